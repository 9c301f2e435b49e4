using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Adds up the encounters of a series: each knows who met before it, so their figures are parts of one whole.</summary>
internal static class SeriesFigures
{
    public static RotationFigures Of(IReadOnlyList<MeetingPlan> meetings)
    {
        var rotations = meetings.SelectMany(meeting => meeting.Encounters).Select(encounter => encounter.Rotation).ToList();
        var worth = WorthByPerson(meetings);
        return new RotationFigures(
            rotations.Sum(rotation => rotation.Value),
            rotations.Sum(rotation => rotation.Repeats),
            worth.Count == 0 ? 0 : worth.Values.Min(),
            new RelationCounts(Sum(RelationKind.Bonding), Sum(RelationKind.Linking), Sum(RelationKind.Bridging), Sum(RelationKind.Diagonal)));

        long Sum(RelationKind kind) => rotations.Sum(rotation => rotation.Figures.Counts.Of(kind));
    }

    /// <summary>An outcome of which nothing is proven but that no figure is below 0.</summary>
    public static SeriesOutcome Unproven(IReadOnlyList<MeetingPlan> meetings)
    {
        var figures = Of(meetings);
        var status = meetings.All(meeting => meeting.IsFeasible) ? SolutionStatus.Feasible : SolutionStatus.Infeasible;
        return new SeriesOutcome(status, StopReason.StepLimit, 1, 0, figures, Ceiling(meetings), 0, figures.Value, figures.Repeats);
    }

    /// <summary>What the meetings can be worth at most however anybody is placed: each of them the most valuable there is.</summary>
    public static decimal Ceiling(IReadOnlyList<MeetingPlan> meetings) => meetings.SelectMany(meeting => meeting.Encounters).Sum(encounter =>
        encounter.Problem.Values.RelationValues is { } values
            ? (decimal)RelationKinds.All.Max(values.Of) * encounter.Problem.Participants.Count * encounter.Problem.Participants.Count * encounter.Rotation.Rounds.Count
            : encounter.Rotation.Bound);

    private static Dictionary<ParticipantId, decimal> WorthByPerson(IReadOnlyList<MeetingPlan> meetings)
    {
        var worth = new Dictionary<ParticipantId, decimal>();
        foreach (var encounter in meetings.SelectMany(meeting => meeting.Encounters))
        {
            var people = encounter.Problem.Participants.ToDictionary(person => person.Id);
            foreach (var person in encounter.Problem.Participants.Where(person => !worth.ContainsKey(person.Id)))
                worth.Add(person.Id, 0);
            var met = new HashSet<Pair>();
            foreach (var pair in encounter.Rotation.Rounds.SelectMany(round => round.Encounters).SelectMany(place => place.Pairs))
            {
                if (encounter.Problem.History.HasMet(pair) || !met.Add(pair))
                    continue;
                var value = encounter.Problem.Values.Of(people[pair.First], people[pair.Second]);
                worth[pair.First] += value;
                worth[pair.Second] += value;
            }
        }

        return worth;
    }
}
