using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Text;
using NodaTime;

namespace NetvaerksMoeder.Documents.Rosters;

/// <summary>Turns the rows of a roster file into people, and gathers every fault on the way.</summary>
internal sealed class RosterReader(RosterColumns columns, FaultSink sink)
{
    private const int GreatestMeeting = 1000;

    private static readonly char[] Between = [',', '|'];

    private readonly List<Participant> _participants = [];
    private readonly Dictionary<string, int> _lineOfId = new(StringComparer.Ordinal);
    private readonly Dictionary<ParticipantRole, int> _unknownRoles = [];
    private readonly Dictionary<ParticipantRole, int> _firstLines = [];
    private readonly Dictionary<string, UnitPath> _units = new(StringComparer.Ordinal);

    public ReadResult<Roster> Read(List<CsvRow> rows, LevelLadder? ladder)
    {
        if (!columns.Has(RosterColumn.Unit) || !columns.Has(RosterColumn.Level))
            RosterTexts.ColumnMissing(sink, columns);
        var levels = ladder ?? LadderOf(rows);
        foreach (var row in rows)
            Read(row, levels);
        foreach (var role in _unknownRoles)
            RosterTexts.RoleUnknown(sink, role.Key.Code, role.Value, _firstLines[role.Key]);
        return sink.Result(sink.IsSound ? new Roster(_participants, levels) : null);
    }

    /// <summary>The hospital's ladder where all levels are on it and one of them is not on the municipality's.</summary>
    private LevelLadder LadderOf(List<CsvRow> rows)
    {
        var at = columns.Kinds.IndexOf(RosterColumn.Level);
        if (at < 0)
            return LevelLadder.Municipality;
        var levels = rows.Where(row => row.Cells.Count > at).Select(row => row.Cells[at].Text).Where(text => text.Length > 0).Distinct().ToList();
        return levels.Exists(level => LevelLadder.Municipality.Find(level) is null) && levels.TrueForAll(level => LevelLadder.Hospital.Find(level) is not null)
            ? LevelLadder.Hospital
            : LevelLadder.Municipality;
    }

    private void Read(CsvRow row, LevelLadder ladder)
    {
        var wanted = columns.Kinds.Count;
        if (row.Cells.Count < wanted || row.Cells.Skip(wanted).Any(cell => cell.Text.Length > 0))
        {
            RosterTexts.FieldCount(sink, row.Line, row.Cells.Count, wanted);
            return;
        }

        var before = sink.Count;
        if (!RefuseCpr(row))
            return;
        var id = Id(row);
        var unit = Unit(row);
        var level = Level(row, ladder);
        var presence = Presence(row);
        var meetings = Meetings(row);
        var roles = Roles(row);
        var attributes = Attributes(row);
        if (sink.Count == before && id is not null)
            _participants.Add(new Participant(id, unit, level, Text(row, RosterColumn.Name), roles, presence, meetings, attributes));
    }

    private bool RefuseCpr(CsvRow row)
    {
        var before = sink.Count;
        for (var i = 0; i < columns.Kinds.Count; i++)
        {
            if (columns.Kinds[i] != RosterColumn.Skipped && CprGuard.Holds(row.Cells[i].Text))
                RosterTexts.Cpr(sink, row.Cells[i].Line, i + 1);
        }

        return sink.Count == before;
    }

    private ParticipantId? Id(CsvRow row)
    {
        var column = columns.Kinds.IndexOf(RosterColumn.Id);
        if (column < 0)
            return new ParticipantId("l" + row.Line.ToString(CultureInfo.InvariantCulture));
        if (Required(row, column) is not { } text)
            return null;

        var line = row.Cells[column].Line;
        if (text.Length > ParticipantId.MaximumLength || text.Any(char.IsControl))
        {
            RosterTexts.IdTooLong(sink, text, line, column + 1);
            return null;
        }

        if (_lineOfId.TryGetValue(text, out var first))
        {
            RosterTexts.IdTwice(sink, text, first, line, column + 1);
            return null;
        }

        _lineOfId.Add(text, line);
        return new ParticipantId(text);
    }

    private UnitPath Unit(CsvRow row)
    {
        var column = columns.Kinds.IndexOf(RosterColumn.Unit);
        if (column < 0 || Required(row, column) is not { } text)
            return UnitPath.Root;
        if (_units.TryGetValue(text, out var known))
            return known;
        if (text.Split('/').Any(string.IsNullOrWhiteSpace))
        {
            RosterTexts.UnitInvalid(sink, text, row.Cells[column].Line, column + 1);
            return UnitPath.Root;
        }

        var unit = UnitPath.Parse(text);
        _units.Add(text, unit);
        return unit;
    }

    private OrganisationalLevel Level(CsvRow row, LevelLadder ladder)
    {
        var column = columns.Kinds.IndexOf(RosterColumn.Level);
        if (column < 0 || Required(row, column) is not { } text)
            return ladder.Lowest;
        if (ladder.Find(text) is { } level)
            return level;
        RosterTexts.LevelUnknown(sink, text, ladder, row.Cells[column].Line, column + 1);
        return ladder.Lowest;
    }

    private Presence Presence(CsvRow row)
    {
        var from = Time(row, RosterColumn.From);
        var to = Time(row, RosterColumn.To);
        if (from is null || to is null || from < to)
            return new Presence(from, to);
        var column = columns.Kinds.IndexOf(RosterColumn.To);
        RosterTexts.TimesReversed(sink, Text(row, RosterColumn.From), Text(row, RosterColumn.To), row.Cells[column].Line, column + 1);
        return Core.Organisation.Presence.Whole;
    }

    private LocalTime? Time(CsvRow row, RosterColumn kind)
    {
        var text = Text(row, kind);
        if (text.Length == 0)
            return null;
        if (ClockText.Parse(text) is { } time)
            return time;
        var column = columns.Kinds.IndexOf(kind);
        RosterTexts.TimeInvalid(sink, text, row.Cells[column].Line, column + 1);
        return null;
    }

    private List<int> Meetings(CsvRow row)
    {
        var numbers = new List<int>();
        var text = Text(row, RosterColumn.Meetings);
        foreach (var part in text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim()))
        {
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= GreatestMeeting)
            {
                numbers.Add(number);
                continue;
            }

            var column = columns.Kinds.IndexOf(RosterColumn.Meetings);
            RosterTexts.MeetingInvalid(sink, text, row.Cells[column].Line, column + 1);
            break;
        }

        return numbers;
    }

    private List<ParticipantRole> Roles(CsvRow row)
    {
        var roles = Text(row, RosterColumn.Roles).Split(Between).Where(part => !string.IsNullOrWhiteSpace(part)).Select(ParticipantRole.Parse).Distinct().ToList();
        foreach (var role in roles.Where(role => !role.IsKnown))
        {
            _unknownRoles[role] = (_unknownRoles.TryGetValue(role, out var count) ? count : 0) + 1;
            if (!_firstLines.ContainsKey(role))
                _firstLines.Add(role, row.Line);
        }

        return roles;
    }

    private List<KeyValuePair<string, string>> Attributes(CsvRow row)
    {
        var attributes = new List<KeyValuePair<string, string>>();
        for (var i = 0; i < columns.Kinds.Count; i++)
        {
            var text = CsvWriter.Plain(row.Cells[i].Text);
            if (columns.Kinds[i] == RosterColumn.Attribute && text.Length > 0)
                attributes.Add(new KeyValuePair<string, string>(CsvWriter.Plain(columns.Headers[i]), text));
        }

        return attributes;
    }

    private string? Required(CsvRow row, int column)
    {
        var text = CsvWriter.Plain(row.Cells[column].Text);
        if (text.Length > 0)
            return text;
        RosterTexts.Missing(sink, columns.Headers[column], row.Cells[column].Line, column + 1);
        return null;
    }

    private string Text(CsvRow row, RosterColumn kind)
    {
        var column = columns.Kinds.IndexOf(kind);
        return column < 0 ? string.Empty : CsvWriter.Plain(row.Cells[column].Text);
    }
}
