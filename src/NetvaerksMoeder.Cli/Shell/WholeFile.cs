using System;
using System.IO;
using System.Text;
using NetvaerksMoeder.Core;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>Writes a file whole or not at all: to a temporary name beside it, then moved into place.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Why no file can be written at a path: it is a folder, or its folder is not there; <see langword="null"/> where
    /// nothing is known against it.</summary>
    public static string? WhyNot(string path, Language language)
    {
        if (Directory.Exists(path))
            return In(language, $"--output \"{path}\" er en mappe. Angiv en fil.", $"--output \"{path}\" is a folder. Give a file.");
        var folder = FolderOf(path);
        return Directory.Exists(folder) ? null
            : In(language, $"--output \"{path}\": mappen \"{folder}\" findes ikke. Opret den, eller vælg en anden.", $"--output \"{path}\": the folder \"{folder}\" does not exist. Create it or choose another.");
    }

    /// <summary>Writes a text in UTF-8 without byte order mark.</summary>
    /// <exception cref="BadInputException">The file cannot be written; what was there before is untouched.</exception>
    public static void Write(string path, string text, Language language)
    {
        if (WhyNot(path, language) is { } why)
            throw new BadInputException(why);
        string? temporary = null;
        try
        {
            if (IsDevice(path))
            {
                File.WriteAllText(path, text, Utf8);
                return;
            }

            var target = Final(path);
            temporary = Path.Combine(FolderOf(target), $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
            File.WriteAllText(temporary, text, Utf8);
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            if (temporary is not null)
                Remove(temporary);
            throw new BadInputException(CannotWrite(path, fault, language));
        }
    }

    /// <summary>The message for a path that could not be written.</summary>
    public static string CannotWrite(string path, Exception fault, Language language) => In(
        language,
        $"--output \"{path}\" kan ikke skrives: {Why(fault, language)}",
        $"--output \"{path}\" cannot be written: {Why(fault, language)}");

    /// <summary>Deletes a temporary file, if it is there and can be deleted.</summary>
    public static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The fault that led here is the one to tell; a temporary file that cannot be deleted was most likely never created.
        }
    }

    // A link stays a link: what it points to is replaced.
    private static string Final(string path) => File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

    // /dev/null and /dev/stdout are written to, never replaced.
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? Path.GetFullPath(path);

    private static string Why(Exception fault, Language language) => fault is UnauthorizedAccessException
        ? In(language, "der er ikke adgang til at skrive her.", "there is no access to write here.")
        : fault.Message;

    private static string In(Language language, string danish, string english) => language == Language.English ? english : danish;
}
