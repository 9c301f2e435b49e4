using System;
using System.IO;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Text;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Hands a result over: to standard output as text or JSON, and to a file where one was named.</summary>
internal static class ResultOutput
{
    /// <summary>Refuses, before any work is done, a file that cannot be written.</summary>
    public static void Expect(Request request, CommonOptions common)
    {
        if (common.OutputPath is { } path && WholeFile.WhyNot(path, request.Language) is { } why)
            request.Fault(why);
    }

    /// <summary>Writes the result. A file holds JSON unless text was asked for by <c>--format text</c> or a name that ends in <c>.txt</c>;
    /// with a file and <c>--quiet</c> the text is not shown as well.</summary>
    /// <param name="request">The reader and the terminal.</param>
    /// <param name="common">Format and file.</param>
    /// <param name="json">The result as JSON, made only where it is needed.</param>
    /// <param name="page">The result as text, made only where it is needed.</param>
    /// <exception cref="BadInputException">The file cannot be written.</exception>
    public static void Write(Request request, CommonOptions common, Func<string> json, Func<Sheet, Sheet> page)
    {
        var text = new Lazy<string>(() => page(new Sheet(request.Terminal, request.Language)).ToString());
        if (common.OutputPath is { } path)
        {
            var isText = request.Has(CommonOptions.Format) ? !common.IsJson : Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase);
            WholeFile.Write(path, isText ? text.Value : json(), request.Language);
            if (!common.IsQuiet)
                request.Terminal.Error.WriteLine(request.Say($"Skrevet: {path}", $"Written: {path}"));
        }

        if (common.IsJson)
            request.Terminal.Output.Write(json());
        else if (common.OutputPath is null || !common.IsQuiet)
            request.Terminal.Output.Write(text.Value);
    }

    /// <summary>The exit code: cancelled before all else, then whether the result is infeasible or has an error.</summary>
    public static int CodeOf(Request request, bool isFaulty) =>
        request.Terminal.Interrupt.IsCancellationRequested ? ExitCode.Cancelled
        : isFaulty ? ExitCode.Findings
        : ExitCode.Done;
}
