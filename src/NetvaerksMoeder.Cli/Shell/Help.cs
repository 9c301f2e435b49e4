using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using NetvaerksMoeder.Core;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>The help pages, in Danish or English.</summary>
internal sealed class Help(TextWriter writer, int width, Language language)
{
    private const string Tool = "netvaerksmoede";
    private readonly int _width = Math.Min(width, Terminal.FixedWidth);
    private readonly Words _words = new(language);

    /// <summary>What the command is, and its verbs.</summary>
    public void Overview(IReadOnlyList<Verb> verbs)
    {
        Paragraph(_words.Pick("Planlægger netværksmøder: hvem møder hvem, hvornår, og hvor godt det kan blive.", "Plans network meetings: who meets whom, when, and how good it can get."));
        Heading("Brug", "Usage");
        writer.WriteLine($"  {Tool} {_words.Pick("VERBUM [tilvalg]", "VERB [options]")}");
        Heading("Verber", "Verbs");
        Columns(verbs.Select(verb => (verb.Name, verb.Summary.In(language))).ToList());
        Heading("Tilvalg til alle verber", "Options of every verb");
        Columns(CommonOptions.All(_words).Select(Row).Append(HelpRow()).ToList());
        writer.WriteLine();
        Paragraph(_words.Pick(
            $"Prøv: {Tool} plan  (et netværksmøde for 45 opdigtede deltagere) eller {Tool} VERBUM --help.",
            $"Try: {Tool} plan  (a network meeting of 45 invented people) or {Tool} VERB --help."));
    }

    /// <summary>One verb with its options.</summary>
    public void Of(Verb verb)
    {
        Paragraph(verb.Summary.In(language));
        var arguments = verb.Arguments(_words).ToList();
        Heading("Brug", "Usage");
        writer.WriteLine($"  {string.Join(' ', new[] { Tool, verb.Name }.Concat(arguments.Select(argument => argument.HelpName ?? argument.Name)))} {_words.Pick("[tilvalg]", "[options]")}");
        if (arguments.Count > 0)
        {
            writer.WriteLine();
            Columns(arguments.Select(argument => (argument.Name, argument.Description ?? string.Empty)).ToList());
        }

        var own = verb.Options(_words).Select(Row).ToList();
        if (own.Count > 0)
        {
            Heading("Tilvalg", "Options");
            Columns(own);
        }

        Heading("Tilvalg til alle verber", "Options of every verb");
        Columns(CommonOptions.All(_words).Select(Row).Append(HelpRow()).ToList());
    }

    private static (string Left, string Right) Row(Option option) =>
        (string.Join(", ", option.Aliases.Append(option.Name)) + (option.HelpName is { } value ? " " + value : string.Empty), option.Description ?? string.Empty);

    private (string Left, string Right) HelpRow() => ("-h, --help", _words.Pick("Vis hjælp", "Show help"));

    private void Heading(string danish, string english)
    {
        writer.WriteLine();
        writer.WriteLine(_words.Pick(danish, english) + ":");
    }

    private void Paragraph(string text)
    {
        foreach (var line in Wrapped.Lines(text, _width))
            writer.WriteLine(line);
    }

    private void Columns(List<(string Left, string Right)> rows)
    {
        var left = Math.Min(rows.Max(row => row.Left.Length), Math.Max(12, _width / 3)) + 4;
        foreach (var row in rows)
        {
            var lines = Wrapped.Lines(row.Right, Math.Max(16, _width - left));
            var head = "  " + row.Left;
            if (head.Length + 2 > left)
            {
                writer.WriteLine(head);
                head = string.Empty;
            }

            foreach (var line in lines)
            {
                writer.WriteLine(head.PadRight(left) + line);
                head = string.Empty;
            }
        }
    }
}
