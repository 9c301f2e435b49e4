using System.Collections.Generic;
using NetvaerksMoeder.Core.Encounters;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>One encounter of a series as it was planned first: its meeting, its question, and the answer.</summary>
internal sealed class SeriesEncounter(MeetingDraft draft, EncounterQuestion question, RotationProblem problem, Rotation rotation)
{
    public MeetingDraft Draft { get; } = draft;

    public EncounterQuestion Question { get; } = question;

    public RotationProblem Problem { get; } = problem;

    public RotationOptions Options { get; } = question.OptionsFor(problem);

    public Rotation Rotation { get; } = rotation;

    /// <summary>Who walks together in every round of a gallery walk; <see langword="null"/> where groups change on the way.</summary>
    /// <remarks>Each list is a group's people; a walk with hosts who change over has no such groups.</remarks>
    public static List<List<Organisation.ParticipantId>>? WalkingGroups(Rotation rotation)
    {
        var groupOf = new Dictionary<Organisation.ParticipantId, List<Organisation.ParticipantId>>();
        var groups = new List<List<Organisation.ParticipantId>>();
        foreach (var round in rotation.Rounds)
        {
            var seen = new HashSet<List<Organisation.ParticipantId>>();
            foreach (var encounter in round.Encounters)
            {
                List<Organisation.ParticipantId>? group = null;
                foreach (var member in encounter.Members)
                {
                    if (!groupOf.TryGetValue(member, out var own))
                        continue;
                    if (group is not null && group != own)
                        return null;
                    group = own;
                }

                if (group is null)
                {
                    group = [];
                    groups.Add(group);
                }

                if (!seen.Add(group))
                    return null;
                foreach (var member in encounter.Members)
                {
                    if (groupOf.ContainsKey(member))
                        continue;
                    groupOf.Add(member, group);
                    group.Add(member);
                }
            }
        }

        return groups;
    }
}
