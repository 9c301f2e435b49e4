using System.Globalization;
using NodaTime;

namespace NetvaerksMoeder.Documents.Text;

/// <summary>Clock times of files: <c>11:00</c> and <c>11.00</c> are read; JSON gets a colon, Danish readers a full stop.</summary>
internal static class ClockText
{
    /// <summary>The time, with seconds or without; <see langword="null"/> where the text is none.</summary>
    public static LocalTime? Parse(string text)
    {
        var parts = text.Trim().Replace('.', ':').Split(':');
        if (parts.Length is not (2 or 3) || parts[0].Length is < 1 or > 2)
            return null;
        var hour = Number(parts[0], 23);
        var minute = parts[1].Length == 2 ? Number(parts[1], 59) : null;
        var second = parts.Length == 2 ? 0 : parts[2].Length == 2 ? Number(parts[2], 59) : null;
        return hour is { } h && minute is { } m && second is { } s ? new LocalTime(h, m, s) : null;
    }

    /// <summary><c>11:00</c>, and <c>11:00:30</c> where there are seconds.</summary>
    public static string Json(LocalTime time) => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    private static int? Number(string text, int greatest) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= greatest ? number : null;
}
