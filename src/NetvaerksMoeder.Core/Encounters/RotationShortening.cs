using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Chooses the rounds that fall away where there is time for fewer: those whose loss costs least, not the last ones by accident.</summary>
/// <remarks>In order: fewest people below the guarantee who had it; fewest repeats; greatest value; fairest; latest rounds skipped. Every choice is
/// compared where there are at most <see cref="MostChoices"/>; otherwise one round after the other falls. Nobody's card changes. Stateless.</remarks>
public static class RotationShortening
{
    /// <summary>More choices than this are not all compared.</summary>
    public const int MostChoices = 3_000;

    /// <summary>Chooses.</summary>
    /// <param name="problem">The problem that was planned.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="rounds">How many rounds there is time for in all, those held included.</param>
    /// <param name="held">How many rounds, from the first, are held already; 0 by default.</param>
    /// <param name="bridging">How many first meetings with another unit everybody is to have where the whole rotation gives them; 1 by default.</param>
    /// <param name="linking">How many first meetings with another level, likewise; 1 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, fewer rounds are asked for than are held, or more than are planned.</exception>
    public static ShortenedRotation Choose(RotationProblem problem, Rotation plan, int rounds, int held = 0, int bridging = 1, int linking = 1)
    {
        Guard.Against.Null(problem);
        Guard.Against.Null(plan);
        Guard.Against.Negative(bridging);
        Guard.Against.Negative(linking);
        if (held < 0 || held > plan.Rounds.Count)
            throw new ArgumentOutOfRangeException(nameof(held), held, $"From 0 to {plan.Rounds.Count} rounds can be held.");
        if (rounds < held || rounds > plan.Rounds.Count)
            throw new ArgumentOutOfRangeException(nameof(rounds), rounds, $"From {held} to {plan.Rounds.Count} rounds can be kept.");

        var judge = new Judge(problem, plan, bridging, linking);
        var choices = Choices(plan.Rounds.Count - held, plan.Rounds.Count - rounds);
        var skipped = choices is null ? OneByOne(judge, plan, plan.Rounds.Count - rounds, held) : choices
            .Select(choice => choice.Select(index => index + held).ToList())
            .Aggregate((best, next) => judge.Compare(next, best) < 0 ? next : best);
        var kept = plan.Rounds.Where((_, index) => !skipped.Contains(index)).ToList();
        return new ShortenedRotation(
            kept, plan.Rounds.Where((_, index) => skipped.Contains(index)), RotationFigures.Of(problem, plan.Kind, kept), judge.Below(kept), choices is not null);
    }

    // The latest rounds come first, so that among equals they are the ones skipped.
    private static List<List<int>>? Choices(int rounds, int skip)
    {
        long count = 1;
        for (var k = 1; k <= skip && count <= MostChoices; k++)
            count = count * (rounds - skip + k) / k;
        if (count > MostChoices)
            return null;
        var choices = new List<List<int>>();
        Extend([], rounds - 1);
        return choices;

        void Extend(List<int> chosen, int next)
        {
            if (chosen.Count == skip)
            {
                choices.Add([.. chosen]);
                return;
            }

            for (var index = next; index >= skip - chosen.Count - 1; index--)
            {
                chosen.Add(index);
                Extend(chosen, index - 1);
                chosen.RemoveAt(chosen.Count - 1);
            }
        }
    }

    private static List<int> OneByOne(Judge judge, Rotation plan, int skip, int held)
    {
        var skipped = new List<int>();
        while (skipped.Count < skip)
        {
            skipped = Enumerable.Range(held, plan.Rounds.Count - held).Reverse().Where(index => !skipped.Contains(index))
                .Select(index => skipped.Append(index).ToList())
                .Aggregate((best, next) => judge.Compare(next, best) < 0 ? next : best);
        }

        return skipped;
    }

    private sealed class Judge(RotationProblem problem, Rotation plan, int bridging, int linking)
    {
        private readonly Dictionary<ParticipantId, Participant> _people = problem.Participants.ToDictionary(person => person.Id);
        private readonly Boundary _boundary = problem.Values.UnitBoundary ?? Boundary.OwnUnit;
        private HashSet<ParticipantId>? _had;

        public int Compare(List<int> one, List<int> other)
        {
            var (first, second) = (Of(one), Of(other));
            return first.CompareTo(second);
        }

        /// <summary>How many of those who had the guarantee in the whole rotation have it no longer.</summary>
        public int Below(IReadOnlyList<Round> rounds)
        {
            _had ??= Guaranteed(plan.Rounds);
            var have = Guaranteed(rounds);
            return _had.Count(id => !have.Contains(id));
        }

        private (int Below, long Repeats, decimal Lost, decimal Unfair) Of(List<int> skipped)
        {
            var kept = plan.Rounds.Where((_, index) => !skipped.Contains(index)).ToList();
            var figures = RotationFigures.Of(problem, plan.Kind, kept);
            return (Below(kept), figures.Repeats, -figures.Value, -figures.LeastPerPerson);
        }

        private HashSet<ParticipantId> Guaranteed(IReadOnlyList<Round> rounds)
        {
            var met = new HashSet<Pair>();
            var counts = _people.Keys.ToDictionary(id => id, _ => new int[2]);
            foreach (var pair in rounds.SelectMany(round => round.Encounters).SelectMany(place => place.Pairs))
            {
                if (problem.History.HasMet(pair) || !met.Add(pair))
                    continue;
                var kind = Relation.Between(_people[pair.First], _people[pair.Second], _boundary).Kind;
                foreach (var id in new[] { pair.First, pair.Second })
                {
                    counts[id][0] += (kind & RelationKind.Bridging) != 0 ? 1 : 0;
                    counts[id][1] += (kind & RelationKind.Linking) != 0 ? 1 : 0;
                }
            }

            return [.. counts.Where(count => count.Value[0] >= bridging && count.Value[1] >= linking).Select(count => count.Key)];
        }
    }
}
