using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Documents.Text;
using NodaTime;
using NodaTime.Text;

namespace NetvaerksMoeder.Documents.Calendars;

/// <summary>Reads the events of a calendar file that make somebody busy.</summary>
internal sealed class BusyReader(FaultSink sink)
{
    private readonly List<(string Uid, List<CalendarProperty> Lines)> _events = [];
    private readonly List<BusyEvent> _busy = [];

    public List<BusyEvent> Read(string text)
    {
        Collect(text);
        // One time of a recurring event that was moved or cancelled stands in an event of its own and takes the place of the rule's.
        var moved = _events.Where(e => Find(e.Lines, "RECURRENCE-ID") is not null).ToLookup(e => e.Uid, e => Moment(Find(e.Lines, "RECURRENCE-ID")!), StringComparer.Ordinal);
        foreach (var (uid, lines) in _events)
        {
            if (Is(Find(lines, "STATUS")?.Value, "CANCELLED") || Is(Find(lines, "TRANSP")?.Value, "TRANSPARENT"))
                continue;
            if (Find(lines, "DTSTART") is not { } first || Moment(first) is not { } start)
                continue;
            var isOwn = Find(lines, "RECURRENCE-ID") is not null;
            var end = Find(lines, "DTEND") is { } last ? Moment(last) : null;
            var length = Find(lines, "DURATION") is { } duration ? Length(duration) : start.IsDate ? Duration.FromDays(1) : Duration.Zero;
            var rule = isOwn ? null : Rule(lines);
            var extra = isOwn ? [] : Moments(lines, "RDATE");
            List<CalendarMoment> left = isOwn ? [] : [.. Moments(lines, "EXDATE"), .. uid.Length == 0 ? [] : moved[uid].Where(m => m is not null).Select(m => m!)];
            _busy.Add(new BusyEvent(start, end, length, rule, extra, left));
        }

        return _busy;
    }

    private void Collect(string text)
    {
        var open = new Stack<string>();
        List<CalendarProperty>? lines = null;
        foreach (var property in CalendarProperty.All(text))
        {
            if (property.Name == "BEGIN")
            {
                open.Push(property.Value.ToUpperInvariant());
                lines = open.Peek() == "VEVENT" ? [] : lines;
            }
            else if (property.Name == "END")
            {
                if (open.Count > 0)
                    open.Pop();
                if (Is(property.Value, "VEVENT") && lines is not null)
                    _events.Add((Find(lines, "UID")?.Value ?? string.Empty, lines));
                lines = Is(property.Value, "VEVENT") ? null : lines;
            }
            else if (open.Count > 0 && open.Peek() == "VEVENT")
            {
                lines?.Add(property);
            }
            else if (open.Count > 0 && open.Peek() == "VFREEBUSY" && property.Name == "FREEBUSY" && !Is(property.Parameter("FBTYPE"), "FREE"))
            {
                FreeBusy(property);
            }
        }
    }

    private void FreeBusy(CalendarProperty property)
    {
        foreach (var period in property.Value.Split(','))
        {
            var parts = period.Split('/');
            if (parts.Length != 2 || CalendarMoment.Parse(parts[0], null, out _) is not { } start)
            {
                Wrong(property);
                continue;
            }

            var end = CalendarMoment.Parse(parts[1], null, out _);
            var length = PeriodPattern.NormalizingIso.Parse(parts[1].Trim());
            if (end is not null || length.Success)
                _busy.Add(new BusyEvent(start, end, end is null ? length.Value.ToDuration() : Duration.Zero, null, [], []));
            else
                Wrong(property);
        }
    }

    private CalendarRecurrence? Rule(List<CalendarProperty> lines)
    {
        if (Find(lines, "RRULE") is not { } property)
            return null;
        var rule = CalendarRecurrence.Parse(property.Value);
        if (rule is null)
            sink.Note("RecurrenceUnknown", $"Gentagelsen {Shown.Value(property.Value)} forstås ikke; begivenheden tælles kun første gang.", $"The recurrence {Shown.Value(property.Value)} is not understood; the event counts the first time only.", property.Line);
        return rule;
    }

    private Duration Length(CalendarProperty property)
    {
        var parsed = PeriodPattern.NormalizingIso.Parse(property.Value.TrimStart('+'));
        if (parsed.Success && !parsed.Value.HasTimeComponent && parsed.Value is { Years: 0, Months: 0 })
            return Duration.FromDays((parsed.Value.Weeks * 7) + parsed.Value.Days);
        if (parsed.Success && parsed.Value is { Years: 0, Months: 0 })
            return parsed.Value.ToDuration();
        Wrong(property);
        return Duration.Zero;
    }

    private List<CalendarMoment> Moments(List<CalendarProperty> lines, string name) => lines
        .Where(line => line.Name == name)
        .SelectMany(line => line.Value.Split(',').Select(text => Moment(line, text.Split('/')[0])))
        .Where(moment => moment is not null).Select(moment => moment!).ToList();

    private CalendarMoment? Moment(CalendarProperty property) => Moment(property, property.Value);

    private CalendarMoment? Moment(CalendarProperty property, string text)
    {
        var zone = property.Parameter("TZID");
        var moment = CalendarMoment.Parse(text, zone, out var isZoneKnown);
        if (moment is null)
            Wrong(property);
        else if (!isZoneKnown)
            sink.Note("ZoneUnknown", $"Tidszonen {Shown.Value(zone!)} kendes ikke; tiden læses som mødets egen.", $"The time zone {Shown.Value(zone!)} is unknown; the time is read as that of the meeting.", property.Line);
        return moment;
    }

    private void Wrong(CalendarProperty property) => sink.Note(
        "TimeInvalid",
        $"{property.Name} {Shown.Value(property.Value)} er ingen tid og springes over.",
        $"{property.Name} {Shown.Value(property.Value)} is no time and is passed over.",
        property.Line);

    private static bool Is(string? value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);

    private static CalendarProperty? Find(List<CalendarProperty> lines, string name) => lines.Find(line => line.Name == name);
}
