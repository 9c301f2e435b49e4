using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>One thing that is wrong with a roster or its units.</summary>
/// <remarks>Immutable. Names of people never stand in a fault; ids do.</remarks>
public sealed class RosterFault
{
    /// <summary>Creates a fault.</summary>
    /// <param name="code">A stable code, such as <c>DuplicateId</c>.</param>
    /// <param name="about">The id concerned; <see langword="null"/> where it is about the whole.</param>
    /// <param name="text">What is wrong and what to do.</param>
    public RosterFault(string code, string? about, BilingualText text)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        About = about;
        Text = Guard.Against.Null(text);
    }

    /// <summary>A stable code, such as <c>DuplicateId</c>.</summary>
    public string Code { get; }

    /// <summary>The id concerned; <see langword="null"/> where it is about the whole.</summary>
    public string? About { get; }

    /// <summary>What is wrong and what to do.</summary>
    public BilingualText Text { get; }

    /// <summary>The code and the Danish text.</summary>
    public override string ToString() => $"{Code}: {Text.Danish}";
}
