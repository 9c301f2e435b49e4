using System;

namespace NetvaerksMoeder.Core.Solving.Temporal;

/// <summary>The best value for every clock, given when the last pause ended, the form of the last job and the remembered ends.</summary>
internal sealed class TemporalRow(int pauseEnd, bool isHeld, int form, int[] memory, TemporalRow? sameHash)
{
    /// <summary>No plan leads here.</summary>
    public const long None = long.MaxValue;

    private TemporalCell[] _cells = [];
    private int _offset;

    public int PauseEnd { get; } = pauseEnd;

    /// <summary>Whether the last pause was held back, so that it is forced only if what follows fills the limit.</summary>
    public bool IsHeld { get; } = isHeld;

    public int Form { get; } = form;

    public int[] Memory { get; } = memory;

    public TemporalRow? SameHash { get; } = sameHash;

    /// <summary>The first clock that may be reached.</summary>
    public int First { get; private set; } = int.MaxValue;

    /// <summary>The last clock that may be reached.</summary>
    public int Last { get; private set; } = -1;

    public bool IsEmpty
    {
        get
        {
            for (var t = First; t <= Last; t++)
            {
                if (_cells[t - _offset].Value != None)
                    return false;
            }

            return true;
        }
    }

    /// <summary>What is known of a clock from <see cref="First"/> to <see cref="Last"/>.</summary>
    public ref readonly TemporalCell At(int clock) => ref _cells[clock - _offset];

    /// <summary>Whether it would be better than what is known: first by value, then by change, then by length.</summary>
    public bool Offer(int clock, long value, int change, TemporalRow? from, int fromClock, int job, int lengthIndex)
    {
        if (clock < _offset || clock >= _offset + _cells.Length)
            Grow(clock);
        ref var cell = ref _cells[clock - _offset];
        if (value > cell.Value || (value == cell.Value && (change > cell.Change || (change == cell.Change && lengthIndex >= cell.LengthIndex))))
            return false;
        cell = new TemporalCell(value, change, from, fromClock, job, lengthIndex);
        First = Math.Min(First, clock);
        Last = Math.Max(Last, clock);
        return true;
    }

    /// <summary>Forgets the clocks at which what is known is no better than what was found, and adds the others to it.</summary>
    public void RemoveWhereNoBetter((long Value, int Change)[] found)
    {
        for (var t = First; t <= Last; t++)
        {
            ref var own = ref _cells[t - _offset];
            if (own.Value < found[t].Value || (own.Value == found[t].Value && own.Change < found[t].Change))
                found[t] = (own.Value, own.Change);
            else
                own = TemporalCell.Empty;
        }
    }

    private void Grow(int clock)
    {
        // Twice as long, towards the side that is needed.
        var first = _cells.Length == 0 ? clock : Math.Min(clock, _offset);
        var last = _cells.Length == 0 ? clock : Math.Max(clock, _offset + _cells.Length - 1);
        var length = Math.Max(8, Math.Max(last - first + 1, 2 * _cells.Length));
        if (clock < _offset && _cells.Length > 0)
            first = Math.Max(0, last - length + 1);
        var cells = new TemporalCell[Math.Max(length, last - first + 1)];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = TemporalCell.Empty;
        _cells.CopyTo(cells, _cells.Length == 0 ? 0 : _offset - first);
        (_cells, _offset) = (cells, first);
    }
}

/// <summary>The best known way to a clock.</summary>
internal readonly struct TemporalCell(long value, int change, TemporalRow? from, int fromClock, int job, int lengthIndex)
{
    public static TemporalCell Empty { get; } = new(TemporalRow.None, int.MaxValue, null, 0, 0, int.MaxValue);

    /// <summary>Price less what is kept.</summary>
    public long Value { get; } = value;

    /// <summary>How much the given order is changed.</summary>
    public int Change { get; } = change;

    /// <summary>Where the last step came from.</summary>
    public TemporalRow? From { get; } = from;

    public int FromClock { get; } = fromClock;

    /// <summary>The job of the last step.</summary>
    public int Job { get; } = job;

    /// <summary>Which of its lengths; below 0 where it was left out.</summary>
    public int LengthIndex { get; } = lengthIndex;
}
