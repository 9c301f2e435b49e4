using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>What differs between two programmes of the same meeting.</summary>
/// <remarks>Immutable. Items are the same where their ids are.</remarks>
public sealed class AgendaDifference
{
    private AgendaDifference(IReadOnlyList<AgendaChange> changes, int endsLater)
    {
        Changes = changes;
        EndsLater = endsLater;
    }

    /// <summary>The changes in the order of the programme after; dropped items last.</summary>
    public IReadOnlyList<AgendaChange> Changes { get; }

    /// <summary>By how many minutes the last item ends later; negative where it ends earlier.</summary>
    public int EndsLater { get; }

    /// <summary>Whether a participant would have to be told: anything is moved, dropped, added or of another length.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>The changes from one programme to another.</summary>
    /// <exception cref="ArgumentNullException">A programme is missing.</exception>
    public static AgendaDifference Of(Agenda before, Agenda after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        var old = before.Items.ToDictionary(i => i.Item.Id, StringComparer.Ordinal);
        var changes = new List<AgendaChange>();
        foreach (var item in after.Items)
        {
            var name = RuleTexts.Name(item.Item);
            if (!old.TryGetValue(item.Item.Id, out var was))
            {
                changes.Add(new AgendaChange(AgendaChangeKind.Added, item.Item, item.Minutes, $"{name} kommer til kl. {ClockText.Danish(item.Start)} ({item.Minutes} min.).", $"{name} is added at {ClockText.Iso(item.Start)} ({item.Minutes} min.)."));
                continue;
            }

            old.Remove(item.Item.Id);
            if (item.StartMinute != was.StartMinute)
                changes.Add(new AgendaChange(AgendaChangeKind.Moved, item.Item, item.StartMinute - was.StartMinute, $"{name} begynder kl. {ClockText.Danish(item.Start)} i stedet for {ClockText.Danish(was.Start)}.", $"{name} starts at {ClockText.Iso(item.Start)} instead of {ClockText.Iso(was.Start)}."));
            if (item.Minutes < was.Minutes)
                changes.Add(new AgendaChange(AgendaChangeKind.Shortened, item.Item, was.Minutes - item.Minutes, $"{name} {item.Minutes} min. i stedet for {was.Minutes}.", $"{name} {item.Minutes} min. instead of {was.Minutes}."));
            if (item.Minutes > was.Minutes)
                changes.Add(new AgendaChange(AgendaChangeKind.Lengthened, item.Item, item.Minutes - was.Minutes, $"{name} {item.Minutes} min. i stedet for {was.Minutes}.", $"{name} {item.Minutes} min. instead of {was.Minutes}."));
        }

        foreach (var gone in before.Items.Where(i => old.ContainsKey(i.Item.Id)))
            changes.Add(new AgendaChange(AgendaChangeKind.Dropped, gone.Item, gone.Minutes, $"{RuleTexts.Name(gone.Item)} udgår.", $"{RuleTexts.Name(gone.Item)} is dropped."));
        return new AgendaDifference(changes.AsReadOnly(), End(after) - End(before));
    }

    private static int End(Agenda agenda) => agenda.Items.Count == 0 ? 0 : agenda.Items[agenda.Items.Count - 1].EndMinute;
}
