using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>Gives advice on the form of a programme: how much is dialogue, how long people only listen, whether presentations get the same time,
/// whether there is a shared reflection.</summary>
/// <remarks>The publication asks for dialogue, dialogue and again dialogue in a tightly run frame; its own programmes are 61 % and 11 %
/// dialogue, so this is advice and never an error.</remarks>
public static class AgendaAdvisor
{
    /// <summary>The dialogue share asked for where the rules name none.</summary>
    public const int UsualDialogueShare = 50;

    /// <summary>The longest stretch of listening that passes without advice, in minutes.</summary>
    public const int LongestListening = 45;

    /// <summary>The advice on a programme; none where it has no times.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="agenda"/> is missing.</exception>
    public static IReadOnlyList<AgendaAdvice> Of(Agenda agenda)
    {
        Guard.Against.Null(agenda);
        var advice = new List<AgendaAdvice>();
        if (agenda.Items.Count == 0)
            return advice.AsReadOnly();
        Share(agenda, advice);
        Listening(agenda, advice);
        Presentations(agenda, advice);
        if (!agenda.Items.Any(i => i.Item.Activity.Form == ActivityForm.Reflection))
            advice.Add(new AgendaAdvice("ReflectionMissing", AgendaAdviceSeverity.Warning, "Programmet har ingen fælles refleksion. Overvej et reflekterende team eller forsamlingens refleksion til sidst.", "The programme has no shared reflection. Consider a reflecting team or a reflection by all at the end.", []));
        foreach (var item in agenda.Items.Where(i => i.GapBefore > 0))
            advice.Add(new AgendaAdvice("AgendaGap", AgendaAdviceSeverity.Advice, $"Der er {item.GapBefore} min. uden program før {RuleTexts.Name(item.Item)} kl. {ClockText.Danish(item.Start)}. Overvej en pause eller et længere punkt.", $"There are {item.GapBefore} min. without programme before {RuleTexts.Name(item.Item)} at {ClockText.Iso(item.Start)}. Consider a break or a longer item.", [item.Item.Id]));
        foreach (var item in agenda.Items.Where(i => i.Item.Round is not null && i.Rounds == 0))
            advice.Add(new AgendaAdvice("SpeedDatingTooManyRounds", AgendaAdviceSeverity.Warning, $"{item.Minutes} min. rækker ikke til en eneste runde i {RuleTexts.Name(item.Item)}. Overvej kortere runder eller {item.Item.Round!.MinutesFor(1, item.Item.ReserveMinutes)} min.", $"{item.Minutes} min. are not enough for a single round of {RuleTexts.Name(item.Item)}. Consider shorter rounds or {item.Item.Round!.MinutesFor(1, item.Item.ReserveMinutes)} min.", [item.Item.Id]));
        return advice.AsReadOnly();
    }

    private static void Share(Agenda agenda, List<AgendaAdvice> advice)
    {
        var wanted = agenda.Problem.Rules.DialogueShareAtLeast ?? UsualDialogueShare;
        if (agenda.DialogueShare >= wanted)
            return;
        var talks = agenda.Items.Where(i => !i.Item.IsDialogue && !i.Item.Activity.IsPause).OrderByDescending(i => i.Minutes).ThenBy(i => i.StartMinute).Take(3).Select(i => i.Item.Id).ToArray();
        advice.Add(new AgendaAdvice(
            "DialogueShareLow",
            AgendaAdviceSeverity.Advice,
            $"Kun {agenda.DialogueShare} % af tiden er i dialogform; mindst {wanted} % er ønsket. Overvej summegrupper i de længste oplæg og præsentationer.",
            $"Only {agenda.DialogueShare} % of the time is dialogue; at least {wanted} % is wanted. Consider buzz groups in the longest talks and presentations.",
            talks));
    }

    private static void Listening(Agenda agenda, List<AgendaAdvice> advice)
    {
        var longest = new List<ScheduledItem>();
        var run = new List<ScheduledItem>();
        foreach (var item in agenda.Items)
        {
            if (item.Item.IsDialogue || item.Item.Activity.IsPause)
                run = [];
            else
                run = [.. run, item];
            if (run.Sum(i => i.Minutes) > longest.Sum(i => i.Minutes))
                longest = run;
        }

        var minutes = longest.Sum(i => i.Minutes);
        if (minutes <= LongestListening)
            return;
        var from = longest[0].Start;
        var to = longest[longest.Count - 1].End;
        advice.Add(new AgendaAdvice(
            "LongWithoutDialogue",
            AgendaAdviceSeverity.Advice,
            $"Fra kl. {ClockText.Danish(from)} til {ClockText.Danish(to)} lytter deltagerne i {minutes} min. uden dialog eller pause. Overvej et par minutters summen undervejs.",
            $"From {ClockText.Iso(from)} to {ClockText.Iso(to)} the participants listen for {minutes} min. without dialogue or break. Consider a few minutes of buzz on the way.",
            longest.Select(i => i.Item.Id).ToArray()));
    }

    private static void Presentations(Agenda agenda, List<AgendaAdvice> advice)
    {
        // What one workplace gets; a block is shared evenly, so its shortest part speaks for it.
        var presentations = agenda.Items
            .Where(i => i.Item.Activity.Kind == ActivityKind.WorkplacePresentation)
            .Select(i => (Item: i, Minutes: i.Parts.Count == 0 ? i.Minutes : i.Minutes / i.Parts.Count))
            .ToArray();
        if (presentations.Length < 2)
            return;
        var most = presentations.OrderByDescending(p => p.Minutes).First();
        var least = presentations.OrderBy(p => p.Minutes).First();
        if (most.Minutes - least.Minutes <= Math.Max(1, agenda.Problem.Grid / 2))
            return;
        advice.Add(new AgendaAdvice(
            "PresentationTimeUneven",
            AgendaAdviceSeverity.Advice,
            $"{RuleTexts.Name(most.Item.Item)} har {most.Minutes} min., {RuleTexts.Name(least.Item.Item)} har {least.Minutes} min. Overvej samme tid til alle arbejdspladser.",
            $"{RuleTexts.Name(most.Item.Item)} has {most.Minutes} min., {RuleTexts.Name(least.Item.Item)} has {least.Minutes} min. Consider the same time for all workplaces.",
            [most.Item.Item.Id, least.Item.Item.Id]));
    }
}
