using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving.Designs;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What is said at a gallery walk, what is worth knowing of it, and why there may be none.</summary>
internal static class StationTexts
{
    private const int MostGroupsListed = 12;

    /// <summary>The sentences of a walk; cards where there is no change.</summary>
    public static Movement MovementOf(StationWalk walk, bool hasTurns)
    {
        var shifts = walk.Shifts();
        if (shifts.Length == 0)
            return Movement.StationCards;
        var says = shifts.Select(shift => Say(walk, shift, hasTurns)).ToList();
        return shifts.Distinct().Count() == 1
            ? Movement.Walk(walk.Spots, shifts, says[0])
            : Movement.Walk(walk.Spots, shifts, new BilingualText(
                "Gå til næste station: Alle rykker lige mange stationer, så mange som der bliver sagt.",
                "Go to the next station: all move the same number of stations, as many as is said."), says);
    }

    public static RuleConflict TooManyRounds(int rounds, StationOptions options)
    {
        var most = StationWalk.MostRoundsWithNewPredecessor(options.Stations, options.Groups);
        return new RuleConflict("noRepeatPredecessor", new BilingualText(
            $"{rounds} runder ved {options.Stations} stationer er for mange, når ingen gruppe må følge efter den samme gruppe to gange. Overvej højst {most} runder.",
            $"{rounds} rounds at {options.Stations} stations are too many where no group may follow the same group twice. Consider {most} rounds at most."));
    }

    public static RuleConflict HostMissing(int station, int round, int needed, int there) => new("hosts", new BilingualText(
        $"Runde {round}: station {station} skal have {needed} {(needed == 1 ? "vært" : "værter")}, men kun {there} kan. Overvej flere værter eller færre ad gangen.",
        $"Round {round}: station {station} needs {needed} {(needed == 1 ? "host" : "hosts")}, but only {there} can be there. Consider more hosts or fewer at once."));

    public static RuleConflict HostsApart(IReadOnlyList<ParticipantId> clash)
    {
        var ids = string.Join(", ", clash.Select(id => id.Value));
        return new RuleConflict("apart", new BilingualText(
            $"{ids} må ikke mødes, men den ene er vært ved en station, som den andens gruppe kommer til. Overvej at lade en anden være vært.",
            $"{ids} must not meet, but one of them hosts a station that the other's group comes to. Consider another host."));
    }

    /// <summary>What is worth knowing: what is not seen, how even the visits are, how hosts share their turns.</summary>
    public static IEnumerable<BilingualText> Notes(StationOptions options, StationWalk walk, StationPlan plan)
    {
        var seen = Enumerable.Range(0, walk.Starts.Count)
            .Select(group => Enumerable.Range(0, walk.Order.Count).Select(round => walk.At(group, round)).Where(station => station >= 0).Distinct().OrderBy(station => station).ToList())
            .ToList();
        if (seen.Exists(own => own.Count < options.Stations))
        {
            yield return Reach(options, walk, seen);
            foreach (var sentence in NotSeen(options, walk, seen))
                yield return sentence;
        }

        var people = plan.Groups.Sum(group => group.Count);
        var lonely = walk.Starts.Count - plan.Groups.Count(group => group.Count > 1);
        if (lonely > 0 && people > 1)
        {
            yield return new BilingualText(
                $"{walk.Starts.Count} grupper er for mange til {people} deltagere: {lonely} har højst én. Overvej højst {people / 2}.",
                $"{walk.Starts.Count} groups are too many for {people} people: {lonely} {(lonely == 1 ? "has" : "have")} one at most. Consider {people / 2} at most.");
        }

        var again = Enumerable.Range(0, walk.Starts.Count)
            .Select(group => Enumerable.Range(0, walk.Order.Count).Count(round => walk.At(group, round) >= 0) - seen[group].Count).ToList();
        if (again.Max() > 0)
        {
            yield return new BilingualText(
                $"Hver gruppe kommer {Range(again, "gang", "gange")} igen til en station, den har set, for der er {walk.Order.Count} runder og {options.Stations} {(options.Stations == 1 ? "station" : "stationer")}.",
                $"Each group comes {Range(again, "time", "times")} again to a station it has seen, since there are {walk.Order.Count} rounds and {options.Stations} {(options.Stations == 1 ? "station" : "stations")}.");
        }

        var resting = Enumerable.Range(0, walk.Starts.Count).Select(group => Enumerable.Range(0, walk.Order.Count).Count(round => walk.At(group, round) < 0)).ToList();
        if (resting.Max() > 0)
        {
            yield return new BilingualText(
                $"Hver gruppe holder pause i {Range(resting, "runde", "runder")}, for der er {walk.Spots} pladser i ringen til {options.Stations} stationer.",
                $"Each group rests for {Range(resting, "round", "rounds")}, since there are {walk.Spots} places in the ring for {options.Stations} stations.");
        }

        foreach (var stand in plan.Stands)
        {
            var turns = stand.Members.Select(plan.TurnsOf).ToList();
            var others = stand.Members.Select(id => plan.SeenBy(id, stand.Station)).ToList();
            yield return new BilingualText(
                $"Værter ved station {stand.Station} ({Names(stand.Members)}): hver står der {Range(turns, "runde", "runder")} og ser {Range(others, "anden station", "andre stationer")}.",
                $"Hosts at station {stand.Station} ({Names(stand.Members)}): each is there for {Range(turns, "round", "rounds")} and sees {Range(others, "other station", "other stations")}.");
        }
    }

    private static BilingualText Reach(StationOptions options, StationWalk walk, List<List<int>> seen)
    {
        var counts = seen.ConvertAll(own => own.Count);
        var visits = walk.Visits();
        var shared = new List<int>();
        // Every two groups share what their distance in the ring says, so the first group's distances are not enough where places are left empty.
        for (var a = 0; a < Math.Min(seen.Count, 60); a++)
        {
            for (var b = 0; b < a; b++)
                shared.Add(seen[a].Intersect(seen[b]).Count());
        }

        var danish = $"Hver gruppe når {Numbers(counts)} af {options.Stations} stationer; hver station får besøg {Range(visits, "gang", "gange")}.";
        var english = $"Each group reaches {Numbers(counts)} of {options.Stations} stations; each station has {Range(visits, "visit", "visits")}.";
        return shared.Count == 0 ? new BilingualText(danish, english) : new BilingualText(
            $"{danish} To grupper har {Range(shared, "station", "stationer")} til fælles.",
            $"{english} Two groups have {Range(shared, "station", "stations")} in common.");
    }

    private static IEnumerable<BilingualText> NotSeen(StationOptions options, StationWalk walk, List<List<int>> seen)
    {
        if (seen.Count > MostGroupsListed)
            yield break;
        for (var group = 0; group < seen.Count; group++)
        {
            var missing = Enumerable.Range(0, options.Stations).Except(seen[group]).Select(station => (station + 1).ToString(CultureInfo.InvariantCulture)).ToList();
            if (missing.Count == 0)
                continue;
            var start = walk.At(group, 0);
            var (danish, english) = start >= 0
                ? ($"De, der begynder ved station {start + 1}", $"Those who begin at station {start + 1}")
                : ("De, der begynder med pause", "Those who begin with a rest");
            var list = string.Join(", ", missing);
            yield return new BilingualText($"{danish}, når ikke station {list}.", $"{english} do not reach station {list}.");
        }
    }

    private static BilingualText Say(StationWalk walk, int shift, bool hasTurns)
    {
        var many = Math.Abs(shift);
        var danish = $"Gå til næste station: Alle rykker {(many == 1 ? "én station" : DanishNumber(many) + " stationer")} {(shift > 0 ? "frem med uret" : "tilbage mod uret")}.";
        var english = $"Go to the next station: all move {(many == 1 ? "one station" : EnglishNumber(many) + " stations")} {(shift > 0 ? "on, clockwise" : "back, anticlockwise")}.";
        if (walk.Spots > walk.Stations)
        {
            var last = walk.Spots == walk.Stations + 1 ? $"Plads {walk.Spots}" : $"Plads {walk.Stations + 1}–{walk.Spots}";
            danish += $" {last} i ringen er pause.";
            english += $" {last.Replace("Plads", walk.Spots == walk.Stations + 1 ? "Place" : "Places")} of the ring {(walk.Spots == walk.Stations + 1 ? "is" : "are")} for resting.";
        }

        if (hasTurns)
        {
            danish += " Er du vært i næste runde, så gå til din egen stand; det står på dit kort.";
            english += " If you host the next round, go to your own stand; it is on your card.";
        }

        return new BilingualText(danish, english);
    }

    /// <summary>A number in Danish letters up to twelve.</summary>
    public static string DanishNumber(int number) => number switch
    {
        1 => "én",
        2 => "to",
        3 => "tre",
        4 => "fire",
        5 => "fem",
        6 => "seks",
        7 => "syv",
        8 => "otte",
        9 => "ni",
        10 => "ti",
        11 => "elleve",
        12 => "tolv",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A number in English letters up to twelve.</summary>
    public static string EnglishNumber(int number) => number switch
    {
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        10 => "ten",
        11 => "eleven",
        12 => "twelve",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Names(IReadOnlyList<ParticipantId> ids) => string.Join(", ", ids.Take(12).Select(id => id.Value)) + (ids.Count > 12 ? " …" : string.Empty);

    private static string Numbers(IReadOnlyCollection<int> numbers) => numbers.Min() == numbers.Max()
        ? numbers.Min().ToString(CultureInfo.InvariantCulture)
        : string.Format(CultureInfo.InvariantCulture, "{0}–{1}", numbers.Min(), numbers.Max());

    private static string Range(IReadOnlyCollection<int> numbers, string one, string many) => $"{Numbers(numbers)} {(numbers.Max() == 1 ? one : many)}";
}
