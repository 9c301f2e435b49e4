using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Which dates the meetings of a series may have, and whose presence counts.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DateProblem
{
    /// <summary>The longest period: two years and a day.</summary>
    public const int LongestPeriod = 731;

    /// <summary>Creates a problem.</summary>
    /// <param name="from">The first possible date.</param>
    /// <param name="to">The last possible date, at most <see cref="LongestPeriod"/> days in all.</param>
    /// <param name="meetings">How many meetings, 1 to 4; 3 by default.</param>
    /// <param name="people">Whose presence counts; nobody by default.</param>
    /// <param name="weekdays">The possible weekdays; Monday to Friday by default.</param>
    /// <param name="leastWeeksBetween">The fewest weeks from one meeting to the next, 0 to 104; 6 by default.</param>
    /// <param name="mostWeeksBetween">The most weeks from one meeting to the next; 12 by default.</param>
    /// <param name="avoidWeeks">ISO weeks to avoid, such as the school holidays 7, 8 and 42 and the summer 27 to 32, in whatever year.</param>
    /// <param name="avoidDates">Dates to avoid.</param>
    /// <param name="employers">The employers of the participants; a municipality by default.</param>
    /// <param name="end">When the meetings end; 16:00 by default. One that ends by 12:00 can lie on a day that is off from noon.</param>
    /// <param name="days">How far given days can be used, instead of what <see cref="DanishDays"/> says.</param>
    /// <param name="allowDiscouraged">Whether discouraged days may be used; not by default.</param>
    /// <exception cref="ArgumentException">A value is out of range, or two people have one id.</exception>
    public DateProblem(
        LocalDate from,
        LocalDate to,
        int meetings = 3,
        IEnumerable<DatePerson>? people = null,
        IEnumerable<IsoDayOfWeek>? weekdays = null,
        int leastWeeksBetween = 6,
        int mostWeeksBetween = 12,
        IEnumerable<int>? avoidWeeks = null,
        IEnumerable<LocalDate>? avoidDates = null,
        IEnumerable<EmployerKind>? employers = null,
        LocalTime? end = null,
        IReadOnlyDictionary<LocalDate, DayAvailability>? days = null,
        bool allowDiscouraged = false)
    {
        if (to < from)
            throw new ArgumentException($"The period ends before it begins: {Iso(from)} to {Iso(to)}.", nameof(to)).InDanish($"perioden slutter {Iso(to)}, før den begynder {Iso(from)}. Byt dem om");
        if (from.Year < DanishHolidays.FirstYear || to.Year > DanishHolidays.LastYear)
            throw new ArgumentOutOfRangeException(nameof(from), "The dates must be in the years 1900 to 2199.").InDanish($"{Iso(from)} til {Iso(to)}: datoerne skal ligge i årene 1900 til 2199");
        if (Period.DaysBetween(from, to) >= LongestPeriod)
            throw new ArgumentOutOfRangeException(nameof(to), $"The period must be {LongestPeriod} days or shorter.").InDanish($"perioden fra {Iso(from)} til {Iso(to)} er for lang; højst {LongestPeriod} dage er muligt");
        if (meetings is < 1 or > 4)
            throw new ArgumentOutOfRangeException(nameof(meetings), meetings, "The meetings must be 1 to 4.").InDanish($"{meetings} møder kan ikke lægges; 1 til 4 kan");
        if (leastWeeksBetween is < 0 or > 104)
            throw new ArgumentOutOfRangeException(nameof(leastWeeksBetween), leastWeeksBetween, "The weeks between must be 0 to 104.").InDanish($"{leastWeeksBetween} uger imellem er ikke muligt; 0 til 104 er");
        if (mostWeeksBetween < leastWeeksBetween || mostWeeksBetween > 104)
            throw new ArgumentOutOfRangeException(nameof(mostWeeksBetween), mostWeeksBetween, $"The most weeks between must be {leastWeeksBetween} (the fewest) to 104.").InDanish($"højst {mostWeeksBetween} uger imellem er ikke muligt; fra {leastWeeksBetween} (det færreste) til 104 er");

        From = from;
        To = to;
        Meetings = meetings;
        People = (people ?? []).ToList().AsReadOnly();
        Weekdays = (weekdays ?? [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday]).Distinct().OrderBy(d => d).ToList().AsReadOnly();
        LeastWeeksBetween = leastWeeksBetween;
        MostWeeksBetween = mostWeeksBetween;
        AvoidWeeks = (avoidWeeks ?? []).Distinct().OrderBy(w => w).ToList().AsReadOnly();
        AvoidDates = (avoidDates ?? []).Distinct().OrderBy(d => d).ToList().AsReadOnly();
        Employers = (employers ?? [EmployerKind.Municipality]).Distinct().OrderBy(e => e).ToList().AsReadOnly();
        End = end ?? new LocalTime(16, 0);
        Days = (days ?? new Dictionary<LocalDate, DayAvailability>()).ToDictionary(d => d.Key, d => d.Value);
        AllowDiscouraged = allowDiscouraged;
        if (AvoidWeeks.Any(w => w is < 1 or > 53))
            throw new ArgumentOutOfRangeException(nameof(avoidWeeks), "A week must be 1 to 53.").InDanish("en uge skal være 1 til 53");
        if (Weekdays.Any(d => d is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday))
            throw new ArgumentOutOfRangeException(nameof(weekdays), "No such weekday.").InDanish("den ugedag findes ikke");
        var twice = People.GroupBy(p => Guard.Against.Null(p).Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new ArgumentException($"Two people have the id '{twice.Key}'.", nameof(people)).InDanish($"to personer har id'et \"{twice.Key}\"");
    }

    /// <summary>The first possible date.</summary>
    public LocalDate From { get; }

    /// <summary>The last possible date.</summary>
    public LocalDate To { get; }

    /// <summary>How many meetings.</summary>
    public int Meetings { get; }

    /// <summary>Whose presence counts.</summary>
    public IReadOnlyList<DatePerson> People { get; }

    /// <summary>The possible weekdays.</summary>
    public IReadOnlyList<IsoDayOfWeek> Weekdays { get; }

    /// <summary>The fewest weeks from one meeting to the next.</summary>
    public int LeastWeeksBetween { get; }

    /// <summary>The most weeks from one meeting to the next.</summary>
    public int MostWeeksBetween { get; }

    /// <summary>ISO weeks to avoid.</summary>
    public IReadOnlyList<int> AvoidWeeks { get; }

    /// <summary>Dates to avoid.</summary>
    public IReadOnlyList<LocalDate> AvoidDates { get; }

    /// <summary>The employers of the participants.</summary>
    public IReadOnlyList<EmployerKind> Employers { get; }

    /// <summary>When the meetings end.</summary>
    public LocalTime End { get; }

    /// <summary>How far given days can be used.</summary>
    public IReadOnlyDictionary<LocalDate, DayAvailability> Days { get; }

    /// <summary>Whether discouraged days may be used.</summary>
    public bool AllowDiscouraged { get; }

    internal static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
