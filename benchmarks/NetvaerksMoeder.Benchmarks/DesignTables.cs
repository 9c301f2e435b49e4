using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using NetvaerksMoeder.Core.Solving.Designs;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>Prints what the design catalogue reaches: <c>golfer [FILE]</c> every cell of a social-golfer table,
/// <c>adjacent [FROM TO]</c> every number of people in groups of two adjacent sizes.</summary>
internal static class DesignTables
{
    public static int Run(string[] args)
    {
        switch (args.Length > 0 ? args[0] : "")
        {
            case "golfer":
                Golfer(args.Length > 1 ? args[1] : null);
                return 0;
            case "adjacent":
                Adjacent(args.Length > 2 ? Number(args[1]) : 5, args.Length > 2 ? Number(args[2]) : 150);
                return 0;
            default:
                Console.Error.WriteLine("designs golfer [FILE] | designs adjacent [FROM TO]");
                return 2;
        }
    }

    // The file: groups,size,known_weeks,… with one heading line.
    private static void Golfer(string? file)
    {
        Console.WriteLine("| groups | size | published | reached | limit | ms | from |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        for (var groups = 2; groups <= 10; groups++)
        {
            for (var size = 2; size <= groups; size++)
                Cell(groups, size, file is null ? "" : Published(file, groups, size));
        }
    }

    private static void Cell(int groups, int size, string published)
    {
        var clock = Stopwatch.StartNew();
        var people = groups * size;
        var rounds = DesignCatalogue.KnownRounds(people, size, size);
        var design = DesignCatalogue.Find(people, size, size, rounds)!;
        var milliseconds = clock.Elapsed.TotalMilliseconds;
        var limit = DesignCatalogue.RoundsLimit(people, size, size);
        Console.WriteLine(FormattableString.Invariant(
            $"| {groups} | {size} | {published} | {rounds} | {limit.Rounds} | {milliseconds:F1} | {design.Name} |"));
    }

    private static void Adjacent(int from, int to)
    {
        Console.WriteLine("| people | 2–3 | 3–4 | 4–5 | 5–6 | 6–7 |");
        Console.WriteLine("|---|---|---|---|---|---|");
        var total = Stopwatch.StartNew();
        for (var people = from; people <= to; people++)
        {
            Console.Write(FormattableString.Invariant($"| {people} |"));
            for (var size = 2; size <= 6; size++)
            {
                var limit = DesignCatalogue.RoundsLimit(people, size, size + 1);
                var rounds = DesignCatalogue.KnownRounds(people, size, size + 1);
                if (rounds > 0 && DesignCatalogue.Find(people, size, size + 1, rounds) is null)
                    throw new InvalidOperationException($"{people} people, {size}–{size + 1}: the plan promised is not built.");
                Console.Write(rounds == 0 ? " – |" : FormattableString.Invariant($" {rounds}/{limit.Rounds} |"));
            }

            Console.WriteLine();
        }

        Console.Error.WriteLine(FormattableString.Invariant($"all built and verified in {total.Elapsed.TotalSeconds:F1} s"));
    }

    private static string Published(string file, int groups, int size)
    {
        foreach (var line in File.ReadLines(file))
        {
            var cells = line.Split(',');
            if (cells[0] == groups.ToString(CultureInfo.InvariantCulture) && cells[1] == size.ToString(CultureInfo.InvariantCulture))
                return cells[2];
        }

        return "";
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
