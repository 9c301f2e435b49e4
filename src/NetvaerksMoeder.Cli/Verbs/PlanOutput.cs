using System;
using System.Collections.Generic;
using System.Text;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Text;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Hands a plan over: to standard output as text or JSON, and to a folder where one was named.</summary>
internal static class PlanOutput
{
    public static void Write(Request request, CommonOptions common, Func<byte[]> json, Func<Sheet, Sheet> page, Func<byte[], IReadOnlyDictionary<string, byte[]>> files)
    {
        var content = new Lazy<byte[]>(json);
        if (common.OutputPath is { } folder)
        {
            var written = files(content.Value);
            WholeFolder.Write(folder, written, request.Language);
            if (!common.IsQuiet)
                request.Terminal.Error.WriteLine(request.Say($"Skrevet til {folder}: {string.Join(", ", written.Keys)}", $"Written to {folder}: {string.Join(", ", written.Keys)}"));
        }

        if (common.IsJson)
            request.Terminal.Output.Write(Encoding.UTF8.GetString(content.Value));
        else if (common.OutputPath is null || !common.IsQuiet)
            request.Terminal.Output.Write(page(new Sheet(request.Terminal, request.Language)).ToString());
    }
}
