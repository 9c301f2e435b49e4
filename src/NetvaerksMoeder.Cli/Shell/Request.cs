using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>What was asked for on the command line, read option by option; faults are gathered and told together.</summary>
internal sealed class Request(ParseResult result, Terminal terminal, Language language)
{
    private readonly List<string> _faults = [];

    /// <summary>Where to write.</summary>
    public Terminal Terminal { get; } = terminal;

    /// <summary>The reader's language.</summary>
    public Language Language { get; } = language;

    /// <summary>One of two texts, in the reader's language.</summary>
    public string Say(string danish, string english) => Language == Language.English ? english : danish;

    /// <summary>Notes a fault to be told with the others.</summary>
    public void Fault(string danish, string english) => _faults.Add(Say(danish, english));

    /// <summary>Notes a fault already in the reader's language.</summary>
    public void Fault(string text) => _faults.Add(text);

    /// <summary>Tells something that stops nothing, unless --quiet was given.</summary>
    public void Note(string text)
    {
        if (!Has(CommonOptions.Quiet))
            Terminal.Error.WriteLine(text);
    }

    /// <summary>Ends the reading of options.</summary>
    /// <exception cref="BadInputException">Something was wrong.</exception>
    public void ThrowIfFaulty()
    {
        if (_faults.Count > 0)
            throw new BadInputException(_faults);
    }

    /// <summary>Whether an option was given.</summary>
    public bool Has(string name) => result.GetResult(name) is OptionResult { Implicit: false };

    /// <summary>The words given for an option or argument.</summary>
    public IReadOnlyList<string> Words(string name) =>
        result.GetResult(name)?.Tokens.Select(token => token.Value).ToList() ?? [];

    /// <summary>The word given for an option or argument; <see langword="null"/> where there is none.</summary>
    public string? Word(string name) => Words(name) is [var word, ..] ? word : null;

    /// <summary>A whole number; <see langword="null"/> where the option was not given or is faulty.</summary>
    public long? Number(string name, long least, long greatest)
    {
        if (Word(name) is not { } word)
            return null;
        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= greatest)
            return number;
        var from = least.ToString(CultureInfo.InvariantCulture);
        var to = greatest.ToString(CultureInfo.InvariantCulture);
        Fault($"{name} \"{word}\" er ikke et tal, der kan bruges. Tilladt: hele tal fra {from} til {to}.", $"{name} \"{word}\" is no number that can be used. Allowed: whole numbers from {from} to {to}.");
        return null;
    }

    /// <summary>One of a few words; the first where the option was not given or is faulty.</summary>
    public string Choice(string name, params string[] allowed)
    {
        if (Word(name) is not { } word)
            return allowed[0];
        if (Array.Find(allowed, choice => string.Equals(choice, word, StringComparison.OrdinalIgnoreCase)) is { } known)
            return known;
        var list = string.Join(", ", allowed);
        Fault($"{name} \"{word}\" kendes ikke. Tilladt: {list}.", $"{name} \"{word}\" is not known. Allowed: {list}.");
        return allowed[0];
    }
}
