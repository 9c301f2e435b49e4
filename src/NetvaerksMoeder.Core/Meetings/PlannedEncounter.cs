using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Who meets whom in one item of the programme, with the question it answers.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PlannedEncounter
{
    /// <summary>Creates a planned encounter activity.</summary>
    /// <param name="itemId">The id of the programme's item.</param>
    /// <param name="title">What the item is called.</param>
    /// <param name="problem">Who takes part in which rounds, and the rules.</param>
    /// <param name="options">The form: pairs, groups or stations.</param>
    /// <param name="rotation">The plan.</param>
    /// <exception cref="System.ArgumentException">The id or the title is empty.</exception>
    public PlannedEncounter(string itemId, string title, RotationProblem problem, RotationOptions options, Rotation rotation)
    {
        ItemId = Guard.Against.NullOrWhiteSpace(itemId);
        Title = Guard.Against.NullOrWhiteSpace(title);
        Problem = Guard.Against.Null(problem);
        Options = Guard.Against.Null(options);
        Rotation = Guard.Against.Null(rotation);
    }

    /// <summary>The id of the programme's item.</summary>
    public string ItemId { get; }

    /// <summary>What the item is called.</summary>
    public string Title { get; }

    /// <summary>Who takes part in which rounds, and the rules.</summary>
    public RotationProblem Problem { get; }

    /// <summary>The form.</summary>
    public RotationOptions Options { get; }

    /// <summary>The plan.</summary>
    public Rotation Rotation { get; }
}
