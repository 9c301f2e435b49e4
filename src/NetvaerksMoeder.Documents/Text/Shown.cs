using System.Linq;

namespace NetvaerksMoeder.Documents.Text;

/// <summary>Values as messages show them: in quotation marks, on one line, and short.</summary>
internal static class Shown
{
    private const int Longest = 60;

    public static string Value(string text)
    {
        var line = new string(text.Select(c => char.IsControl(c) ? ' ' : c).ToArray()).Trim();
        return line.Length <= Longest ? $"\"{line}\"" : $"\"{line.Substring(0, Longest)}…\"";
    }
}
