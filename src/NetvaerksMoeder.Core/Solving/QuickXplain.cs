using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving;

/// <summary>Finds a smallest set of rules that clash: without any one of them the rest can hold.</summary>
/// <remarks>Junker (2004), "QuickXplain: Preferred explanations and relaxations for over-constrained problems": k rules out of n are found
/// with O(k·log(n / k)) questions. Rules early in the list are taken as given, so that blame falls on late ones only where it must.</remarks>
internal static class QuickXplain
{
    /// <param name="rules">The rules; together they clash.</param>
    /// <param name="isPossible">Whether some of the rules can hold together. Fewer rules are never less possible.</param>
    public static IReadOnlyList<T> Smallest<T>(IReadOnlyList<T> rules, Func<IReadOnlyList<T>, bool> isPossible)
    {
        if (!isPossible([]))
            return [];
        var conflict = new List<T>(Split([], false, [.. rules], isPossible));
        return conflict;
    }

    private static List<T> Split<T>(List<T> background, bool grown, List<T> rules, Func<IReadOnlyList<T>, bool> isPossible)
    {
        if (grown && !isPossible(background))
            return [];
        if (rules.Count <= 1)
            return rules;
        var half = rules.Count / 2;
        var early = rules.GetRange(0, half);
        var late = rules.GetRange(half, rules.Count - half);
        var fromLate = Split([.. background, .. early], early.Count > 0, late, isPossible);
        var fromEarly = Split([.. background, .. fromLate], fromLate.Count > 0, early, isPossible);
        return [.. fromEarly, .. fromLate];
    }
}
