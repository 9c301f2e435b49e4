using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Encounters;

/// <summary>Tiny rotations, against every plan there is for the rounds to come.</summary>
public class RepairBruteForceTests
{
    [Theory]
    [InlineData(OddPolicy.Bye)]
    [InlineData(OddPolicy.Trio)]
    public void No_plan_at_all_changes_fewer_cards(OddPolicy odd)
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var random = new Random(seed);
            var people = Enumerable.Range(1, random.Next(5, 8)).Select(i => People.One("p" + i, "K/" + random.Next(3), random.Next(2) == 0 ? "leder" : "medarbejder")).ToList();
            var problem = new RotationProblem(people, RotationProblem.Rounds(2));
            var options = new SpeedDatingOptions(odd);
            var plan = SpeedDating.Plan(problem, options);
            var attendance = new Attendance([people[random.Next(people.Count)].Id], guests: random.Next(2) == 0 ? [People.One("g1", "K/9")] : []);

            var repaired = RotationRepair.Repair(problem, options, plan, attendance);
            var here = repaired.Problem;
            var all = Rounds(here.Participants.Select(person => person.Id).ToList(), odd).ToList();
            var plans = (from first in all
                         from second in all
                         let rounds = new[] { Of(1, first), Of(2, second) }
                         let figures = RotationFigures.Of(here, RotationKind.Pairs, rounds)
                         select (figures.Repeats, figures.Value, Changed: Changed(plan, [first, second]), Uneven: Unevenness(here, rounds))).ToList();
            var repeats = plans.Min(one => one.Repeats);
            var best = plans.Where(one => one.Repeats == repeats).Max(one => one.Value);
            var fewest = plans.Where(one => one.Repeats == repeats && one.Value >= 0.95m * best).Min(one => one.Changed);

            Assert.Equal(repeats, repaired.Rotation.Repeats);
            Assert.True(repaired.Rotation.Value >= 0.95m * best, $"seed {seed}: {repaired.Rotation.Value} of {best}");
            Assert.Equal((seed, fewest), (seed, repaired.ChangedCards.Count));
            // Of those the greatest value, and of those the most even.
            var greatest = plans.Where(one => one.Repeats == repeats && one.Value >= 0.95m * best && one.Changed == fewest).Max(one => one.Value);
            Assert.Equal((seed, greatest), (seed, repaired.Rotation.Value));
            Assert.Equal(
                (seed, plans.Where(one => (one.Repeats, one.Value, one.Changed) == (repeats, greatest, fewest)).Min(one => one.Uneven)), (seed, Unevenness(here, repaired.Rotation.Rounds)));
            Assert.True(repaired.ChangedBound <= plans.Min(one => one.Changed));
            Assert.True(repaired.ComingBound >= plans.Max(one => one.Value));
        }
    }

    private static decimal Unevenness(RotationProblem problem, IEnumerable<Round> rounds)
    {
        var people = problem.Participants.ToDictionary(person => person.Id);
        var pairs = rounds.SelectMany(round => round.Encounters).SelectMany(place => place.Pairs).Distinct().ToList();
        return people.Keys.Select(id => pairs.Where(pair => pair.First == id || pair.Second == id).Sum(pair => problem.Values.Of(people[pair.First], people[pair.Second]))).Sum(worth => worth * worth);
    }

    private static int Changed(Rotation plan, IReadOnlyList<List<List<ParticipantId>>> rounds) => rounds.Select((groups, r) =>
    {
        var printed = plan.Rounds[r].Encounters.Select(place => place.Members.ToList()).Concat(plan.Rounds[r].Byes.Select(id => new List<ParticipantId> { id })).ToList();
        return groups.Where(group => !printed.Exists(one => one.Count == group.Count && !one.Except(group).Any()))
            .SelectMany(group => group).Count(id => printed.Exists(one => one.Contains(id)));
    }).Sum();

    private static Round Of(int number, List<List<ParticipantId>> groups) => new(
        new RoundSlot(number), groups.Where(group => group.Count > 1).Select((group, place) => new Encounter(place + 1, group)), groups.Where(group => group.Count == 1).SelectMany(group => group));

    private static IEnumerable<List<List<ParticipantId>>> Rounds(List<ParticipantId> people, OddPolicy odd)
    {
        if (people.Count % 2 == 0)
            return Pairs(people);
        if (odd != OddPolicy.Trio)
            return people.SelectMany(alone => Pairs([.. people.Where(id => id != alone)]).Select(pairs => pairs.Append([alone]).ToList()));
        return from i in Enumerable.Range(0, people.Count)
               from j in Enumerable.Range(i + 1, people.Count - i - 1)
               from k in Enumerable.Range(j + 1, people.Count - j - 1)
               let trio = new List<ParticipantId> { people[i], people[j], people[k] }
               from pairs in Pairs([.. people.Except(trio)])
               select pairs.Append(trio).ToList();
    }

    private static IEnumerable<List<List<ParticipantId>>> Pairs(List<ParticipantId> people)
    {
        if (people.Count == 0)
            return [[]];
        return people.Skip(1).SelectMany(other => Pairs([.. people.Skip(1).Where(id => id != other)]).Select(rest => rest.Append([people[0], other]).ToList()));
    }
}
