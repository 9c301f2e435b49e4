using System.Text;

namespace NetvaerksMoeder.Documents.Calendars;

/// <summary>Lines of a calendar file: escaped, folded at 75 octets between characters, ended by CRLF.</summary>
/// <remarks>After RFC 5545 (2009), "Internet Calendaring and Scheduling Core Object Specification", sections 3.1 and 3.3.11.</remarks>
internal sealed class CalendarText
{
    private const int Octets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>A line whose value needs no escaping.</summary>
    public CalendarText Line(string line)
    {
        var octets = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var length = char.IsHighSurrogate(line[i]) && i + 1 < line.Length ? 2 : 1;
            var size = Encoding.UTF8.GetByteCount(line.ToCharArray(i, length));
            if (octets + size > Octets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(line, i, length);
            octets += size;
            i += length - 1;
        }

        _text.Append("\r\n");
        return this;
    }

    /// <summary>A line whose value is text of users.</summary>
    public CalendarText Text(string name, string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var c in value.Replace("\r\n", "\n").Replace('\r', '\n'))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                _ => escaped.Append(char.IsControl(c) ? ' ' : c),
            };
        }

        return Line(name + ":" + escaped);
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());
}
