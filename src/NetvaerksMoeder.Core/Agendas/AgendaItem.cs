using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>One item of a programme: what it is, how long it may take, who presents it and when it can be.</summary>
/// <remarks>Immutable; each value is guarded on its own, and <see cref="AgendaProblem"/> checks how they fit together.</remarks>
public sealed class AgendaItem
{
    /// <summary>The greatest weight and the greatest priority.</summary>
    public const int GreatestWeight = 1_000_000;

    /// <summary>Creates an item.</summary>
    /// <param name="id">Unique in the programme.</param>
    /// <param name="activity">What it is.</param>
    /// <param name="minutes">How long it may take; <see langword="null"/> (the default) means the activity's usual minutes.</param>
    /// <param name="title">What it is called; <see langword="null"/> (the default) means the activity's Danish name.</param>
    /// <param name="presenters">Ids of those who present it and so must be there all the time it lasts.</param>
    /// <param name="after">Items that must have ended before.</param>
    /// <param name="earliest">The earliest start.</param>
    /// <param name="latest">The latest start.</param>
    /// <param name="endBy">The latest end.</param>
    /// <param name="fixedStart">The only possible start.</param>
    /// <param name="weight">What a deviation from the preferred minutes costs: weight · (minutes − preferred)². 1 (the default) to 1,000,000.</param>
    /// <param name="isOptional">Whether it may be dropped.</param>
    /// <param name="priority">What it is worth to keep it where it is optional, 1 (the default) to 1,000,000.</param>
    /// <param name="isMovable">Whether its place in the order is free.</param>
    /// <param name="buzz">The buzz groups in it.</param>
    /// <param name="round">The rounds in it.</param>
    /// <param name="reserveMinutes">Minutes of it that are not for rounds, 0 (the default) or more.</param>
    /// <param name="parts">Parts that follow each other and share the minutes evenly; each part's presenters need only be there during their own.</param>
    /// <param name="tracks">Parts that run side by side; their presenters must be there all the time.</param>
    /// <param name="trackRounds">How many times the tracks are run, 1 (the default) to the number of tracks, the listeners changing track each time.</param>
    /// <exception cref="ArgumentException">A value is out of range; the message names it and what is allowed.</exception>
    public AgendaItem(
        string id,
        Activity activity,
        DurationRange? minutes = null,
        string? title = null,
        IEnumerable<string>? presenters = null,
        IEnumerable<AfterRule>? after = null,
        LocalTime? earliest = null,
        LocalTime? latest = null,
        LocalTime? endBy = null,
        LocalTime? fixedStart = null,
        int weight = 1,
        bool isOptional = false,
        int priority = 1,
        bool isMovable = false,
        Buzz? buzz = null,
        RoundTiming? round = null,
        int reserveMinutes = 0,
        IEnumerable<ItemPart>? parts = null,
        IEnumerable<ItemPart>? tracks = null,
        int trackRounds = 1)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Activity = Guard.Against.Null(activity);
        Minutes = minutes ?? activity.UsualMinutes;
        Title = string.IsNullOrWhiteSpace(title) ? activity.Danish : title!;
        Presenters = Ids(presenters, nameof(presenters));
        After = Array.AsReadOnly((after ?? []).ToArray());
        Earliest = WholeMinute(earliest, nameof(earliest));
        Latest = WholeMinute(latest, nameof(latest));
        EndBy = WholeMinute(endBy, nameof(endBy));
        FixedStart = WholeMinute(fixedStart, nameof(fixedStart));
        if (weight is < 1 or > GreatestWeight)
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "The weight must be 1 to 1,000,000.");
        if (priority is < 1 or > GreatestWeight)
            throw new ArgumentOutOfRangeException(nameof(priority), priority, "The priority must be 1 to 1,000,000.");
        if (reserveMinutes is < 0 or > DurationRange.Longest)
            throw new ArgumentOutOfRangeException(nameof(reserveMinutes), reserveMinutes, "The reserve must be 0 to 1440 minutes.");
        if (buzz is not null && buzz.Minutes > Minutes.Max)
            throw new ArgumentException($"The buzz takes {buzz.Minutes} minutes, the whole item at most {Minutes.Max}.", nameof(buzz));
        Weight = weight;
        IsOptional = isOptional;
        Priority = priority;
        IsMovable = isMovable;
        Buzz = buzz;
        Round = round;
        ReserveMinutes = reserveMinutes;
        Parts = Array.AsReadOnly((parts ?? []).ToArray());
        Tracks = Array.AsReadOnly((tracks ?? []).ToArray());
        if (After.Any(a => a is null))
            throw new ArgumentException("A rule is missing (null).", nameof(after));
        if (Parts.Any(p => p is null))
            throw new ArgumentException("A part is missing (null).", nameof(parts));
        if (Tracks.Any(p => p is null))
            throw new ArgumentException("A track is missing (null).", nameof(tracks));
        if (Parts.Count > 0 && Tracks.Count > 0)
            throw new ArgumentException("An item has parts that follow each other or tracks side by side, not both.", nameof(tracks));
        if (Parts.Count > Minutes.Min)
            throw new ArgumentException($"{Parts.Count} parts need {Parts.Count} minutes or more; the item's least is {Minutes.Min}.", nameof(parts));
        if (trackRounds < 1 || trackRounds > Math.Max(1, Tracks.Count))
            throw new ArgumentOutOfRangeException(nameof(trackRounds), trackRounds, $"The rounds of tracks must be 1 to the number of tracks ({Tracks.Count}), so that nobody sees a track twice.");
        TrackRounds = trackRounds;
        AllPresenters = Array.AsReadOnly(Presenters.Concat(Parts.Concat(Tracks).SelectMany(p => p.Presenters)).Distinct(StringComparer.Ordinal).ToArray());
    }

    /// <summary>Unique in the programme.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>What it is.</summary>
    public Activity Activity { get; }

    /// <summary>How long it may take.</summary>
    public DurationRange Minutes { get; }

    /// <summary>Ids of those who present it.</summary>
    public IReadOnlyList<string> Presenters { get; }

    /// <summary>Ids of those who present it or any part or track of it.</summary>
    public IReadOnlyList<string> AllPresenters { get; }

    /// <summary>Items that must have ended before.</summary>
    public IReadOnlyList<AfterRule> After { get; }

    /// <summary>The earliest start.</summary>
    public LocalTime? Earliest { get; }

    /// <summary>The latest start.</summary>
    public LocalTime? Latest { get; }

    /// <summary>The latest end.</summary>
    public LocalTime? EndBy { get; }

    /// <summary>The only possible start.</summary>
    public LocalTime? FixedStart { get; }

    /// <summary>What a squared minute of deviation costs.</summary>
    public int Weight { get; }

    /// <summary>Whether it may be dropped.</summary>
    public bool IsOptional { get; }

    /// <summary>What it is worth to keep it where it is optional.</summary>
    public int Priority { get; }

    /// <summary>Whether its place in the order is free.</summary>
    public bool IsMovable { get; }

    /// <summary>The buzz groups in it.</summary>
    public Buzz? Buzz { get; }

    /// <summary>The rounds in it.</summary>
    public RoundTiming? Round { get; }

    /// <summary>Minutes of it that are not for rounds.</summary>
    public int ReserveMinutes { get; }

    /// <summary>Parts that follow each other.</summary>
    public IReadOnlyList<ItemPart> Parts { get; }

    /// <summary>Parts that run side by side.</summary>
    public IReadOnlyList<ItemPart> Tracks { get; }

    /// <summary>How many times the tracks are run.</summary>
    public int TrackRounds { get; }

    /// <summary>Whether its minutes count as dialogue: its activity does, or it holds buzz groups.</summary>
    /// <remarks>An item that mixes forms without saying how many minutes each takes counts whole, so a share made of it is an upper limit.</remarks>
    public bool IsDialogue => Activity.IsDialogue || Buzz is not null;

    /// <summary>How many rounds fit into so many minutes after the reserve; 0 where the item has no rounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is negative.</exception>
    public int RoundsThatFit(int minutes) => Round?.RoundsThatFit(minutes, ReserveMinutes) ?? 0;

    /// <summary>How the item's minutes are shared between its parts: evenly, the first ones longer by a minute where they must.</summary>
    /// <param name="minutes">At least as many as there are parts.</param>
    /// <returns>The minutes of each part, in order; empty where the item has no parts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is too small.</exception>
    public IReadOnlyList<int> MinutesOfParts(int minutes)
    {
        if (minutes < Parts.Count)
            throw new ArgumentOutOfRangeException(nameof(minutes), minutes, $"{Parts.Count} parts need a minute each.");
        var shares = new int[Parts.Count];
        for (var i = 0; i < shares.Length; i++)
            shares[i] = (minutes / shares.Length) + (i < minutes % shares.Length ? 1 : 0);
        return Array.AsReadOnly(shares);
    }

    /// <summary>The same item with other minutes.</summary>
    /// <exception cref="ArgumentException">The buzz or the parts do not fit.</exception>
    public AgendaItem WithMinutes(DurationRange minutes) => Copy(minutes: Guard.Against.Null(minutes));

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal static IReadOnlyList<string> Ids(IEnumerable<string>? ids, string parameter)
    {
        var list = (ids ?? []).ToArray();
        if (Array.Exists(list, string.IsNullOrWhiteSpace))
            throw new ArgumentException("An id is empty.", parameter);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in list)
        {
            if (!seen.Add(id))
                throw new ArgumentException($"'{id}' is given twice.", parameter);
        }

        return Array.AsReadOnly(list);
    }

    internal AgendaItem Copy(DurationRange? minutes = null, bool? isOptional = null, bool keepTimes = true, LocalTime? fixedStart = null) => new(
        Id,
        Activity,
        minutes ?? Minutes,
        Title,
        Presenters,
        After,
        keepTimes ? Earliest : null,
        keepTimes ? Latest : null,
        keepTimes ? EndBy : null,
        fixedStart ?? (keepTimes ? FixedStart : null),
        Weight,
        isOptional ?? IsOptional,
        Priority,
        IsMovable,
        Buzz,
        Round,
        ReserveMinutes,
        Parts,
        Tracks,
        TrackRounds);

    private static LocalTime? WholeMinute(LocalTime? time, string parameter) => time is null || time.Value.TickOfDay % NodaConstants.TicksPerMinute == 0
        ? time
        : throw new ArgumentException($"{time.Value.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)} is not a whole minute.", parameter);
}
