using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>How far the days of the Danish calendar can be used for a meeting, by kind of employer.</summary>
/// <remarks>Usual agreements, not law: local agreements differ, so every day can be overridden where dates are planned. From the employers' and
/// unions' own pages (KL and FOA for municipalities, DSR and FOA for Copenhagen and the regions, the state's PAV 26.2.8.3).</remarks>
public static class DanishDays
{
    /// <summary>How far a day can be used with some employers; the strictest of them decides. Weekends are not looked at.</summary>
    /// <param name="date">The day, in a year that <see cref="DanishHolidays"/> covers.</param>
    /// <param name="employers">The employers; none counts as a municipality.</param>
    /// <exception cref="ArgumentException">The year is not covered, or an employer is not a named value.</exception>
    public static DayAvailability Of(LocalDate date, IEnumerable<EmployerKind> employers)
    {
        var kinds = Guard.Against.Null(employers).ToArray();
        if (Array.Exists(kinds, k => k is < EmployerKind.Municipality or > EmployerKind.State))
            throw new ArgumentOutOfRangeException(nameof(employers), "No such kind of employer.");
        return (kinds.Length == 0 ? [EmployerKind.Municipality] : kinds).Max(kind => Of(date, kind));
    }

    /// <summary>The names of what a day is, in Danish and English: public holidays and the days that agreements name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not covered.</exception>
    public static IReadOnlyList<string> Names(LocalDate date, bool english = false)
    {
        var names = DanishHolidays.On(date).Select(h => english ? h.English : h.Danish).ToList();
        var easter = DanishHolidays.EasterSunday(date.Year);
        if (date.Month == 5 && date.Day == 1)
            names.Add(english ? "Labour Day" : "1. maj");
        if (date.Month == 6 && date.Day == 5)
            names.Add(english ? "Constitution Day" : "Grundlovsdag");
        if (date.Month == 12 && date.Day == 24)
            names.Add(english ? "Christmas Eve" : "Juleaftensdag");
        if (date.Month == 12 && date.Day == 31)
            names.Add(english ? "New Year's Eve" : "Nytårsaftensdag");
        if (date.Month == 12 && date.Day is >= 27 and <= 30)
            names.Add(english ? "between Christmas and New Year" : "mellem jul og nytår");
        if (date == easter.PlusDays(40))
            names.Add(english ? "the day after Ascension Day" : "dagen efter Kristi himmelfartsdag");
        if (date >= easter.PlusDays(-6) && date < easter.PlusDays(-3))
            names.Add(english ? "the days before Easter" : "dagene før påske");
        return names.AsReadOnly();
    }

    private static DayAvailability Of(LocalDate date, EmployerKind employer)
    {
        if (DanishHolidays.On(date).Count > 0)
            return DayAvailability.Off;
        return (date.Month, date.Day, employer) switch
        {
            (5, 1, EmployerKind.Municipality) => DayAvailability.FromNoonOff,
            (5, 1, EmployerKind.CopenhagenArea or EmployerKind.Region) => DayAvailability.Off,
            (6, 5, EmployerKind.Municipality or EmployerKind.CopenhagenArea) => DayAvailability.FromNoonOff,
            (12, 24, EmployerKind.Municipality or EmployerKind.Region) => DayAvailability.Off,
            (12, 31, EmployerKind.Municipality) => DayAvailability.Off,
            (12, 31, EmployerKind.Region) => DayAvailability.FromNoonOff,
            _ => Names(date).Count > 0 ? DayAvailability.Discouraged : DayAvailability.Free,
        };
    }
}
