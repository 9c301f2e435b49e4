using System;

namespace NetvaerksMoeder.Core.Solving.Matching.Weighted;

/// <summary>A binary heap of (time, what): the earliest first, at the same time the least <c>what</c>, so that the order never
/// depends on how the heap was filled.</summary>
internal sealed class EventHeap
{
    private long[] _time = new long[256];
    private long[] _what = new long[256];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    public void Push(long time, long what)
    {
        if (Count == _time.Length)
        {
            Array.Resize(ref _time, 2 * Count);
            Array.Resize(ref _what, 2 * Count);
        }

        var at = Count++;
        while (at > 0)
        {
            var parent = (at - 1) >> 1;
            if (!IsBefore(time, what, parent))
                break;
            _time[at] = _time[parent];
            _what[at] = _what[parent];
            at = parent;
        }

        _time[at] = time;
        _what[at] = what;
    }

    public bool TryPop(out long time, out long what)
    {
        time = what = 0;
        if (Count == 0)
            return false;
        time = _time[0];
        what = _what[0];
        var lastTime = _time[--Count];
        var lastWhat = _what[Count];
        var at = 0;
        while (2 * at + 1 < Count)
        {
            var child = 2 * at + 1;
            if (child + 1 < Count && IsBefore(_time[child + 1], _what[child + 1], child))
                child++;
            if (IsBefore(lastTime, lastWhat, child))
                break;
            _time[at] = _time[child];
            _what[at] = _what[child];
            at = child;
        }

        _time[at] = lastTime;
        _what[at] = lastWhat;
        return true;
    }

    private bool IsBefore(long time, long what, int other) =>
        time < _time[other] || (time == _time[other] && what < _what[other]);
}
