namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>A type of people within a <see cref="TypeTier"/>.</summary>
/// <param name="unit">The unit, as the question numbers it.</param>
/// <param name="level">The level, likewise.</param>
/// <param name="people">How many people.</param>
/// <param name="talks">How often they are there to talk, all rounds together.</param>
internal sealed class TypeLimit(int unit, int level, int people, long talks)
{
    /// <summary>The unit, as the question numbers it.</summary>
    public int Unit { get; } = unit;

    /// <summary>The level, likewise.</summary>
    public int Level { get; } = level;

    /// <summary>How many people.</summary>
    public int People { get; } = people;

    /// <summary>How often they are there to talk, all rounds together.</summary>
    public long Talks { get; } = talks;
}
