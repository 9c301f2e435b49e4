using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace NetvaerksMoeder.Documents.Calendars;

/// <summary>On which days an event comes again.</summary>
/// <remarks>After RFC 5545 (2009), section 3.3.10: daily, weekly, monthly and yearly, with INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH,
/// BYSETPOS and WKST. Rules within a day and by week or day of the year are not understood.</remarks>
internal sealed class CalendarRecurrence
{
    private static readonly string[] Days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    private static readonly string[] Known = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"];

    private readonly string _frequency;
    private readonly int _interval;
    private readonly int? _count;
    private readonly CalendarMoment? _until;
    private readonly List<(int Ordinal, IsoDayOfWeek Day)> _days;
    private readonly List<int> _monthDays;
    private readonly List<int> _months;
    private readonly List<int> _places;
    private readonly IsoDayOfWeek _weekStart;

    private CalendarRecurrence(Dictionary<string, string> parts)
    {
        _frequency = parts["FREQ"].ToUpperInvariant();
        _interval = Math.Max(1, One(parts, "INTERVAL") ?? 1);
        _count = One(parts, "COUNT");
        _until = parts.TryGetValue("UNTIL", out var until) ? CalendarMoment.Parse(until, null, out _) : null;
        _days = Values(parts, "BYDAY").Select(Weekday).ToList();
        _monthDays = Numbers(parts, "BYMONTHDAY");
        _months = Numbers(parts, "BYMONTH");
        _places = Numbers(parts, "BYSETPOS");
        _weekStart = parts.TryGetValue("WKST", out var start) ? Weekday(start).Day : IsoDayOfWeek.Monday;
    }

    /// <summary>Reads a rule; <see langword="null"/> where it is not understood.</summary>
    public static CalendarRecurrence? Parse(string text)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.Split(';').Where(part => part.Trim().Length > 0))
        {
            var equals = part.IndexOf('=');
            if (equals < 1)
                return null;
            parts[part.Substring(0, equals).Trim()] = part.Substring(equals + 1).Trim();
        }

        var isUnderstood = parts.TryGetValue("FREQ", out var frequency)
            && frequency.ToUpperInvariant() is "DAILY" or "WEEKLY" or "MONTHLY" or "YEARLY"
            && parts.Keys.All(key => Known.Contains(key, StringComparer.OrdinalIgnoreCase))
            && parts.Where(part => part.Key.ToUpperInvariant() is "INTERVAL" or "COUNT" or "BYMONTHDAY" or "BYMONTH" or "BYSETPOS").All(part => part.Value.Split(',').All(IsNumber))
            && Values(parts, "BYDAY").Concat(Values(parts, "WKST")).All(day => day.Trim().Length >= 2 && Days.Contains(Last2(day)) && (day.Trim().Length == 2 || IsNumber(day.Trim().Substring(0, day.Trim().Length - 2))))
            && (!parts.TryGetValue("UNTIL", out var until) || CalendarMoment.Parse(until, null, out _) is not null);
        return isUnderstood ? new CalendarRecurrence(parts) : null;
    }

    /// <summary>The days from the first one to the last wanted, ascending. The first always counts.</summary>
    public IEnumerable<LocalDate> From(CalendarMoment start, LocalDate last, DateTimeZone reader)
    {
        var first = start.Local.Date;
        var told = 0;
        for (var period = 0; ; period++)
        {
            var (from, dates) = Period(first, period * _interval);
            if (from > last)
                yield break;
            var inOrder = dates.Distinct().OrderBy(date => date).ToList();
            if (_places.Count > 0)
                inOrder = inOrder.Where((_, i) => _places.Contains(i + 1) || _places.Contains(i - inOrder.Count)).ToList();
            foreach (var date in period == 0 ? inOrder.Append(first).Distinct().OrderBy(date => date).ToList() : inOrder)
            {
                if (date < first)
                    continue;
                if (date > last || IsOver(start.On(date), reader) || (_count is { } most && told >= most))
                    yield break;
                told++;
                yield return date;
            }
        }
    }

    private bool IsOver(CalendarMoment moment, DateTimeZone reader) => _until is not null
        && (_until.IsDate || (_until.Zone is null && moment.Zone is not null) ? moment.Local.Date > _until.Local.Date : moment.At(reader) > _until.At(moment.Zone ?? reader));

    private (LocalDate From, IEnumerable<LocalDate> Dates) Period(LocalDate first, int number)
    {
        switch (_frequency)
        {
            case "DAILY":
                var day = first.PlusDays(number);
                return (day, IsMonth(day) && IsMonthDay(day) && (_days.Count == 0 || _days.Exists(d => d.Day == day.DayOfWeek)) ? [day] : []);
            case "WEEKLY":
                var week = first.PlusDays(-((((int)first.DayOfWeek - (int)_weekStart) + 7) % 7)).PlusWeeks(number);
                return (week, Enumerable.Range(0, 7).Select(week.PlusDays).Where(d => IsMonth(d) && (_days.Count == 0 ? d.DayOfWeek == first.DayOfWeek : _days.Exists(by => by.Day == d.DayOfWeek))));
            case "MONTHLY":
                var month = new LocalDate(first.Year, first.Month, 1).PlusMonths(number);
                return (month, IsMonth(month) ? InMonth(month, first.Day) : []);
            default:
                var year = new LocalDate(first.Year, 1, 1).PlusYears(number);
                return (year, InYear(year, first));
        }
    }

    private IEnumerable<LocalDate> InYear(LocalDate year, LocalDate first)
    {
        if (_months.Count > 0)
            return _months.Where(m => m is >= 1 and <= 12).SelectMany(m => InMonth(new LocalDate(year.Year, m, 1), first.Day));
        if (_monthDays.Count > 0)
            return Enumerable.Range(1, 12).SelectMany(m => InMonth(new LocalDate(year.Year, m, 1), first.Day));
        return _days.Count > 0 ? Weekdays(year, year.PlusYears(1)) : InMonth(new LocalDate(year.Year, first.Month, 1), first.Day);
    }

    private IEnumerable<LocalDate> InMonth(LocalDate month, int day)
    {
        var next = month.PlusMonths(1);
        var days = NodaTime.Period.DaysBetween(month, next);
        if (_monthDays.Count > 0)
            return Enumerable.Range(0, days).Select(month.PlusDays).Where(d => IsMonthDay(d) && (_days.Count == 0 || _days.Exists(by => by.Day == d.DayOfWeek)));
        return _days.Count > 0 ? Weekdays(month, next) : day <= days ? [month.PlusDays(day - 1)] : [];
    }

    private IEnumerable<LocalDate> Weekdays(LocalDate from, LocalDate to)
    {
        foreach (var (ordinal, weekday) in _days)
        {
            var first = from.PlusDays((((int)weekday - (int)from.DayOfWeek) + 7) % 7);
            var all = Enumerable.Range(0, 54).Select(first.PlusWeeks).TakeWhile(d => d < to).ToList();
            var place = ordinal > 0 ? ordinal - 1 : all.Count + ordinal;
            if (ordinal != 0 && (place < 0 || place >= all.Count))
                continue;
            foreach (var date in ordinal == 0 ? all : [all[place]])
                yield return date;
        }
    }

    private bool IsMonth(LocalDate date) => _months.Count == 0 || _months.Contains(date.Month);

    private bool IsMonthDay(LocalDate date) =>
        _monthDays.Count == 0 || _monthDays.Contains(date.Day) || _monthDays.Contains(date.Day - CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month) - 1);

    private static (int Ordinal, IsoDayOfWeek Day) Weekday(string text)
    {
        var day = text.Trim();
        var before = day.Substring(0, day.Length - 2);
        var ordinal = before.Length == 0 ? 0 : int.Parse(before, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return (ordinal, (IsoDayOfWeek)(Array.IndexOf(Days, Last2(day)) + 1));
    }

    private static string Last2(string text) => text.Trim().Substring(text.Trim().Length - 2).ToUpperInvariant();

    private static bool IsNumber(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is > -10000 and < 10000;

    private static string[] Values(Dictionary<string, string> parts, string name) => parts.TryGetValue(name, out var value) ? value.Split(',') : [];

    private static List<int> Numbers(Dictionary<string, string> parts, string name) =>
        Values(parts, name).Select(value => int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)).ToList();

    private static int? One(Dictionary<string, string> parts, string name) => Numbers(parts, name) is { Count: > 0 } numbers ? numbers[0] : null;
}
