using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>One encounter that the programme asks for: its rounds by the clock and its form.</summary>
internal sealed class EncounterQuestion(string itemId, string title, IReadOnlyList<RoundSlot> slots, Func<IReadOnlyList<Participant>, RotationOptions> options)
{
    public string ItemId { get; } = itemId;

    public string Title { get; } = title;

    /// <summary>The form, for the people who take part.</summary>
    public RotationOptions OptionsFor(RotationProblem problem) => options(problem.Participants);

    /// <summary>The problem for the people who are there in some round; those who are never there take no part.</summary>
    public RotationProblem ToProblem(IReadOnlyList<Participant> people, EncounterRules rules, ContactHistory history)
    {
        var here = people.Where(person => slots.Any(slot => RotationProblem.IsPresent(person, slot))).ToList();
        var ids = new HashSet<ParticipantId>(here.Select(person => person.Id));
        return new RotationProblem(
            here,
            slots,
            PairValues.ByRelation(rules.Values, rules.Boundary),
            history,
            rules.Apart.Select(Here),
            rules.Together.Select(Here),
            Here(rules.Seated));

        IEnumerable<ParticipantId> Here(IReadOnlyList<ParticipantId> set) => set.Where(ids.Contains);
    }
}
