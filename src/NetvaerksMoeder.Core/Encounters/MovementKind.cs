namespace NetvaerksMoeder.Core.Encounters;

/// <summary>How people know where to go next.</summary>
public enum MovementKind
{
    /// <summary>Each has a card that says where to go and whom to meet. The default.</summary>
    Cards = 0,

    /// <summary>One side moves by one spoken sentence each round.</summary>
    Carousel = 1,
}
