using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Holds what a file states about its programme against the programme itself: ends, cost, bound, dialogue, what is dropped.</summary>
/// <remarks>Only a start and minutes are read of an item; whatever else the file says of it must follow from these.</remarks>
internal static class AgendaFigures
{
    /// <summary>What is stated otherwise than it is; what the file does not state is not missed.</summary>
    /// <param name="stated">The programme in the file.</param>
    /// <param name="agenda">The programme as read.</param>
    public static IEnumerable<AuditFault> Check(JsonItem stated, Agenda agenda)
    {
        foreach (var item in Property(stated, "items")?.Items ?? [])
        {
            var id = Property(item, "id")?.Text;
            var scheduled = agenda.Items.FirstOrDefault(other => string.Equals(other.Item.Id, id, StringComparison.Ordinal));
            if (scheduled is null)
                continue;
            if (Differs(item, "end", ClockOf(scheduled.End.Hour, scheduled.End.Minute), Clock))
                yield return Other($"»{scheduled.Item.Title}«: end", Property(item, "end")!.Text!, ClockOf(scheduled.End.Hour, scheduled.End.Minute));
            if (Differs(item, "rounds", Number(scheduled.Rounds), Same))
                yield return Other($"»{scheduled.Item.Title}«: rounds", Property(item, "rounds")!.Shown, Number(scheduled.Rounds));
        }

        if (agenda.Status == SolutionStatus.Infeasible)
            yield break;
        if (Differs(stated, "cost", Number(agenda.Cost), Same))
            yield return Other("cost", Property(stated, "cost")!.Shown, Number(agenda.Cost));
        if (Differs(stated, "dialogueShare", Number(agenda.DialogueShare), Same))
            yield return Other("dialogueShare", Property(stated, "dialogueShare")!.Shown, Number(agenda.DialogueShare));
        if (Property(stated, "bound") is not null && (agenda.Bound > agenda.Cost || (agenda.Status == SolutionStatus.Optimal && agenda.Bound != agenda.Cost)))
        {
            yield return Fault(
                $"Programmet kaldes {JsonWords.Of(JsonWords.Statuses, agenda.Status)} med grænsen {Number(agenda.Bound)}, men koster {Number(agenda.Cost)}.",
                $"The programme is called {JsonWords.Of(JsonWords.Statuses, agenda.Status)} with the bound {Number(agenda.Bound)}, but costs {Number(agenda.Cost)}.");
        }
    }

    private static bool Differs(JsonItem item, string name, string right, Func<string, string> normal) =>
        Property(item, name) is { } stated && !string.Equals(normal(stated.Text ?? stated.Shown), right, StringComparison.Ordinal);

    private static string Same(string text) => text;

    // "9.05" and "09:05" are the same time.
    private static string Clock(string text) => text.Trim().Replace('.', ':').PadLeft(5, '0');

    private static string ClockOf(int hour, int minute) => hour.ToString("00", CultureInfo.InvariantCulture) + ":" + minute.ToString("00", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static AuditFault Other(string what, string stated, string right) =>
        Fault($"{what} er angivet til {stated}, men er {right}.", $"{what} is stated as {stated}, but is {right}.");

    private static AuditFault Fault(string danish, string english) => new("AgendaFigureDiffers", null, new BilingualText(danish, english));

    private static JsonItem? Property(JsonItem item, string name) =>
        item.Properties.Where(property => property.Key == name).Select(property => property.Value).FirstOrDefault();
}
