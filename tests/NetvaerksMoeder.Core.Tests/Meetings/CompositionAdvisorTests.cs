using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Meetings;

public class CompositionAdvisorTests
{
#if NETFRAMEWORK
    private const int Trials = 20;
#else
    private const int Trials = 80;
#endif

    [Fact]
    public void No_choice_is_better_of_all_there_are()
    {
        for (var seed = 1; seed <= Trials; seed++)
        {
            var random = new Xoshiro256StarStar(seed);
            var people = Candidates(random, 5 + random.NextInt32(7));
            var seats = 1 + random.NextInt32(people.Count);
            var values = new RelationValues(random.NextInt32(4), random.NextInt32(4), random.NextInt32(5), random.NextInt32(6));
            var invitation = CompositionAdvisor.Propose(new Roster(people), seats, new InvitationOptions(values: values));
            Assert.Equal(SolutionStatus.Optimal, invitation.Status);
            var best = Subsets(people, seats).Select(choice => (Unmet: Unmet(choice, people), Value: ValueOf(choice, values)))
                .OrderBy(choice => choice.Unmet.Errors).ThenBy(choice => choice.Unmet.Warnings).ThenBy(choice => choice.Unmet.Advice).ThenByDescending(choice => choice.Value).First();
            Assert.Equal(best, (Unmet(invitation.Invited, people), ValueOf(invitation.Invited, values)));
            Assert.Equal(best.Value, invitation.Value);
            Assert.Equal(best.Value, invitation.Bound);
        }
    }

    [Fact]
    public void The_bound_holds_where_the_steps_run_out()
    {
        for (var seed = 1; seed <= Trials; seed++)
        {
            var random = new Xoshiro256StarStar(seed);
            var people = Candidates(random, 6 + random.NextInt32(6));
            var seats = 2 + random.NextInt32(people.Count - 2);
            var values = new RelationValues(random.NextInt32(4), random.NextInt32(4), random.NextInt32(5), random.NextInt32(6));
            var invitation = CompositionAdvisor.Propose(new Roster(people), seats, new InvitationOptions(values: values), new SolverOptions(steps: 0));
            Assert.Equal(SolutionStatus.Feasible, invitation.Status);
            Assert.Equal(seats, invitation.Invited.Count);
            Assert.True(Subsets(people, seats).Max(choice => ValueOf(choice, values)) <= invitation.Bound);
        }
    }

    [Fact]
    public void Few_steps_never_prove_too_much()
    {
        var (proven, open) = (0, 0);
        for (var seed = 1; seed <= Trials; seed++)
        {
            var random = new Xoshiro256StarStar(seed);
            var people = Candidates(random, 7 + random.NextInt32(5));
            var seats = 2 + random.NextInt32(people.Count - 2);
            var values = new RelationValues(random.NextInt32(4), random.NextInt32(4), random.NextInt32(5), random.NextInt32(6));
            var best = Subsets(people, seats).Select(choice => (Unmet: Unmet(choice, people), Value: ValueOf(choice, values)))
                .OrderBy(choice => choice.Unmet.Errors).ThenBy(choice => choice.Unmet.Warnings).ThenBy(choice => choice.Unmet.Advice).ThenByDescending(choice => choice.Value).First();
            foreach (var steps in new[] { 1, 20, 100, 1000 })
            {
                var invitation = CompositionAdvisor.Propose(new Roster(people), seats, new InvitationOptions(values: values), new SolverOptions(steps: steps));
                Assert.True(best.Value <= invitation.Bound, $"seed {seed}, {steps} steps: {best.Value} is above the bound {invitation.Bound}");
                Assert.Equal(seats, invitation.Invited.Count);
                if (invitation.Status == SolutionStatus.Optimal)
                    Assert.Equal(best, (Unmet(invitation.Invited, people), ValueOf(invitation.Invited, values)));
                _ = invitation.Status == SolutionStatus.Optimal ? proven++ : open++;
            }
        }

        Assert.True(proven > Trials && open > Trials / 2, $"{proven} proven, {open} open");
    }

    [Fact]
    public void Two_hundred_candidates_are_proven()
    {
        var random = new Xoshiro256StarStar(3);
        var few = Candidates(random, 20);
        var levels = new[] { "mellemleder", "leder", "leder", "medarbejder", "medarbejder", "medarbejder" };
        var people = few.Concat(Enumerable.Range(0, 180).Select(i => People.One($"q{i:000}", $"K/E{random.NextInt32(12)}", levels[random.NextInt32(levels.Length)]))).ToList();
        var invitation = CompositionAdvisor.Propose(new Roster(people), 40);
        Assert.Equal(SolutionStatus.Optimal, invitation.Status);
        Assert.Equal(invitation.Bound, invitation.Value);
        Assert.Equal(invitation.Value, ValueOf(invitation.Invited, RelationValues.Default));
    }

    [Fact]
    public void More_seats_never_leave_more_unmet()
    {
        var people = Candidates(new Xoshiro256StarStar(7), 14);
        var unmet = Enumerable.Range(1, 14).Select(seats => Unmet(CompositionAdvisor.Propose(new Roster(people), seats).Invited, people)).ToList();
        Assert.All(unmet.Zip(unmet.Skip(1), (less, more) => (less, more)), pair => Assert.True(pair.more.CompareTo(pair.less) <= 0));
    }

    [Fact]
    public void Who_must_come_comes_and_who_cannot_does_not()
    {
        var people = People.Twelve().Select(person => new Participant(person.Id, person.Unit, person.Level, roles: person.Roles, meetings: person.Id.Value == "D1" ? [2] : [])).ToList();
        var invitation = CompositionAdvisor.Propose(new Roster(people), 5, new InvitationOptions(required: People.Ids("A2", "A3")));
        Assert.Contains(People.Id("A2"), invitation.Invited.Select(person => person.Id));
        Assert.Contains(People.Id("A3"), invitation.Invited.Select(person => person.Id));
        Assert.DoesNotContain(People.Id("D1"), invitation.Invited.Select(person => person.Id));
        Assert.Equal(11, CompositionAdvisor.Propose(new Roster(people), 20).Invited.Count);
        Assert.Contains(CompositionAdvisor.Propose(new Roster(people), 20).Findings, finding => finding.Code == "SeatsLeft");
        var unable = CompositionAdvisor.Propose(new Roster(people), 5, new InvitationOptions(required: People.Ids("D1")));
        Assert.Equal(["D1"], unable.Findings.Single(finding => finding.Code == "RequiredCannotAttend").About);
        Assert.Contains(People.Id("D1"), CompositionAdvisor.Propose(new Roster(people), 20, new InvitationOptions([2])).Invited.Select(person => person.Id));
        Assert.Throws<ArgumentException>(() => CompositionAdvisor.Propose(new Roster(people), 1, new InvitationOptions(required: People.Ids("A2", "A3"))));
    }

    [Fact]
    public void Reflecting_team_hosts_and_what_is_missing()
    {
        var people = People.Twelve().Append(People.One("V", "K/MED", "medarbejder", "H-MED-næstformand")).ToList();
        var invitation = CompositionAdvisor.Propose(new Roster(people), 9);
        Assert.Contains(People.Id("V"), invitation.ReflectingTeam.Select(person => person.Id));
        Assert.Contains(invitation.ReflectingTeam, person => person.Has(ParticipantRole.Director));
        Assert.All(invitation.ReflectingTeam, person => Assert.Contains(person, invitation.Invited));
        Assert.Equal(["K/A", "K/B", "K/C"], invitation.Hosts.Select(stand => stand.Workplace.ToString()));
        Assert.All(invitation.Hosts, stand => Assert.All(stand.Hosts, host => Assert.Equal(stand.Workplace, host.Unit)));
        Assert.Contains(invitation.Findings, finding => finding.Code == "MedChairMissing");
        Assert.DoesNotContain(invitation.Findings, finding => finding.Code is "MedViceChairMissing" or "WorkplaceNotInvited" or "ReflectingTeamWithoutDirector");

        var three = CompositionAdvisor.Propose(new Roster(people), 3);
        Assert.Equal(["K/A", "K/B", "K/C"], three.Hosts.Select(stand => stand.Workplace.ToString()).Concat(three.Findings.Where(finding => finding.Code == "WorkplaceNotInvited").SelectMany(finding => finding.About)).OrderBy(name => name, StringComparer.Ordinal));
    }

    [Fact]
    public void Who_could_give_what_is_missing_but_cannot_attend_is_named()
    {
        var chair = new Participant(People.Id("F"), UnitPath.Parse("K/MED"), People.Level("topledelse"), roles: [ParticipantRole.Parse("H-MED-formand")], meetings: [1]);
        var other = new Participant(People.Id("X"), UnitPath.Parse("K/A"), People.Level("medarbejder"), meetings: [1]);
        Participant[] people = [.. People.Twelve(), People.One("V", "K/MED", "medarbejder", "H-MED-næstformand"), chair, other];

        var both = CompositionAdvisor.Propose(new Roster(people), 9, new InvitationOptions([1, 2])).Findings.Single(finding => finding.Code == "CandidatesUnavailable");
        Assert.Equal(["F"], both.About);
        Assert.Equal(Severity.Warning, both.Severity);
        Assert.Equal("2 kandidater kan ikke deltage i alle møderne (1, 2) og er ikke foreslået. Af dem kunne F give noget af det, der mangler. Overvej en anden dag eller en stedfortræder.", both.Text.Danish);

        var rest = CompositionAdvisor.Propose(new Roster(people.Where(person => person != chair)), 9, new InvitationOptions([2])).Findings.Single(finding => finding.Code == "CandidatesUnavailable");
        Assert.Empty(rest.About);
        Assert.Equal("1 candidate cannot attend meeting 2 and is not proposed. Consider another day or a substitute.", rest.Text.English);
        Assert.DoesNotContain(CompositionAdvisor.Propose(new Roster(people), 9).Findings, finding => finding.Code == "CandidatesUnavailable");
    }

    [Fact]
    public void A_reflecting_team_of_one_is_told()
    {
        Participant[] people = [People.One("D", "K/Direktion", "topledelse", "direktør"), People.One("M", "K/A", "medarbejder"), People.One("N", "K/B", "medarbejder")];
        Assert.Contains(CompositionAdvisor.Propose(new Roster(people), 3).Findings, finding => finding.Code == "ReflectingTeamOfOne");
        Assert.DoesNotContain(
            CompositionAdvisor.Propose(new Roster([.. people, People.One("V", "K/MED", "medarbejder", "H-MED-næstformand")]), 4).Findings,
            finding => finding.Code == "ReflectingTeamOfOne");
    }

    private static List<Participant> Candidates(Xoshiro256StarStar random, int count)
    {
        var levels = new[] { "topledelse", "chef", "leder", "medarbejder", "medarbejder" };
        var roles = new[] { string.Empty, string.Empty, "TR", "AMR", "HR", "H-MED-formand", "H-MED-næstformand", "H-MED", "direktør" };
        return Enumerable.Range(0, count).Select(i => People.One($"p{i:00}", $"K/{random.NextInt32(4)}", levels[random.NextInt32(levels.Length)], roles[random.NextInt32(roles.Length)])).ToList();
    }

    /// <summary>What the rules of composition find, for a programme with a reflecting team, and each workplace that nobody comes from twice: for leader and employee.</summary>
    private static (int Errors, int Warnings, int Advice) Unmet(IReadOnlyList<Participant> choice, IReadOnlyList<Participant> candidates)
    {
        bool Any(Func<Participant, bool> test) => choice.Any(test);
        bool Med(Participant person, MedPosition position) => person.Roles.Any(role => role.MedPosition == position && role.MedTier != MedTier.Local);
        var errors = (Any(person => Med(person, MedPosition.Chair)) ? 0 : 1) + (Any(person => Med(person, MedPosition.ViceChair)) ? 0 : 1);
        var warnings = (Any(person => person.Level.Rank == 1) ? 0 : 1)
            + (Any(person => person.Level.Rank is > 1 and < 5) ? 0 : 1)
            + (Any(person => person.Has(ParticipantRole.HrConsultant)) ? 0 : 1)
            + (Any(person => person.Has(ParticipantRole.Director)) ? 0 : 1)
            + (Any(person => person.HasMedPosition(MedPosition.ViceChair, MedTier.Main)) ? 0 : 1);
        foreach (var workplace in Workplaces.Of(candidates, LevelLadder.Municipality, []))
            warnings += (Any(person => person.Unit == workplace && person.Level.IsManagement) ? 0 : 1) + (Any(person => person.Unit == workplace && !person.Level.IsManagement) ? 0 : 1);
        return (errors, warnings, Any(person => Med(person, MedPosition.Member)) ? 0 : 1);
    }

    private static long ValueOf(IReadOnlyList<Participant> choice, RelationValues values) =>
        choice.SelectMany((one, i) => choice.Skip(i + 1).Select(other => (long)values.Of(Relation.Between(one, other).Kind))).Sum();

    private static IEnumerable<IReadOnlyList<Participant>> Subsets(IReadOnlyList<Participant> people, int size)
    {
        for (var set = 0; set < 1 << people.Count; set++)
        {
            var choice = people.Where((_, i) => (set >> i & 1) == 1).ToList();
            if (choice.Count == size)
                yield return choice;
        }
    }
}
