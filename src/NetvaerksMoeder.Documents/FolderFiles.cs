using System;
using System.IO;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Documents;

/// <summary>Opens the files that a meeting file names, from a folder on disk.</summary>
public static class FolderFiles
{
    /// <summary>A source of files for <see cref="Json.MeetingJson.Read"/>: a path is taken relative to the folder.</summary>
    /// <param name="folder">The folder the meeting file lies in.</param>
    /// <returns>A function that gives a file's bytes, or <see langword="null"/> where it cannot be read.</returns>
    public static Func<string, byte[]?> From(string folder)
    {
        Guard.Against.Null(folder);
        return path =>
        {
            try
            {
                return File.ReadAllBytes(Path.Combine(folder, path));
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                return null;
            }
        };
    }
}
