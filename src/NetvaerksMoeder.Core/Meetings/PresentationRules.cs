using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Each workplace that presents does so by a complete local trio.</summary>
internal static class PresentationRules
{
    public static void Check(IReadOnlyList<Participant> people, AgendaItem item, List<Finding> findings)
    {
        var parts = item.Parts.Count > 0 ? item.Parts : item.Tracks;
        var groups = parts.Count > 0
            ? parts.Select(part => (part.Title, part.Presenters)).ToList()
            : [(item.Title, item.Presenters)];
        foreach (var (title, presenters) in groups)
            CheckPresenters(people, item, title, presenters, findings);
    }

    private static void CheckPresenters(
        IReadOnlyList<Participant> people, AgendaItem item, string title, IReadOnlyList<string> presenters, List<Finding> findings)
    {
        if (presenters.Count == 0)
        {
            findings.Add(CompositionTexts.PresentersMissing(item, title));
            return;
        }

        var names = new HashSet<string>(presenters, StringComparer.Ordinal);
        var own = people.Where(person => names.Contains(person.Id.Value)).ToList();
        foreach (var workplace in own.Select(person => person.Unit).Distinct().OrderBy(unit => unit))
        {
            var trio = LocalTrio.Of(own, workplace);
            if (!trio.IsComplete)
                findings.Add(CompositionTexts.TrioIncomplete(trio));
        }
    }
}
