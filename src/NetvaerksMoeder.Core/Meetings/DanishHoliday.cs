using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>A Danish public holiday on a date. A date may carry more than one.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DanishHoliday
{
    internal DanishHoliday(LocalDate date, string danish, string english)
    {
        Date = date;
        Danish = danish;
        English = english;
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The Danish name.</summary>
    public string Danish { get; }

    /// <summary>The English name.</summary>
    public string English { get; }

    /// <summary>The Danish name.</summary>
    public override string ToString() => Danish;
}
