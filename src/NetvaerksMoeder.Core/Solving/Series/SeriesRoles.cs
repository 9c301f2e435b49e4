using System;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>Lets two people change places in several divisions at once, so that what is shared by whom stays as it is but for the two.</summary>
/// <remarks>Mutable, one a search. Weighing an exchange is O(people). Where the two are not there alike, or a rule ties either, they stay.</remarks>
internal sealed class SeriesRoles
{
    private readonly SeriesQuestion _question;
    private readonly SeriesMasks _masks;
    private readonly Xoshiro256StarStar _random;
    private readonly int[][] _classes;

    public SeriesRoles(SeriesQuestion question, SeriesMasks masks, Xoshiro256StarStar random)
    {
        _question = question;
        _masks = masks;
        _random = random;
        _classes = [.. question.Divisions.Select(division => ClassesOf(division, question.People))];
    }

    /// <summary>Weighs exchanges in the divisions given, at one temperature in 256ths of a value of 1.</summary>
    public void Run(int[] divisions, long proposals, long temperature)
    {
        var people = _question.People;
        for (long proposal = 0; proposal < proposals; proposal++)
        {
            int i = _random.NextInt32(people), j = _random.NextInt32(people);
            var common = Common(divisions, i, j);
            if (common == 0)
                continue;
            var gain = Weigh(i, j, common);
            if (gain >= 0 || -(long)gain <= AcceptanceTable.Allowance(_random.NextUInt64(), temperature))
                Make(i, j, common, divisions);
        }
    }

    private ulong Common(int[] divisions, int i, int j)
    {
        ulong common = 0;
        foreach (var division in divisions)
        {
            var classes = _classes[division];
            if (i != j && classes[i] >= 0 && classes[i] == classes[j] && (!_question.Divisions[division].IsOdd || SizeOf(division, i) == SizeOf(division, j)))
                common |= 1UL << division;
        }

        return common;
    }

    private int SizeOf(int division, int person) => Array.Find(_masks.Groups[division], group => Array.IndexOf(group, person) >= 0)!.Length;

    private int Weigh(int i, int j, ulong common)
    {
        var people = _question.People;
        var gain = 0;
        unchecked
        {
            for (var other = 0; other < people; other++)
            {
                int first = (i * people) + other, second = (j * people) + other;
                ulong own = _masks.Of(first), theirs = _masks.Of(second);
                var change = (own ^ theirs) & common;
                if (change == 0 || other == i || other == j)
                    continue;
                gain += _masks.Merit(first, own ^ change) + _masks.Merit(second, theirs ^ change) - _masks.Merit(first, own) - _masks.Merit(second, theirs);
            }
        }

        return gain;
    }

    private void Make(int i, int j, ulong common, int[] divisions)
    {
        var people = _question.People;
        for (var other = 0; other < people; other++)
        {
            ulong own = _masks.Of((i * people) + other), theirs = _masks.Of((j * people) + other);
            var change = (own ^ theirs) & common;
            if (change == 0 || other == i || other == j)
                continue;
            _masks.Set(i, other, own ^ change);
            _masks.Set(j, other, theirs ^ change);
        }

        foreach (var division in divisions)
        {
            if ((common & (1UL << division)) == 0)
                continue;
            foreach (var group in _masks.Groups[division])
            {
                for (var k = 0; k < group.Length; k++)
                    group[k] = group[k] == i ? j : group[k] == j ? i : group[k];
            }
        }
    }

    /// <summary>Who may change places: those of one number, 0 or more, who count alike in every quota and are there in the same rounds.</summary>
    private static int[] ClassesOf(SeriesDivision division, int people)
    {
        var free = division.IsFixed ? [] : division.Units.Where(unit => unit.Length == 1).Select(unit => unit[0]).ToList();
        var keys = free.Select(division.KeyOf).Distinct().ToList();
        var classes = Enumerable.Repeat(-1, people).ToArray();
        foreach (var person in free)
            classes[person] = keys.IndexOf(division.KeyOf(person));
        return classes;
    }
}
