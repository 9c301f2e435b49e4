using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Questionnaires;
using NetvaerksMoeder.Documents.Rosters;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Surveys;

/// <summary>Reads the answers to a questionnaire, one line a person.</summary>
/// <remarks>CSV in the encodings of <see cref="RosterCsv"/>. Columns: <c>enhed</c> or <c>unit</c>; <c>niveau</c> or <c>level</c>, which may be
/// left out; <c>nøgle</c> or <c>key</c>, which joins first and follow-up answers and may be left out; and one for each question, headed by its
/// id. An empty cell is a question that was not answered. Other columns are never read.</remarks>
public static class ResponsesCsv
{
    private static readonly string[] _unitNames = ["enhed", "unit"];
    private static readonly string[] _levelNames = ["niveau", "level"];
    private static readonly string[] _keyNames = ["nøgle", "noegle", "key"];

    /// <summary>Reads answers.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <param name="questionnaire">The questions.</param>
    /// <param name="ladder">The levels; the municipality's, or the hospital's where all levels of the file are of it, by default.</param>
    /// <param name="units">The units there are; <see langword="null"/> (the default) takes any unit.</param>
    /// <returns>The answers in the order of the lines, or all faults of the file.</returns>
    public static ReadResult<IReadOnlyList<Response>> Read(byte[] content, string fileName, Questionnaire questionnaire, LevelLadder? ladder = null, IReadOnlyCollection<UnitPath>? units = null)
    {
        Guard.Against.Null(content);
        Guard.Against.Null(questionnaire);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (FileText.Decode(content, sink) is not { } text)
            return sink.Result<IReadOnlyList<Response>>(null);
        var known = questionnaire.Questions.Select(question => question.Id).Concat(_unitNames).Concat(_levelNames).Concat(_keyNames).ToList();
        var rows = CsvText.Rows(text, CsvSeparator.Find(text, header => known.Contains(header, StringComparer.OrdinalIgnoreCase)), sink);
        if (rows.Count == 0)
        {
            sink.Fault("FileEmpty", "Filen er tom. Den første linje skal være overskrifter, fx enhed;niveau og spørgsmålenes id'er.", "The file is empty. The first line must be headers, for example unit;level and the ids of the questions.");
            return sink.Result<IReadOnlyList<Response>>(null);
        }

        var headers = rows[0].Cells.ConvertAll(cell => cell.Text);
        int ColumnOf(params string[] names) => headers.FindIndex(header => names.Contains(header, StringComparer.OrdinalIgnoreCase));
        var columns = new Columns(ColumnOf(_unitNames), ColumnOf(_levelNames), ColumnOf(_keyNames), questionnaire.Questions.Select(question => (question, ColumnOf(question.Id))).ToList());
        if (columns.Unit < 0)
            Missing(sink, "enhed", rows[0].Line);
        foreach (var (question, column) in columns.Questions)
        {
            if (column < 0)
                Missing(sink, question.Id, rows[0].Line);
        }

        if (!sink.IsSound)
            return sink.Result<IReadOnlyList<Response>>(null);
        if (rows.Count == 1)
        {
            sink.Fault("ResponsesMissing", "Der er ingen besvarelser under overskriften. Skriv én linje for hver besvarelse.", "There are no responses under the header. Write one line for each response.", rows[0].Line);
            return sink.Result<IReadOnlyList<Response>>(null);
        }

        var lines = rows.Skip(1).ToList();
        var reader = new Reader(sink, headers.Count, columns, ladder ?? LadderOf(lines, columns.Level), units is null ? null : [.. units]);
        var responses = lines.ConvertAll(reader.Read).Where(response => response is not null).Select(response => response!).ToList();
        return sink.Result<IReadOnlyList<Response>>(responses);
    }

    private static LevelLadder LadderOf(List<CsvRow> lines, int column)
    {
        var levels = column < 0 ? [] : lines.Where(row => column < row.Cells.Count).Select(row => row.Cells[column].Text).Where(text => text.Length > 0).Distinct().ToList();
        return levels.Exists(level => LevelLadder.Municipality.Find(level) is null) && levels.TrueForAll(level => LevelLadder.Hospital.Find(level) is not null)
            ? LevelLadder.Hospital
            : LevelLadder.Municipality;
    }

    private static void Missing(FaultSink sink, string name, int line) =>
        sink.Fault("HeaderMissing", $"Kolonnen \"{name}\" mangler i overskriften.", $"The column \"{name}\" is missing in the header.", line);

    private sealed class Columns(int unit, int level, int key, List<(Question Question, int Column)> questions)
    {
        public int Unit { get; } = unit;

        public int Level { get; } = level;

        public int Key { get; } = key;

        public List<(Question Question, int Column)> Questions { get; } = questions;
    }

    private sealed class Reader(FaultSink sink, int width, Columns columns, LevelLadder ladder, HashSet<UnitPath>? units)
    {
        private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

        public Response? Read(CsvRow row)
        {
            if (row.Cells.Count != width && (row.Cells.Count < width || row.Cells.Skip(width).Any(cell => cell.Text.Length > 0)))
            {
                RosterTexts.FieldCount(sink, row.Line, row.Cells.Count, width);
                return null;
            }

            var before = sink.Count;
            var unit = Unit(row);
            var level = Level(row);
            var key = Key(row);
            var answers = columns.Questions.Select(question => (question.Question.Id, Answer: Answer(row, question.Question, question.Column)))
                .Where(answer => answer.Answer is not null)
                .Select(answer => new KeyValuePair<string, int>(answer.Id, answer.Answer!.Value)).ToList();
            return sink.Count == before ? new Response(unit!, level, answers, key) : null;
        }

        private UnitPath? Unit(CsvRow row)
        {
            var text = CsvWriter.Plain(row.Cells[columns.Unit].Text);
            var (line, column) = (row.Cells[columns.Unit].Line, columns.Unit + 1);
            if (text.Length == 0)
                RosterTexts.Missing(sink, "enhed", line, column);
            else if (CprGuard.Holds(text))
                RosterTexts.Cpr(sink, line, column);
            else if (text.Split('/').Any(string.IsNullOrWhiteSpace))
                sink.Fault("UnitInvalid", $"Enheden {Shown.Value(text)} har et tomt led. Skriv navnene fra toppen med én / imellem.", $"The unit {Shown.Value(text)} has an empty part. Write the names from the top with one / between.", line, column);
            else if (units is not null && !units.Contains(UnitPath.Parse(text)))
                sink.Fault("UnitUnknown", $"Enheden {Shown.Value(text)} er ikke blandt de kendte enheder. Ret stavemåden, eller tilføj enheden.", $"The unit {Shown.Value(text)} is not among the units known. Correct the spelling, or add the unit.", line, column);
            else
                return UnitPath.Parse(text);
            return null;
        }

        private OrganisationalLevel? Level(CsvRow row)
        {
            if (columns.Level < 0 || row.Cells[columns.Level].Text is not { Length: > 0 } text)
                return null;
            if (ladder.Find(text) is { } level)
                return level;
            var (line, column) = (row.Cells[columns.Level].Line, columns.Level + 1);
            if (CprGuard.Holds(text))
                RosterTexts.Cpr(sink, line, column);
            else
                sink.Fault("LevelUnknown", $"Niveauet {Shown.Value(text)} kendes ikke. Tilladt: {ladder}.", $"The level {Shown.Value(text)} is unknown. Allowed: {ladder}.", line, column);
            return null;
        }

        private string? Key(CsvRow row)
        {
            if (columns.Key < 0 || row.Cells[columns.Key].Text is not { Length: > 0 } text)
                return null;
            var (line, column) = (row.Cells[columns.Key].Line, columns.Key + 1);
            if (CprGuard.Holds(text))
                RosterTexts.Cpr(sink, line, column);
            else if (_keys.TryGetValue(text, out var first))
                sink.Fault("KeyTwice", $"Nøglen {Shown.Value(text)} står også på linje {first}. Hver besvarelse har sin egen.", $"The key {Shown.Value(text)} is also on line {first}. Each response has its own.", line, column);
            else
                _keys.Add(text, line);
            return text;
        }

        private int? Answer(CsvRow row, Question question, int column)
        {
            var cell = row.Cells[column];
            var text = CsvWriter.Plain(cell.Text);
            if (text.Length == 0)
                return null;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var answer) && question.Allows(answer))
                return answer;
            if (CprGuard.Holds(text))
                RosterTexts.Cpr(sink, cell.Line, column + 1);
            else
                sink.Fault("AnswerInvalid", $"{Shown.Value(text)} er ikke et svar på {question.Id}. Tilladt: hele tal fra {question.Least} til {question.Greatest}, eller tomt.", $"{Shown.Value(text)} is no answer to {question.Id}. Allowed: whole numbers from {question.Least} to {question.Greatest}, or empty.", cell.Line, column + 1);
            return null;
        }
    }
}
