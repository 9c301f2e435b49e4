using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>One of a smallest set of rules that cannot all be kept.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RuleConflict
{
    /// <summary>Creates a conflict.</summary>
    /// <param name="rule">A stable code of the rule, such as <c>apart</c>, <c>together</c>, <c>sizes</c>, <c>quota</c>.</param>
    /// <param name="text">What the rule asks and why it cannot be kept.</param>
    public RuleConflict(string rule, BilingualText text)
    {
        Rule = Guard.Against.NullOrWhiteSpace(rule);
        Text = Guard.Against.Null(text);
    }

    /// <summary>A stable code of the rule.</summary>
    public string Rule { get; }

    /// <summary>What the rule asks and why it cannot be kept.</summary>
    public BilingualText Text { get; }

    /// <summary>The code and the Danish text.</summary>
    public override string ToString() => $"{Rule}: {Text.Danish}";
}
