using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Rosters;

/// <summary>One person of an export.</summary>
internal sealed class SafetyNetRow
{
    private readonly HeadedCsv _table;
    private readonly CsvRow _row;
    private readonly OrganisationalLevel? _level;

    public SafetyNetRow(HeadedCsv table, CsvRow row, FaultSink sink, UnitTree tree)
    {
        _table = table;
        _row = row;
        if (table.Needed(row, "Medarbejdernr", sink) is { } id)
        {
            if (id.Length > ParticipantId.MaximumLength || id.Any(char.IsControl))
                RosterTexts.IdTooLong(sink, id, row.Line, table.ColumnOf("Medarbejdernr"));
            else
                Id = new ParticipantId(id);
        }

        if (table.Needed(row, "Afdelingskode", sink) is { } code)
        {
            Unit = tree.PathOf(code) ?? UnitPath.Root;
            if (tree.PathOf(code) is null)
            {
                sink.Fault(
                    "UnitUnknown",
                    $"Afdelingskoden {Shown.Value(code)} findes ikke i filen med enheder.",
                    $"The unit code {Shown.Value(code)} is not in the file of units.",
                    row.Line,
                    table.ColumnOf("Afdelingskode"));
            }
        }

        var level = table.Text(row, "Organisationsniveau");
        _level = level.Length == 0 ? null : LevelLadder.Municipality.Find(level);
        if (level.Length > 0 && _level is null)
            RosterTexts.LevelUnknown(sink, level, LevelLadder.Municipality, row.Line, table.ColumnOf("Organisationsniveau"));
    }

    public int Line => _row.Line;

    public ParticipantId? Id { get; }

    public UnitPath Unit { get; } = UnitPath.Root;

    public bool IsLeader => _table.Flag(_row, "ErLeder");

    public Participant ToParticipant(List<UnitPath> leaders, Dictionary<string, List<ParticipantRole>>? med) =>
        new(Id!, Unit, _level ?? Derived(leaders), Name(), Roles(med));

    private OrganisationalLevel Derived(List<UnitPath> leaders)
    {
        var ladder = LevelLadder.Municipality;
        if (!IsLeader)
            return ladder.Lowest;
        var code = Unit.Depth <= 2 ? "topledelse" : leaders.Exists(other => other != Unit && Unit.Contains(other)) ? "mellemleder" : "leder";
        return ladder.Find(code)!;
    }

    private string Name()
    {
        var name = _table.Text(_row, "Navn");
        name = name.Length > 0 ? name : (_table.Text(_row, "Fornavn") + " " + _table.Text(_row, "Efternavn")).Trim();
        return CprGuard.Holds(name) ? string.Empty : name;
    }

    private IEnumerable<ParticipantRole> Roles(Dictionary<string, List<ParticipantRole>>? med)
    {
        var roles = new List<ParticipantRole>();
        Add("ErAMR", ParticipantRole.WorkEnvironmentRepresentative);
        Add("ErTR", ParticipantRole.ShopSteward);
        Add("ErFTR", ParticipantRole.JointShopSteward);
        if (med is not null)
            return med.TryGetValue(Id!.Value, out var positions) ? roles.Concat(positions) : roles;
        Add("ErHMU", ParticipantRole.Med(MedPosition.Member, MedTier.Main));
        Add("ErOMU", ParticipantRole.Med(MedPosition.Member, MedTier.Area));
        Add("ErLMU", ParticipantRole.Med(MedPosition.Member, MedTier.Local));
        return roles;

        void Add(string column, ParticipantRole role)
        {
            if (_table.Flag(_row, column))
                roles.Add(role);
        }
    }
}
