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
    private readonly ulong[] _free;
    private readonly int[] _several;

    public SeriesRoles(SeriesQuestion question, SeriesMasks masks, Xoshiro256StarStar random)
    {
        _question = question;
        _masks = masks;
        _random = random;
        _classes = [.. question.Divisions.Select(division => ClassesOf(division, question.People))];
        _free = [.. Enumerable.Range(0, question.People).Select(person => Bits(division => _classes[division][person] >= 0))];
        _several = [.. Enumerable.Range(0, _classes.Length).Where(division => Array.Exists(_classes[division], number => number > 0))];
    }

    /// <summary>Weighs exchanges in the divisions given, at one temperature in 256ths of a value of 1.</summary>
    public void Run(int[] divisions, long proposals, long temperature)
    {
        var people = _question.People;
        var moving = Bits(division => Array.IndexOf(divisions, division) >= 0);
        for (long proposal = 0; proposal < proposals; proposal++)
        {
            int i = _random.NextInt32(people), j = _random.NextInt32(people);
            var common = Common(moving, i, j);
            if (common == 0)
                continue;
            var gain = Weigh(i, j, common);
            if (gain >= 0 || -(long)gain <= AcceptanceTable.Allowance(_random.NextUInt64(), temperature))
                Make(i, j, common, divisions);
        }
    }

    private ulong Common(ulong divisions, int i, int j)
    {
        var common = i == j ? 0 : _free[i] & _free[j] & divisions & ~_masks.Unlike(i, j);
        foreach (var division in _several)
        {
            if (_classes[division][i] != _classes[division][j])
                common &= ~(1UL << division);
        }

        return common;
    }

    private ulong Bits(Func<int, bool> isIn)
    {
        ulong bits = 0;
        for (var division = 0; division < _classes.Length; division++)
            bits |= isIn(division) ? 1UL << division : 0;
        return bits;
    }

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
                gain += _masks.Change(first, second, change);
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
