using System.Globalization;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The colours of tables, with what those who wear them are called.</summary>
internal static class ColourNames
{
    private static readonly (string Code, string Danish, string DanishMany, string English, string EnglishMany)[] Known =
    [
        ("red", "rød", "de røde", "red", "the reds"),
        ("blue", "blå", "de blå", "blue", "the blues"),
        ("green", "grøn", "de grønne", "green", "the greens"),
        ("yellow", "gul", "de gule", "yellow", "the yellows"),
        ("purple", "lilla", "de lilla", "purple", "the purples"),
        ("orange", "orange", "de orange", "orange", "the oranges"),
        ("turquoise", "turkis", "de turkise", "turquoise", "the turquoises"),
        ("pink", "lyserød", "de lyserøde", "pink", "the pinks"),
        ("grey", "grå", "de grå", "grey", "the greys"),
    ];

    /// <summary>The code of the i-th colour, from 0: a colour's, or a number where there are no more colours.</summary>
    public static string CodeOf(int index) => index < Known.Length ? Known[index].Code : (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of a colour by its code; the code itself where it is unknown.</summary>
    public static BilingualText NameOf(string code)
    {
        foreach (var colour in Known)
        {
            if (colour.Code == code)
                return new BilingualText(colour.Danish, colour.English);
        }

        return new BilingualText(code, code);
    }

    /// <summary>Those who wear the i-th colour.</summary>
    public static BilingualText WearersOf(int index) => index < Known.Length
        ? new BilingualText(Known[index].DanishMany, Known[index].EnglishMany)
        : new BilingualText($"de med tallet {index + 1}", $"those with the number {index + 1}");
}
