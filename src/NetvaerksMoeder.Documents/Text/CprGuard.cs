using System;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Documents.Text;

/// <summary>Finds text that looks like a CPR number, alone or among other words.</summary>
internal static class CprGuard
{
    private static readonly char[] Breaks = [' ', '\t', '\r', '\n', ',', ';', '|', '/', '(', ')', ':', '"', '\''];

    public static bool Holds(string text)
    {
        // Ten characters are the shortest such number.
        if (text.Length < 10)
            return false;
        return CprNumber.IsLikely(text) || Array.Exists(text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries), CprNumber.IsLikely);
    }
}
