using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>The ways to go on with a running meeting.</summary>
internal sealed class LiveOptions(AgendaFrame frame, RestPlanner planner, IReadOnlyList<RestItem> rest, IReadOnlyList<ItemTime> expected, int endMinute, int moved)
{
    /// <summary>When everything would lie if it took the minutes planned: one thing after the other, fixed times ignored if they have passed.</summary>
    public static IReadOnlyList<ItemTime> Untouched(IReadOnlyList<RestItem> rest, int origin)
    {
        var times = new List<ItemTime>();
        var clock = origin;
        foreach (var item in rest)
        {
            // Nothing starts before it was planned to: participants and presenters come at that time.
            var start = item.Elapsed is null ? Math.Max(clock, item.PlannedStart) : clock;
            var minutes = Math.Max(item.PlannedMinutes, item.Elapsed ?? 0);
            times.Add(new ItemTime(item.Item.Id, start, minutes));
            clock = start + minutes;
        }

        return times.AsReadOnly();
    }

    public IReadOnlyList<LiveOption> All(CancellationToken cancellationToken)
    {
        var options = new List<LiveOption>();
        var held = Held(RestFreedom.DropOptional, true);
        if (held is not null)
        {
            options.Add(Option(LiveOptionKind.HoldEnd, held));
            if (Cheapest(held) is { } optional && planner.Plan(RestFreedom.DropOptional, moved, optional, true, cancellationToken: cancellationToken) is { } without && Shortened(without) < Shortened(held))
                options.Add(Option(LiveOptionKind.DropOne, without));
        }
        else
        {
            // The break may be late already; then holding the end without it comes before letting things fall.
            var lateBreak = Held(RestFreedom.DropOptional, false);
            if (lateBreak is not null)
                options.Add(Option(LiveOptionKind.HoldEnd, lateBreak, true));
            if ((Held(RestFreedom.DropAny, true) ?? (lateBreak is null ? Held(RestFreedom.DropAny, false) : null)) is { } fewer)
                options.Add(Option(LiveOptionKind.DropNeeded, fewer));
        }

        if ((options.Count == 0 || options[0].Falls.Count > 0 || Shortened(options[0].Rest) > 0) && expected.Count > 0)
        {
            var longer = Longer(RestFreedom.KeepAll, true, cancellationToken) ?? Longer(RestFreedom.KeepAll, false, cancellationToken);
            if (longer is null && options.Count == 0)
                longer = Longer(RestFreedom.DropAny, false, cancellationToken);
            if (longer is null && options.Count == 0 && planner.Plan(RestFreedom.DropAny, moved + DurationRange.Longest, null, false, cancellationToken: cancellationToken) is { } whatever)
                longer = Option(LiveOptionKind.RunLonger, whatever);
            if (longer is not null)
                options.Add(longer);
        }

        return options.AsReadOnly();

        IReadOnlyList<ItemTime>? Held(RestFreedom freedom, bool keepBreaks) => planner.Plan(freedom, moved, null, keepBreaks, cancellationToken: cancellationToken);
    }

    /// <summary>The fewest minutes more with which nothing that stays is shorter than planned.</summary>
    private LiveOption? Longer(RestFreedom freedom, bool keepBreaks, CancellationToken cancellationToken)
    {
        // Fitting into some minutes means fitting into more: the least is found by halving, from a guess that is seldom wrong: as planned.
        const int Most = DurationRange.Longest;
        var guess = expected.Count == 0 ? 1 : Math.Min(Most, Math.Max(1, expected[expected.Count - 1].StartMinute + expected[expected.Count - 1].Minutes - endMinute));
        var best = Whole(guess);
        var (low, high) = best is null ? (guess, Most) : (0, guess);
        if (best is null && (best = Whole(Most)) is null)
            return null;
        for (var isFirst = high == guess; high - low > 1; isFirst = false)
        {
            var middle = isFirst ? high - 1 : (low + high) / 2;
            if (Whole(middle) is { } plan)
                (best, high) = (plan, middle);
            else
                low = middle;
        }

        return Option(LiveOptionKind.RunLonger, best, !keepBreaks);

        IReadOnlyList<ItemTime>? Whole(int minutes) => planner.Plan(freedom, moved + minutes, null, keepBreaks, isWhole: true, cancellationToken);
    }

    /// <summary>The kept optional item of least priority that has not begun.</summary>
    private string? Cheapest(IReadOnlyList<ItemTime> plan) => rest
        .Where(r => r.Item.IsOptional && r.Elapsed is null && plan.Any(t => t.Item == r.Item.Id))
        .OrderBy(r => r.Item.Priority)
        .FirstOrDefault()?.Item.Id;

    private int Shortened(IReadOnlyList<ItemTime> plan) => plan.Sum(t => Math.Max(0, rest.First(r => r.Item.Id == t.Item).PlannedMinutes - t.Minutes));

    private LiveOption Option(LiveOptionKind kind, IReadOnlyList<ItemTime> times, bool lateBreak = false)
    {
        var falls = rest.Where(r => !times.Any(t => t.Item == r.Item.Id)).Select(r => r.Item).ToArray();
        var end = times.Count == 0 ? endMinute : times[times.Count - 1].StartMinute + times[times.Count - 1].Minutes;
        var longer = Math.Max(0, end - endMinute);
        var danish = new List<string>();
        var english = new List<string>();
        foreach (var time in times)
        {
            var item = rest.First(r => r.Item.Id == time.Item);
            if (time.Minutes == Math.Max(item.PlannedMinutes, item.Elapsed ?? 0))
                continue;
            danish.Add($"{RuleTexts.Name(item.Item)} {time.Minutes} min. i stedet for {item.PlannedMinutes}");
            english.Add($"{RuleTexts.Name(item.Item)} {time.Minutes} min. instead of {item.PlannedMinutes}");
        }

        danish.AddRange(falls.Select(f => $"{RuleTexts.Name(f)} udgår"));
        english.AddRange(falls.Select(f => $"{RuleTexts.Name(f)} is dropped"));
        if (lateBreak)
        {
            danish.Add("pausen kommer senere end reglen siger");
            english.Add("the break comes later than the rule says");
        }

        var (headDanish, headEnglish) = longer > 0 ? ($"{longer} min. længere", $"{longer} minutes longer") : ("Hold sluttiden", "Hold the end");
        return new LiveOption(
            kind,
            times,
            falls,
            end,
            frame.TimeAt(end),
            longer,
            $"{headDanish}: {(danish.Count == 0 ? "alt bliver" : string.Join(", ", danish))}.",
            $"{headEnglish}: {(english.Count == 0 ? "everything stays" : string.Join(", ", english))}.");
    }
}
