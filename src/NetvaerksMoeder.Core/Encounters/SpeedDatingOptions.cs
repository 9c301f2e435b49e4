namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The choices of a speed dating.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SpeedDatingOptions : RotationOptions
{
    /// <summary>Creates choices.</summary>
    /// <param name="odd">What happens when the number is odd; a group of three by default.</param>
    /// <param name="movement">How people move; by cards by default.</param>
    /// <param name="isFairFirst">Whether the least any person gets comes before the total value; it does not by default.</param>
    public SpeedDatingOptions(OddPolicy odd = OddPolicy.Trio, MovementKind movement = MovementKind.Cards, bool isFairFirst = false)
        : base(isFairFirst)
    {
        Odd = odd;
        Movement = movement;
    }

    /// <summary>A group of three for odd numbers, cards, value before fairness.</summary>
    public static SpeedDatingOptions Default { get; } = new();

    /// <inheritdoc/>
    public override RotationKind Kind => RotationKind.Pairs;

    /// <summary>What happens when the number is odd.</summary>
    public OddPolicy Odd { get; }

    /// <summary>How people move.</summary>
    public MovementKind Movement { get; }
}
