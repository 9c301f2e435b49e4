using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving.Randomness;
using NodaTime;

namespace NetvaerksMoeder.Core.Tests.Agendas;

/// <summary>Random agendas from a seed: elastic, optional and movable items, windows, presenters, parts, tracks, breaks, gaps, changeovers.</summary>
internal static class RandomAgendas
{
    private static readonly LocalTime Start = new(9, 0);

    /// <summary>Few items and few steps of time, so that every plan can be tried.</summary>
    public static AgendaProblem Tiny(long seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var count = 1 + random.NextInt32(4);
        var steps = 4 + random.NextInt32(6);
        var grid = random.NextInt32(3) == 0 ? 10 : 5;
        LocalTime At(int step) => Start.PlusMinutes(step * grid);
        LocalTime? Maybe(int oneIn) => random.NextInt32(oneIn) == 0 ? At(random.NextInt32(steps)).PlusMinutes(random.NextInt32(6) == 0 ? 2 : 0) : null;
        var items = new List<AgendaItem>();
        for (var i = 0; i < count; i++)
        {
            var min = 1 + random.NextInt32(2 * grid);
            var max = min + random.NextInt32(2 * grid);
            var after = i > 0 && random.NextInt32(4) == 0 ? new[] { new AfterRule(items[random.NextInt32(i)].Id, random.NextInt32(3) == 0 ? grid * (1 + random.NextInt32(2)) : 0) } : [];
            // Parts need a minute each, and their presenter only during their own.
            var split = random.NextInt32(4);
            ItemPart[] sides = [new("A", random.NextInt32(2) == 0 ? ["p"] : []), new("B", random.NextInt32(3) == 0 ? ["q"] : [])];
            items.Add(new AgendaItem(
                $"i{i}",
                Activity.All[random.NextInt32(Activity.All.Count)],
                new DurationRange(min, min + random.NextInt32(max - min + 1), max),
                presenters: random.NextInt32(4) == 0 ? ["p"] : [],
                after: after,
                earliest: Maybe(6),
                latest: Maybe(8),
                endBy: Maybe(8),
                fixedStart: Maybe(10),
                weight: 1 + random.NextInt32(3),
                isOptional: random.NextInt32(4) == 0,
                priority: 1 + random.NextInt32(3),
                isMovable: random.NextInt32(3) == 0,
                parts: split == 0 && min >= 2 ? sides : [],
                tracks: split == 1 ? sides : [],
                trackRounds: split == 1 ? 1 + random.NextInt32(2) : 1));
        }

        // An item that comes after a later one in the order given, now and then.
        if (count > 1 && random.NextInt32(6) == 0 && items[count - 1].After.Count == 0 && !items.Any(i => i.After.Any()))
            items.Reverse();
        var from = random.NextInt32(steps);
        var windows = new List<TimeWindow> { new(At(from), At(from + 1 + random.NextInt32(4))) };
        if (random.NextInt32(2) == 0)
            windows.Add(new TimeWindow(At(0), At(1 + random.NextInt32(2))));
        var rules = new AgendaRules(
            random.NextInt32(3) == 0 ? 15 + random.NextInt32(20) : null,
            random.NextInt32(3) == 0 ? new TimeWindow(At(1), At(steps)) : null,
            bufferBeforeEnd: random.NextInt32(4) == 0 ? 5 : 0,
            changeovers: random.NextInt32(3) == 0 ? [new Changeover(ActivityForm.Talk, ActivityForm.Dialogue, 3), new Changeover(ActivityForm.Presentation, ActivityForm.Reflection, 5)] : []);
        return new AgendaProblem(new AgendaFrame(Start, At(steps)), items, rules, grid, [new PresenterPresence("p", windows), new PresenterPresence("q", [new TimeWindow(At(0), At(1 + random.NextInt32(steps)))])]);
    }
}
