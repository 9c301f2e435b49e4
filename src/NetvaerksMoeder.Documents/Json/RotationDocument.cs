using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>A rotation with all that is needed to plan on from it or to check it: the problem and the choices it answers.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RotationDocument
{
    /// <summary>Creates a document.</summary>
    /// <param name="rotation">The rotation.</param>
    /// <param name="problem">Who takes part, the rounds, the values, the history and the rules.</param>
    /// <param name="options">The form asked for.</param>
    /// <param name="hasProblem">Whether the file said what was asked for; <see langword="true"/> by default.</param>
    /// <param name="ladder">The levels of the people; the municipality's by default.</param>
    public RotationDocument(Rotation rotation, RotationProblem problem, RotationOptions options, bool hasProblem = true, LevelLadder? ladder = null)
    {
        Rotation = Guard.Against.Null(rotation);
        Problem = Guard.Against.Null(problem);
        Options = Guard.Against.Null(options);
        HasProblem = hasProblem;
        Ladder = ladder ?? LevelLadder.Municipality;
    }

    /// <summary>The rotation.</summary>
    public Rotation Rotation { get; }

    /// <summary>Who takes part, the rounds, the values, the history and the rules.</summary>
    public RotationProblem Problem { get; }

    /// <summary>The form asked for.</summary>
    public RotationOptions Options { get; }

    /// <summary>Whether the file said what was asked for. Where it did not, as in a plan made elsewhere, the usual values and the sizes
    /// of the plan itself stand in <see cref="Problem"/> and <see cref="Options"/>.</summary>
    public bool HasProblem { get; }

    /// <summary>The levels of the people.</summary>
    public LevelLadder Ladder { get; }
}
