using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Repair;

/// <summary>One round that is still to come: who is there, what their cards say, and what its groups may be.</summary>
/// <remarks>Places are numbered from 1; place 0 is for those who sit over.</remarks>
internal sealed class RepairRound
{
    /// <param name="present">Whether each person is there.</param>
    /// <param name="printed">The place on each person's card; −1 for who has no card for the round.</param>
    /// <param name="printedSize">How many people the cards of each place name, absent ones too; place 0 included.</param>
    /// <param name="groups">The number of groups, those who sit over not counted.</param>
    /// <param name="least">The smallest group.</param>
    /// <param name="most">The largest group.</param>
    /// <param name="byes">How many sit over: 0 or 1.</param>
    /// <param name="isRange">Whether another number of groups is allowed too.</param>
    public RepairRound(bool[] present, int[] printed, IReadOnlyDictionary<int, int> printedSize, int groups, int least, int most, int byes, bool isRange = false)
    {
        Present = present;
        Printed = printed;
        PrintedSize = printedSize;
        Groups = groups;
        Least = least;
        Most = most;
        Byes = byes;
        IsRange = isRange;
        for (var person = 0; person < present.Length; person++)
        {
            if (present[person])
                People++;
            Places = System.Math.Max(Places, printed[person]);
        }

        foreach (var place in printedSize.Keys)
            Places = System.Math.Max(Places, place);
    }

    public bool[] Present { get; }

    public int[] Printed { get; }

    public IReadOnlyDictionary<int, int> PrintedSize { get; }

    public int Groups { get; }

    public int Least { get; }

    public int Most { get; }

    public int Byes { get; }

    public bool IsRange { get; }

    /// <summary>The number of people there.</summary>
    public int People { get; }

    /// <summary>The greatest place on a card.</summary>
    public int Places { get; }
}
