using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Text;
using NetvaerksMoeder.Documents;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Hands a plan over: to standard output as text or JSON, and to a folder where one was named.</summary>
internal static class PlanOutput
{
    public static void Write(Request request, CommonOptions common, Func<byte[]> json, Func<Sheet, Sheet> page, Func<IReadOnlyList<OutputFile>> files)
    {
        if (common.OutputPath is { } folder)
        {
            var written = files();
            WholeFolder.Write(folder, written, request.Language);
            var names = string.Join(", ", written.Select(file => file.Name));
            if (!common.IsQuiet)
                request.Terminal.Error.WriteLine(request.Say($"Skrevet til {folder}: {names}", $"Written to {folder}: {names}"));
        }

        if (common.IsJson)
            request.Terminal.Output.Write(Encoding.UTF8.GetString(json()));
        else if (common.OutputPath is null || !common.IsQuiet)
            request.Terminal.Output.Write(page(new Sheet(request.Terminal, request.Language)).ToString());
    }
}
