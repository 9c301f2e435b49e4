using System.Collections.Generic;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>The words that meeting and plan files use for forms and severities.</summary>
internal static class MeetingWords
{
    public static IReadOnlyList<KeyValuePair<string, ActivityForm>> Forms { get; } =
    [
        new("dialogue", ActivityForm.Dialogue),
        new("talk", ActivityForm.Talk),
        new("presentation", ActivityForm.Presentation),
        new("break", ActivityForm.Break),
        new("meal", ActivityForm.Meal),
        new("reflection", ActivityForm.Reflection),
    ];

    public static IReadOnlyList<KeyValuePair<string, Severity>> Severities { get; } =
    [
        new("error", Severity.Error),
        new("warning", Severity.Warning),
        new("advice", Severity.Advice),
    ];
}
