using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving.Series;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>A series in numbers: person <c>i</c> is the i-th of <see cref="People"/>; each encounter's divisions follow those of the one before.</summary>
internal sealed class SeriesModel
{
    private readonly Dictionary<ParticipantId, int> _numbers;
    private readonly Dictionary<(RelationValues, Boundary), int[]> _values = [];
    private readonly Dictionary<string, PairRule[]?> _rules = new(StringComparer.Ordinal);
    private readonly bool _isApartFromLeader;

    public SeriesModel(MeetingSeries series, IReadOnlyList<SeriesEncounter> encounters)
    {
        Series = series;
        Encounters = encounters;
        var taking = new HashSet<ParticipantId>(encounters.SelectMany(encounter => encounter.Problem.Participants).Select(person => person.Id));
        People = [.. series.Roster.Participants.Where(person => taking.Contains(person.Id))];
        _numbers = People.Select((person, i) => (person.Id, i)).ToDictionary(each => each.Id, each => each.i);
        _isApartFromLeader = series.Guarantees.IsApartFromLeader;
        Boundary = series.Meetings[0].Encounters.Boundary;

        var activities = new List<SeriesActivity>();
        var divisions = new List<SeriesDivision>();
        var starts = new List<int>();
        foreach (var encounter in encounters)
        {
            starts.Add(divisions.Count);
            divisions.AddRange(SeriesDivisions.Of(encounter, activities.Count, _numbers));
            activities.Add(new SeriesActivity(ValuesOf(encounter), RulesOf(encounter)));
        }

        starts.Add(divisions.Count);
        Starts = starts;
        Question = new SeriesQuestion(
            People.Count,
            activities,
            divisions,
            MetFrom(),
            Flags(RelationKind.Bridging),
            Flags(RelationKind.Linking),
            series.Guarantees.Bridging,
            series.Guarantees.Linking,
            Turns(history => history.TriosOf),
            Turns(history => history.ByesOf));
        (Kinds, Blocks) = Sort();
    }

    public MeetingSeries Series { get; }

    public IReadOnlyList<SeriesEncounter> Encounters { get; }

    public IReadOnlyList<Participant> People { get; }

    /// <summary>What counts as the same unit for guarantees: the first meeting's boundary.</summary>
    public Boundary Boundary { get; }

    public SeriesQuestion Question { get; }

    /// <summary>The first division of each encounter, and at last the number of divisions.</summary>
    public IReadOnlyList<int> Starts { get; }

    /// <summary>The kind of each person: those of one kind are of one unit and level, whatever the boundary.</summary>
    public int[] Kinds { get; }

    /// <summary>For each person the blocks they are in: their unit and their level.</summary>
    public int[][] Blocks { get; }

    public int[][][] PlanOf(int encounter, int[][][] plan) => [.. plan.Skip(Starts[encounter]).Take(Starts[encounter + 1] - Starts[encounter])];

    public bool IsOfClass(int i, int j, RelationKind kind) => (Relation.Between(People[i], People[j], Boundary).Kind & kind) != 0;

    private int[] ValuesOf(SeriesEncounter encounter)
    {
        var key = (encounter.Question.Values, encounter.Draft.Meeting.Encounters.Boundary);
        if (!_values.TryGetValue(key, out var table))
            _values.Add(key, table = Table((first, second) => key.Values.Of(Relation.Between(first, second, key.Boundary).Kind)));
        return table;
    }

    private PairRule[]? RulesOf(SeriesEncounter encounter)
    {
        var isPairs = encounter.Options is SpeedDatingOptions;
        var together = isPairs ? [] : encounter.Problem.Together;
        var key = $"{encounter.Draft.Meeting.Number} {isPairs} {string.Join(";", together.Select(set => string.Join(",", set.Select(id => _numbers[id]))))}";
        if (_rules.TryGetValue(key, out var known))
            return known;

        var rules = new PairRule[People.Count * People.Count];
        if (isPairs && _isApartFromLeader)
        {
            foreach (var unit in People.GroupBy(person => person.Unit))
            {
                foreach (var pair in PairsOf([.. unit.Select(person => person.Id)]).Where(pair => People[pair.First].Level != People[pair.Second].Level))
                    Set(rules, pair, PairRule.Avoided);
            }
        }

        foreach (var set in together)
        {
            foreach (var pair in PairsOf(set))
                Set(rules, pair, PairRule.Together);
        }

        foreach (var set in isPairs ? encounter.Problem.Apart.Concat([encounter.Problem.Seated]) : encounter.Problem.Apart)
        {
            foreach (var pair in PairsOf(set))
                Set(rules, pair, PairRule.Apart);
        }

        var result = Array.TrueForAll(rules, rule => rule == PairRule.None) ? null : rules;
        _rules.Add(key, result);
        return result;
    }

    private void Set(PairRule[] rules, (int First, int Second) pair, PairRule rule)
    {
        rules[(pair.First * People.Count) + pair.Second] = rule;
        rules[(pair.Second * People.Count) + pair.First] = rule;
    }

    private IEnumerable<(int First, int Second)> PairsOf(IReadOnlyList<ParticipantId> set) =>
        set.SelectMany((first, at) => set.Skip(at + 1).Where(second => second != first).Select(second => (_numbers[first], _numbers[second])));

    /// <summary>A pair of a meeting's own history has met from that meeting's first division on.</summary>
    private int[]? MetFrom()
    {
        int[]? from = null;
        for (var e = Encounters.Count - 1; e >= 0; e--)
        {
            if (e > 0 && Encounters[e - 1].Draft == Encounters[e].Draft)
                continue;
            foreach (var pair in Encounters[e].Draft.Meeting.Encounters.History.Pairs)
            {
                if (!_numbers.TryGetValue(pair.First, out var i) || !_numbers.TryGetValue(pair.Second, out var j))
                    continue;
                if (from is null)
                {
                    from = new int[People.Count * People.Count];
                    for (var k = 0; k < from.Length; k++)
                        from[k] = SeriesQuestion.Never;
                }

                from[(i * People.Count) + j] = from[(j * People.Count) + i] = Starts[e];
            }
        }

        return from;
    }

    private int[] Turns(Func<ContactHistory, Func<ParticipantId, int>> turnsOf) =>
        [.. People.Select(person => Series.Meetings.Sum(meeting => turnsOf(meeting.Encounters.History)(person.Id)))];

    private bool[] Flags(RelationKind kind)
    {
        var flags = new bool[People.Count * People.Count];
        for (var i = 0; i < People.Count; i++)
        {
            for (var j = 0; j < People.Count; j++)
                flags[(i * People.Count) + j] = i != j && IsOfClass(i, j, kind);
        }

        return flags;
    }

    private int[] Table(Func<Participant, Participant, int> value)
    {
        var table = new int[People.Count * People.Count];
        for (var i = 0; i < People.Count; i++)
        {
            for (var j = i + 1; j < People.Count; j++)
                table[(i * People.Count) + j] = table[(j * People.Count) + i] = value(People[i], People[j]);
        }

        return table;
    }

    private (int[] Kinds, int[][] Blocks) Sort()
    {
        var boundaries = Series.Meetings.Select(meeting => meeting.Encounters.Boundary).Distinct().ToList();
        var (kinds, blocks) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        return (
            [.. People.Select(person => NumberOf(kinds, string.Join("\n", boundaries.Select(boundary => boundary.KeyOf(person))) + "\n" + person.Level.Code))],
            [.. People.Select(person => new[] { NumberOf(blocks, "unit " + Boundary.KeyOf(person)), NumberOf(blocks, "level " + person.Level.Code) })]);
    }

    private static int NumberOf(Dictionary<string, int> numbers, string key)
    {
        if (!numbers.TryGetValue(key, out var number))
            numbers.Add(key, number = numbers.Count);
        return number;
    }
}
