using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>A guarantee of a series, and what became of it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class GuaranteeOutcome
{
    private readonly string[] _about;

    /// <summary>Creates an outcome.</summary>
    /// <param name="kind">What is guaranteed.</param>
    /// <param name="status">What became of it.</param>
    /// <param name="asked">The number asked for: encounters of each person; for turns and leaders the most there may be.</param>
    /// <param name="reached">The number reached: the least any person gets; for turns the greatest difference, for leaders the pairs there are.</param>
    /// <param name="text">What it is, and why where it is not kept.</param>
    /// <param name="about">The ids of those it fails; none by default.</param>
    /// <exception cref="System.ArgumentException">A number is negative.</exception>
    public GuaranteeOutcome(GuaranteeKind kind, GuaranteeStatus status, int asked, int reached, BilingualText text, IEnumerable<string>? about = null)
    {
        Kind = kind;
        Status = status;
        Asked = Guard.Against.Negative(asked);
        Reached = Guard.Against.Negative(reached);
        Text = Guard.Against.Null(text);
        _about = about?.ToArray() ?? [];
    }

    /// <summary>What is guaranteed.</summary>
    public GuaranteeKind Kind { get; }

    /// <summary>What became of it.</summary>
    public GuaranteeStatus Status { get; }

    /// <summary>The number asked for.</summary>
    public int Asked { get; }

    /// <summary>The number reached.</summary>
    public int Reached { get; }

    /// <summary>What it is, and why where it is not kept.</summary>
    public BilingualText Text { get; }

    /// <summary>The ids of those it fails.</summary>
    public IReadOnlyList<string> About => _about;
}
