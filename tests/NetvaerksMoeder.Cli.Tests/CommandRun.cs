using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Verbs;

namespace NetvaerksMoeder.Cli.Tests;

/// <summary>A command line run in this process, with what it wrote.</summary>
internal sealed class CommandRun
{
    private CommandRun(int code, string output, string error)
    {
        Code = code;
        Output = output;
        Error = error;
    }

    public int Code { get; }

    public string Output { get; }

    public string Error { get; }

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static CommandRun Of(params string[] arguments) => Of(Terminal.FixedWidth, CancellationToken.None, arguments);

    public static CommandRun Of(int width, CancellationToken interrupt, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = new CommandLineApp(VerbTable.All).Run(arguments, new Terminal(output, error, interrupt) { Width = width });
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    /// <summary>The words of a command line without quotes in it.</summary>
    public static CommandRun OfLine(string line) => Of(line.Split(' ').ToArray());
}
