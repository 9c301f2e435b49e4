using System;
using System.Collections.Generic;
using System.Globalization;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>The stored base rounds: for a number of people and a group size (the smaller of two adjacent ones), the starter with
/// the most rounds found.</summary>
/// <remarks>One text an entry: <c>people size circles fixed base-rounds</c>, the points two hexadecimal digits each, larger groups
/// first; then how many groups are larger, where that is not the least number there can be. Found by our own search: simulated annealing
/// on swaps between groups until no difference occurs twice (S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, 1983, "Optimization by
/// simulated annealing"), or exact cover with a further symmetry (D. E. Knuth, 2000, "Dancing links"), for falling numbers of rounds.
/// Every entry is checked by tests.</remarks>
internal static class StarterLibrary
{
    private static readonly Lazy<Dictionary<(int People, int Size), string>> Entries = new(Read);

    /// <summary>The people and sizes stored, in order.</summary>
    public static List<(int People, int Size)> All()
    {
        var keys = new List<(int People, int Size)>(Entries.Value.Keys);
        keys.Sort();
        return keys;
    }

    /// <summary>The stored starter as an offer, or <see langword="null"/>.</summary>
    public static DesignOffer? Find(int people, int size)
    {
        if (!Entries.Value.TryGetValue((people, size), out var entry))
            return null;
        var words = entry.Split(' ');
        var circles = Number(words[2]);
        var fixedPoints = Number(words[3]);
        var places = (people - fixedPoints) / circles;
        var baseRounds = words[4].Length / (2 * people);
        var larger = words.Length > 5 ? Number(words[5]) : people % size;
        return new DesignOffer(
            places * baseRounds,
            Name(places, circles, fixedPoints, baseRounds),
            "own search for differences that occur once (R. C. Bose, 1939, mixed differences)",
            _ => new Starter(places, circles, fixedPoints, Decoded(words[4], people, size, larger)).Develop());
    }

    private static string Name(int places, int circles, int fixedPoints, int baseRounds)
    {
        if (places == 1)
            return $"{baseRounds} stored rounds";
        var rounds = baseRounds == 1 ? "a base round" : $"{baseRounds} base rounds";
        var still = fixedPoints == 0 ? "" : fixedPoints == 1 ? " and a fixed point" : $" and {fixedPoints} fixed points";
        return $"{rounds} turned on {circles} circles of {places}{still}";
    }

    private static List<int[][]> Decoded(string text, int people, int size, int larger)
    {
        var groups = (people - larger) / size;
        var rounds = new List<int[][]>();
        for (var position = 0; position < text.Length;)
        {
            var round = new int[groups][];
            for (var g = 0; g < groups; g++)
            {
                round[g] = new int[g < larger ? size + 1 : size];
                for (var i = 0; i < round[g].Length; i++, position += 2)
                    round[g][i] = (16 * Digit(text[position])) + Digit(text[position + 1]);
            }

            rounds.Add(round);
        }

        return rounds;
    }

    private static int Digit(char digit) => digit <= '9' ? digit - '0' : digit - 'a' + 10;

    private static Dictionary<(int People, int Size), string> Read()
    {
        var entries = new Dictionary<(int People, int Size), string>();
        foreach (var table in new[] { StarterTable.Trios, StarterTable.Quartets, StarterTable.LargerGroups })
        {
            foreach (var entry in table)
            {
                var words = entry.Split(' ');
                entries.Add((Number(words[0]), Number(words[1])), entry);
            }
        }

        return entries;
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
