using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Somebody whose presence counts when dates are chosen.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DatePerson
{
    /// <summary>The greatest weight.</summary>
    public const int GreatestWeight = 1_000_000;

    /// <summary>Creates a person.</summary>
    /// <param name="id">Unique among the people.</param>
    /// <param name="weight">What it is worth that they are there, 1 (the default) to 1,000,000.</param>
    /// <param name="isRequired">Whether no meeting can be held without them.</param>
    /// <param name="busy">The dates on which they cannot come; none by default.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, or <paramref name="weight"/> out of range.</exception>
    public DatePerson(string id, int weight = 1, bool isRequired = false, IEnumerable<LocalDate>? busy = null)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        if (weight is < 1 or > GreatestWeight)
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "The weight must be 1 to 1,000,000.");
        Weight = weight;
        IsRequired = isRequired;
        Busy = (busy ?? []).Distinct().OrderBy(d => d).ToList().AsReadOnly();
    }

    /// <summary>Unique among the people.</summary>
    public string Id { get; }

    /// <summary>What it is worth that they are there.</summary>
    public int Weight { get; }

    /// <summary>Whether no meeting can be held without them.</summary>
    public bool IsRequired { get; }

    /// <summary>The dates on which they cannot come, ascending.</summary>
    public IReadOnlyList<LocalDate> Busy { get; }

    /// <summary>A participant weighed by level: the lowest level of the ladder counts 1, and each level above twice the one below, since
    /// the publication asks for top management first.</summary>
    /// <param name="participant">The participant.</param>
    /// <param name="ladder">The ladder of levels.</param>
    /// <param name="busy">The dates on which they cannot come; none by default.</param>
    /// <param name="isRequired">Whether no meeting can be held without them.</param>
    /// <exception cref="ArgumentNullException">The participant or the ladder is missing.</exception>
    public static DatePerson Of(Participant participant, LevelLadder ladder, IEnumerable<LocalDate>? busy = null, bool isRequired = false)
    {
        Guard.Against.Null(participant);
        Guard.Against.Null(ladder);
        var above = 0;
        for (var i = 0; i < ladder.Levels.Count; i++)
        {
            if (ladder.Levels[i] == participant.Level)
                above = Math.Min(ladder.Levels.Count - 1 - i, 19);
        }

        return new DatePerson(participant.Id.Value, 1 << above, isRequired, busy);
    }
}
