using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>A date on one of the possible weekdays that cannot be used, and why.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DateRuledOut
{
    internal DateRuledOut(LocalDate date, string danish, string english, bool isWeek = false)
    {
        Date = date;
        Danish = danish;
        English = english;
        IsWeek = isWeek;
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>Why not, in Danish, such as <c>Grundlovsdag og 2. pinsedag</c>.</summary>
    public string Danish { get; }

    /// <summary>The same in English.</summary>
    public string English { get; }

    /// <summary>Whether its whole week is to be avoided.</summary>
    public bool IsWeek { get; }
}
