using System;
using System.IO;
using System.Text;
using System.Threading;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>Where the command writes, and what it may do there.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, CancellationToken interrupt = default)
{
    /// <summary>The width of output that does not go to a terminal.</summary>
    public const int FixedWidth = 100;

    private const int NarrowestWidth = 30;

    /// <summary>Results.</summary>
    public TextWriter Output { get; } = output;

    /// <summary>Messages and progress.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Cancelled with Ctrl+C.</summary>
    public CancellationToken Interrupt { get; } = interrupt;

    /// <summary>Whether colours and emphasis may be used in the output.</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether messages go to a terminal, where progress can be shown.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Columns of the output.</summary>
    public int Width { get; init; } = FixedWidth;

    /// <summary>The terminal that this process was started in.</summary>
    public static Terminal OfProcess(CancellationToken interrupt)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 14) { AutoFlush = false };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = utf8;
        var isDumb = string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
        return new Terminal(output, error, interrupt)
        {
            HasColour = !Console.IsOutputRedirected && !isDumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            IsErrorTerminal = !Console.IsErrorRedirected && !isDumb,
            Width = Console.IsOutputRedirected ? FixedWidth : WindowWidth(),
        };
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Math.Max(NarrowestWidth, Console.WindowWidth) : FixedWidth;
        }
        catch (IOException)
        {
            return FixedWidth;
        }
    }
}
