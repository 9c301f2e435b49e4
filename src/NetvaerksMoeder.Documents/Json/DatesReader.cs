using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Calendars;
using NodaTime;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads which dates the meetings of a series may have.</summary>
/// <param name="fields">The series' <c>dates</c>.</param>
/// <param name="open">Gives the bytes of a file named in it.</param>
internal sealed class DatesReader(JsonFields fields, Func<JsonItem, string, byte[]?> open)
{
    private static readonly IReadOnlyList<KeyValuePair<string, IsoDayOfWeek>> Weekdays =
    [
        .. Named(["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]),
        .. Named(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]),
        .. Named(["man", "tirs", "ons", "tors", "fre", "lør", "søn"]),
        .. Named(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]),
    ];

    private static readonly IReadOnlyList<KeyValuePair<string, EmployerKind>> Employers =
        [new("municipality", EmployerKind.Municipality), new("copenhagen", EmployerKind.CopenhagenArea), new("region", EmployerKind.Region), new("state", EmployerKind.State)];

    private static readonly IReadOnlyList<KeyValuePair<string, DayAvailability>> Days =
        [new("free", DayAvailability.Free), new("discouraged", DayAvailability.Discouraged), new("from-noon-off", DayAvailability.FromNoonOff), new("off", DayAvailability.Off)];

    /// <summary>The problem; <see langword="null"/> where there are faults.</summary>
    public DateProblem? Read(IReadOnlyList<NetworkMeeting> meetings, Roster? roster)
    {
        var from = Date("from");
        var to = Date("to");
        var weekdays = fields.Has("weekdays") ? fields.List("weekdays").Select(item => Word(item, Weekdays)).OfType<IsoDayOfWeek>().ToList() : null;
        var (least, most) = Between();
        var (weeks, dates) = Avoid();
        var employers = fields.Has("employers") ? fields.List("employers").Select(item => Word(item, Employers)).OfType<EmployerKind>().ToList() : null;
        var days = GivenDays();
        var discouraged = fields.Flag("allowDiscouraged") ?? false;
        var required = fields.Texts("required");
        var busyFiles = fields.Object("busy");
        Unknown(roster, fields.List("required"));
        fields.RefuseOthers();
        if (from is null || to is null || meetings.Count == 0)
            return null;
        var start = meetings.Min(meeting => meeting.Frame.Start);
        var end = meetings.Max(meeting => meeting.Frame.End);
        var zone = meetings.Select(meeting => meeting.Frame.Zone).FirstOrDefault(z => z is not null) ?? DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];
        try
        {
            // An empty period is told before calendars are read for it.
            _ = new DateProblem(from.Value, to.Value, meetings.Count, leastWeeksBetween: least, mostWeeksBetween: most);
            var busy = Busy(busyFiles, roster, calendar => calendar.Dates(from.Value, to.Value, start, end, zone));
            var people = (roster?.Participants ?? []).Select(person => DatePerson.Of(person, roster!.Ladder, busy.TryGetValue(person.Id.Value, out var at) ? at : [], required.Contains(person.Id.Value)));
            return fields.Sink.IsSound
                ? new DateProblem(from.Value, to.Value, meetings.Count, people, weekdays, least, most, weeks, dates, employers, end, days, discouraged)
                : null;
        }
        catch (ArgumentException wrong)
        {
            fields.Sink.Wrong(Where(wrong), "DatesInvalid", $"Datoerne kan ikke bruges: {Text.FaultText.Of(wrong, isDanish: true)}", $"The dates cannot be used: {Text.FaultText.Of(wrong, isDanish: false)}");
            return null;
        }
    }

    private JsonItem Where(ArgumentException wrong) => wrong.ParamName switch
    {
        "from" or "to" => fields.Find(wrong.ParamName),
        "leastWeeksBetween" or "mostWeeksBetween" => fields.Find("weeksBetween"),
        "weekdays" => fields.Find("weekdays"),
        "avoidWeeks" => fields.Find("avoid"),
        _ => null,
    } ?? fields.Item;

    private Dictionary<string, IReadOnlyList<LocalDate>> Busy(JsonFields? files, Roster? roster, Func<BusyCalendar, IReadOnlyList<LocalDate>> dates)
    {
        var busy = new Dictionary<string, IReadOnlyList<LocalDate>>(StringComparer.Ordinal);
        foreach (var file in files?.Item.Properties ?? [])
        {
            if (roster is not null && !roster.Participants.Any(person => person.Id.Value == file.Key))
                fields.Sink.Wrong(file.Value, "PersonUnknown", $"{Text.Shown.Value(file.Key)} er ikke på deltagerlisten.", $"{Text.Shown.Value(file.Key)} is not in the roster.");
            else if (fields.TextOf(file.Value) is { } path && open(file.Value, path) is { } bytes)
            {
                var result = BusyCalendar.Read(bytes, path);
                fields.Sink.Take(result.Faults, result.Notes);
                if (result.ValueOrNull is { } calendar)
                    busy[file.Key] = dates(calendar);
            }
        }

        return busy;
    }

    private void Unknown(Roster? roster, IReadOnlyList<JsonItem> ids)
    {
        foreach (var id in ids.Where(id => id.Kind == JsonValueKind.String && roster?.Participants.Any(person => person.Id.Value == id.Text) != true))
            fields.Sink.Wrong(id, "PersonUnknown", $"{id.Shown} er ikke på deltagerlisten.", $"{id.Shown} is not in the roster.");
    }

    private (int Least, int Most) Between()
    {
        if (!fields.Has("weeksBetween"))
            return (6, 12);
        var list = fields.List("weeksBetween");
        if (list.Count == 2 && fields.WholeOf(list[0], 0, 104) is { } least && fields.WholeOf(list[1], 0, 104) is { } most)
        {
            if (least <= most)
                return (least, most);
            fields.Sink.Wrong(list[1], "NumberInvalid", $"{most} er mindre end {least}. Skriv de færreste uger først.", $"{most} is less than {least}. Write the fewest weeks first.");
        }
        else if (list.Count != 2)
            fields.Sink.Wrong(fields.Find("weeksBetween")!, "NumberInvalid", "Skriv de færreste og de fleste uger, fx [6, 12].", "Write the fewest and the most weeks, such as [6, 12].");
        return (6, 12);
    }

    /// <summary>Weeks and days: <c>7</c>, <c>"2027-W07"</c>, <c>"2027-05-14"</c> or <c>"2027-06-26/2027-08-08"</c>.</summary>
    private (List<int> Weeks, List<LocalDate> Dates) Avoid()
    {
        var weeks = new List<int>();
        var dates = new List<LocalDate>();
        foreach (var item in fields.List("avoid"))
        {
            if (item.Kind == JsonValueKind.Number)
            {
                if (fields.WholeOf(item, 1, 53) is { } week)
                    weeks.Add(week);
            }
            else if (fields.TextOf(item) is { } text && !Period(text.Trim(), dates))
                fields.Sink.Wrong(item, "AvoidInvalid", $"{item.Shown} forstås ikke. Skriv et ugenummer (7), en uge (\"2027-W07\"), en dato (\"2027-05-14\") eller en periode (\"2027-06-26/2027-08-08\").", $"{item.Shown} is not understood. Write the number of a week (7), a week (\"2027-W07\"), a date (\"2027-05-14\") or a period (\"2027-06-26/2027-08-08\").");
        }

        return (weeks, dates);
    }

    private static bool Period(string text, List<LocalDate> dates)
    {
        var parts = text.Split('/');
        LocalDate? from = null;
        LocalDate? to = null;
        var week = parts.Length == 1 ? text.ToUpperInvariant().Split('-') : [];
        if (week.Length == 2 && week[1].Length == 3 && week[1][0] == 'W' && week[0].Length == 4
            && int.TryParse(week[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2199
            && int.TryParse(week[1].TrimStart('W'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= NodaTime.Calendars.WeekYearRules.Iso.GetWeeksInWeekYear(year, CalendarSystem.Iso))
        {
            from = LocalDate.FromWeekYearWeekAndDay(year, number, IsoDayOfWeek.Monday);
            to = from.Value.PlusDays(6);
        }
        else if (parts.Length is 1 or 2)
        {
            from = Text.DateText.Parse(parts[0]);
            to = Text.DateText.Parse(parts[parts.Length - 1]);
        }

        if (from is null || to is null || to < from || NodaTime.Period.DaysBetween(from.Value, to.Value) > DateProblem.LongestPeriod)
            return false;
        for (var date = from.Value; date <= to.Value; date = date.PlusDays(1))
            dates.Add(date);
        return true;
    }

    private Dictionary<LocalDate, DayAvailability> GivenDays()
    {
        var days = new Dictionary<LocalDate, DayAvailability>();
        foreach (var day in fields.Object("days")?.Item.Properties ?? [])
        {
            if (Text.DateText.Parse(day.Key) is not { } date)
                fields.Sink.Wrong(day.Value, "DateInvalid", $"{Text.Shown.Value(day.Key)} er ikke en dato. Skriv den som \"2026-03-12\".", $"{Text.Shown.Value(day.Key)} is no date. Write it as \"2026-03-12\".");
            else if (Word(day.Value, Days) is { } availability)
                days[date] = availability;
        }

        return days;
    }

    private LocalDate? Date(string name)
    {
        if (fields.NeededText(name) is not { } text)
            return null;
        if (Text.DateText.Parse(text) is { } date)
            return date;
        var item = fields.Find(name)!;
        fields.Sink.Wrong(item, "DateInvalid", $"{item.Shown} er ikke en dato. Skriv den som \"2026-03-12\".", $"{item.Shown} is no date. Write it as \"2026-03-12\".");
        return null;
    }

    private T? Word<T>(JsonItem item, IReadOnlyList<KeyValuePair<string, T>> words)
        where T : struct
    {
        if (fields.TextOf(item) is not { } text)
            return null;
        foreach (var word in words)
        {
            if (string.Equals(word.Key, text.Trim(), StringComparison.OrdinalIgnoreCase))
                return word.Value;
        }

        var allowed = string.Join(", ", words.Take(14).Select(word => word.Key));
        fields.Sink.Wrong(item, "WordUnknown", $"{item.Shown} kendes ikke. Tilladt: {allowed}.", $"{item.Shown} is unknown. Allowed: {allowed}.");
        return null;
    }

    private static IEnumerable<KeyValuePair<string, IsoDayOfWeek>> Named(string[] names) =>
        names.Select((name, i) => new KeyValuePair<string, IsoDayOfWeek>(name, (IsoDayOfWeek)(i + 1)));
}
