using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>One encounter that the programme asks for: its rounds by the clock and its form.</summary>
/// <param name="scheduled">The programme's item with its time.</param>
/// <param name="slots">The rounds.</param>
/// <param name="options">The form, for the people who take part.</param>
/// <param name="values">What meetings are worth.</param>
/// <param name="timing">How long a round lasts; <see langword="null"/> where there is one round, as long as it may be.</param>
/// <param name="together">Sets of people who stay together in this encounter, besides those of the meeting; none by default.</param>
internal sealed class EncounterQuestion(
    ScheduledItem scheduled,
    IReadOnlyList<RoundSlot> slots,
    Func<IReadOnlyList<Participant>, RotationOptions> options,
    RelationValues values,
    RoundTiming? timing = null,
    IReadOnlyList<IReadOnlyList<ParticipantId>>? together = null)
{
    public ScheduledItem Scheduled { get; } = scheduled;

    public string ItemId => Scheduled.Item.Id;

    public string Title => Scheduled.Item.Title;

    /// <summary>The form, for the people who take part.</summary>
    public RotationOptions OptionsFor(RotationProblem problem) => options(problem.Participants);

    public RelationValues Values { get; } = values;

    public RoundTiming? Timing { get; } = timing;

    /// <summary>Sets of people who stay together here besides those of the meeting: those who present together.</summary>
    public IReadOnlyList<IReadOnlyList<ParticipantId>> Together { get; } = together ?? [];

    /// <summary>The problem for the people who are there in some round; those who are never there take no part.</summary>
    public RotationProblem ToProblem(IReadOnlyList<Participant> people, EncounterRules rules, ContactHistory history)
    {
        var here = people.Where(person => slots.Any(slot => RotationProblem.IsPresent(person, slot))).ToList();
        var ids = new HashSet<ParticipantId>(here.Select(person => person.Id));
        return new RotationProblem(
            here,
            slots,
            PairValues.ByRelation(Values, rules.Boundary),
            history,
            rules.Apart.Select(Here),
            rules.Together.Concat(Together).Select(Here),
            Here(rules.Seated));

        IEnumerable<ParticipantId> Here(IReadOnlyList<ParticipantId> set) => set.Where(ids.Contains);
    }
}
