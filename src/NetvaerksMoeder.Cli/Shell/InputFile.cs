using System;
using System.IO;
using NetvaerksMoeder.Documents;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>Reads files that options name; what is wrong with one goes to the request.</summary>
internal static class InputFile
{
    private const long MaximumBytes = 50L * 1024 * 1024;

    /// <summary>The bytes of a file; <see langword="null"/> where it cannot be read.</summary>
    /// <param name="request">Takes the fault.</param>
    /// <param name="what">The option or argument that names it, for the message.</param>
    /// <param name="path">The file.</param>
    public static byte[]? Bytes(Request request, string what, string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path))
                request.Fault($"{what} \"{path}\" er en mappe. Angiv en fil.", $"{what} \"{path}\" is a folder. Give a file.");
            else if (!file.Exists)
                request.Fault($"{what} \"{path}\": filen findes ikke. Den søges fra \"{Directory.GetCurrentDirectory()}\".", $"{what} \"{path}\": the file does not exist. It is looked for from \"{Directory.GetCurrentDirectory()}\".");
            else if (file.Length > MaximumBytes)
                request.Fault($"{what} \"{path}\" er på {file.Length} byte. Tilladt: højst {MaximumBytes} (50 MB).", $"{what} \"{path}\" has {file.Length} bytes. Allowed: at most {MaximumBytes} (50 MB).");
            else
                return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            request.Fault($"{what} \"{path}\" kan ikke læses. Er der adgang til filen?", $"{what} \"{path}\" cannot be read. Is there access to the file?");
        }

        return null;
    }

    /// <summary>What a file holds; <see langword="null"/> where it has faults, all of which go to the request.</summary>
    public static T? Value<T>(Request request, ReadResult<T> result)
        where T : class
    {
        foreach (var line in FileFaults.Lines(result.Faults, request.Language))
            request.Fault(line);
        foreach (var line in FileFaults.Lines(result.Notes, request.Language))
            request.Note(line);
        return result.ValueOrNull;
    }

    /// <summary>Reads and understands a file in one go; <see langword="null"/> where either fails.</summary>
    public static T? Read<T>(Request request, string what, string path, Func<byte[], string, ReadResult<T>> read)
        where T : class =>
        Bytes(request, what, path) is { } bytes ? Value(request, read(bytes, path)) : null;
}
