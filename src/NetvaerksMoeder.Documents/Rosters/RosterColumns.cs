using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Rosters;

/// <summary>The header of a roster: which column holds what.</summary>
internal sealed class RosterColumns
{
    private static readonly Dictionary<string, RosterColumn> Names = new(StringComparer.Ordinal)
    {
        ["id"] = RosterColumn.Id,
        ["navn"] = RosterColumn.Name,
        ["name"] = RosterColumn.Name,
        ["enhed"] = RosterColumn.Unit,
        ["unit"] = RosterColumn.Unit,
        ["niveau"] = RosterColumn.Level,
        ["level"] = RosterColumn.Level,
        ["roller"] = RosterColumn.Roles,
        ["rolle"] = RosterColumn.Roles,
        ["roles"] = RosterColumn.Roles,
        ["role"] = RosterColumn.Roles,
        ["fra"] = RosterColumn.From,
        ["from"] = RosterColumn.From,
        ["til"] = RosterColumn.To,
        ["to"] = RosterColumn.To,
        ["møder"] = RosterColumn.Meetings,
        ["moeder"] = RosterColumn.Meetings,
        ["meetings"] = RosterColumn.Meetings,
    };

    private RosterColumns(List<RosterColumn> kinds, List<string> headers)
    {
        Kinds = kinds;
        Headers = headers;
    }

    /// <summary>What each column holds, from the left.</summary>
    public List<RosterColumn> Kinds { get; }

    /// <summary>The headers as written.</summary>
    public List<string> Headers { get; }

    public bool Has(RosterColumn kind) => Kinds.Contains(kind);

    public static bool IsKnown(string header) => Names.ContainsKey(Normalised(header));

    /// <summary>Reads the header; duplicates, and a first line with no known header, are told to the sink.</summary>
    public static RosterColumns? Read(CsvRow row, FaultSink sink)
    {
        var headers = row.Cells.Select(cell => cell.Text).ToList();
        if (!headers.Exists(IsKnown))
        {
            sink.Fault(
                "HeaderMissing",
                "Den første linje skal være overskrifter, og ingen af dem kendes. Skriv fx: id;navn;enhed;niveau;roller;fra;til;møder.",
                "The first line must be headers, and none of them is known. Write for example: id;name;unit;level;roles;from;to;meetings.",
                row.Line);
            return null;
        }

        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var kinds = new List<RosterColumn>();
        for (var i = 0; i < headers.Count; i++)
        {
            var kind = KindOf(headers[i]);
            kinds.Add(kind);
            if (kind == RosterColumn.Skipped)
            {
                sink.Note("CprColumnSkipped", $"Kolonne {i + 1} er en CPR-kolonne og er ikke læst.", $"Column {i + 1} is a CPR column and was not read.", row.Line, i + 1);
                continue;
            }

            if (kind == RosterColumn.Unnamed)
                continue;
            if (CprGuard.Holds(headers[i]))
                RosterTexts.Cpr(sink, row.Line, i + 1);
            var key = kind == RosterColumn.Attribute ? Normalised(headers[i]) : "column " + kind;
            if (!first.TryGetValue(key, out var other))
            {
                first.Add(key, i);
                continue;
            }

            sink.Fault(
                "HeaderTwice",
                $"Overskriften {Shown.Value(headers[i])} betyder det samme som {Shown.Value(headers[other])} i kolonne {other + 1}. Behold én af dem.",
                $"The header {Shown.Value(headers[i])} means the same as {Shown.Value(headers[other])} in column {other + 1}. Keep one of them.",
                row.Line,
                i + 1);
        }

        return new RosterColumns(kinds, headers);
    }

    private static RosterColumn KindOf(string header)
    {
        var name = Normalised(header);
        if (name.Length == 0)
            return RosterColumn.Unnamed;
        if (name.Contains("cpr"))
            return RosterColumn.Skipped;
        return Names.TryGetValue(name, out var kind) ? kind : RosterColumn.Attribute;
    }

    private static string Normalised(string header) => header.Trim().ToLowerInvariant();
}
