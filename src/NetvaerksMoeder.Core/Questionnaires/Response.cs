using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>One person's answers, with unit and level and nothing else about them.</summary>
/// <remarks>Immutable. The key joins a person's first and second answers; a random one will do, and none is needed where the two are not
/// joined. It never stands in a result.</remarks>
public sealed class Response
{
    private readonly Dictionary<string, int> _answers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates a response.</summary>
    /// <param name="unit">The person's unit.</param>
    /// <param name="level">The person's level; <see langword="null"/> where it is not asked.</param>
    /// <param name="answers">The answers by question id; a question that was not answered is left out.</param>
    /// <param name="key">Joins first and second answers; <see langword="null"/> by default.</param>
    /// <exception cref="ArgumentException">A question is answered twice, or the key looks like a CPR number.</exception>
    public Response(UnitPath unit, OrganisationalLevel? level, IEnumerable<KeyValuePair<string, int>> answers, string? key = null)
    {
        Unit = Guard.Against.Null(unit);
        Level = level;
        foreach (var answer in Guard.Against.Null(answers))
            _answers.Add(answer.Key, answer.Value);
        if (CprNumber.IsLikely(key))
            throw new ArgumentException("The key looks like a CPR number (not shown). Use a random one.", nameof(key));
        Key = string.IsNullOrWhiteSpace(key) ? null : key!.Trim();
    }

    /// <summary>The person's unit.</summary>
    public UnitPath Unit { get; }

    /// <summary>The person's level; <see langword="null"/> where it is not asked.</summary>
    public OrganisationalLevel? Level { get; }

    /// <summary>The answers by question id, ids told apart without case.</summary>
    public IReadOnlyDictionary<string, int> Answers => _answers;

    /// <summary>Joins first and second answers; <see langword="null"/> where there is none.</summary>
    public string? Key { get; }
}
