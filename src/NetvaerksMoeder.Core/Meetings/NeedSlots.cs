using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Where to note, kind by kind, which needs are met: a place each from the first kind that meets it to the last.</summary>
internal sealed class NeedSlots
{
    /// <param name="needs">The needs that each kind meets, in the order in which kinds are decided on.</param>
    /// <param name="count">How many needs there are.</param>
    public NeedSlots(int[][] needs, int count)
    {
        Last = new int[count];
        for (var at = 0; at < needs.Length; at++)
        {
            foreach (var need in needs[at])
                Last[need] = at;
        }

        SlotOf = Enumerable.Repeat(-1, count).ToArray();
        First = new int[count];
        Closing = new int[needs.Length][];
        var free = new Stack<int>();
        for (var at = 0; at < needs.Length; at++)
        {
            foreach (var need in needs[at].Where(need => SlotOf[need] < 0))
            {
                SlotOf[need] = free.Count > 0 ? free.Pop() : Most++;
                First[need] = at;
            }

            Closing[at] = needs[at].Where(need => Last[need] == at).ToArray();
            foreach (var need in Closing[at])
                free.Push(SlotOf[need]);
        }
    }

    /// <summary>The place of each need; −1 where no kind meets it.</summary>
    public int[] SlotOf { get; }

    /// <summary>The first kind that meets each need: before it the place may be another's.</summary>
    public int[] First { get; }

    /// <summary>The last kind that meets each need: after it the place may be another's.</summary>
    public int[] Last { get; }

    /// <summary>The needs that no kind after this one meets.</summary>
    public int[][] Closing { get; }

    /// <summary>How many places there are.</summary>
    public int Most { get; }
}
