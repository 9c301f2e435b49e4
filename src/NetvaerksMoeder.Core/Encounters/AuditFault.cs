using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>A rule that a plan breaks, or a figure that it states wrongly.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AuditFault
{
    /// <summary>Creates a fault.</summary>
    /// <param name="code">A stable code, such as <c>MetTwoAtOnce</c>.</param>
    /// <param name="round">The round's number; <see langword="null"/> where it is about the whole plan.</param>
    /// <param name="text">What is wrong.</param>
    public AuditFault(string code, int? round, BilingualText text)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Round = round;
        Text = Guard.Against.Null(text);
    }

    /// <summary>A stable code.</summary>
    public string Code { get; }

    /// <summary>The round's number; <see langword="null"/> where it is about the whole plan.</summary>
    public int? Round { get; }

    /// <summary>What is wrong.</summary>
    public BilingualText Text { get; }

    /// <summary>The code and the Danish text.</summary>
    public override string ToString() => $"{Code}: {Text.Danish}";
}
