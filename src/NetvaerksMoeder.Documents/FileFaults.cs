using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;

namespace NetvaerksMoeder.Documents;

/// <summary>Prints faults for a person to read.</summary>
public static class FileFaults
{
    /// <summary>How many faults are printed by default before the rest is counted.</summary>
    public const int MaximumPrinted = 100;

    /// <summary>One line a fault, in the order given; the faults beyond a number are counted in a last line.</summary>
    /// <param name="faults">The faults.</param>
    /// <param name="language">The language.</param>
    /// <param name="maximum">The greatest number printed, 1 or more; 100 by default.</param>
    /// <exception cref="System.ArgumentException"><paramref name="maximum"/> is below 1.</exception>
    public static IReadOnlyList<string> Lines(IReadOnlyList<FileFault> faults, Language language, int maximum = MaximumPrinted)
    {
        Guard.Against.Null(faults);
        Guard.Against.NegativeOrZero(maximum);
        var lines = faults.Take(maximum).Select(fault => fault.In(language)).ToList();
        if (faults.Count > maximum)
            lines.Add(string.Format(CultureInfo.InvariantCulture, language == Language.English ? "and {0} more" : "og {0} flere", faults.Count - maximum));
        return lines;
    }
}
