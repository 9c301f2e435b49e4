using System;
using System.Linq;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Meetings;

public class MeasureReportTests
{
    private static readonly SolverOptions _few = new(steps: 300);

    [Theory]
    [InlineData(5, 2, 1)]
    [InlineData(9, 3, 2)]
    [InlineData(12, 5, 3)]
    [InlineData(17, 4, 4)]
    [InlineData(24, 6, 5)]
    public void A_plans_measures_are_those_of_the_independent_audit(int people, int units, int levels)
    {
        var roster = new Roster(Enumerable.Range(0, people).Select(i => People.One(
            $"p{i:00}", $"K/{i * 7 % units}", LevelLadder.Municipality.Levels[i * 5 % levels].Code)));
        var plan = MeetingPlanner.PlanSeries(new MeetingSeries("s", roster, [MeetingTemplates.First(), MeetingTemplates.Second()]), _few);
        foreach (var meeting in plan.Meetings)
        {
            Assert.Empty(PlanAudit.Check(meeting));
            Assert.Empty(MeasureAudit.Check(meeting.People, HeldContacts.MeetingsOf(meeting), meeting.Network.Boundary, NetworkMeasures.Of(meeting.Network)));
        }

        var report = MeasureReport.OfSeries(plan);
        var all = HeldContacts.MeetingsOf([.. plan.Meetings]);
        Assert.Empty(MeasureAudit.Check(roster.Participants, all, Boundary.OwnUnit, report.Series!.Planned));
        Assert.Equal(all.Count, report.Series.Tally.Total);
        Assert.Equal(plan.Meetings[0].Encounters.Sum(encounter => encounter.Rotation.Repeats), report.Meetings[0].Tally.Repeats);
        Assert.Equal(plan.Meetings.Sum(meeting => meeting.Encounters.Sum(encounter => encounter.Rotation.Repeats)), report.Series.Tally.Repeats);
        Assert.All(plan.Meetings.Zip(report.Meetings, (meeting, stages) => (meeting, stages.Groups)), pair => CheckMixture(pair.meeting, pair.Groups));
        CheckBrokerage(plan, roster);
        Assert.Equal(report.Meetings[0].After.Network.Contacts, report.Meetings[1].Before.Network.Contacts);
        Assert.Equal(report.Series.Planned.Network.Contacts, report.Meetings[1].After.Network.Contacts);
        Assert.Equal(report.Series.After.Network.Contacts, report.Meetings[1].After.Network.Contacts);
    }

    [Fact]
    public void Who_presents_together_at_each_meeting_does_not_meet_again_by_it()
    {
        var plan = MeetingPlanner.PlanSeries(new MeetingSeries("s", new Roster(People.Twelve()), [Presented(1), Presented(2)]), _few);
        var report = MeasureReport.OfSeries(plan);

        Assert.Equal(plan.Outcome.Repeats, report.Series!.Tally.Repeats);
        Assert.All(report.Meetings, meeting => Assert.Contains(new Pair(People.Id("A1"), People.Id("A2")), meeting.Planned.Network.Contacts));

        static NetworkMeeting Presented(int number) => new(
            $"Møde {number}",
            MeetingTemplates.First().Frame,
            MeetingTemplates.First().Items,
            encounters: new EncounterRules(together: [[People.Id("A1"), People.Id("A2")]]),
            number: number);
    }

    // Blau of a group: the chance that two drawn from it, one put back, are of different kinds.
    private static void CheckMixture(MeetingPlan plan, System.Collections.Generic.IReadOnlyList<GroupMixture> shown)
    {
        foreach (var (encounter, mixture) in plan.Encounters.Zip(shown, (encounter, mixture) => (encounter, mixture)))
        {
            var groups = encounter.Rotation.Rounds.SelectMany(round => round.Encounters).Select(place => place.Members.Select(id => plan.Roster.Find(id)!).ToList()).Where(group => group.Count > 1).ToList();
            var units = groups.Select(group => Different(group.Select(person => person.Unit.ToString()).ToArray())).ToList();
            var levels = groups.Select(group => Different(group.Select(person => person.Level.Code).ToArray())).ToList();
            Assert.Equal(groups.Count, mixture.Groups);
            Assert.Equal(units.Average(), mixture.MeanByUnit!.Value, 12);
            Assert.Equal(units.Min(), mixture.LeastByUnit!.Value, 12);
            Assert.Equal(levels.Average(), mixture.MeanByLevel!.Value, 12);
            Assert.Equal(levels.Min(), mixture.LeastByLevel!.Value, 12);
        }

        static double Different(string[] kinds) => kinds.Sum(one => kinds.Count(other => other != one)) / (double)(kinds.Length * kinds.Length);
    }

    // Burt's constraint from a table of ties: (p(i,j) + sum over q of p(i,q) p(q,j)) squared, summed over whom i has met.
    private static void CheckBrokerage(SeriesPlan plan, Roster roster)
    {
        var ids = roster.Participants.Select(person => person.Id).ToList();
        var prior = ids.Zip(ids.Skip(1), (one, other) => new Pair(one, other)).Where((_, i) => i % 3 != 1).ToList();
        var report = MeasureReport.OfSeries(plan, prior: prior);
        Check(report.BrokerageBefore!, prior);
        Check(report.BrokerageAfter!, [.. prior, .. plan.Meetings.SelectMany(meeting => meeting.Encounters).SelectMany(encounter => encounter.Rotation.Rounds).SelectMany(round => round.Encounters).SelectMany(place => place.Pairs)]);

        void Check(System.Collections.Generic.IReadOnlyList<Brokerage> shown, System.Collections.Generic.List<Pair> ties)
        {
            var met = new bool[ids.Count, ids.Count];
            foreach (var tie in ties)
                met[ids.IndexOf(tie.First), ids.IndexOf(tie.Second)] = met[ids.IndexOf(tie.Second), ids.IndexOf(tie.First)] = true;
            var degree = ids.Select((_, i) => ids.Where((_, j) => met[i, j]).Count()).ToList();
            foreach (var figure in shown)
            {
                var i = ids.IndexOf(figure.Id);
                Assert.Equal(degree[i], figure.Contacts);
                if (degree[i] == 0)
                    continue;
                double Share(int from, int to) => met[from, to] ? 1.0 / degree[from] : 0;
                var constraint = ids.Select((_, j) => j).Where(j => met[i, j])
                    .Sum(j => Math.Pow(Share(i, j) + ids.Select((_, q) => q == i || q == j ? 0 : Share(i, q) * Share(q, j)).Sum(), 2));
                Assert.Equal(constraint, figure.Constraint!.Value, 10);
            }
        }
    }

    [Fact]
    public void Guests_and_absent_people_count_as_they_were_there()
    {
        var plan = MeetingPlanner.Plan(new Roster(People.Twelve()), MeetingTemplates.First(), _few);
        var held = new HeldRecord(plan, absent: [People.Id("A1")], guests: [People.One("g", "K/G", "leder")]);
        var report = MeasureReport.Of(plan, held, [new Pair(People.Id("A2"), People.Id("B2"))]);
        var stages = Assert.Single(report.Meetings);
        Assert.Equal((12, 12, 12, 13), (stages.Before.Summary.People, stages.Planned.Summary.People, stages.Held!.Summary.People, stages.After.Summary.People));
        Assert.DoesNotContain(stages.Held.Network.Contacts, pair => pair.First == People.Id("A1"));
        Assert.Equal(held.ToPlan().Summary.Contacts, stages.Held.Summary.Contacts);
        Assert.Equal(13, report.BrokerageAfter!.Count);
        Assert.Equal(2, report.BrokerageBefore!.Count(figure => figure.Contacts == 1));
        Assert.Null(MeasureReport.Of(plan).BrokerageAfter);

        var other = MeetingPlanner.Plan(new Roster(People.Twelve()), MeetingTemplates.First(), _few);
        Assert.Throws<ArgumentException>(() => MeasureReport.Of(other, held));
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 4)]
    [InlineData(3, 4)]
    [InlineData(4, 1)]
    public void Units_of_few_people_stand_together(int least, int groups)
    {
        // Units of 3, 3, 3, 2 and 1 people.
        var matrix = SmallGroups.ByUnit(ReferenceNetwork(), least);
        Assert.Equal(groups, matrix.Groups.Count);
        Assert.Equal(12, matrix.Sizes.Sum());
        Assert.All(matrix.Sizes, size => Assert.True(size >= least));
        Assert.Equal(66, Enumerable.Range(0, groups).Sum(i => Enumerable.Range(i, groups - i).Sum(j => matrix.Contacts(i, j))));
    }

    [Fact]
    public void The_mixture_of_groups_is_between_its_limits()
    {
        var plan = MeetingPlanner.Plan(new Roster(People.Twelve()), MeetingTemplates.First(), _few);
        var mixtures = GroupMixture.Of(plan);
        Assert.Equal(plan.Encounters.Select(encounter => encounter.ItemId), mixtures.Select(mixture => mixture.ItemId));
        Assert.All(mixtures, mixture => Assert.True(mixture.LeastByUnit <= mixture.MeanByUnit && mixture.LeastByLevel <= mixture.MeanByLevel && mixture.MeanByUnit < 1));
        var pairs = plan.Encounters[0].Rotation.Rounds.SelectMany(round => round.Encounters).Count(group => group.Members.Count > 1);
        Assert.Equal(pairs, mixtures[0].Groups);
    }

    private static ContactNetwork ReferenceNetwork() => Measures.ReferenceGraphs.Complete(People.Twelve());
}
