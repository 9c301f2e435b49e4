using System;
using System.Collections.Generic;
using System.IO;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Documents;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>Writes several files to a folder, and tells in the reader's language why it cannot.</summary>
internal static class WholeFolder
{
    /// <summary>Why a folder cannot be written to: a file is in its place; <see langword="null"/> where nothing is known against it.</summary>
    public static string? WhyNot(string folder, Language language) => File.Exists(folder)
        ? language == Language.English ? $"--output \"{folder}\" is a file. Give a folder." : $"--output \"{folder}\" er en fil. Angiv en mappe."
        : null;

    /// <summary>Writes files, creating the folder where it is not there.</summary>
    /// <exception cref="BadInputException">A file cannot be written.</exception>
    public static void Write(string folder, IReadOnlyList<OutputFile> files, Language language)
    {
        try
        {
            PlanFolder.Write(folder, files);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new BadInputException(WholeFile.CannotWrite(folder, fault, language));
        }
    }
}
