using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>A meeting after a repair on the day: the plan that fits the people who are there, and whose cards changed.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RepairedMeeting
{
    private readonly RepairedEncounter[] _encounters;

    internal RepairedMeeting(MeetingPlan plan, IEnumerable<RepairedEncounter> encounters)
    {
        Plan = Guard.Against.Null(plan);
        _encounters = encounters.ToArray();
    }

    /// <summary>The plan now: guests among its people, and everybody's presence as it is.</summary>
    public MeetingPlan Plan { get; }

    /// <summary>The encounters that had a round to come, in the order of the programme.</summary>
    public IReadOnlyList<RepairedEncounter> Encounters => _encounters;

    /// <summary>Whoever needs a new card, in order: those with a changed line, unless somebody is just missing
    /// from it or a sentence is enough, and those who have none printed.</summary>
    public IReadOnlyList<ParticipantId> NewCardsFor => _encounters.SelectMany(encounter => encounter.Repair.ChangedPeople)
        .Concat(_encounters.Where(encounter => encounter.Repair.NewCards > 0).SelectMany(encounter =>
            encounter.Repair.Problem.Participants.Select(person => person.Id).Except(AttendancePresence.SeenIn(encounter.Planned.Rotation.Rounds))))
        .Distinct().OrderBy(id => id).ToList();

    /// <summary>The number of changed lines in all.</summary>
    public int ChangedCards => _encounters.Sum(encounter => encounter.Repair.ChangedCards.Count);

    /// <summary>Whether everybody who is there could be placed.</summary>
    public bool IsFeasible => _encounters.All(encounter => encounter.Repair.Rotation.Status != Solving.SolutionStatus.Infeasible);
}
