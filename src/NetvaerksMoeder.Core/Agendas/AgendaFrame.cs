using System;
using NodaTime;
using NodaTime.TimeZones;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>When a meeting begins and must end, on its day and in its time zone.</summary>
/// <remarks>Immutable. Minutes are counted in real time from the start, so a meeting across a change of the clock is as long as it is lived,
/// not as long as the clock says. Without date and zone every hour has sixty minutes. A clock time that occurs twice is the first
/// of the two as a start and the second as an end; one that is skipped is the moment the clock jumps, except that a meeting cannot
/// start or end at it.</remarks>
public sealed class AgendaFrame
{
    private readonly Instant _origin;

    /// <summary>Creates a frame.</summary>
    /// <param name="start">When it begins, a whole minute.</param>
    /// <param name="end">When it must have ended, a whole minute later the same day.</param>
    /// <param name="date">The day; needed where there is a zone.</param>
    /// <param name="zone">The time zone, such as Europe/Copenhagen.</param>
    /// <exception cref="ArgumentException">The end is not after the start, a time is not a whole minute or does not occur on that day, or there is
    /// a zone and no date.</exception>
    public AgendaFrame(LocalTime start, LocalTime end, LocalDate? date = null, DateTimeZone? zone = null)
    {
        if (zone is not null && date is null)
            throw new ArgumentException("A time zone needs a date.", nameof(date));
        if (start.TickOfDay % NodaConstants.TicksPerMinute != 0)
            throw new ArgumentException("The start must be a whole minute.", nameof(start));
        if (end.TickOfDay % NodaConstants.TicksPerMinute != 0)
            throw new ArgumentException("The end must be a whole minute.", nameof(end));
        if (end <= start)
            throw new ArgumentException($"The meeting must end after it starts: {ClockText.Iso(start)}–{ClockText.Iso(end)}.", nameof(end));

        Start = start;
        End = end;
        Date = date;
        Zone = zone;
        if (Map(start).Count == 0)
            throw new ArgumentException($"{ClockText.Iso(start)} does not occur on that day: the clock is put forward.", nameof(start)).InDanish($"kl. {ClockText.Danish(start)} findes ikke den dag, for uret stilles frem. Vælg et andet klokkeslæt");
        if (Map(end).Count == 0)
            throw new ArgumentException($"{ClockText.Iso(end)} does not occur on that day: the clock is put forward.", nameof(end)).InDanish($"kl. {ClockText.Danish(end)} findes ikke den dag, for uret stilles frem. Vælg et andet klokkeslæt");
        _origin = At(start, late: false);
        Minutes = MinuteOf(end, late: true);
    }

    /// <summary>When it begins.</summary>
    public LocalTime Start { get; }

    /// <summary>When it must have ended.</summary>
    public LocalTime End { get; }

    /// <summary>The day.</summary>
    public LocalDate? Date { get; }

    /// <summary>The time zone.</summary>
    public DateTimeZone? Zone { get; }

    /// <summary>How many minutes of real time it has, 1 or more.</summary>
    public int Minutes { get; }

    /// <summary>How many minutes of real time a clock time is after the start; negative before it.</summary>
    /// <param name="time">The clock time.</param>
    /// <param name="late">Which of two to take where the clock shows it twice: the second instead of the first.</param>
    public int MinuteOf(LocalTime time, bool late = false)
    {
        var ticks = (At(time, late) - _origin).BclCompatibleTicks;
        return (int)(ticks / NodaConstants.TicksPerMinute) - (ticks % NodaConstants.TicksPerMinute < 0 ? 1 : 0);
    }

    /// <summary>What the clock shows so many minutes after the start.</summary>
    /// <param name="minute">Minutes of real time; may be negative.</param>
    public LocalTime TimeAt(int minute) => InstantAt(minute).InZone(Zone ?? DateTimeZone.Utc).TimeOfDay;

    /// <summary>The moment so many minutes after the start, with its offset; on 1 January 2000 in UTC where the frame has no date and zone.</summary>
    /// <param name="minute">Minutes of real time; may be negative.</param>
    public OffsetDateTime MomentAt(int minute) => InstantAt(minute).InZone(Zone ?? DateTimeZone.Utc).ToOffsetDateTime();

    private Instant InstantAt(int minute) => _origin + Duration.FromMinutes(minute);

    private ZoneLocalMapping Map(LocalTime time) => (Zone ?? DateTimeZone.Utc).MapLocal((Date ?? new LocalDate(2000, 1, 1)).At(time));

    private Instant At(LocalTime time, bool late)
    {
        var mapping = Map(time);
        return mapping.Count switch
        {
            0 => mapping.LateInterval.Start,
            1 => mapping.Single().ToInstant(),
            _ => (late ? mapping.Last() : mapping.First()).ToInstant(),
        };
    }
}
