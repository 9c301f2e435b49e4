namespace NetvaerksMoeder.Documents.Json;

/// <summary>Where something stands in a JSON file: line and character, both from 1.</summary>
internal readonly struct JsonSpot(int line, int column)
{
    public int Line { get; } = line;

    public int Column { get; } = column;
}
