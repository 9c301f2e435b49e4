using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The two rows of a carousel as they face each other before a round; a chair without a person is <see langword="null"/>.</summary>
internal sealed class CarouselRows
{
    private readonly List<string> _danish = [];
    private readonly List<string> _english = [];

    public CarouselRows(Movement movement, int round)
    {
        for (var seat = 0; seat < movement.Seats; seat++)
        {
            Inner.Add(movement.InnerChairs[seat]);
            Outer.Add(movement.OuterAt(seat, round));
        }
    }

    private CarouselRows(CarouselRows other)
    {
        Inner.AddRange(other.Inner);
        Outer.AddRange(other.Outer);
        _danish.AddRange(other._danish);
        _english.AddRange(other._english);
    }

    public List<ParticipantId?> Inner { get; } = [];

    public List<ParticipantId?> Outer { get; } = [];

    public CarouselRows Copy() => new(this);

    /// <summary>Whoever is away leaves an empty chair; newcomers sit on empty chairs, and two who are left over sit down facing each other at the end.</summary>
    public void Change(HashSet<ParticipantId> away, IEnumerable<ParticipantId> newcomers)
    {
        Empty(Inner, away);
        Empty(Outer, away);
        var left = new Queue<ParticipantId>(newcomers);
        foreach (var row in new[] { Outer, Inner })
        {
            for (var seat = 0; seat < row.Count && left.Count > 0; seat++)
            {
                if (row[seat] is null)
                {
                    row[seat] = left.Dequeue();
                    Tell($"på den tomme stol ved plads {seat + 1} sætter {row[seat]} sig", $"the empty chair at seat {seat + 1} is for {row[seat]}");
                }
            }
        }

        while (left.Count > 0)
        {
            Outer.Add(left.Dequeue());
            Inner.Add(left.Count > 0 ? left.Dequeue() : null);
            if (Inner[Inner.Count - 1] is { } inner)
                Tell($"sidst i rækkerne sætter {inner} og {Outer[Outer.Count - 1]} sig over for hinanden", $"at the end of the rows {inner} and {Outer[Outer.Count - 1]} sit down facing each other");
            else
                Tell($"sidst i yderste række sætter {Outer[Outer.Count - 1]} sig", $"at the end of the outer row sits {Outer[Outer.Count - 1]}");
        }
    }

    /// <summary>Both rows close up as long as each has an empty chair.</summary>
    public void CloseUp()
    {
        var closed = false;
        while (Inner.Contains(null) && Outer.Contains(null))
        {
            Inner.RemoveAt(Inner.IndexOf(null));
            Outer.RemoveAt(Outer.IndexOf(null));
            closed = true;
        }

        if (closed)
            Tell("begge rækker rykker sammen", "both rows close up");
    }

    /// <summary>Somebody changes sides to an empty chair.</summary>
    public void Cross(ParticipantId id)
    {
        var (from, to, danish, english) = Inner.Contains(id) ? (Inner, Outer, "yderste", "outer") : (Outer, Inner, "inderste", "inner");
        from[from.IndexOf(id)] = null;
        to[to.IndexOf(null)] = id;
        Tell($"til den tomme stol i {danish} række flytter {id}", $"the empty chair in the {english} row is for {id}");
    }

    /// <summary>An empty chair among those who stay is counted as the last seat.</summary>
    public void GhostLast()
    {
        var ghost = Inner.IndexOf(null);
        if (ghost < 0 || ghost == Inner.Count - 1)
            return;
        Turn(Inner, ghost + 1);
        Turn(Outer, ghost + 1);
    }

    public BilingualText Sentence(int alignment, bool hasGhost, ParticipantId? hostOfThird, OddPolicy odd)
    {
        var (danish, english) = (_danish.ToList(), _english.ToList());
        if (alignment > 0)
        {
            danish.Add($"yderste række rykker {alignment} {(alignment == 1 ? "plads" : "pladser")} mod plads 1, før vi begynder");
            english.Add($"the outer row moves {alignment} {(alignment == 1 ? "seat" : "seats")} towards seat 1 before we start");
        }

        if (hasGhost)
        {
            danish.Add(odd switch
            {
                OddPolicy.Bye => "den, der sidder over for den tomme stol, holder pause",
                OddPolicy.Host => "den, der sidder over for den tomme stol, taler med værten",
                _ => hostOfThird is null ? "den, der sidder over for den tomme stol, holder pause" : $"den, der sidder over for den tomme stol, er den tredje hos {hostOfThird}",
            });
            english.Add(odd switch
            {
                OddPolicy.Bye => "whoever faces the empty chair takes a break",
                OddPolicy.Host => "whoever faces the empty chair talks with the host",
                _ => hostOfThird is null ? "whoever faces the empty chair takes a break" : $"whoever faces the empty chair is the third with {hostOfThird}",
            });
        }

        return new BilingualText(One(danish, "og", "Alle bliver siddende, som de sidder"), One(english, "and", "Everybody stays where they sit"));
    }

    private void Tell(string danish, string english)
    {
        _danish.Add(danish);
        _english.Add(english);
    }

    private static string One(List<string> parts, string and, string otherwise)
    {
        var text = parts.Count switch
        {
            0 => otherwise,
            1 => parts[0],
            _ => string.Join(", ", parts.Take(parts.Count - 1)) + $", {and} " + parts[parts.Count - 1],
        };
        return char.ToUpperInvariant(text[0]) + text.Substring(1) + ".";
    }

    private static void Empty(List<ParticipantId?> row, HashSet<ParticipantId> away)
    {
        for (var seat = 0; seat < row.Count; seat++)
        {
            if (row[seat] is { } id && away.Contains(id))
                row[seat] = null;
        }
    }

    private static void Turn(List<ParticipantId?> row, int by)
    {
        var front = row.Take(by).ToList();
        row.RemoveRange(0, by);
        row.AddRange(front);
    }
}
