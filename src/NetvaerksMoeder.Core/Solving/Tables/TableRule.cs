using System;

namespace NetvaerksMoeder.Core.Solving.Tables;

/// <summary>How many of some people each table has in each round.</summary>
internal sealed class TableRule(bool[] isMember, int minimum, int maximum, bool mayBeNone)
{
    /// <summary>Whether a person counts; nobody (-1) does not.</summary>
    public bool Counts(int person) => person >= 0 && isMember[person];

    /// <summary>How far a table with so many of them is from the rule.</summary>
    public int Breach(int count) => mayBeNone && count == 0 ? 0 : Math.Max(0, minimum - count) + Math.Max(0, count - maximum);
}
