using System.Collections.Generic;

namespace NetvaerksMoeder.Documents.Text;

/// <summary>One row of a CSV file: its cells and the line it starts on.</summary>
internal sealed class CsvRow(int line, List<CsvCell> cells)
{
    public int Line { get; } = line;

    public List<CsvCell> Cells { get; } = cells;

    public bool IsEmpty => Cells.TrueForAll(cell => cell.Text.Length == 0);
}
