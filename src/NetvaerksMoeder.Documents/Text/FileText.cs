using System;
using System.Text;

namespace NetvaerksMoeder.Documents.Text;

/// <summary>Turns the bytes of a text file into text: UTF-8 with or without byte order mark, UTF-16 with it, else Windows-1252.</summary>
internal static class FileText
{
    /// <summary>The greatest size of a file that is read: 50 MB.</summary>
    public const int MaximumBytes = 50 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; <see langword="null"/> where the bytes are too many or hold NUL, and the sink says so.</summary>
    public static string? Decode(byte[] bytes, FaultSink sink)
    {
        if (bytes.Length > MaximumBytes)
        {
            sink.Fault("FileTooLarge", $"Filen er på {bytes.Length} byte; højst {MaximumBytes} (50 MB) læses.", $"The file has {bytes.Length} bytes; at most {MaximumBytes} (50 MB) are read.");
            return null;
        }

        var text = Decode(bytes);
        var nul = text.IndexOf('\0');
        if (nul < 0)
            return text;
        sink.Fault(
            "NulCharacter",
            "Filen har et NUL-tegn og er ikke ren tekst. Gem den igen som CSV eller JSON i UTF-8.",
            "The file holds a NUL character and is not plain text. Save it again as CSV or JSON in UTF-8.",
            LineOf(text, nul));
        return null;
    }

    private static string Decode(byte[] bytes)
    {
        if (StartsWith(bytes, 0xEF, 0xBB, 0xBF))
            return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
        if (StartsWith(bytes, 0xFF, 0xFE))
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (StartsWith(bytes, 0xFE, 0xFF))
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (ArgumentException)
        {
            // Text with æ, ø or å from Danish Excel is practically never valid UTF-8 by chance.
            return (CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.GetEncoding(1252)).GetString(bytes);
        }
    }

    private static bool StartsWith(byte[] bytes, params byte[] mark)
    {
        if (bytes.Length < mark.Length)
            return false;
        for (var i = 0; i < mark.Length; i++)
        {
            if (bytes[i] != mark[i])
                return false;
        }

        return true;
    }

    private static int LineOf(string text, int index)
    {
        var line = 1;
        for (var i = 0; i < index; i++)
        {
            if (text[i] == '\n')
                line++;
        }

        return line;
    }
}
