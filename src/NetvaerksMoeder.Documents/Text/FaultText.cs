using System;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Documents.Text;

/// <summary>What a refused value is told as: in Danish where the library says it in Danish too, and without the parameter's name.</summary>
public static class FaultText
{
    /// <summary>The words.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="isDanish">Whether they are to be Danish.</param>
    /// <returns>The Danish words where there are some, otherwise the English ones; a sentence either way.</returns>
    public static string Of(ArgumentException fault, bool isDanish)
    {
        Guard.Against.Null(fault);
        if (isDanish && fault.Data["da"] is string danish)
            return danish + ".";
        // .NET puts the parameter in brackets, .NET Framework on a line of its own.
        return fault.Message.Split([" (Parameter", "\r\nParameter", "\nParameter"], StringSplitOptions.None)[0];
    }
}
