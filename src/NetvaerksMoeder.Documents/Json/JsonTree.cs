using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Parses JSON, comments and trailing commas allowed, into values that know their line and path.</summary>
/// <remarks>A serializer stops at the first fault and knows no lines; here every fault of a file is told at once. Uses no reflection.</remarks>
internal sealed class JsonTree
{
    private readonly byte[] _utf8;
    private readonly FaultSink _sink;
    private readonly List<int> _lineStarts = [0];

    private JsonTree(byte[] utf8, FaultSink sink)
    {
        _utf8 = utf8;
        _sink = sink;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == (byte)'\n')
                _lineStarts.Add(i + 1);
        }
    }

    /// <summary>The value the file holds; <see langword="null"/> where it is no JSON, and the sink says where.</summary>
    public static JsonItem? Parse(byte[] content, FaultSink sink)
    {
        if (FileText.Decode(content, sink) is not { } text)
            return null;
        if (string.IsNullOrWhiteSpace(text))
        {
            sink.Fault("FileEmpty", "Filen er tom; der skal være et JSON-objekt.", "The file is empty; there must be a JSON object.");
            return null;
        }

        return new JsonTree(Encoding.UTF8.GetBytes(text), sink).Parse();
    }

    private JsonItem? Parse()
    {
        var reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            reader.Read();
            var root = Value(ref reader, "$");
            reader.Read();
            return root;
        }
        catch (JsonException wrong)
        {
            var line = (int)(wrong.LineNumber ?? 0) + 1;
            var start = line <= _lineStarts.Count ? _lineStarts[line - 1] : 0;
            var column = Spot(Math.Min(_utf8.Length, start + (int)(wrong.BytePositionInLine ?? 0))).Column;
            _sink.Fault(
                "JsonInvalid",
                "Filen er ikke gyldig JSON her. Se efter et manglende komma, anførselstegn eller en parentes her eller lige før.",
                "The file is no valid JSON here. Look for a missing comma, quotation mark or bracket here or just before.",
                line,
                column);
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair cannot be turned into text.
            _sink.Fault("JsonInvalid", "Filen har en tekst med ugyldige tegn.", "The file has a text with invalid characters.", Spot((int)reader.TokenStartIndex).Line);
            return null;
        }
    }

    private JsonItem Value(ref Utf8JsonReader reader, string path)
    {
        var spot = Spot((int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object(ref reader, new JsonItem(JsonValueKind.Object, path, spot, string.Empty));
            case JsonTokenType.StartArray:
                return Array(ref reader, new JsonItem(JsonValueKind.Array, path, spot, string.Empty));
            case JsonTokenType.String:
                return new JsonItem(JsonValueKind.String, path, spot, reader.GetString() ?? string.Empty);
            case JsonTokenType.Number:
                return new JsonItem(JsonValueKind.Number, path, spot, Encoding.UTF8.GetString(_utf8, (int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex)));
            case JsonTokenType.True:
                return new JsonItem(JsonValueKind.True, path, spot, string.Empty);
            case JsonTokenType.False:
                return new JsonItem(JsonValueKind.False, path, spot, string.Empty);
            default:
                return new JsonItem(JsonValueKind.Null, path, spot, string.Empty);
        }
    }

    private JsonItem Array(ref Utf8JsonReader reader, JsonItem array)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            array.Items.Add(Value(ref reader, array.Path + "[" + array.Items.Count.ToString(CultureInfo.InvariantCulture) + "]"));
        return array;
    }

    private JsonItem Object(ref Utf8JsonReader reader, JsonItem item)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString() ?? string.Empty;
            var path = item.Path + PathPart(name);
            var spot = Spot((int)reader.TokenStartIndex);
            reader.Read();
            var value = Value(ref reader, path);
            if (seen.Add(name))
                item.Properties.Add(new KeyValuePair<string, JsonItem>(name, value));
            else
                _sink.Fault("PropertyTwice", $"{Shown.Value(name)} står to gange. Slet den ene.", $"{Shown.Value(name)} is there twice. Delete one of them.", spot.Line, spot.Column, CprGuard.Holds(name) ? item.Path : path);
        }

        return item;
    }

    private static string PathPart(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
                return "[" + Shown.Value(name) + "]";
        }

        return name.Length == 0 ? "[\"\"]" : "." + name;
    }

    private JsonSpot Spot(int offset)
    {
        var line = _lineStarts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        var start = _lineStarts[line];
        return new JsonSpot(line + 1, Encoding.UTF8.GetCharCount(_utf8, start, offset - start) + 1);
    }
}
