using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>How often each pair meets: a table for some hundreds of people, a dictionary beyond.</summary>
internal sealed class MeetingCounts(int people)
{
    private const int TableLimit = 2048;

    private readonly ushort[]? _table = people <= TableLimit ? new ushort[people * people] : null;
    private readonly Dictionary<long, int> _sparse = [];

    public int this[int i, int j] =>
        _table is { } table ? table[i < j ? i * people + j : j * people + i] : _sparse.TryGetValue(Key(i, j), out var count) ? count : 0;

    public void Add(int i, int j, int by)
    {
        if (_table is { } table)
        {
            var at = i < j ? i * people + j : j * people + i;
            table[at] = (ushort)(table[at] + by);
            return;
        }

        var key = Key(i, j);
        _sparse[key] = (_sparse.TryGetValue(key, out var count) ? count : 0) + by;
    }

    private long Key(int i, int j) => i < j ? (long)i * people + j : (long)j * people + i;
}
