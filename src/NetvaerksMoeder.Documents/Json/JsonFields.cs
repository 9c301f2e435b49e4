using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using NetvaerksMoeder.Documents.Text;
using NodaTime;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads the properties of one JSON object by name and tells what is missing, of the wrong type, out of range or unknown.</summary>
/// <remarks>A faulty value reads as the default given, so that reading goes on and finds the rest.</remarks>
internal sealed class JsonFields
{
    private readonly JsonItem _item;
    private readonly FaultSink _sink;
    private readonly Dictionary<string, JsonItem> _values = new(StringComparer.Ordinal);
    private readonly List<string> _asked = [];

    private JsonFields(JsonItem item, FaultSink sink)
    {
        _item = item;
        _sink = sink;
        foreach (var property in item.Properties)
            _values[property.Key] = property.Value;
    }

    public FaultSink Sink => _sink;

    public JsonItem Item => _item;

    /// <summary>The properties of an object; none, and a fault, for any other value.</summary>
    public static JsonFields Of(JsonItem item, FaultSink sink)
    {
        if (item.Kind != JsonValueKind.Object)
            sink.WrongType(item, "et objekt { … }", "an object { … }");
        return new JsonFields(item, sink);
    }

    public bool Has(string name) => Find(name) is not null;

    /// <summary>The value of a property; <see langword="null"/> where it is not there or is null.</summary>
    public JsonItem? Find(string name)
    {
        _asked.Add(name);
        return _values.TryGetValue(name, out var value) && value.Kind != JsonValueKind.Null ? value : null;
    }

    /// <summary>The value of a property that must be there.</summary>
    public JsonItem? Need(string name)
    {
        var value = Find(name);
        if (value is null && _item.Kind == JsonValueKind.Object)
        {
            _sink.Fault("PropertyMissing", $"\"{name}\" mangler.", $"\"{name}\" is missing.", _item.Spot.Line, _item.Spot.Column, _item.Path);
        }

        return value;
    }

    public string? Text(string name) => Find(name) is { } value ? TextOf(value) : null;

    public string? NeededText(string name)
    {
        if (Need(name) is not { } value || TextOf(value) is not { } text)
            return null;
        if (text.Trim().Length > 0)
            return text;
        _sink.Wrong(value, "TextEmpty", "Teksten er tom, men skal udfyldes.", "The text is empty, but must be filled in.");
        return null;
    }

    public int? Whole(string name, int least, int greatest) => Find(name) is { } value ? WholeOf(value, least, greatest) : null;

    public int? NeededWhole(string name, int least, int greatest) => Need(name) is { } value ? WholeOf(value, least, greatest) : null;

    public long? Long(string name) => Find(name) is { } value ? LongOf(value, long.MinValue, long.MaxValue) : null;

    public long? NeededLong(string name, long least) => Need(name) is { } value ? LongOf(value, least, long.MaxValue) : null;

    public decimal? NeededDecimal(string name) => Need(name) is { } value ? DecimalOf(value) : null;

    public bool? Flag(string name)
    {
        if (Find(name) is not { } value)
            return null;
        if (value.Kind is JsonValueKind.True or JsonValueKind.False)
            return value.Kind == JsonValueKind.True;
        _sink.WrongType(value, "true eller false", "true or false");
        return null;
    }

    public LocalTime? Time(string name) => Find(name) is { } value ? TimeOf(value) : null;

    public LocalTime? NeededTime(string name) => Need(name) is { } value ? TimeOf(value) : null;

    public JsonFields? Object(string name) => Find(name) is { } value ? Of(value, _sink) : null;

    /// <summary>The values of an array; none where it is not there.</summary>
    public IReadOnlyList<JsonItem> List(string name) => Find(name) is { } value ? ListOf(value) : [];

    public IReadOnlyList<JsonItem> NeededList(string name) => Need(name) is { } value ? ListOf(value) : [];

    public IReadOnlyList<string> Texts(string name) => List(name).Select(TextOf).Where(text => text is not null).Select(text => text!).ToList();

    /// <summary>One of some words; the default where it is not there.</summary>
    public T Choice<T>(string name, IReadOnlyList<KeyValuePair<string, T>> choices, T otherwise)
    {
        if (Find(name) is not { } value || TextOf(value) is not { } text)
            return otherwise;
        foreach (var choice in choices)
        {
            if (string.Equals(choice.Key, text.Trim(), StringComparison.OrdinalIgnoreCase))
                return choice.Value;
        }

        var allowed = string.Join(", ", choices.Select(choice => choice.Key));
        _sink.Wrong(value, "WordUnknown", $"{value.Shown} kendes ikke. Tilladt: {allowed}.", $"{value.Shown} is unknown. Allowed: {allowed}.");
        return otherwise;
    }

    /// <summary>Tells of every property that nobody asked for, with the name it was probably meant to be.</summary>
    public void RefuseOthers()
    {
        foreach (var property in _item.Properties.Where(property => !_asked.Contains(property.Key)))
        {
            var name = CprGuard.Holds(property.Key) ? "…" : property.Key;
            var allowed = string.Join(", ", _asked.Distinct().OrderBy(known => known, StringComparer.Ordinal));
            var nearest = NearestName.Of(property.Key, _asked);
            _sink.Wrong(
                property.Value,
                "PropertyUnknown",
                nearest is null ? $"\"{name}\" kendes ikke. Tilladt: {allowed}." : $"\"{name}\" kendes ikke. Mente du \"{nearest}\"?",
                nearest is null ? $"\"{name}\" is unknown. Allowed: {allowed}." : $"\"{name}\" is unknown. Did you mean \"{nearest}\"?");
        }
    }

    public string? TextOf(JsonItem value)
    {
        if (value.Kind == JsonValueKind.String)
        {
            if (!CprGuard.Holds(value.Text))
                return value.Text;
            _sink.Cpr(value);
            return null;
        }

        _sink.WrongType(value, "en tekst i anførselstegn", "a text in quotation marks");
        return null;
    }

    public int? WholeOf(JsonItem value, int least, int greatest) => LongOf(value, least, greatest) is { } number ? (int)number : null;

    public LocalTime? TimeOf(JsonItem value)
    {
        if (TextOf(value) is not { } text)
            return null;
        if (ClockText.Parse(text) is { } time)
            return time;
        _sink.Wrong(value, "TimeInvalid", $"{value.Shown} er ikke et klokkeslæt. Skriv det som \"11:30\" eller \"11.30\".", $"{value.Shown} is no clock time. Write it as \"11:30\" or \"11.30\".");
        return null;
    }

    public IReadOnlyList<JsonItem> ListOf(JsonItem value)
    {
        if (value.Kind == JsonValueKind.Array)
            return value.Items;
        _sink.WrongType(value, "en liste [ … ]", "a list [ … ]");
        return [];
    }

    private long? LongOf(JsonItem value, long least, long greatest)
    {
        if (value.Kind != JsonValueKind.Number)
        {
            _sink.WrongType(value, "et tal", "a number");
            return null;
        }

        if (long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= greatest)
            return number;
        var danish = greatest == long.MaxValue ? $"fra {least} og op" : $"fra {least} til {greatest}";
        var english = greatest == long.MaxValue ? $"from {least} upwards" : $"from {least} to {greatest}";
        _sink.Wrong(value, "NumberInvalid", $"{Shown.Value(value.Text)} er ikke tilladt. Tilladt: hele tal {danish}.", $"{Shown.Value(value.Text)} is not allowed. Allowed: whole numbers {english}.");
        return null;
    }

    private decimal? DecimalOf(JsonItem value)
    {
        if (value.Kind == JsonValueKind.Number
            && decimal.TryParse(value.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= 0)
        {
            return number;
        }

        _sink.Wrong(value, "NumberInvalid", $"{value.Shown} er ikke tilladt. Tilladt: tal fra 0 og op.", $"{value.Shown} is not allowed. Allowed: numbers from 0 upwards.");
        return null;
    }
}
