namespace NetvaerksMoeder.Core.Solving.Stations;

/// <summary>Who staffs a station: some always, the others by turns.</summary>
internal sealed class WalkStand(int station, int[] always, int[] byTurns, int atOnce)
{
    /// <summary>The station, from 0.</summary>
    public int Station { get; } = station;

    /// <summary>Those who stay in every round they are there, and walk with no group.</summary>
    public int[] Always { get; } = always;

    /// <summary>Those who walk with a group and stay by turns.</summary>
    public int[] ByTurns { get; } = byTurns;

    /// <summary>How many of <see cref="ByTurns"/> stay in each round.</summary>
    public int AtOnce { get; } = atOnce;
}
