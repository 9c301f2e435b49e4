using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Tests.Measures;

/// <summary>Networks from the literature, as lists of ties: bare facts, each with its source. Groups stand as units.</summary>
internal static class ReferenceGraphs
{
    // Wayne W. Zachary (1977), "An information flow model for conflict and fission in small groups"; members numbered from 0.
    private const string KarateTies =
        "0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3 1-7 1-13 1-17 1-19 1-21 1-30 " +
        "2-3 2-7 2-8 2-9 2-13 2-27 2-28 2-32 3-7 3-12 3-13 4-6 4-10 5-6 5-10 5-16 6-16 8-30 8-32 8-33 9-33 13-33 14-32 " +
        "14-33 15-32 15-33 18-32 18-33 19-33 20-32 20-33 22-32 22-33 23-25 23-27 23-29 23-32 23-33 24-25 24-27 24-31 " +
        "25-31 26-29 26-33 27-33 28-31 28-33 29-32 29-33 30-32 30-33 31-32 31-33 32-33";

    // Ronald L. Breiger and Philippa E. Pattison (1986), "Cumulated social roles": marriages.
    private const string FlorentineTies =
        "Acciaiuoli-Medici Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori Medici-Barbadori Medici-Ridolfi " +
        "Medici-Tornabuoni Medici-Albizzi Medici-Salviati Salviati-Pazzi Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-" +
        "Ridolfi Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni Bischeri-" +
        "Guadagni Guadagni-Lamberteschi";

    // Douglas R. White (1975), as printed by Linton C. Freeman (1978), "Segregation in social networks": where interaction is ever restricted.
    private const string KinshipTies =
        "Mother-Sister Mother-SistersDaughter Mother-BrothersDaughter Mother-Father Mother-Brother Mother-BrothersSon " +
        "Mother-SistersSon Sister-SistersDaughter Sister-BrothersDaughter Sister-Father Sister-SistersSon BrothersWife-" +
        "BrothersDaughter SistersDaughter-Father BrothersDaughter-Father BrothersDaughter-Brother Father-Brother " +
        "Father-BrothersSon Father-SistersSon Brother-BrothersSon Brother-SistersSon SistersHusband-BrothersSon " +
        "SistersHusband-SistersSon";

    private static readonly HashSet<string> _mrHi = [.. "0 1 2 3 4 5 6 7 8 10 11 12 13 16 17 19 21".Split(' ')];

    private static readonly HashSet<string> _women = ["Mother", "Sister", "BrothersWife", "SistersDaughter", "BrothersDaughter"];

    // Allison Davis, Burleigh B. Gardner and Mary R. Gardner (1941), Deep South: the events that each woman attended.
    private static readonly (string Woman, int[] Events)[] _attended =
    [
        ("Evelyn", [1, 2, 3, 4, 5, 6, 8, 9]),
        ("Laura", [1, 2, 3, 5, 6, 7, 8]),
        ("Theresa", [2, 3, 4, 5, 6, 7, 8, 9]),
        ("Brenda", [1, 3, 4, 5, 6, 7, 8]),
        ("Charlotte", [3, 4, 5, 7]),
        ("Frances", [3, 5, 6, 8]),
        ("Eleanor", [5, 6, 7, 8]),
        ("Pearl", [6, 8, 9]),
        ("Ruth", [5, 7, 8, 9]),
        ("Verne", [7, 8, 9, 12]),
        ("Myra", [8, 9, 10, 12]),
        ("Katherina", [8, 9, 10, 12, 13, 14]),
        ("Sylvia", [7, 8, 9, 10, 12, 13, 14]),
        ("Nora", [6, 7, 9, 10, 11, 12, 13, 14]),
        ("Helen", [7, 8, 10, 11, 12]),
        ("Dorothy", [8, 9]),
        ("Olivia", [9, 11]),
        ("Flora", [9, 11]),
    ];

    public static ContactNetwork Karate() => Of(KarateTies, id => _mrHi.Contains(id) ? "Mr Hi" : "Officer");

    public static ContactNetwork Florentine() => Of(FlorentineTies, _ => "Firenze");

    public static ContactNetwork Kinship() => Of(KinshipTies, id => _women.Contains(id) ? "female" : "male");

    public static IReadOnlyList<string> Women => _attended.Select(row => row.Woman).ToList();

    public static int Attendances => _attended.Sum(row => row.Events.Length);

    /// <summary>The fourteen events, each with everybody who was there.</summary>
    public static IReadOnlyList<IReadOnlyList<ParticipantId>> Events() => Enumerable.Range(1, 14)
        .Select(number => (IReadOnlyList<ParticipantId>)_attended.Where(row => row.Events.Contains(number)).Select(row => new ParticipantId(row.Woman)).ToList())
        .ToList();

    /// <summary>A network from ties such as <c>a-b b-c</c>.</summary>
    public static ContactNetwork Of(string ties, Func<string, string> groupOf, Func<string, string>? levelOf = null)
    {
        var pairs = ties.Split(' ').Select(tie => tie.Split('-')).ToList();
        var people = pairs.SelectMany(pair => pair).Distinct().Select(id => People.One(id, groupOf(id), levelOf?.Invoke(id) ?? "medarbejder"));
        return new ContactNetwork(people, pairs.Select(pair => new Pair(new ParticipantId(pair[0]), new ParticipantId(pair[1]))));
    }

    /// <summary>Everybody with everybody.</summary>
    public static ContactNetwork Complete(IReadOnlyList<Participant> people) => new(people, AllPairs(people));

    public static IEnumerable<Pair> AllPairs(IReadOnlyList<Participant> people) =>
        people.SelectMany((person, i) => people.Skip(i + 1).Select(other => new Pair(person.Id, other.Id)));

    /// <summary>The invented municipality of Andeby: 6 trios, 3 top managers, 2 middle managers, HR, working environment, and the main MED
    /// committee's vice chair, in the order of its file.</summary>
    public static IReadOnlyList<Participant> Andeby()
    {
        var rows = new List<(string Unit, string Level)>
        {
            ("1010", "topledelse"), ("1100", "topledelse"), ("1200", "topledelse"), ("1100/1110", "mellemleder"), ("1200/1210", "mellemleder"),
            ("1300/1310", "medarbejder"), ("1300/1320", "medarbejder"), ("1100/1120/1121", "medarbejder"),
        };
        foreach (var unit in new[] { "1100/1110/1111", "1100/1110/1112", "1100/1120/1121", "1200/1210/1211", "1200/1210/1212", "1200/1220/1221" })
            rows.AddRange([(unit, "leder"), (unit, "medarbejder"), (unit, "medarbejder")]);
        return rows.Select((row, i) => People.One("a" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), "1000/" + row.Unit, row.Level)).ToList();
    }
}
