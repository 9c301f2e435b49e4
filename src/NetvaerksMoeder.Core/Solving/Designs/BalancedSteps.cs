using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Which <c>r</c> of <c>k</c> places in a ring to visit so that everybody who does so, each from another start, shares as nearly as
/// possible the same number of places with everybody else.</summary>
/// <remarks>Two who start d places apart share as many places as d is a difference of two of the chosen ones; a perfect choice is a cyclic
/// difference set (J. Singer 1938, "A theorem in finite projective geometry and some applications to number theory"), found here by
/// search: least greatest share first, then exchanges that even the rest out. Bounded in work; the plain row 0, 1, 2 … is never beaten by less.</remarks>
internal static class BalancedSteps
{
    private const int Budget = 30_000;
    private const int MostSpotsSearched = 200;

    /// <summary>The chosen places, 0 first; ascending unless steps must differ. Where <paramref name="isStepNew"/>, <see langword="null"/>
    /// may mean no more than that none was found.</summary>
    /// <param name="spots">The places in the ring, 1 or more.</param>
    /// <param name="rounds">1 to <paramref name="spots"/>.</param>
    /// <param name="isStepNew">Whether the steps from one place to the next must be different.</param>
    public static int[]? Of(int spots, int rounds, bool isStepNew)
    {
        var plain = Enumerable.Range(0, rounds).ToArray();
        // With all places, all but one, one or two there is nothing to choose: what is shared follows.
        var isPlainGood = !isStepNew && (rounds <= 2 || rounds >= spots - 1);
        if (isPlainGood || spots > MostSpotsSearched)
            return isStepNew ? null : plain;

        var least = ((rounds * (rounds - 1)) + spots - 2) / (spots - 1);
        for (var most = least; most <= rounds; most++)
        {
            var search = new Search(spots, rounds, most, isStepNew);
            if (search.Find() is { } found)
                return isStepNew || Unevenness(spots, found) < Unevenness(spots, plain) ? found : plain;
        }

        return isStepNew ? null : plain;
    }

    /// <summary>The sum of the squares of how many places two share, over all distances of their starts.</summary>
    public static long Unevenness(int spots, IReadOnlyList<int> places) => Shares(spots, places).Skip(1).Sum(share => (long)share * share);

    /// <summary>How many places two share who start so many places apart.</summary>
    public static int[] Shares(int spots, IReadOnlyList<int> places)
    {
        var shares = new int[spots];
        foreach (var first in places)
        {
            foreach (var second in places)
                shares[(first - second + spots) % spots]++;
        }

        return shares;
    }

    private sealed class Search(int spots, int rounds, int most, bool isStepNew)
    {
        private readonly int[] _places = new int[rounds];
        private readonly int[] _shares = new int[spots];
        private readonly bool[] _isUsed = new bool[spots];
        private readonly HashSet<int> _steps = [];
        private int _left = Budget;

        public int[]? Find()
        {
            _isUsed[0] = true;
            return Extend(1) ? _places : null;
        }

        private bool Extend(int length)
        {
            if (length == rounds)
                return true;
            for (var place = isStepNew ? 1 : _places[length - 1] + 1; place < spots && _left-- > 0; place++)
            {
                if (_isUsed[place])
                    continue;
                var step = (place - _places[length - 1] + spots) % spots;
                if (isStepNew && !_steps.Add(step))
                    continue;
                if (Add(length, place))
                {
                    _places[length] = place;
                    _isUsed[place] = true;
                    if (Extend(length + 1))
                        return true;
                    _isUsed[place] = false;
                }

                Count(length, place, -1);
                _steps.Remove(step);
            }

            return false;
        }

        private bool Add(int length, int place)
        {
            Count(length, place, 1);
            for (var i = 0; i < length; i++)
            {
                if (_shares[(place - _places[i] + spots) % spots] > most || _shares[(_places[i] - place + spots) % spots] > most)
                    return false;
            }

            return true;
        }

        private void Count(int length, int place, int change)
        {
            for (var i = 0; i < length; i++)
            {
                _shares[(place - _places[i] + spots) % spots] += change;
                _shares[(_places[i] - place + spots) % spots] += change;
            }
        }
    }
}
