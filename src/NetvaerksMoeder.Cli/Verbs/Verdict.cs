using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NetvaerksMoeder.Cli.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Documents.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>What an audit of a file found: the rules it breaks, and what could not be checked.</summary>
internal sealed class Verdict(string file, PlanFileKind kind)
{
    private readonly List<(string? Part, AuditFault Fault)> _broken = [];
    private readonly List<BilingualText> _checked = [];
    private readonly List<BilingualText> _unchecked = [];

    /// <summary>Whether every rule that could be checked is kept.</summary>
    public bool IsKept => _broken.Count == 0;

    /// <summary>Adds what is broken in the whole file or in a part of it.</summary>
    public void Broken(IEnumerable<AuditFault> faults, string? part = null)
    {
        // Two audits may find the same; it is told once.
        foreach (var fault in faults.Where(fault => !_broken.Exists(other => other.Part == part && other.Fault.Text.Danish == fault.Text.Danish)))
            _broken.Add((part, fault));
    }

    /// <summary>Adds what was checked.</summary>
    public void Checked(string danish, string english) => _checked.Add(new BilingualText(danish, english));

    /// <summary>Adds what the file does not say enough to check.</summary>
    public void Unchecked(string danish, string english) => _unchecked.Add(new BilingualText(danish, english));

    /// <summary>The verdict as a page.</summary>
    public Sheet Write(Sheet sheet)
    {
        sheet.Heading($"{file} ({Name(sheet)})");
        if (IsKept)
            sheet.Line(sheet.Say("Alle regler, der kan kontrolleres, er holdt.", "Every rule that can be checked is kept."), Tone.Good);
        else
            sheet.Line(sheet.Say($"{_broken.Count} brud:", $"{_broken.Count} broken:"), Tone.Error);
        foreach (var (part, fault) in _broken)
            sheet.Line((part is null ? string.Empty : part + ": ") + fault.Text.In(sheet.Language), lead: "– ");
        List(sheet, sheet.Say("Kontrolleret", "Checked"), _checked);
        return List(sheet, sheet.Say("Ikke kontrolleret", "Not checked"), _unchecked);
    }

    /// <summary>The verdict as JSON.</summary>
    public string ToJson(Language language) => JsonText.Of("verification", json =>
    {
        json.WriteString("of", kind.ToString().ToLowerInvariant());
        json.WriteBoolean("kept", IsKept);
        json.WriteStartArray("broken");
        foreach (var (part, fault) in _broken)
        {
            json.WriteStartObject();
            json.WriteString("rule", fault.Code);
            if (part is not null)
                json.WriteString("part", part);
            if (fault.Round is { } round)
                json.WriteNumber("round", round);
            json.WriteString("text", fault.Text.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Texts(json, "checked", _checked, language);
        Texts(json, "unchecked", _unchecked, language);
    });

    private string Name(Sheet sheet) => kind switch
    {
        PlanFileKind.Plan => sheet.Say("plan", "plan"),
        PlanFileKind.Series => sheet.Say("forløb", "series"),
        PlanFileKind.Agenda => sheet.Say("program", "programme"),
        _ => sheet.Say("rotation", "rotation"),
    };

    private static Sheet List(Sheet sheet, string heading, List<BilingualText> texts)
    {
        if (texts.Count == 0)
            return sheet;
        sheet.Blank().Line(heading + ":");
        foreach (var text in texts)
            sheet.Line(text.In(sheet.Language), lead: "– ");
        return sheet;
    }

    private static void Texts(Utf8JsonWriter json, string name, List<BilingualText> texts, Language language)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text.In(language));
        json.WriteEndArray();
    }
}
