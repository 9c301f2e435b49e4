using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>A network meeting before it is planned: its frame, its items, and the rules for the clock and for the encounters.</summary>
/// <remarks>Immutable.</remarks>
public sealed class NetworkMeeting
{
    private readonly AgendaItem[] _items;
    private readonly Dictionary<string, int> _stations;
    private readonly Dictionary<string, EncounterChoices> _choices;
    private readonly Dictionary<string, RelationValues> _values;

    /// <summary>Creates a meeting.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="frame">When it begins and must end, on which day.</param>
    /// <param name="items">The programme's items in their order, 0 or more.</param>
    /// <param name="rules">What holds for the programme; nothing by default.</param>
    /// <param name="grid">The step of all starts and lengths in minutes, 1 to 60; 5 by default.</param>
    /// <param name="encounters">What holds for the encounters; the default rules by default.</param>
    /// <param name="number">The meeting's number in its series, from 1; 1 by default.</param>
    /// <param name="stations">The number of stations of exhibitions, by item id; an exhibition not named has one for each participating workplace.</param>
    /// <param name="choices">What items ask of their encounters, by item id; nothing by default.</param>
    /// <param name="values">What contacts are worth in some items, by item id; elsewhere they are worth what <paramref name="encounters"/> says.</param>
    /// <exception cref="ArgumentException">The title is empty, a number is out of range, stations are given for an item that is no exhibition, or
    /// choices or values for one that is not in the programme.</exception>
    public NetworkMeeting(
        string title,
        AgendaFrame frame,
        IEnumerable<AgendaItem> items,
        AgendaRules? rules = null,
        int grid = 5,
        EncounterRules? encounters = null,
        int number = 1,
        IEnumerable<KeyValuePair<string, int>>? stations = null,
        IEnumerable<KeyValuePair<string, EncounterChoices>>? choices = null,
        IEnumerable<KeyValuePair<string, RelationValues>>? values = null)
    {
        Title = Guard.Against.NullOrWhiteSpace(title).Trim();
        Frame = Guard.Against.Null(frame);
        _items = Guard.Against.Null(items).ToArray();
        Rules = rules ?? AgendaRules.None;
        Grid = Guard.Against.OutOfRange(grid, nameof(grid), 1, 60);
        Encounters = encounters ?? EncounterRules.Default;
        Number = Guard.Against.NegativeOrZero(number);
        _stations = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in stations ?? [])
        {
            if (!Array.Exists(_items, item => item.Id == entry.Key && item.Activity.Kind == ActivityKind.Exhibition))
                throw new ArgumentException($"\"{entry.Key}\" is no exhibition of the programme, so it has no stations.", nameof(stations));
            _stations.Add(entry.Key, Guard.Against.NegativeOrZero(entry.Value, nameof(stations)));
        }

        _choices = new Dictionary<string, EncounterChoices>(StringComparer.Ordinal);
        foreach (var entry in choices ?? [])
        {
            if (!Array.Exists(_items, item => item.Id == entry.Key))
                throw new ArgumentException($"\"{entry.Key}\" is no item of the programme, so it has no encounter.", nameof(choices));
            _choices.Add(entry.Key, Guard.Against.Null(entry.Value, nameof(choices)));
        }

        _values = new Dictionary<string, RelationValues>(StringComparer.Ordinal);
        foreach (var entry in values ?? [])
        {
            if (!Array.Exists(_items, item => item.Id == entry.Key))
                throw new ArgumentException($"\"{entry.Key}\" is no item of the programme, so it has no values.", nameof(values));
            _values.Add(entry.Key, Guard.Against.Null(entry.Value, nameof(values)));
        }
    }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>When it begins and must end.</summary>
    public AgendaFrame Frame { get; }

    /// <summary>The programme's items.</summary>
    public IReadOnlyList<AgendaItem> Items => _items;

    /// <summary>What holds for the programme.</summary>
    public AgendaRules Rules { get; }

    /// <summary>The step of all starts and lengths in minutes.</summary>
    public int Grid { get; }

    /// <summary>What holds for the encounters.</summary>
    public EncounterRules Encounters { get; }

    /// <summary>The meeting's number in its series, from 1.</summary>
    public int Number { get; }

    /// <summary>The number of stations of exhibitions, by item id.</summary>
    public IReadOnlyDictionary<string, int> Stations => _stations;

    /// <summary>What items ask of their encounters besides the meeting's rules, by item id.</summary>
    public IReadOnlyDictionary<string, EncounterChoices> Choices => _choices;

    /// <summary>What an item asks of its encounter; nothing where it says nothing.</summary>
    /// <param name="itemId">The item's id.</param>
    public EncounterChoices ChoicesOf(string itemId) => _choices.TryGetValue(Guard.Against.Null(itemId), out var own) ? own : EncounterChoices.None;

    /// <summary>What contacts are worth in some items, by item id.</summary>
    public IReadOnlyDictionary<string, RelationValues> Values => _values;

    /// <summary>What contacts are worth in an item: its own values, or else the meeting's.</summary>
    /// <param name="itemId">The item's id.</param>
    public RelationValues ValuesOf(string itemId) => _values.TryGetValue(Guard.Against.Null(itemId), out var own) ? own : Encounters.Values;

    /// <summary>The same meeting with other rules for the encounters.</summary>
    /// <param name="encounters">The rules.</param>
    public NetworkMeeting With(EncounterRules encounters) => new(Title, Frame, _items, Rules, Grid, encounters, Number, _stations, _choices, _values);

    /// <summary>The same meeting with another number.</summary>
    /// <param name="number">1 or more.</param>
    /// <exception cref="ArgumentException">The number is below 1.</exception>
    public NetworkMeeting WithNumber(int number) => new(Title, Frame, _items, Rules, Grid, Encounters, number, _stations, _choices, _values);

    /// <summary>The programme as a scheduling problem for some people: presenters must be among them and there while they present.</summary>
    /// <param name="roster">The people invited; those who do not attend this meeting are never there.</param>
    /// <exception cref="InvalidAgendaException">The items do not fit together, or a presenter is not in the roster.</exception>
    public AgendaProblem ToAgendaProblem(Roster roster)
    {
        Guard.Against.Null(roster);
        var presenters = new HashSet<string>(_items.SelectMany(item => item.AllPresenters), StringComparer.Ordinal);
        return new AgendaProblem(
            Frame,
            _items,
            Rules,
            Grid,
            roster.Participants.Where(person => presenters.Contains(person.Id.Value)).Select(ToPresence).Where(presence => presence is not null).Select(presence => presence!),
            roster.Participants.Select(person => person.Id.Value));
    }

    private PresenterPresence? ToPresence(Participant person)
    {
        if (!person.Attends(Number))
            return new PresenterPresence(person.Id.Value, []);
        if (person.Presence.IsWhole)
            return null;
        var from = person.Presence.From is { } start && start > Frame.Start ? start : Frame.Start;
        var to = person.Presence.To is { } end && end < Frame.End ? end : Frame.End;
        return new PresenterPresence(person.Id.Value, from < to ? [new TimeWindow(from, to)] : []);
    }
}
