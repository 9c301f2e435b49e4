using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Something the planner noticed: what is missing or uneven, and what to consider.</summary>
/// <remarks>Immutable. Short and without blame; ids may stand in it, names never.</remarks>
public sealed class Finding
{
    private readonly string[] _about;

    /// <summary>Creates a finding.</summary>
    /// <param name="code">A stable code, such as <c>TopManagementMissing</c>.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="text">What it is and what to consider.</param>
    /// <param name="about">The ids of the people, units or items concerned; none by default.</param>
    public Finding(string code, Severity severity, BilingualText text, IEnumerable<string>? about = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Severity = severity;
        Text = Guard.Against.Null(text);
        _about = about?.ToArray() ?? [];
    }

    /// <summary>A stable code.</summary>
    public string Code { get; }

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; }

    /// <summary>What it is and what to consider.</summary>
    public BilingualText Text { get; }

    /// <summary>The ids of the people, units or items concerned.</summary>
    public IReadOnlyList<string> About => _about;

    /// <summary>The code and the Danish text.</summary>
    public override string ToString() => $"{Code}: {Text.Danish}";
}
