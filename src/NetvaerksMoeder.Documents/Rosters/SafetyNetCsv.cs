using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Rosters;

/// <summary>Reads the files that municipalities export for their working-environment system (SafetyNet): units, people, and MED positions.</summary>
/// <remarks>
/// <para>CSV with <c>;</c>, UTF-8 or Windows-1252. Units: <c>Afdelingskode, Afdelingsnavn, Overafdelingskode</c> (empty or 0 at the top). People:
/// <c>Medarbejdernr, Afdelingskode, ErLeder</c> and, where they are there, <c>Navn</c> or <c>Fornavn, Efternavn</c>, <c>ErAMR, ErTR, ErFTR,
/// ErHMU, ErOMU, ErLMU</c>, <c>Organisationsniveau</c>. MED: <c>Medarbejdernr, MedUdvalg, Hverv</c>. Every other column, CPR numbers and job
/// titles among them, is never read.</para>
/// <para>Without <c>Organisationsniveau</c> the level comes from the leader mark and the tree: a leader of the top unit or one directly below it
/// is top management, one with other leaders in units below is middle management, any other leader is a local leader. The exports' own
/// <c>Ledelsesniveau</c> is the depth of the unit, not the level of the person, and is passed over.</para>
/// </remarks>
public static class SafetyNetCsv
{
    /// <summary>Reads a roster from an export.</summary>
    /// <param name="units">The file of units.</param>
    /// <param name="unitsName">Its name, for messages.</param>
    /// <param name="people">The file of people.</param>
    /// <param name="peopleName">Its name, for messages.</param>
    /// <param name="med">The file of MED positions; without it (the default) the marks of the people's file make members.</param>
    /// <param name="medName">Its name, for messages.</param>
    /// <returns>The roster, on the municipality's ladder, or all faults of the files.</returns>
    public static ReadResult<Roster> Read(byte[] units, string unitsName, byte[] people, string peopleName, byte[]? med = null, string medName = "med.csv")
    {
        Guard.Against.Null(units);
        Guard.Against.Null(people);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(peopleName));
        var tree = ReadUnits(units, unitsName, sink);
        var positions = med is null ? null : ReadMed(med, medName, sink);
        if (HeadedCsv.Read(people, sink, "Medarbejdernr", "Afdelingskode", "ErLeder") is not { } table || tree is null)
            return sink.Result<Roster>(null);

        var rows = table.Rows.Select(row => new SafetyNetRow(table, row, sink, tree)).ToList();
        foreach (var twice in rows.Where(row => row.Id is not null).GroupBy(row => row.Id!).Where(group => group.Count() > 1))
            RosterTexts.IdTwice(sink, twice.Key.Value, twice.First().Line, twice.ElementAt(1).Line, table.ColumnOf("Medarbejdernr"));
        var leaders = rows.Where(row => row.IsLeader).Select(row => row.Unit).ToList();
        return sink.Result(sink.IsSound ? new Roster(rows.Select(row => row.ToParticipant(leaders, positions))) : null);
    }

    private static UnitTree? ReadUnits(byte[] units, string name, FaultSink sink)
    {
        var own = new FaultSink(Guard.Against.NullOrWhiteSpace(name));
        var list = new List<OrganisationalUnit>();
        if (HeadedCsv.Read(units, own, "Afdelingskode", "Afdelingsnavn", "Overafdelingskode") is { } table)
        {
            foreach (var row in table.Rows)
            {
                var code = table.Needed(row, "Afdelingskode", own);
                var title = table.Needed(row, "Afdelingsnavn", own);
                var parent = table.Text(row, "Overafdelingskode");
                if (code is not null && title is not null)
                    list.Add(new OrganisationalUnit(code, title, parent == "0" ? null : parent));
            }
        }

        var tree = UnitTree.FromUnits(list);
        foreach (var fault in tree.Faults)
            own.Fault(fault.Code, fault.Text.Danish, fault.Text.English);
        var result = own.Result(tree);
        sink.Take(result.Faults, result.Notes);
        return result.ValueOrNull;
    }

    private static Dictionary<string, List<ParticipantRole>> ReadMed(byte[] med, string name, FaultSink sink)
    {
        var own = new FaultSink(Guard.Against.NullOrWhiteSpace(name));
        var positions = new Dictionary<string, List<ParticipantRole>>(StringComparer.Ordinal);
        if (HeadedCsv.Read(med, own, "Medarbejdernr", "MedUdvalg", "Hverv") is { } table)
        {
            foreach (var row in table.Rows)
            {
                if (table.Needed(row, "Medarbejdernr", own) is not { } id || table.Needed(row, "MedUdvalg", own) is not { } committee)
                    continue;
                if (!positions.TryGetValue(id, out var roles))
                    positions.Add(id, roles = []);
                roles.Add(ParticipantRole.Parse((committee + " " + table.Text(row, "Hverv")).Trim()));
            }
        }

        var result = own.Result(positions);
        sink.Take(result.Faults, result.Notes);
        return positions;
    }
}
