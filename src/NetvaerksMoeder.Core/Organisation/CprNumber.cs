using System;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>Recognises text of the shape of a Danish personal identification number, so that it can be refused.</summary>
/// <remarks>The shape is <c>DDMMYY-XXXX</c>, with or without the hyphen, where the first six digits are a date. The check digit is
/// not looked at: numbers given out since 2007 need not have one. Messages about such a value must not repeat it.</remarks>
public static class CprNumber
{
    /// <summary>Whether <paramref name="text"/>, spaces around it apart, looks like a CPR number.</summary>
    /// <param name="text">Any text.</param>
    public static bool IsLikely(string? text)
    {
        var trimmed = text?.Trim() ?? string.Empty;
        var hyphen = trimmed.Length == 11 && (trimmed[6] == '-' || trimmed[6] == ' ');
        if (!hyphen && trimmed.Length != 10)
            return false;

        for (var i = 0; i < trimmed.Length; i++)
        {
            if (!(hyphen && i == 6) && trimmed[i] is < '0' or > '9')
                return false;
        }

        var day = Number(trimmed, 0);
        var month = Number(trimmed, 2);
        // The century is in the seventh digit; 2000 is a leap year, so 29 February is let through in every century.
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month);
    }

    private static int Number(string text, int at) => ((text[at] - '0') * 10) + (text[at + 1] - '0');
}
