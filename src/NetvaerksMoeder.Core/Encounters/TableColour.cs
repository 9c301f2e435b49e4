using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>A colour that some people wear: all of them move the same number of tables at each change.</summary>
/// <remarks>Immutable.</remarks>
public sealed class TableColour
{
    private readonly ParticipantId[] _members;

    /// <summary>Creates a colour.</summary>
    /// <param name="code">The code used in files: <c>red</c>, <c>blue</c>.</param>
    /// <param name="name">The name shown: rød, red.</param>
    /// <param name="step">The tables moved on at each change, 0 for those who stay, negative for back.</param>
    /// <param name="members">Who wears it, 1 or more different people; where each begins is where the first round says.</param>
    /// <exception cref="ArgumentException">The code is empty, there is nobody, or somebody is named twice.</exception>
    public TableColour(string code, BilingualText name, int step, IEnumerable<ParticipantId> members)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = Guard.Against.Null(name);
        Step = step;
        _members = Guard.Against.NullOrEmpty(members).ToArray();
        if (_members.Distinct().Count() < _members.Length)
            throw new ArgumentException($"Somebody is named twice among those of {code}.", nameof(members));
    }

    /// <summary>A colour with the name the library has for its code; another code is its own name.</summary>
    /// <param name="code"><c>red</c>, <c>blue</c>, <c>green</c>, <c>yellow</c>, <c>purple</c>, <c>orange</c>, <c>turquoise</c>, <c>pink</c>, <c>grey</c>, or any other.</param>
    /// <param name="step">The tables moved on at each change, 0 for those who stay, negative for back.</param>
    /// <param name="members">Who wears it, 1 or more different people.</param>
    /// <exception cref="ArgumentException">The code is empty, there is nobody, or somebody is named twice.</exception>
    public static TableColour Known(string code, int step, IEnumerable<ParticipantId> members) =>
        new(code, ColourNames.NameOf(Guard.Against.NullOrWhiteSpace(code)), step, members);

    /// <summary>The code used in files.</summary>
    public string Code { get; }

    /// <summary>The name shown.</summary>
    public BilingualText Name { get; }

    /// <summary>The tables moved on at each change, 0 for those who stay, negative for back.</summary>
    public int Step { get; }

    /// <summary>Who wears it.</summary>
    public IReadOnlyList<ParticipantId> Members => _members;

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
