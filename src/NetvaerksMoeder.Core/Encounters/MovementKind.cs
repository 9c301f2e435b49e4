namespace NetvaerksMoeder.Core.Encounters;

/// <summary>How people know where to go next.</summary>
public enum MovementKind
{
    /// <summary>Each has a card that says where to go and whom to meet. The default.</summary>
    Cards = 0,

    /// <summary>One side moves by one spoken sentence each round.</summary>
    Carousel = 1,

    /// <summary>Each colour moves its own number of tables each round: the reds stay, the blues one table on.</summary>
    Tables = 2,

    /// <summary>Every group moves the same number of stations: all one station on.</summary>
    Stations = 3,
}
