using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using NetvaerksMoeder.Documents.Text;
using NodaTime;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes JSON for people and programs: indented by two spaces, short values on one line, æøå as they are, exact decimals.</summary>
/// <remarks>The same bytes on every runtime. The usual writer cannot keep short lists on one line, which a plan of many small groups
/// needs to be readable. Line feeds only; a last line feed at the end.</remarks>
internal sealed class JsonOut
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private int _inlineFrom = -1;
    private bool _isFirst = true;

    public static string Exact(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.Append('\n').ToString());

    public void Object(string? name, Action body) => Nested(name, '{', '}', body);

    public void Array(string? name, Action body) => Nested(name, '[', ']', body);

    public void InlineObject(string? name, Action body) => Inline(() => Object(name, body));

    /// <summary>A list on one line.</summary>
    public void InlineTexts(string? name, IEnumerable<string> values) => InlineArray(name, () =>
    {
        foreach (var value in values)
            Text(null, value);
    });

    /// <summary>A list on one line.</summary>
    public void InlineArray(string? name, Action body) => Inline(() => Array(name, body));

    /// <summary>A list of numbers on one line.</summary>
    public void InlineNumbers(string? name, IEnumerable<int> values) => Inline(() => Array(name, () =>
    {
        foreach (var value in values)
            Number(null, value);
    }));

    public void Text(string? name, string value) => Raw(name, "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value) + "\"");

    public void Number(string? name, long value) => Raw(name, value.ToString(CultureInfo.InvariantCulture));

    public void Number(string? name, decimal value) => Raw(name, Exact(value));

    public void Flag(string? name, bool value) => Raw(name, value ? "true" : "false");

    public void Null(string? name) => Raw(name, "null");

    public void Time(string? name, LocalTime value) => Text(name, ClockText.Json(value));

    /// <summary>Runs a write whose braces or brackets stay on one line. Where it begins it still stands on a line of its own.</summary>
    private void Inline(Action write)
    {
        _inlineFrom = _inlineFrom < 0 ? _depth : _inlineFrom;
        write();
        if (_inlineFrom == _depth)
            _inlineFrom = -1;
    }

    private bool IsInline => _inlineFrom >= 0 && _depth > _inlineFrom;

    private void Raw(string? name, string value)
    {
        Begin(name);
        _text.Append(value);
    }

    private void Nested(string? name, char open, char close, Action body)
    {
        Begin(name);
        _text.Append(open);
        _depth++;
        _isFirst = true;
        body();
        var isEmpty = _isFirst;
        var wasInline = IsInline;
        _depth--;
        _isFirst = false;
        if (!isEmpty && !wasInline)
            NewLine();
        else if (!isEmpty && close == '}')
            _text.Append(' ');
        _text.Append(close);
    }

    private void Begin(string? name)
    {
        if (!_isFirst)
            _text.Append(',');
        if (_depth > 0 && !IsInline)
            NewLine();
        else if (!_isFirst || _text.Length > 0 && _text[_text.Length - 1] == '{')
            _text.Append(' ');
        _isFirst = false;
        if (name is not null)
            _text.Append('"').Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(name)).Append("\": ");
    }

    private void NewLine() => _text.Append('\n').Append(' ', 2 * _depth);
}
