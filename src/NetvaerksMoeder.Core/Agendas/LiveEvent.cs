using System;
using Ardalis.GuardClauses;
using NodaTime;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>Something that happened while a meeting ran, and when.</summary>
/// <remarks>Immutable. The plan and the list of events are the whole state of a running meeting: saved and replayed they give it back.</remarks>
public sealed class LiveEvent
{
    private LiveEvent(LiveEventKind kind, LocalTime at, string item, int minutes = 0, AgendaItem? added = null, string? before = null)
    {
        Kind = kind;
        At = at;
        Item = item;
        Minutes = minutes;
        Added = added;
        Before = before;
    }

    /// <summary>What happened.</summary>
    public LiveEventKind Kind { get; }

    /// <summary>When, by the clock.</summary>
    public LocalTime At { get; }

    /// <summary>The id of the item it is about; empty where the closing time is moved.</summary>
    public string Item { get; }

    /// <summary>How many minutes more: of the item extended, or of the meeting.</summary>
    public int Minutes { get; }

    /// <summary>The item added.</summary>
    public AgendaItem? Added { get; }

    /// <summary>The id of the item that an added one comes before; <see langword="null"/> puts it last.</summary>
    public string? Before { get; }

    /// <summary>An item starts.</summary>
    public static LiveEvent Start(string item, LocalTime at) => new(LiveEventKind.Start, at, Guard.Against.NullOrWhiteSpace(item));

    /// <summary>The running item ends.</summary>
    public static LiveEvent Finish(string item, LocalTime at) => new(LiveEventKind.Finish, at, Guard.Against.NullOrWhiteSpace(item));

    /// <summary>An item that has not started is left out.</summary>
    public static LiveEvent Skip(string item, LocalTime at) => new(LiveEventKind.Skip, at, Guard.Against.NullOrWhiteSpace(item));

    /// <summary>An item is added.</summary>
    /// <param name="item">The item; its id must be new.</param>
    /// <param name="before">The id of the item it comes before; <see langword="null"/> puts it last.</param>
    /// <param name="at">When it was decided.</param>
    public static LiveEvent Add(AgendaItem item, string? before, LocalTime at) => new(LiveEventKind.Add, at, Guard.Against.Null(item).Id, added: item, before: before);

    /// <summary>An item gets more minutes.</summary>
    /// <param name="item">The item, running or still to come.</param>
    /// <param name="minutes">How many more, 1 to 1440.</param>
    /// <param name="at">When it was decided.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is out of range.</exception>
    public static LiveEvent Extend(string item, int minutes, LocalTime at) => minutes is < 1 or > DurationRange.Longest
        ? throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "The minutes must be 1 to 1440.").InDanish($"minutterne skal være 1 til 1440; {minutes} er angivet")
        : new(LiveEventKind.Extend, at, Guard.Against.NullOrWhiteSpace(item), minutes);

    /// <summary>The closing time is moved.</summary>
    /// <param name="minutes">How many minutes later; negative for earlier; −1440 to 1440, not 0.</param>
    /// <param name="at">When it was decided.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is out of range.</exception>
    public static LiveEvent MoveEnd(int minutes, LocalTime at) => minutes is 0 or < -DurationRange.Longest or > DurationRange.Longest
        ? throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "The minutes must be -1440 to 1440 and not 0.").InDanish($"minutterne skal være -1440 til 1440 og ikke 0; {minutes} er angivet")
        : new(LiveEventKind.MoveEnd, at, "", minutes);
}
