using System.Globalization;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>How many columns a text takes: one for each letter a reader sees, however it is encoded.</summary>
internal static class TextWidth
{
    public static int Of(string text)
    {
        var isPlain = true;
        foreach (var character in text)
            isPlain &= character < 0x300;
        return isPlain ? text.Length : new StringInfo(text).LengthInTextElements;
    }

    public static string PadRight(string text, int width) => text + new string(' ', System.Math.Max(0, width - Of(text)));

    public static string PadLeft(string text, int width) => new string(' ', System.Math.Max(0, width - Of(text))) + text;
}
