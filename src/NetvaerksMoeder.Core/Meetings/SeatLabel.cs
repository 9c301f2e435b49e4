using System;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What of a choice, made for the first kinds only, matters for the rest: choices alike in it are one.</summary>
/// <param name="levels">How many come of each level, packed.</param>
/// <param name="met">Which open needs are met.</param>
/// <param name="inUnit">How many come of the unit at hand.</param>
/// <param name="inCell">How many of those are of the level at hand.</param>
/// <param name="missing">What the needs that nobody can meet any more cost.</param>
internal readonly struct SeatLabel(ulong levels, ulong met, int inUnit, int inCell, long missing) : IEquatable<SeatLabel>
{
    public ulong Levels { get; } = levels;

    public ulong Met { get; } = met;

    public int InUnit { get; } = inUnit;

    public int InCell { get; } = inCell;

    public long Missing { get; } = missing;

    public bool Equals(SeatLabel other) => Levels == other.Levels && Met == other.Met && InUnit == other.InUnit && InCell == other.InCell && Missing == other.Missing;

    public override bool Equals(object? obj) => obj is SeatLabel other && Equals(other);

    public override int GetHashCode()
    {
        unchecked
        {
            var mixed = (Levels * 0x9E3779B97F4A7C15UL) ^ (Met * 0xC2B2AE3D27D4EB4FUL) ^ ((ulong)Missing * 0x165667B19E3779F9UL) ^ ((((ulong)(uint)InUnit << 32) | (uint)InCell) * 0xD6E8FEB86659FD93UL);
            return (int)(mixed ^ (mixed >> 29) ^ (mixed >> 47));
        }
    }
}
