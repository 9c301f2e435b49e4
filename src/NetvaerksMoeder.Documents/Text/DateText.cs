using System.Globalization;
using NetvaerksMoeder.Core;
using NodaTime;
using NodaTime.Text;

namespace NetvaerksMoeder.Documents.Text;

/// <summary>Dates of files and pages.</summary>
internal static class DateText
{
    private static readonly string[] DanishDays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

    private static readonly string[] DanishMonths =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static LocalDate? Parse(string text)
    {
        var result = LocalDatePattern.Iso.Parse(text.Trim());
        return result.Success ? result.Value : null;
    }

    /// <summary><c>torsdag den 12. marts 2026</c>, <c>Thursday 12 March 2026</c>.</summary>
    public static string Long(LocalDate date, Language language)
    {
        var day = date.Day.ToString(CultureInfo.InvariantCulture);
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        return language == Language.English
            ? $"{date.DayOfWeek} {day} {EnglishMonths[date.Month - 1]} {year}"
            : $"{DanishDays[(int)date.DayOfWeek - 1]} den {day}. {DanishMonths[date.Month - 1]} {year}";
    }
}
