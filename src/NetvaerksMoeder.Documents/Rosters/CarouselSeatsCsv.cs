using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Rosters;

/// <summary>Reads where people sat down in two rows: <c>id;side;plads</c> (or <c>id;side;seat</c>), one person a line.</summary>
/// <remarks>CSV with <c>;</c>, <c>,</c> or tab between, in the encodings of <see cref="RosterCsv"/>; the columns in any order, others are passed over.
/// The side is <c>inderst</c> or <c>inner</c> for the row that stays, <c>yderst</c> or <c>outer</c> for the row that moves; seats are numbered from
/// 1 in each row, so that seat 3 faces seat 3. With an odd number of people one chair is empty, in either row; else both rows are full.</remarks>
public static class CarouselSeatsCsv
{
    private const string Id = "id";
    private static readonly string[] SideNames = ["side", "række", "raekke", "row"];
    private static readonly string[] SeatNames = ["plads", "seat"];
    private static readonly string[] InnerWords = ["inderst", "inner", "i"];
    private static readonly string[] OuterWords = ["yderst", "outer", "y", "o"];

    /// <summary>Reads a seating.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <param name="roster">The people who need a chair each; <see langword="null"/> (the default) takes those of the file.</param>
    /// <returns>The two rows, or all faults of the file.</returns>
    public static ReadResult<CarouselSeating> Read(byte[] content, string fileName, Roster? roster = null)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (FileText.Decode(content, sink) is not { } text)
            return sink.Result<CarouselSeating>(null);
        var rows = CsvText.Rows(text, CsvSeparator.Find(text, header => Is(header, [Id, .. SideNames, .. SeatNames])), sink);
        var headers = rows.Count == 0 ? [] : rows[0].Cells.Select(cell => cell.Text).ToList();
        var (id, side, seat) = (Column(headers, [Id], sink), Column(headers, SideNames, sink), Column(headers, SeatNames, sink));
        if (!sink.IsSound)
            return sink.Result<CarouselSeating>(null);

        var chairs = new List<Chair>();
        foreach (var row in rows.Skip(1))
        {
            if (row.Cells.Count < headers.Count)
                RosterTexts.FieldCount(sink, row.Line, row.Cells.Count, headers.Count);
            else if (ReadChair(row, id, side, seat, roster, sink) is { } chair && IsFree(chair, chairs, id, seat, sink))
                chairs.Add(chair);
        }

        if (sink.IsSound)
            CheckRows(chairs, side, seat, roster, sink);
        return sink.Result(sink.IsSound ? Seating(chairs) : null);
    }

    private static bool Is(string text, IEnumerable<string> words) => words.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static int Column(List<string> headers, string[] names, FaultSink sink)
    {
        var column = headers.FindIndex(header => Is(header, names)) + 1;
        if (column == 0)
        {
            sink.Fault(
                "HeaderMissing",
                $"Kolonnen \"{names[0]}\" mangler i overskriften. Skriv den første linje som id;side;plads.",
                $"The column \"{names[names.Length > 1 && names[0] == "plads" ? 1 : 0]}\" is missing in the header. Write the first line as id;side;seat.",
                1);
        }

        return column;
    }

    private static Chair? ReadChair(CsvRow row, int id, int side, int seat, Roster? roster, FaultSink sink)
    {
        var person = IdCell.Read(row.Cells[id - 1], id, roster, sink);
        var where = row.Cells[side - 1];
        var isInner = Is(where.Text, InnerWords);
        if (!isInner && !Is(where.Text, OuterWords))
        {
            sink.Fault(
                "SideInvalid",
                $"Siden {Shown.Value(where.Text)} kendes ikke. Tilladt: inderst (bliver siddende) og yderst (rykker).",
                $"The side {Shown.Value(where.Text)} is unknown. Allowed: inner (stays) and outer (moves).",
                where.Line,
                side);
            return null;
        }

        var cell = row.Cells[seat - 1];
        if (int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= RotationProblem.MaximumPeople)
            return person is null ? null : new Chair(person, isInner, number, row.Line);
        sink.Fault(
            "SeatInvalid",
            $"Pladsen {Shown.Value(cell.Text)} er ikke et tal, der kan bruges. Pladserne i hver række har numrene 1, 2, 3 …",
            $"The seat {Shown.Value(cell.Text)} is no number that can be used. The seats of each row are numbered 1, 2, 3 …",
            cell.Line,
            seat);
        return null;
    }

    private static bool IsFree(Chair chair, List<Chair> chairs, int id, int seat, FaultSink sink)
    {
        if (chairs.Find(other => other.Person == chair.Person) is { } twice)
        {
            sink.Fault(
                "PersonTwice",
                $"{Shown.Value(chair.Person.Value)} har allerede en plads på linje {twice.Line}. Slet den ene linje.",
                $"{Shown.Value(chair.Person.Value)} already has a seat on line {twice.Line}. Delete one of the lines.",
                chair.Line,
                id);
            return false;
        }

        if (chairs.Find(other => other.IsInner == chair.IsInner && other.Seat == chair.Seat) is not { } taken)
            return true;
        sink.Fault(
            "SeatTwice",
            $"{(chair.IsInner ? "Inderste" : "Yderste")} plads {chair.Seat} er allerede taget af {Shown.Value(taken.Person.Value)} på linje {taken.Line}.",
            $"The {(chair.IsInner ? "inner" : "outer")} seat {chair.Seat} is already taken by {Shown.Value(taken.Person.Value)} on line {taken.Line}.",
            chair.Line,
            seat);
        return false;
    }

    private static void CheckRows(List<Chair> chairs, int side, int seat, Roster? roster, FaultSink sink)
    {
        var inner = chairs.Count(chair => chair.IsInner);
        var outer = chairs.Count - inner;
        var missing = roster?.Participants.Select(person => person.Id).Except(chairs.Select(chair => chair.Person)).ToList() ?? [];
        if (missing.Count > 0)
        {
            sink.Fault(
                "PersonMissing",
                $"{missing.Count} af deltagerne har ingen plads: {List(missing)}. Alle skal have en stol, også de, der kommer sent eller går tidligt.",
                $"{missing.Count} of the participants have no seat: {List(missing)}. Everybody needs a chair, also who comes late or leaves early.");
        }

        if (Math.Abs(inner - outer) > 1)
        {
            // The line of the first one too many.
            var surplus = chairs.Where(chair => chair.IsInner == inner > outer).Skip(Math.Min(inner, outer) + 1).First();
            sink.Fault(
                "SidesDiffer",
                $"{inner} sidder inderst og {outer} yderst. Rækkerne skal være lige lange; kun ved ulige antal mangler der én.",
                $"{inner} sit in the inner row and {outer} in the outer row. The rows must be of equal length; only with an odd number is there one missing.",
                surplus.Line,
                side);
            return;
        }

        var seats = Math.Max(inner, outer);
        foreach (var chair in chairs.Where(chair => chair.Seat > seats))
        {
            sink.Fault(
                "SeatBeyond",
                $"Plads {chair.Seat} findes ikke: {chairs.Count} personer sidder på plads 1-{seats} i hver række, uden huller.",
                $"There is no seat {chair.Seat}: {chairs.Count} people sit on seats 1-{seats} of each row, without gaps.",
                chair.Line,
                seat);
        }

        if (chairs.Count == 0 && missing.Count == 0)
            sink.Fault("SeatsNone", "Filen har ingen pladser.", "The file has no seats.");
    }

    private static string List(List<ParticipantId> ids) => string.Join(", ", ids.Take(10).Select(id => id.Value)) + (ids.Count > 10 ? " …" : string.Empty);

    private static CarouselSeating Seating(List<Chair> chairs)
    {
        var seats = chairs.Max(chair => chair.Seat);
        return new CarouselSeating(Row(isInner: true), Row(isInner: false));

        IEnumerable<ParticipantId?> Row(bool isInner)
        {
            var row = new ParticipantId?[seats];
            foreach (var chair in chairs.Where(chair => chair.IsInner == isInner))
                row[chair.Seat - 1] = chair.Person;
            return row;
        }
    }

    private sealed class Chair(ParticipantId person, bool isInner, int seat, int line)
    {
        public ParticipantId Person { get; } = person;

        public bool IsInner { get; } = isInner;

        public int Seat { get; } = seat;

        public int Line { get; } = line;
    }
}
