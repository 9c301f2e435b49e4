using System;
using System.Collections.Generic;
using System.CommandLine;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>The options that every verb has.</summary>
internal sealed class CommonOptions
{
    public const string Format = "--format";
    public const string Output = "--output";
    public const string Seed = "--seed";
    public const string Steps = "--steps";
    public const string TimeLimit = "--time-limit";
    public const string Language = "--language";
    public const string Quiet = "--quiet";

    private CommonOptions(bool isJson, string? outputPath, SolverOptions solver, TimeSpan? limit, bool isQuiet)
    {
        IsJson = isJson;
        OutputPath = outputPath;
        Solver = solver;
        Limit = limit;
        IsQuiet = isQuiet;
    }

    /// <summary>Whether the result is written as JSON.</summary>
    public bool IsJson { get; }

    /// <summary>The file or folder to write; <see langword="null"/> for none.</summary>
    public string? OutputPath { get; }

    /// <summary>Seed and steps.</summary>
    public SolverOptions Solver { get; }

    /// <summary>How long the search may take; <see langword="null"/> for as long as the steps last.</summary>
    public TimeSpan? Limit { get; }

    /// <summary>Whether progress and notes are left out.</summary>
    public bool IsQuiet { get; }

    /// <summary>The options, described.</summary>
    public static IEnumerable<Option> All(Words words) =>
    [
        words.Value(Format, "text|json", "Resultatet som tekst eller JSON (text)", "The result as text or JSON (text)"),
        words.Value(Output, words.Pick("STI", "PATH"), "Skriv også resultatet til en fil (plan: en mappe)", "Also write the result to a file (plan: a folder)", "-o"),
        words.Value(Seed, "N", "Tal, som tilfældet begynder ved; samme tal giver samme plan (1)", "Where chance starts; the same number gives the same plan (1)"),
        words.Value(Steps, "N", "Hvor mange trin søgningen højst tager", "How many steps the search takes at most"),
        words.Value(TimeLimit, words.Pick("TID", "TIME"), "Hvor længe søgningen højst varer: 500ms, 10s, 2m", "How long the search takes at most: 500ms, 10s, 2m"),
        words.Value(Language, "da|en", "Dansk eller engelsk (da)", "Danish or English (da)"),
        words.Flag(Quiet, "Ingen fremdrift og ingen bemærkninger undervejs", "No progress and no notes on the way"),
    ];

    /// <summary>Reads the options; faults go to the request.</summary>
    public static CommonOptions Of(Request request)
    {
        var isJson = request.Choice(Format, "text", "json") == "json";
        request.Choice(Language, "da", "en");
        var seed = request.Number(Seed, long.MinValue, long.MaxValue) ?? 1;
        var steps = request.Number(Steps, 0, long.MaxValue);
        TimeSpan? limit = null;
        if (request.Word(TimeLimit) is { } word)
        {
            limit = DurationText.Parse(word);
            if (limit is null)
                request.Fault($"{TimeLimit} \"{word}\" er ikke en varighed. Tilladt: et helt tal og ms, s, m eller h (500ms, 10s, 2m), højst 24h.", $"{TimeLimit} \"{word}\" is no duration. Allowed: a whole number and ms, s, m or h (500ms, 10s, 2m), at most 24h.");
        }

        if (request.Word(Output) is { } path && path.Trim().Length == 0)
            request.Fault($"{Output} \"{path}\" er ikke en sti. Angiv en fil eller mappe.", $"{Output} \"{path}\" is no path. Give a file or folder.");
        return new CommonOptions(isJson, request.Word(Output) is { } output && output.Trim().Length > 0 ? output : null, new SolverOptions(seed, steps), limit, request.Has(Quiet));
    }
}
