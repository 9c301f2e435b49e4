using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The Danish public holidays (helligdage) of any year from 1900 to 2199, computed.</summary>
/// <remarks>Store bededag is one up to and including 2023; it was abolished from 1 January 2024 by Act 214 of 6 March 2023. Constitution Day,
/// 1 May, Christmas Eve and New Year's Eve are no public holidays: see <see cref="DanishDays"/> for days that people have off all the same.</remarks>
public static class DanishHolidays
{
    /// <summary>The first year covered.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year covered.</summary>
    public const int LastYear = 2199;

    /// <summary>The last year in which Store bededag was a public holiday.</summary>
    public const int LastGreatPrayerDay = 2023;

    /// <summary>Easter Sunday in the Gregorian calendar.</summary>
    /// <param name="year"><see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not covered.</exception>
    /// <remarks>The anonymous rule in J. Meeus (1991), <i>Astronomical Algorithms</i>, chapter 8, given there after Jones and Butcher.</remarks>
    public static LocalDate EasterSunday(int year)
    {
        Check(year);
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }

    /// <summary>The public holidays of a year in the order of the calendar; a date with two of them comes twice.</summary>
    /// <param name="year"><see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not covered.</exception>
    public static IReadOnlyList<DanishHoliday> Of(int year)
    {
        var easter = EasterSunday(year);
        var holidays = new List<DanishHoliday>
        {
            new(new LocalDate(year, 1, 1), "Nytårsdag", "New Year's Day"),
            new(easter.PlusDays(-3), "Skærtorsdag", "Maundy Thursday"),
            new(easter.PlusDays(-2), "Langfredag", "Good Friday"),
            new(easter, "Påskedag", "Easter Sunday"),
            new(easter.PlusDays(1), "2. påskedag", "Easter Monday"),
            new(easter.PlusDays(39), "Kristi himmelfartsdag", "Ascension Day"),
            new(easter.PlusDays(49), "Pinsedag", "Whit Sunday"),
            new(easter.PlusDays(50), "2. pinsedag", "Whit Monday"),
            new(new LocalDate(year, 12, 25), "Juledag", "Christmas Day"),
            new(new LocalDate(year, 12, 26), "2. juledag", "Second Day of Christmas"),
        };
        if (year <= LastGreatPrayerDay)
            holidays.Add(new DanishHoliday(easter.PlusDays(26), "Store bededag", "Great Prayer Day"));
        return holidays.OrderBy(h => h.Date).ToList().AsReadOnly();
    }

    /// <summary>The public holidays on a date; usually none, seldom two.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not covered.</exception>
    public static IReadOnlyList<DanishHoliday> On(LocalDate date) => Of(date.Year).Where(h => h.Date == date).ToList().AsReadOnly();

    private static void Check(int year)
    {
        if (year is < FirstYear or > LastYear)
            throw new ArgumentOutOfRangeException(nameof(year), year, "The year must be 1900 to 2199.");
    }
}
