using System.Collections.Generic;
using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>A date for each meeting, and who can come.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DateChoice
{
    internal DateChoice(IReadOnlyList<LocalDate> dates, int atLeastTwice, long presence, long worst, IReadOnlyList<IReadOnlyList<string>> missing, string danish, string english)
    {
        Dates = dates;
        AtLeastTwice = atLeastTwice;
        Presence = presence;
        WorstMeeting = worst;
        Missing = missing;
        Danish = danish;
        English = english;
    }

    /// <summary>The dates, ascending.</summary>
    public IReadOnlyList<LocalDate> Dates { get; }

    /// <summary>How many people can come to at least two of the meetings (to the one, where there is only one).</summary>
    public int AtLeastTwice { get; }

    /// <summary>The weights of those who can come, summed over the meetings.</summary>
    public long Presence { get; }

    /// <summary>The summed weights at the meeting with the least.</summary>
    public long WorstMeeting { get; }

    /// <summary>The ids of those who cannot come, one list for each date.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Missing { get; }

    /// <summary>Why it is the best, or why it loses to the best, in Danish.</summary>
    public string Danish { get; }

    /// <summary>The same in English.</summary>
    public string English { get; }
}
