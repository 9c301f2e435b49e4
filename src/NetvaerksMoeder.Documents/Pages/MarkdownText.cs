using System.Text;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>Text of users in Markdown: every character that means something is escaped, line breaks become spaces.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]()#+!|~";

    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Special.Contains(c))
                encoded.Append('\\').Append(c);
            else if (c == '<')
                encoded.Append("&lt;");
            else if (c == '>')
                encoded.Append("&gt;");
            else if (c == '&')
                encoded.Append("&amp;");
            else
                encoded.Append(char.IsControl(c) ? ' ' : c);
        }

        return encoded.ToString();
    }
}
