using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Measures;

/// <summary>The parts that a network falls into: in each everybody is joined to everybody, over others where need be.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Components
{
    private readonly int[] _sizes;

    private Components(int[] sizes) => _sizes = sizes;

    /// <summary>The number of people in each part, the largest first.</summary>
    public IReadOnlyList<int> Sizes => _sizes;

    /// <summary>How many parts there are, people who meet nobody among them.</summary>
    public int Count => _sizes.Length;

    /// <summary>How many people the largest part has; 0 where there is nobody.</summary>
    public int Largest => _sizes.Length == 0 ? 0 : _sizes[0];

    /// <summary>The parts of a network. O(people + contacts).</summary>
    /// <param name="network">The contacts.</param>
    public static Components Of(ContactNetwork network)
    {
        Guard.Against.Null(network);
        var isSeen = new bool[network.People.Count];
        var sizes = new List<int>();
        for (var first = 0; first < isSeen.Length; first++)
        {
            if (isSeen[first])
                continue;
            var size = 0;
            var waiting = new Stack<int>([first]);
            isSeen[first] = true;
            while (waiting.Count > 0)
            {
                size++;
                foreach (var next in network.NeighboursOf(waiting.Pop()).Where(next => !isSeen[next]))
                {
                    isSeen[next] = true;
                    waiting.Push(next);
                }
            }

            sizes.Add(size);
        }

        return new Components(sizes.OrderByDescending(size => size).ToArray());
    }
}
