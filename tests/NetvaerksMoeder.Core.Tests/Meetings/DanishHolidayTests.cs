using System;
using System.Linq;
using NetvaerksMoeder.Core.Meetings;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Meetings;

public sealed class DanishHolidayTests
{
    [Fact]
    public void Same_as_the_published_list_for_every_year_from_1950_to_2050()
    {
        var published = PublishedHolidays.All().OrderBy(h => h.Date).ThenBy(h => h.Danish, StringComparer.Ordinal).ToList();
        var own = Enumerable.Range(1950, 101).SelectMany(DanishHolidays.Of).Select(h => (h.Date, h.Danish)).OrderBy(h => h.Date).ThenBy(h => h.Danish, StringComparer.Ordinal).ToList();

        Assert.True(published.Count > 1000);
        Assert.Equal(published, own);
    }

    [Theory]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2029, 4, 1)]
    [InlineData(2030, 4, 21)]
    [InlineData(2031, 4, 13)]
    public void Easter(int year, int month, int day)
    {
        Assert.Equal(new LocalDate(year, month, day), DanishHolidays.EasterSunday(year));
    }

    [Fact]
    public void Easter_lies_on_a_Sunday_from_22_March_to_25_April()
    {
        foreach (var year in Enumerable.Range(DanishHolidays.FirstYear, DanishHolidays.LastYear - DanishHolidays.FirstYear + 1))
        {
            var easter = DanishHolidays.EasterSunday(year);
            Assert.Equal(IsoDayOfWeek.Sunday, easter.DayOfWeek);
            Assert.InRange(easter, new LocalDate(year, 3, 22), new LocalDate(year, 4, 25));
        }
    }

    [Fact]
    public void A_date_may_carry_two_names()
    {
        Assert.Equal(["2. pinsedag", "Grundlovsdag"], DanishDays.Names(new LocalDate(2028, 6, 5)));
        Assert.Equal(["Kristi himmelfartsdag", "1. maj"], DanishDays.Names(new LocalDate(2008, 5, 1)));
    }

    [Fact]
    public void Store_bededag_ends_with_2023()
    {
        Assert.Contains(DanishHolidays.Of(2023), h => h.Danish == "Store bededag");
        Assert.DoesNotContain(DanishHolidays.Of(2024), h => h.Danish == "Store bededag");
    }

    [Theory]
    [InlineData(2027, 5, 1, EmployerKind.Municipality, DayAvailability.FromNoonOff)]
    [InlineData(2027, 5, 1, EmployerKind.Region, DayAvailability.Off)]
    [InlineData(2027, 5, 1, EmployerKind.State, DayAvailability.Discouraged)]
    [InlineData(2030, 6, 5, EmployerKind.Municipality, DayAvailability.FromNoonOff)]
    [InlineData(2030, 6, 5, EmployerKind.Region, DayAvailability.Discouraged)]
    [InlineData(2028, 6, 5, EmployerKind.Region, DayAvailability.Off)]
    [InlineData(2027, 12, 24, EmployerKind.CopenhagenArea, DayAvailability.Discouraged)]
    [InlineData(2027, 12, 24, EmployerKind.Municipality, DayAvailability.Off)]
    [InlineData(2027, 12, 31, EmployerKind.Region, DayAvailability.FromNoonOff)]
    [InlineData(2027, 5, 7, EmployerKind.Municipality, DayAvailability.Discouraged)]
    [InlineData(2027, 3, 22, EmployerKind.State, DayAvailability.Discouraged)]
    [InlineData(2027, 4, 7, EmployerKind.State, DayAvailability.Free)]
    public void Days_are_graded_by_employer(int year, int month, int day, EmployerKind employer, DayAvailability expected)
    {
        Assert.Equal(expected, DanishDays.Of(new LocalDate(year, month, day), [employer]));
    }

    [Fact]
    public void Of_several_employers_the_strictest_decides()
    {
        Assert.Equal(DayAvailability.Off, DanishDays.Of(new LocalDate(2027, 5, 1), [EmployerKind.State, EmployerKind.Region, EmployerKind.Municipality]));
    }

    [Fact]
    public void Years_far_away_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DanishHolidays.Of(1899));
    }
}
