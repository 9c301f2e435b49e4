using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Repair;

/// <summary>Every way to divide the people of a round, as long as there are few.</summary>
internal sealed class RepairPartitions
{
    private readonly RepairQuestion _question;
    private readonly RepairRound _round;
    private readonly int _most;
    private readonly List<RepairPartition> _all = [];
    private readonly List<int[]> _groups = [];
    private int[] _over = [];

    private RepairPartitions(RepairQuestion question, RepairRound round, int most)
    {
        _question = question;
        _round = round;
        _most = most;
    }

    /// <summary>The divisions that break fewest rules; <see langword="null"/> where there are more than so many.</summary>
    public static IReadOnlyList<RepairPartition>? Of(RepairQuestion question, RepairRound round, int most)
    {
        var list = new RepairPartitions(question, round, most);
        var people = Enumerable.Range(0, question.People).Where(person => round.Present[person]).ToArray();
        foreach (var over in round.Byes == 0 ? [[]] : people.Select(person => new[] { person }))
        {
            list._over = over;
            list.Divide(people.Except(over).ToArray());
        }

        if (list._all.Count > most)
            return null;
        var least = list._all.Select(one => one.Broken).DefaultIfEmpty().Min();
        return list._all.Where(one => one.Broken == least).ToList();
    }

    private void Divide(int[] left)
    {
        if (_all.Count > _most)
            return;
        if (left.Length == 0)
        {
            if (_round.IsRange || _groups.Count == _round.Groups)
                _all.Add(RepairPartition.Of(_question, _round, [.. _groups], _over));
            return;
        }

        var open = _round.Groups - _groups.Count;
        if (!_round.IsRange && (left.Length < open * _round.Least || left.Length > open * _round.Most))
            return;
        for (var size = _round.Least; size <= _round.Most && size <= left.Length; size++)
            Choose(left, [left[0]], 1, size);
    }

    private void Choose(int[] left, List<int> group, int from, int size)
    {
        if (group.Count == size)
        {
            _groups.Add([.. group]);
            Divide(left.Where(person => !group.Contains(person)).ToArray());
            _groups.RemoveAt(_groups.Count - 1);
            return;
        }

        for (var k = from; k < left.Length && _all.Count <= _most; k++)
        {
            group.Add(left[k]);
            Choose(left, group, k + 1, size);
            group.RemoveAt(group.Count - 1);
        }
    }
}
