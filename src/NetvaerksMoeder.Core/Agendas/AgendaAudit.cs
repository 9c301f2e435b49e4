using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>Checks a programme, made here or elsewhere, against every rule of its problem, each recomputed from the clock times alone.</summary>
/// <remarks>Shares no code with the scheduler. O(n²) in the items at worst.</remarks>
public static class AgendaAudit
{
    /// <summary>The rules that a programme breaks; none where it keeps them all or is itself infeasible.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="agenda"/> is missing.</exception>
    public static IReadOnlyList<BrokenRule> Check(Agenda agenda)
    {
        Guard.Against.Null(agenda);
        var broken = new List<BrokenRule>();
        if (agenda.Status == Solving.SolutionStatus.Infeasible)
            return broken.AsReadOnly();

        Frame(agenda, broken);
        foreach (var item in agenda.Items)
        {
            Length(agenda, item, broken);
            Window(agenda, item, broken);
            Presenters(agenda, item, broken);
        }

        Sequence(agenda, broken);
        Breaks(agenda, broken);
        return broken.AsReadOnly();
    }

    private static void Frame(Agenda agenda, List<BrokenRule> broken)
    {
        var frame = agenda.Problem.Frame;
        foreach (var dropped in agenda.Dropped.Where(d => !d.IsOptional))
            broken.Add(new BrokenRule(AgendaRuleKind.Minutes, dropped.Id, $"{dropped.Title} mangler i programmet.", $"{dropped.Title} is missing from the programme."));
        foreach (var item in agenda.Items)
        {
            if (item.StartMinute < 0)
                Add(broken, AgendaRuleKind.Order, item, "begynder før mødet", "starts before the meeting");
            if (item.EndMinute > frame.Minutes)
                Add(broken, AgendaRuleKind.End, item, $"slutter {item.EndMinute - frame.Minutes} min. efter mødets sluttidspunkt", $"ends {item.EndMinute - frame.Minutes} min. after the meeting's closing time");
            else if (item.EndMinute > frame.Minutes - agenda.Problem.Rules.BufferBeforeEnd)
                Add(broken, AgendaRuleKind.Buffer, item, "ligger i de minutter der skal holdes fri før sluttidspunktet", "takes minutes that are to be kept free before the closing time");
        }
    }

    private static void Length(Agenda agenda, ScheduledItem item, List<BrokenRule> broken)
    {
        var grid = agenda.Problem.Grid;
        if (item.StartMinute % grid != 0 || item.Minutes % grid != 0)
            Add(broken, AgendaRuleKind.Grid, item, $"går ikke op i {grid} min.", $"is not in whole steps of {grid} min.");
        if (item.Minutes < item.Item.Minutes.Min)
            Add(broken, AgendaRuleKind.Minutes, item, $"er {item.Item.Minutes.Min - item.Minutes} min. for kort", $"is {item.Item.Minutes.Min - item.Minutes} min. too short");
        if (item.Minutes > item.Item.Minutes.Max)
            Add(broken, AgendaRuleKind.Minutes, item, $"er {item.Minutes - item.Item.Minutes.Max} min. for lang", $"is {item.Minutes - item.Item.Minutes.Max} min. too long");
    }

    private static void Window(Agenda agenda, ScheduledItem item, List<BrokenRule> broken)
    {
        var frame = agenda.Problem.Frame;
        if (item.Item.FixedStart is { } at && frame.MinuteOf(at) != item.StartMinute)
            Add(broken, AgendaRuleKind.Fixed, item, $"begynder ikke kl. {ClockText.Danish(at)}", $"does not start at {ClockText.Iso(at)}");
        if (item.Item.Earliest is { } earliest && item.StartMinute < frame.MinuteOf(earliest))
            Add(broken, AgendaRuleKind.Earliest, item, $"begynder før kl. {ClockText.Danish(earliest)}", $"starts before {ClockText.Iso(earliest)}");
        if (item.Item.Latest is { } latest && item.StartMinute > frame.MinuteOf(latest, late: true))
            Add(broken, AgendaRuleKind.Latest, item, $"begynder efter kl. {ClockText.Danish(latest)}", $"starts after {ClockText.Iso(latest)}");
        if (item.Item.EndBy is { } endBy && item.EndMinute > frame.MinuteOf(endBy, late: true))
            Add(broken, AgendaRuleKind.EndBy, item, $"slutter efter kl. {ClockText.Danish(endBy)}", $"ends after {ClockText.Iso(endBy)}");
        if (item.Item.Activity == Activity.Of(ActivityKind.Meal) && agenda.Problem.Rules.MealBetween is { } meal
            && (item.StartMinute < frame.MinuteOf(meal.From) || item.EndMinute > frame.MinuteOf(meal.To, late: true)))
            Add(broken, AgendaRuleKind.Meal, item, $"ligger uden for kl. {ClockText.Danish(meal.From)}–{ClockText.Danish(meal.To)}", $"lies outside {ClockText.Iso(meal.From)}–{ClockText.Iso(meal.To)}");
    }

    private static void Presenters(Agenda agenda, ScheduledItem item, List<BrokenRule> broken)
    {
        foreach (var presenter in item.Item.Presenters.Concat(item.Item.Tracks.SelectMany(t => t.Presenters)))
            Presenter(agenda, item, presenter, item.StartMinute, item.EndMinute, broken);
        foreach (var part in item.Parts)
        {
            foreach (var presenter in part.Part.Presenters)
                Presenter(agenda, item, presenter, part.StartMinute, part.StartMinute + part.Minutes, broken);
        }
    }

    private static void Presenter(Agenda agenda, ScheduledItem item, string presenter, int from, int to, List<BrokenRule> broken)
    {
        var presence = agenda.Problem.Presence.FirstOrDefault(p => p.Presenter == presenter);
        if (presence is null)
            return;

        // Minute by minute, so that windows that touch or overlap need no joining.
        var frame = agenda.Problem.Frame;
        for (var minute = from; minute < to; minute++)
        {
            if (!presence.Windows.Any(w => frame.MinuteOf(w.From) <= minute && minute < frame.MinuteOf(w.To, late: true)))
            {
                Add(broken, AgendaRuleKind.Presence, item, $"ligger når {presenter} ikke er der (kl. {ClockText.Danish(frame.TimeAt(minute))})", $"lies when {presenter} is not there ({ClockText.Iso(frame.TimeAt(minute))})");
                return;
            }
        }
    }

    private static void Sequence(Agenda agenda, List<BrokenRule> broken)
    {
        var place = agenda.Problem.Items.Select((item, i) => (item.Id, Index: i)).ToDictionary(p => p.Id, p => p.Index, StringComparer.Ordinal);
        var scheduled = agenda.Items.ToDictionary(i => i.Item.Id, StringComparer.Ordinal);
        var lastOrdered = -1;
        for (var i = 0; i < agenda.Items.Count; i++)
        {
            var item = agenda.Items[i];
            if (!item.Item.IsMovable)
            {
                if (place[item.Item.Id] < lastOrdered)
                    Add(broken, AgendaRuleKind.Order, item, "ligger ikke i den givne orden", "does not keep the order given");
                lastOrdered = Math.Max(lastOrdered, place[item.Item.Id]);
            }

            foreach (var after in item.Item.After)
            {
                if (scheduled.TryGetValue(after.Item, out var before) && item.StartMinute < before.EndMinute + after.GapMinutes)
                    Add(broken, AgendaRuleKind.After, item, $"ligger for tidligt efter {before.Item.Title}", $"lies too early after {before.Item.Title}");
            }

            if (i == 0)
                continue;
            var previous = agenda.Items[i - 1];
            if (item.StartMinute < previous.EndMinute)
                Add(broken, AgendaRuleKind.Order, item, $"overlapper {previous.Item.Title}", $"overlaps {previous.Item.Title}");
            foreach (var changeover in agenda.Problem.Rules.Changeovers)
            {
                if (changeover.From == previous.Item.Activity.Form && changeover.To == item.Item.Activity.Form && item.StartMinute - previous.EndMinute < changeover.Minutes)
                    Add(broken, AgendaRuleKind.Changeover, item, $"mangler {changeover.Minutes} min. til omstilling", $"lacks {changeover.Minutes} min. to turn the room");
            }
        }
    }

    private static void Breaks(Agenda agenda, List<BrokenRule> broken)
    {
        if (agenda.Problem.Rules.BreakAtLeastEvery is not { } every)
            return;
        var pauseEnd = 0;
        foreach (var item in agenda.Items)
        {
            var isPause = item.Item.Activity.Form == ActivityForm.Break || item.Item.Activity.Form == ActivityForm.Meal;
            var stretch = (isPause ? item.StartMinute : item.EndMinute) - pauseEnd;
            if (stretch > every)
            {
                Add(broken, AgendaRuleKind.Break, item, $"kommer i vejen: {stretch} min. uden pause, højst {every}", $"makes {stretch} min. without a break, {every} at most");
                return;
            }

            if (isPause)
                pauseEnd = item.EndMinute;
        }
    }

    private static void Add(List<BrokenRule> broken, AgendaRuleKind kind, ScheduledItem item, string danish, string english) =>
        broken.Add(new BrokenRule(kind, item.Item.Id, $"»{item.Item.Title}« {Sentence(danish)}", $"»{item.Item.Title}« {Sentence(english)}"));

    // "5 min." has its full stop already.
    private static string Sentence(string text) => text[text.Length - 1] == '.' ? text : text + ".";
}
