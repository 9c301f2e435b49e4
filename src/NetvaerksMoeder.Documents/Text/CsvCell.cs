namespace NetvaerksMoeder.Documents.Text;

/// <summary>One cell of a CSV file.</summary>
/// <param name="text">The text without the quotes around it and the spaces around that.</param>
/// <param name="line">The line it starts on, from 1.</param>
internal sealed class CsvCell(string text, int line)
{
    public string Text { get; } = text;

    public int Line { get; } = line;
}
