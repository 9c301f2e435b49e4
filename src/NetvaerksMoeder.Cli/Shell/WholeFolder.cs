using System;
using System.Collections.Generic;
using System.IO;
using NetvaerksMoeder.Core;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>Writes several files to a folder: all to temporary names first, then each moved into place, so that no file is ever there in
/// part and a full disk is met before anything is replaced.</summary>
internal static class WholeFolder
{
    /// <summary>Why a folder cannot be written to: a file is in its place; <see langword="null"/> where nothing is known against it.</summary>
    public static string? WhyNot(string folder, Language language) => File.Exists(folder)
        ? language == Language.English ? $"--output \"{folder}\" is a file. Give a folder." : $"--output \"{folder}\" er en fil. Angiv en mappe."
        : null;

    /// <summary>Writes files, creating the folder where it is not there.</summary>
    /// <exception cref="BadInputException">A file cannot be written.</exception>
    public static void Write(string folder, IReadOnlyDictionary<string, byte[]> files, Language language)
    {
        var moves = new List<(string From, string To)>();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in files)
            {
                var temporary = Path.Combine(folder, $".{file.Key}.{Environment.ProcessId}.tmp");
                moves.Add((temporary, Path.Combine(folder, file.Key)));
                File.WriteAllBytes(temporary, file.Value);
            }

            foreach (var (from, to) in moves)
                File.Move(from, to, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            foreach (var (from, _) in moves)
                WholeFile.Remove(from);
            throw new BadInputException(WholeFile.CannotWrite(folder, fault, language));
        }
    }
}
