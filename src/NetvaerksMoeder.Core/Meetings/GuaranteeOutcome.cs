using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>A guarantee of a series, and what became of it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class GuaranteeOutcome
{
    private readonly string[] _about;
    private readonly RuleConflict[] _clash;

    /// <summary>Creates an outcome.</summary>
    /// <param name="kind">What is guaranteed.</param>
    /// <param name="status">What became of it.</param>
    /// <param name="asked">The number asked for: encounters of each person; for turns and leaders the most there may be.</param>
    /// <param name="reached">The number reached: the least any person gets; for turns the greatest difference, for leaders the pairs there are.</param>
    /// <param name="text">What it is, and why where it is not kept.</param>
    /// <param name="about">The ids of those it fails; none by default.</param>
    /// <param name="clash">The smallest set of promises and rules that clash; empty by default.</param>
    /// <exception cref="System.ArgumentException">A number is negative.</exception>
    public GuaranteeOutcome(GuaranteeKind kind, GuaranteeStatus status, int asked, int reached, BilingualText text, IEnumerable<string>? about = null, IEnumerable<RuleConflict>? clash = null)
    {
        Kind = kind;
        Status = status;
        Asked = Guard.Against.Negative(asked);
        Reached = Guard.Against.Negative(reached);
        Text = Guard.Against.Null(text);
        _about = about?.ToArray() ?? [];
        _clash = clash?.ToArray() ?? [];
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

    /// <summary>Where it is impossible, the smallest set of promises and rules that clash: without any one of them nothing shows that the rest do.</summary>
    /// <remarks>The rules are <c>bridging</c> and <c>linking</c> (what one person is promised; of both kinds where only both together are too many), <c>apart</c> and <c>history</c>. Empty for
    /// other guarantees, and for more than 400 people.</remarks>
    public IReadOnlyList<RuleConflict> Clash => _clash;
}
