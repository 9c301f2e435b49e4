using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>Tells what is wrong with the words of a command line, one message a fault.</summary>
internal sealed class UsageFaults(Words words)
{
    /// <summary>The message for a verb that is not there.</summary>
    public string UnknownVerb(string written, IReadOnlyList<Verb> verbs)
    {
        var names = verbs.Select(verb => verb.Name).ToList();
        return NearestName.Of(written, names) is { } nearest
            ? words.Pick($"\"{written}\" er ikke et verbum. Mente du \"{nearest}\"?", $"\"{written}\" is not a verb. Did you mean \"{nearest}\"?")
            : words.Pick($"\"{written}\" er ikke et verbum. Tilladt: {string.Join(", ", names)}.", $"\"{written}\" is not a verb. Allowed: {string.Join(", ", names)}.");
    }

    /// <summary>Everything wrong with the words after a verb; empty where they can be read.</summary>
    public IReadOnlyList<string> Of(ParseResult result)
    {
        var command = result.CommandResult;
        var faults = new List<string>();
        faults.AddRange(Surplus(command.Command, Strays(result)));
        foreach (var option in command.Children.OfType<OptionResult>().Where(option => !option.Implicit))
        {
            if (option.Option.Arity.MinimumNumberOfValues > option.Tokens.Count)
                faults.Add(words.Pick($"{option.Option.Name} mangler en værdi ({option.Option.HelpName}).", $"{option.Option.Name} lacks a value ({option.Option.HelpName})."));
            else if (option.Option.Arity.MaximumNumberOfValues == 1 && option.IdentifierTokenCount > 1)
                faults.Add(words.Pick($"{option.Option.Name} er angivet {option.IdentifierTokenCount} gange. Angiv det én gang.", $"{option.Option.Name} is given {option.IdentifierTokenCount} times. Give it once."));
        }

        if (faults.Count == 0)
            faults.AddRange(result.Errors.Select(error => error.Message));
        return faults;
    }

    // What nobody took, and what an argument took though it looks like an option.
    private static IEnumerable<string> Strays(ParseResult result)
    {
        var isDashAllowed = result.Tokens.Any(token => token.Type == TokenType.DoubleDash);
        var taken = result.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Where(value => !isDashAllowed && IsDashed(value));
        return taken.Concat(result.UnmatchedTokens);
    }

    private IEnumerable<string> Surplus(Command command, IEnumerable<string> strays)
    {
        var isValueOfUnknown = false;
        foreach (var stray in strays)
        {
            if (IsDashed(stray))
            {
                yield return UnknownOption(command, stray.Split('=', 2)[0]);
                isValueOfUnknown = !stray.Contains('=', StringComparison.Ordinal);
                continue;
            }

            if (!isValueOfUnknown)
                yield return words.Pick($"\"{stray}\" er til overs: {command.Name} tager {Takes(command, "ingen argumenter")}.", $"\"{stray}\" is one too many: {command.Name} takes {Takes(command, "no arguments")}.");
            isValueOfUnknown = false;
        }
    }

    private static string Takes(Command command, string nothing) =>
        command.Arguments.Count == 0 ? nothing : string.Join(" ", command.Arguments.Select(argument => argument.Name));

    private string UnknownOption(Command command, string written)
    {
        var known = command.Options.SelectMany(option => option.Aliases.Append(option.Name)).Where(name => name.StartsWith("--", StringComparison.Ordinal)).Append("--help").ToList();
        return NearestName.Of(written, known) is { } nearest
            ? words.Pick($"Tilvalget {written} findes ikke i {command.Name}. Mente du {nearest}?", $"{command.Name} has no option {written}. Did you mean {nearest}?")
            : words.Pick($"Tilvalget {written} findes ikke i {command.Name}. Se {command.Name} --help.", $"{command.Name} has no option {written}. See {command.Name} --help.");
    }

    private static bool IsDashed(string word) => word.Length > 1 && word[0] == '-';
}
