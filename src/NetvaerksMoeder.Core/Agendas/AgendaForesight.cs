using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Solving.Temporal;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>What can be said of a programme before the meeting for the moment when it runs late: on paper, without a screen.</summary>
/// <remarks>Everything is the live re-plan (minute by minute, in the order planned, the end and fixed points holding) evaluated in advance.</remarks>
public static class AgendaForesight
{
    /// <summary>The latest start of every item.</summary>
    /// <param name="agenda">A programme with times.</param>
    /// <returns>One for each scheduled item, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agenda"/> is missing.</exception>
    public static IReadOnlyList<LatestStart> LatestStarts(Agenda agenda)
    {
        Guard.Against.Null(agenda);
        var network = Network(agenda);
        return agenda.Items.Select((item, i) => Latest(agenda, item, i, network)).ToList().AsReadOnly();
    }

    /// <summary>What gives and what falls for each delay.</summary>
    /// <param name="agenda">A programme with times.</param>
    /// <param name="item">The id of the item that starts late; the first item by default.</param>
    /// <param name="most">The greatest delay in minutes, 0 to 1440; 30 by default.</param>
    /// <returns>One row for each delay from 0.</returns>
    /// <exception cref="ArgumentException">The item is not in the programme, or <paramref name="most"/> is out of range.</exception>
    public static IReadOnlyList<DelayRow> Delays(Agenda agenda, string? item = null, int most = 30)
    {
        Guard.Against.Null(agenda);
        if (most is < 0 or > DurationRange.Longest)
            throw new ArgumentOutOfRangeException(nameof(most), most, "The greatest delay must be 0 to 1440 minutes.");
        var index = item is null ? 0 : agenda.Items.Select(i => i.Item.Id).ToList().IndexOf(item);
        if (index < 0)
            throw new ArgumentException($"'{item}' is not in the programme.", nameof(item));
        return agenda.Items.Count == 0 ? [] : Enumerable.Range(0, most + 1).Select(delay => Row(agenda, index, delay)).ToList().AsReadOnly();
    }

    /// <summary>The bounds on all starts if everything stays in its order; <see langword="null"/> where differences of two times do not say it all.</summary>
    private static TemporalWindows? Network(Agenda agenda)
    {
        if (agenda.Items.Count == 0 || agenda.Problem.Rules.BreakAtLeastEvery is not null)
            return null;
        var items = agenda.Items.Select(i => i.Item).ToArray();
        var model = new AgendaModel(agenda.Problem.WithGrid(1).Only(items)).Build();
        return model.Jobs.Any(j => j.Allowed is not null) ? null : TemporalWindows.Of(model.AllInOrder());
    }

    private static LatestStart Latest(Agenda agenda, ScheduledItem item, int index, TemporalWindows? network)
    {
        // Being ready earlier is never worse, since one can wait: without a network the latest start is found by halving.
        var (possible, impossible) = (item.StartMinute, agenda.Problem.Frame.Minutes + 1);
        if (network is not null)
            (possible, impossible) = (Math.Max(possible, (int)network.LatestStart(index)), Math.Max(possible, (int)network.LatestStart(index)) + 1);
        else if (From(agenda, index, impossible - 1).Plan(RestFreedom.KeepAll) is not null)
            possible = impossible - 1;
        while (impossible - possible > 1)
        {
            var middle = (possible + impossible) / 2;
            if (From(agenda, index, middle).Plan(RestFreedom.KeepAll) is null)
                impossible = middle;
            else
                possible = middle;
        }

        var frame = agenda.Problem.Frame;
        var rest = agenda.Items.Skip(index).Select(i => i.Item).ToArray();
        var after = From(agenda, index, impossible).Plan(RestFreedom.DropAny);
        var falls = rest.Where(i => after is not null && !after.Any(t => t.Item == i.Id)).ToList().AsReadOnly();
        var time = frame.TimeAt(possible);
        var name = RuleTexts.Name(item.Item);
        var names = string.Join(", ", falls.Select(RuleTexts.Name));
        if (From(agenda, index, impossible).Plan(RestFreedom.KeepAll, keepBreaks: false) is not null)
        {
            var every = agenda.Problem.Rules.BreakAtLeastEvery;
            return new LatestStart(
                item,
                time,
                possible - item.StartMinute,
                [],
                $"{name}: senest {ClockText.Danish(time)}, ellers går der mere end {every} min. uden pause.",
                $"{name}: by {ClockText.Iso(time)}, or more than {every} min. pass without a break.");
        }

        return new LatestStart(
            item,
            time,
            possible - item.StartMinute,
            falls,
            falls.Count == 0 ? $"{name}: senest {ClockText.Danish(time)}, ellers holder sluttiden ikke." : $"{name}: senest {ClockText.Danish(time)}, ellers udgår {names}.",
            falls.Count == 0 ? $"{name}: by {ClockText.Iso(time)}, or the end does not hold." : $"{name}: by {ClockText.Iso(time)}, or {names} must be dropped.");
    }

    private static DelayRow Row(Agenda agenda, int index, int delay)
    {
        var planned = Agenda.Of(agenda.Problem.WithGrid(1), agenda.Items.Skip(index).Select(i => new ItemTime(i.Item.Id, i.StartMinute, i.Minutes)));
        var planner = From(agenda, index, agenda.Items[index].StartMinute + delay);
        var times = planner.Plan(RestFreedom.DropOptional) ?? planner.Plan(RestFreedom.DropOptional, keepBreaks: false) ?? planner.Plan(RestFreedom.DropAny) ?? planner.Plan(RestFreedom.DropAny, keepBreaks: false);
        if (times is null)
            return new DelayRow(delay, null, null, [], $"{delay} min. forsinket: sluttiden kan ikke holdes.", $"{delay} min. late: the end cannot hold.");
        var rest = Agenda.Of(agenda.Problem.WithGrid(1), times);
        var difference = AgendaDifference.Of(planned, rest);
        var falls = difference.Changes.Where(c => c.Kind == AgendaChangeKind.Dropped).Select(c => c.Item).ToList().AsReadOnly();
        var told = difference.Changes.Where(c => c.Kind is AgendaChangeKind.Shortened or AgendaChangeKind.Lengthened or AgendaChangeKind.Dropped).ToArray();
        return new DelayRow(
            delay,
            rest,
            difference,
            falls,
            $"{delay} min. forsinket: {(told.Length == 0 ? "intet skal ændres." : string.Join(" ", told.Select(c => c.Danish)))}",
            $"{delay} min. late: {(told.Length == 0 ? "nothing has to change." : string.Join(" ", told.Select(c => c.English)))}");
    }

    private static RestPlanner From(Agenda agenda, int index, int origin)
    {
        var past = agenda.Items.Take(index).ToArray();
        var pause = past.LastOrDefault(i => i.Item.Activity.IsPause);
        return new RestPlanner(
            agenda.Problem,
            agenda.Items.Skip(index).Select(i => new RestItem(i.Item, i.StartMinute, i.Minutes)).ToArray(),
            origin,
            pause?.EndMinute ?? 0,
            // The moment is the item's own start: the room is turned by then.
            -1,
            past.ToDictionary(i => i.Item.Id, i => i.EndMinute, StringComparer.Ordinal));
    }
}
