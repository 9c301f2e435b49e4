namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The kind of a rotation.</summary>
public enum RotationKind
{
    /// <summary>Speed dating: two and two, a group of three where the number is odd.</summary>
    Pairs = 0,

    /// <summary>Buzz groups or tables, a new division each round.</summary>
    Groups = 1,

    /// <summary>A gallery walk: groups that stay together from station to station.</summary>
    Stations = 2,
}
