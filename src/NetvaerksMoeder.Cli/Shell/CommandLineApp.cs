using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Reflection;
using NetvaerksMoeder.Core;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>Takes the words of a command line to a verb, and whatever happens to an exit code and a message.</summary>
internal sealed class CommandLineApp(IReadOnlyList<Verb> verbs)
{
    private static readonly string[] HelpWords = ["-h", "--help", "-?", "/?"];

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var language = LanguageOf(arguments);
        try
        {
            var code = Attempt(arguments, terminal, language);
            terminal.Output.Flush();
            return code;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Files tell their own faults; what is left is the output: a full disk, a closed descriptor.
            terminal.Error.WriteLine(new Words(language).Pick(
                $"Resultatet kan ikke skrives til standard output: {OneLine(fault.Message)} Skriv det til en fil med -o, eller gør plads.",
                $"The result cannot be written to standard output: {OneLine(fault.Message)} Write it to a file with -o, or make room."));
            return ExitCode.BadInput;
        }
    }

    private int Attempt(IReadOnlyList<string> arguments, Terminal terminal, Language language)
    {
        try
        {
            return Run(arguments, terminal, language);
        }
        catch (BadInputException fault)
        {
            foreach (var message in fault.Messages)
                terminal.Error.WriteLine(message);
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException) when (terminal.Interrupt.IsCancellationRequested)
        {
            terminal.Error.WriteLine(new Words(language).Pick("Afbrudt, før der var en plan.", "Cancelled before there was a plan."));
            return ExitCode.Cancelled;
        }
#pragma warning disable CA1031 // The last resort: nobody should meet a stack trace.
        catch (Exception fault) when (fault is not (IOException or UnauthorizedAccessException))
#pragma warning restore CA1031
        {
            terminal.Error.WriteLine(new Words(language).Pick(
                $"Programmet fejlede uventet ({fault.GetType().Name}): {OneLine(fault.Message)}",
                $"The program failed unexpectedly ({fault.GetType().Name}): {OneLine(fault.Message)}"));
            return ExitCode.Broken;
        }
    }

    private int Run(IReadOnlyList<string> arguments, Terminal terminal, Language language)
    {
        var words = new Words(language);
        var root = new RootCommand();
        foreach (var verb in verbs)
            root.Add(verb.ToCommand(words, language));

        var position = VerbPosition(arguments);
        var written = position < arguments.Count ? arguments[position] : null;
        var rest = arguments.Take(position).Concat(arguments.Skip(position + 1)).ToList();
        var isAskingFirst = written == "help";
        var chosen = Find(isAskingFirst ? rest.FirstOrDefault() : written);
        if (chosen is null)
            return WithoutVerb(arguments, written, terminal, language);

        if (isAskingFirst || IsHelp(rest))
        {
            new Help(terminal.Output, terminal.Width, language).Of(chosen);
            return ExitCode.Done;
        }

        var result = root.Parse([chosen.Name, .. rest], new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        var faults = new UsageFaults(words).Of(result);
        if (faults.Count > 0)
            throw new BadInputException(faults);

        var request = new Request(result, terminal, language);
        return chosen.Run(request, CommonOptions.Of(request));
    }

    private int WithoutVerb(IReadOnlyList<string> arguments, string? written, Terminal terminal, Language language)
    {
        var words = new Words(language);
        if (arguments.Contains("--version"))
        {
            terminal.Output.WriteLine(Version());
            return ExitCode.Done;
        }

        if (written == "help" || IsHelp(arguments))
        {
            new Help(terminal.Output, terminal.Width, language).Overview(verbs);
            return ExitCode.Done;
        }

        if (written is not null)
            throw new BadInputException(new UsageFaults(words).UnknownVerb(written, verbs));
        terminal.Error.WriteLine(words.Pick("Angiv et verbum.", "Give a verb."));
        terminal.Error.WriteLine();
        new Help(terminal.Error, terminal.Width, language).Overview(verbs);
        return ExitCode.BadInput;
    }

    private Verb? Find(string? name) => verbs.FirstOrDefault(verb => string.Equals(verb.Name, name, StringComparison.Ordinal));

    // The verb is the first word that is neither an option nor, right after one, its value.
    private static int VerbPosition(IReadOnlyList<string> arguments)
    {
        var withValue = CommonOptions.All(new Words(Language.Danish)).Where(option => option.Arity.MinimumNumberOfValues > 0)
            .SelectMany(option => option.Aliases.Append(option.Name)).ToList();
        var position = 0;
        while (position < arguments.Count && arguments[position].StartsWith('-'))
            position += withValue.Contains(arguments[position]) ? 2 : 1;
        return position;
    }

    private static bool IsHelp(IEnumerable<string> arguments) =>
        arguments.TakeWhile(argument => argument != "--").Any(argument => HelpWords.Contains(argument, StringComparer.Ordinal));

    private static Language LanguageOf(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = arguments[i] == CommonOptions.Language && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith(CommonOptions.Language + "=", StringComparison.Ordinal) ? arguments[i][(CommonOptions.Language.Length + 1)..]
                : null;
            if (value is not null)
                return string.Equals(value, "en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Danish;
        }

        return Language.Danish;
    }

    private static string Version() =>
        typeof(CommandLineApp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
