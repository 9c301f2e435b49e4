using System;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;

namespace NetvaerksMoeder.Documents.Calendars;

/// <summary>What a calendar file says besides the meeting itself.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CalendarOptions
{
    /// <summary>Creates options.</summary>
    /// <param name="stamp">When the file is made; the library has no clock.</param>
    /// <param name="uid">The meeting's identity in calendars, the same each time it is sent; by default made from the title and the number of the
    /// meeting and the top of the organisation, so that a moved meeting replaces the old one.</param>
    /// <param name="organizer">The mail address of who invites. With it the file says <c>METHOD:PUBLISH</c>, which must have one (RFC 5546); without
    /// it (the default) it is a plain calendar file.</param>
    /// <param name="location">Where the meeting is; not said by default.</param>
    /// <param name="sequence">0 (the default) the first time, and 1 more each time the time or the place has changed.</param>
    /// <param name="isCancelled">Whether the meeting is called off; it is not by default.</param>
    /// <exception cref="ArgumentException">The sequence is negative, the address is none, or a meeting is called off by nobody.</exception>
    public CalendarOptions(Instant stamp, string? uid = null, string? organizer = null, string? location = null, int sequence = 0, bool isCancelled = false)
    {
        if (organizer is not null && (organizer.Count(c => c == '@') != 1 || organizer.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))))
            throw new ArgumentException("The organizer must be a mail address such as moede@example.dk.", nameof(organizer));
        if (isCancelled && organizer is null)
            throw new ArgumentException("A cancellation needs an organizer.", nameof(organizer));
        Stamp = stamp;
        Uid = uid;
        Organizer = organizer;
        Location = location;
        Sequence = Guard.Against.Negative(sequence);
        IsCancelled = isCancelled;
    }

    /// <summary>When the file is made.</summary>
    public Instant Stamp { get; }

    /// <summary>The meeting's identity in calendars; <see langword="null"/> to have it made.</summary>
    public string? Uid { get; }

    /// <summary>The mail address of who invites.</summary>
    public string? Organizer { get; }

    /// <summary>Where the meeting is.</summary>
    public string? Location { get; }

    /// <summary>How often the time or the place has changed.</summary>
    public int Sequence { get; }

    /// <summary>Whether the meeting is called off.</summary>
    public bool IsCancelled { get; }
}
