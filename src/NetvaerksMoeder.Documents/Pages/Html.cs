using System;
using System.Text;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>Builds HTML; every text and attribute is encoded on the way in.</summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new();

    /// <summary>The text with the characters encoded that mean something in HTML.</summary>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                < ' ' and not ('\n' or '\t') => encoded.Append(' '),
                _ => encoded.Append(c),
            };
        }

        return encoded.ToString();
    }

    /// <summary>An element on a line of its own; attributes as name, value, name, value.</summary>
    public Html Element(string name, string text, params string[] attributes)
    {
        Open(name, attributes);
        _text.Length--;
        _text.Append(Encode(text)).Append("</").Append(name).Append(">\n");
        return this;
    }

    public Html Nested(string name, Action body, params string[] attributes)
    {
        Open(name, attributes);
        body();
        _text.Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>An element without content, closed in itself as SVG wants it.</summary>
    public Html Empty(string name, params string[] attributes)
    {
        Open(name, attributes);
        _text.Length -= 2;
        _text.Append("/>\n");
        return this;
    }

    public Html Text(string text)
    {
        _text.Append(Encode(text)).Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();

    private void Open(string name, string[] attributes)
    {
        _text.Append('<').Append(name);
        for (var i = 0; i + 1 < attributes.Length; i += 2)
            _text.Append(' ').Append(attributes[i]).Append("=\"").Append(Encode(attributes[i + 1])).Append('"');
        _text.Append(">\n");
    }
}
