using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Documents.Calendars;
using NetvaerksMoeder.Documents.Json;
using NetvaerksMoeder.Documents.Pages;
using NodaTime;

namespace NetvaerksMoeder.Documents;

/// <summary>The files of a plan, and writing them to a folder whole or not at all.</summary>
public static class PlanFolder
{
    /// <summary>The files of a meeting: <c>plan.json</c>, <c>programme.html</c>, <c>programme.md</c>, <c>programme.ics</c> (where there is a date),
    /// <c>cards.html</c>, <c>facilitator.html</c>, <c>report.html</c>, <c>encounters.csv</c>.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="stamp">When the files are made, for the calendar; the library has no clock.</param>
    /// <param name="language">The language; Danish by default.</param>
    public static IReadOnlyList<OutputFile> Files(MeetingPlan plan, Instant stamp, Language language = Language.Danish)
    {
        Guard.Against.Null(plan);
        var files = new List<OutputFile> { new("plan.json", PlanJson.Write(plan, language)) };
        files.AddRange(Pages(plan, stamp, language, string.Empty));
        return files;
    }

    /// <summary>The files of a series: <c>plan.json</c> and <c>report.html</c> for the whole, and the pages of each meeting with its number before the name:
    /// <c>1-programme.html</c>, <c>2-cards.html</c> and so on.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="stamp">When the files are made, for the calendar.</param>
    /// <param name="language">The language; Danish by default.</param>
    public static IReadOnlyList<OutputFile> Files(SeriesPlan plan, Instant stamp, Language language = Language.Danish)
    {
        Guard.Against.Null(plan);
        var files = new List<OutputFile>
        {
            new("plan.json", SeriesJson.Write(plan, language)),
            new("report.html", Encoding.UTF8.GetBytes(SeriesReportPage.Html(plan, language))),
        };
        foreach (var meeting in plan.Meetings)
            files.AddRange(Pages(meeting, stamp, language, meeting.Meeting.Number.ToString(CultureInfo.InvariantCulture) + "-"));
        return files;
    }

    /// <summary>Writes files to a folder, which is made where it is not there. All are first written under temporary names, and moved to
    /// their own only when every one is there, so that old files are never left half-written.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files, all with different names.</param>
    /// <exception cref="ArgumentException">Two files have one name.</exception>
    /// <exception cref="IOException">Something cannot be written; the temporary files are gone again.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file may not be written to.</exception>
    public static void Write(string folder, IEnumerable<OutputFile> files)
    {
        Guard.Against.NullOrWhiteSpace(folder);
        var all = Guard.Against.Null(files).ToList();
        if (all.GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"Two files are called \"{twice.Key}\".", nameof(files));

        Directory.CreateDirectory(folder);
        var moves = new List<(string Temporary, string Final)>();
        try
        {
            foreach (var file in all)
            {
                var final = Path.Combine(folder, file.Name);
                if (Directory.Exists(final))
                    throw new IOException($"\"{final}\" is a folder, so no file can have that name.");
                var temporary = final + ".new";
                moves.Add((temporary, final));
                File.WriteAllBytes(temporary, file.Content);
            }

            foreach (var (temporary, final) in moves)
                Move(temporary, final);
        }
        finally
        {
            // After a success there is none left.
            foreach (var (temporary, _) in moves)
                File.Delete(temporary);
        }
    }

    /// <summary>Writes one file whole or not at all, as <see cref="Write"/> does.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="content">What it holds.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file may not be written to.</exception>
    public static void WriteFile(string path, byte[] content)
    {
        Guard.Against.NullOrWhiteSpace(path);
        var full = Path.GetFullPath(path);
        Write(Path.GetDirectoryName(full) ?? full, [new OutputFile(Path.GetFileName(full), content)]);
    }

    private static void Move(string temporary, string final)
    {
#if NETSTANDARD2_0
        if (File.Exists(final))
            File.Replace(temporary, final, null);
        else
            File.Move(temporary, final);
#else
        File.Move(temporary, final, overwrite: true);
#endif
    }

    private static IEnumerable<OutputFile> Pages(MeetingPlan plan, Instant stamp, Language language, string prefix)
    {
        yield return Text("programme.html", ProgrammePage.Html(plan, language));
        yield return Text("programme.md", ProgrammePage.Markdown(plan, language));
        if (plan.Meeting.Frame.Date is not null)
            yield return new OutputFile(prefix + "programme.ics", ProgrammeCalendar.Write(plan, new CalendarOptions(stamp), language));
        yield return Text("cards.html", CardsPage.Html(plan, language));
        yield return Text("facilitator.html", FacilitatorPage.Html(plan, language));
        yield return Text("report.html", ReportPage.Html(plan, language));
        yield return new OutputFile(prefix + "encounters.csv", EncountersCsv.Write(plan, language));

        OutputFile Text(string name, string content) => new(prefix + name, Encoding.UTF8.GetBytes(content));
    }
}
