using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving.Randomness;
using NodaTime;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>Random series of meetings with all activities: two or three meetings, 20 to 150 people of 8 to 20 units.</summary>
/// <remarks>Each meeting has speed dating, an exhibition, two workplaces that present with buzz groups, and seats at the meal; the first weighs
/// bridging more, the last linking. One in twenty comes late, leaves early or misses a meeting.</remarks>
internal static class RandomSeries
{
    public static MeetingSeries Of(long seed, int? people = null, int? meetings = null)
    {
        var random = new Xoshiro256StarStar(seed);
        var count = people ?? 20 + random.NextInt32(131);
        var roster = new Roster(People(random, count, 8 + random.NextInt32(13), meetings is null));
        var number = meetings ?? 2 + random.NextInt32(2);
        return new MeetingSeries("Forløb", roster, Enumerable.Range(0, number).Select(m => Meeting(random, roster, m, number)));
    }

    private static List<Participant> People(Xoshiro256StarStar random, int count, int units, bool mayBeAway)
    {
        var people = new List<Participant>();
        for (var i = 0; i < count; i++)
        {
            var level = random.NextInt32(100) switch { < 6 => "topledelse", < 18 => "mellemleder", < 42 => "leder", _ => "medarbejder" };
            var chance = mayBeAway ? random.NextInt32(60) : 59;
            people.Add(new Participant(
                new ParticipantId("p" + (i + 1).ToString(CultureInfo.InvariantCulture)),
                UnitPath.Parse("K/E" + (i < units ? i : random.NextInt32(units)).ToString(CultureInfo.InvariantCulture)),
                LevelLadder.Municipality.Find(level)!,
                presence: chance switch { 0 => new Presence(new LocalTime(9, 30), null), 1 => new Presence(null, new LocalTime(11, 30)), _ => null },
                meetings: chance == 2 ? [1] : null));
        }

        return people;
    }

    private static NetworkMeeting Meeting(Xoshiro256StarStar random, Roster roster, int meeting, int meetings)
    {
        var stations = 4 + random.NextInt32(5);
        var table = 5 + random.NextInt32(3);
        var rounds = 3 + random.NextInt32(4);
        var items = new[]
        {
            Item("speed", ActivityKind.SpeedDating, (rounds * 2) + 1, round: new RoundTiming(90, 30)),
            Item("udstilling", ActivityKind.Exhibition, 20),
            Item("ap1", ActivityKind.WorkplacePresentation, 20, new Buzz(3 + random.NextInt32(3), 8), presenters: Trio(random, roster, meeting + 1)),
            Item("mad", ActivityKind.Meal, 25, new Buzz(table, 25)),
            Item("ap2", ActivityKind.WorkplacePresentation, 20, new Buzz(3 + random.NextInt32(3), 8), presenters: Trio(random, roster, meeting + 1)),
            Item("tak", ActivityKind.Closing, 5),
        };
        var values = meeting == 0 ? new RelationValues(0, 1, 4, 3) : meeting == meetings - 1 ? new RelationValues(0, 3, 1, 4) : RelationValues.Default;
        return new NetworkMeeting(
            $"{meeting + 1}. møde",
            new AgendaFrame(new LocalTime(9, 0), new LocalTime(12, 0)),
            items,
            encounters: new EncounterRules(values),
            grid: 1,
            number: meeting + 1,
            stations: [new KeyValuePair<string, int>("udstilling", stations)]);
    }

    /// <summary>Up to three people of one unit who are there all the time.</summary>
    private static List<string> Trio(Xoshiro256StarStar random, Roster roster, int meeting)
    {
        var units = roster.AttendingMeeting(meeting).Where(person => person.Presence.IsWhole).GroupBy(person => person.Unit).ToList();
        return [.. units[random.NextInt32(units.Count)].Take(3).Select(person => person.Id.Value)];
    }

    private static AgendaItem Item(string id, ActivityKind kind, int minutes, Buzz? buzz = null, RoundTiming? round = null, IEnumerable<string>? presenters = null) =>
        new(id, Activity.Of(kind), new DurationRange(minutes, minutes, minutes), buzz: buzz, round: round, presenters: presenters);
}
