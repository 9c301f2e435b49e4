using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>What every plan is worth at most.</summary>
/// <remarks>The least of: the rounds one by one (<see cref="ClassBound"/>,
/// <see cref="CompositionBound"/>, <see cref="GroupingBound"/>); the best distinct pairs, as many as can meet; and
/// each person's best distinct partners, halved.</remarks>
internal static class ValueBound
{
    private const int MatrixLimit = 4000;

    /// <summary>With more numbers of groups to try, the compositions of each would take too long.</summary>
    private const int MostCompositions = 4;

    /// <summary>People squared, times the rounds and sizes that differ.</summary>
    private const long MatrixWork = 70_000;

    /// <summary>The bound, given how many meetings are repeats in every plan.</summary>
    public static long Of(GroupSchedulingProblem problem, RoundShape[][] shapes, Acquaintance acquaintance, long repeats)
    {
        if (shapes.Any(round => round.Length == 0))
            return 0;

        long kept = 0, keptMeetings = 0, keptAgain = 0;
        foreach (var (i, j) in PairsTogether(problem))
        {
            var times = Enumerable.Range(0, problem.Rounds).Count(round => problem.Presence.IsPresent(i, round) && problem.Presence.IsPresent(j, round));
            var met = problem.Met.Contains(i, j);
            keptMeetings += times;
            kept += times > 0 && !met ? problem.Scores.Of(i, j) : 0;
            keptAgain += Math.Max(0, met ? times : times - 1) * problem.Scores.Of(i, j);
        }

        var meetings = shapes.Sum(round => round.Max(shape => shape.MostPairs)) - keptMeetings - repeats;
        var first = Math.Max(0, Math.Min(meetings, acquaintance.NewPairs));
        var bound = kept + BestPairs(problem, acquaintance, first);
        bound = Math.Min(bound, kept + BestPartners(problem, shapes, acquaintance));
        if (problem.Scores is PairScores.Relational relational)
            bound = Math.Min(bound, RoundByRound(problem, shapes, (present, shape, choices) => Typed(relational, present, shape, choices)) - keptAgain);
        else if (problem.Scores is PairScores.Matrix matrix && Takes(problem, shapes))
            bound = Math.Min(bound, RoundByRound(problem, shapes, (present, shape, _) => Free(matrix, present, shape)) - keptAgain);

        return bound;
    }

    /// <summary>The bound among all plans, whatever their repeats.</summary>
    public static long OfAny(GroupSchedulingProblem problem) => Of(problem, RoundShape.Of(problem, false), new Acquaintance(problem), 0);

    private static long RoundByRound(GroupSchedulingProblem problem, RoundShape[][] shapes, Func<int[], RoundShape, int, long> ofRound)
    {
        long sum = 0;
        var known = new List<(int[] Present, RoundShape[] Shapes, long Bound)>();
        for (var round = 0; round < problem.Rounds; round++)
        {
            // Rounds with the same people in groups of the same sizes are alike.
            var present = problem.PresentIn(round);
            var at = known.FindIndex(earlier => earlier.Shapes.SequenceEqual(shapes[round]) && earlier.Present.SequenceEqual(present));
            if (at < 0)
            {
                at = known.Count;
                known.Add((present, shapes[round], shapes[round].Max(shape => ofRound(present, shape, shapes[round].Length))));
            }

            sum += known[at].Bound;
        }

        return sum;
    }

    private static long Typed(PairScores.Relational scores, int[] present, RoundShape shape, int choices) =>
        Math.Min(ClassBound.Of(scores, present, shape), choices > MostCompositions ? long.MaxValue : CompositionBound.Of(scores, present, shape));

    /// <summary>Free values take longer to bound: only where there are few rounds and sizes to do it for.</summary>
    private static bool Takes(GroupSchedulingProblem problem, RoundShape[][] shapes)
    {
        var times = problem.Presence.IsFull ? shapes.Take(1).Sum(round => round.Length) : shapes.Sum(round => round.Length);
        return times * (long)problem.People * problem.People <= MatrixWork;
    }

    private static long Free(PairScores.Matrix scores, int[] present, RoundShape shape)
    {
        if (shape.Groups == 0)
            return 0;
        var values = new PairScores.Matrix([.. present.Select(i => present.Select(j => i == j ? 0 : scores.Of(i, j)).ToArray())]);
        return GroupingBound.Of(new(values, [.. Enumerable.Repeat(shape.Least, shape.Groups)], [.. Enumerable.Repeat(shape.Most, shape.Groups)]));
    }

    /// <summary>The sum of the greatest values over distinct new pairs.</summary>
    private static long BestPairs(GroupSchedulingProblem problem, Acquaintance acquaintance, long count)
    {
        switch (problem.Scores)
        {
            case PairScores.Uniform uniform:
                return count * uniform.Value;
            case PairScores.Relational relational:
                var people = Enumerable.Range(0, problem.People).Where(person => problem.Presence.RoundsOf(person) > 0).ToArray();
                var counts = ClassCounts.AmongAll(relational, people);
                for (var i = 0; i < people.Length; i++)
                {
                    foreach (var other in acquaintance.NotNew(people[i]).Where(other => other > people[i] && problem.Presence.RoundsOf(other) > 0))
                        counts.Leave(people[i], other);
                }

                return counts.Best(count);
            default:
                if (problem.People > MatrixLimit)
                    return long.MaxValue / 2;
                var values = new List<long>();
                for (var i = 0; i < problem.People; i++)
                {
                    var excluded = new HashSet<int>(acquaintance.NotNew(i));
                    for (var j = i + 1; j < problem.People; j++)
                    {
                        if (!excluded.Contains(j) && problem.Scores.Of(i, j) > 0)
                            values.Add(problem.Scores.Of(i, j));
                    }
                }

                return SumOfGreatest(values, count);
        }
    }

    /// <summary>Half of what everybody's best distinct partners are worth.</summary>
    private static long BestPartners(GroupSchedulingProblem problem, RoundShape[][] shapes, Acquaintance acquaintance)
    {
        var everybody = problem.Scores is PairScores.Relational relational
            ? new ClassCounts.Around(relational, Enumerable.Range(0, problem.People).Where(person => problem.Presence.RoundsOf(person) > 0).ToArray())
            : null;
        long sum = 0;
        for (var person = 0; person < problem.People; person++)
        {
            long partners = 0;
            for (var round = 0; round < problem.Rounds; round++)
            {
                if (problem.Presence.IsPresent(person, round))
                    partners += Math.Max(0, shapes[round].Max(shape => shape.Most) - 1);
            }

            partners = Math.Min(partners, acquaintance.NewOf[person]);
            if (problem.Scores is PairScores.Uniform uniform)
            {
                sum += partners * uniform.Value;
            }
            else if (partners > 0 && everybody is not null)
            {
                var counts = everybody.Of(person);
                foreach (var other in acquaintance.NotNew(person).Where(other => problem.Presence.RoundsOf(other) > 0))
                    counts.Leave(person, other);
                sum += counts.Best(partners);
            }
            else if (partners > 0)
            {
                var excluded = new HashSet<int>(acquaintance.NotNew(person)) { person };
                sum += SumOfGreatest([.. Enumerable.Range(0, problem.People).Where(other => !excluded.Contains(other)).Select(other => problem.Scores.Of(person, other))], partners);
            }
        }

        return sum / 2;
    }

    private static long SumOfGreatest(List<long> values, long count)
    {
        values.Sort();
        long sum = 0;
        for (var k = 1; k <= count && k <= values.Count; k++)
            sum += values[values.Count - k];
        return sum;
    }

    private static IEnumerable<(int First, int Second)> PairsTogether(GroupSchedulingProblem problem) =>
        problem.Together.SelectMany(set => set.SelectMany(i => set.Where(j => j > i).Select(j => (i, j))));
}
