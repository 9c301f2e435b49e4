using System.CommandLine;
using NetvaerksMoeder.Core;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>Makes options and arguments with a description in the reader's language. Every value is read as text; see
/// <see cref="Request"/>.</summary>
internal sealed class Words(Language language)
{
    /// <summary>One of two texts.</summary>
    public string Pick(string danish, string english) => language == Language.English ? english : danish;

    /// <summary>An option with one value.</summary>
    public Option Value(string name, string value, string danish, string english, params string[] aliases) =>
        new Option<string>(name, aliases) { HelpName = value, Description = Pick(danish, english) };

    /// <summary>An option that may be given several times.</summary>
    public Option Values(string name, string value, string danish, string english) =>
        new Option<string[]>(name) { HelpName = value, Description = Pick(danish, english), Arity = ArgumentArity.OneOrMore };

    /// <summary>An option without a value.</summary>
    public Option Flag(string name, string danish, string english) =>
        new Option<bool>(name) { Description = Pick(danish, english), Arity = ArgumentArity.Zero };

    /// <summary>An argument that may be left out.</summary>
    public Argument Optional(string name, string danish, string english) =>
        new Argument<string>(name) { HelpName = $"[{name}]", Description = Pick(danish, english), Arity = ArgumentArity.ZeroOrOne };

    /// <summary>An argument that must be there; that it is, the verb checks, so that the message is ours.</summary>
    public Argument Required(string name, string danish, string english) =>
        new Argument<string>(name) { Description = Pick(danish, english), Arity = ArgumentArity.ZeroOrOne };
}
