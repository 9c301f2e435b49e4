using System.Globalization;
using NetvaerksMoeder.Core;
using NodaTime;

namespace NetvaerksMoeder.Cli.Text;

/// <summary>Dates in words.</summary>
internal static class DateText
{
    private static readonly string[] DanishDays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

    private static readonly string[] DanishMonths =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    /// <summary>Such as <c>torsdag den 11. marts 2027</c> or <c>Thursday 11 March 2027</c>.</summary>
    public static string Of(LocalDate date, Language language) => language == Language.English
        ? date.ToString("dddd d MMMM uuuu", CultureInfo.InvariantCulture)
        : string.Format(CultureInfo.InvariantCulture, "{0} den {1}. {2} {3}", DanishDays[(int)date.DayOfWeek - 1], date.Day, DanishMonths[date.Month - 1], date.Year);
}
