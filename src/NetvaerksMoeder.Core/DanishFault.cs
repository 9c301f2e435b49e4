using System;

namespace NetvaerksMoeder.Core;

/// <summary>Gives a fault its Danish words as well: <c>exception.Data["da"]</c>, for readers who are to be told in Danish what was wrong.</summary>
internal static class DanishFault
{
    /// <summary>Where the words stand in <see cref="Exception.Data"/>.</summary>
    public const string Key = "da";

    /// <summary>The same fault, with its Danish words.</summary>
    public static T InDanish<T>(this T fault, string text)
        where T : Exception
    {
        fault.Data[Key] = text;
        return fault;
    }
}
