using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NetvaerksMoeder.Core.Tests.Consistency;

/// <summary>The files of the checkout that the tests were built from.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>Full paths, in ordinal order, of the files that match, without what a build wrote.</summary>
    public static IReadOnlyList<string> Under(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !RelativeTo(folder, path).Split('/').Any(part => part is "bin" or "obj"))
            .OrderBy(path => path, StringComparer.Ordinal)];

    /// <summary>A path below a folder of the checkout, with forward slashes.</summary>
    public static string RelativeTo(string folder, string path) =>
        path.Substring(Path.Combine(Root, folder).Length).Replace('\\', '/').TrimStart('/');

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppDomain.CurrentDomain.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NetvaerksMoeder.Core.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests run outside the checkout.");
    }
}
