using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NetvaerksMoeder.Core;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>A verb of the command: its name, its options, and what it does.</summary>
internal abstract class Verb(string name, BilingualText summary)
{
    /// <summary>What is typed.</summary>
    public string Name { get; } = name;

    /// <summary>What it does, in one line.</summary>
    public BilingualText Summary { get; } = summary;

    /// <summary>Its own options, besides the common ones.</summary>
    public virtual IEnumerable<Option> Options(Words words) => [];

    /// <summary>Its arguments.</summary>
    public virtual IEnumerable<Argument> Arguments(Words words) => [];

    /// <summary>Does it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="BadInputException">What was asked for cannot be done as it was asked.</exception>
    public abstract int Run(Request request, CommonOptions common);

    /// <summary>The verb with all its options, ready to be parsed.</summary>
    public Command ToCommand(Words words, Language language)
    {
        var command = new Command(Name, Summary.In(language));
        foreach (var argument in Arguments(words))
            command.Add(argument);
        foreach (var option in Options(words).Concat(CommonOptions.All(words)))
            command.Add(option);
        return command;
    }
}
