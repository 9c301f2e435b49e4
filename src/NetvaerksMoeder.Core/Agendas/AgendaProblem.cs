using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>A programme to be laid out: the frame, the items in their given order, the rules and who is there when.</summary>
/// <remarks>Immutable. Starts and lengths are whole numbers of grid steps counted from the start of the meeting.</remarks>
public sealed class AgendaProblem
{
    /// <summary>Creates a problem.</summary>
    /// <param name="frame">When the meeting begins and must end.</param>
    /// <param name="items">The items in the order given; none gives an empty programme.</param>
    /// <param name="rules">What holds for the programme as a whole; nothing by default.</param>
    /// <param name="grid">The step of all starts and lengths in minutes, 1 to 60; 5 by default.</param>
    /// <param name="presence">When presenters are there; those not named are there all the time.</param>
    /// <param name="people">The ids that presenters may have; <see langword="null"/> (the default) allows any.</param>
    /// <exception cref="InvalidAgendaException">Two items have one id, an <c>after</c> names an unknown item or goes in a ring, a presenter is
    /// unknown or in two tracks at once, or presence is given twice. All faults are reported together.</exception>
    /// <exception cref="ArgumentException">The grid is out of range, or something is missing (null).</exception>
    public AgendaProblem(
        AgendaFrame frame,
        IEnumerable<AgendaItem> items,
        AgendaRules? rules = null,
        int grid = 5,
        IEnumerable<PresenterPresence>? presence = null,
        IEnumerable<string>? people = null)
    {
        Frame = Guard.Against.Null(frame);
        Items = Array.AsReadOnly(Guard.Against.Null(items).ToArray());
        Rules = rules ?? AgendaRules.None;
        if (grid is < 1 or > 60)
            throw new ArgumentOutOfRangeException(nameof(grid), grid, "The grid must be 1 to 60 minutes.");
        Grid = grid;
        Presence = Array.AsReadOnly((presence ?? []).ToArray());
        People = people is null ? null : Array.AsReadOnly(people.ToArray());
        if (Items.Any(i => i is null))
            throw new ArgumentException("An item is missing (null).", nameof(items));
        if (Presence.Any(p => p is null))
            throw new ArgumentException("A presence is missing (null).", nameof(presence));

        var faults = AgendaFaults.Find(this);
        if (faults.Count > 0)
            throw new InvalidAgendaException(faults);
    }

    private AgendaProblem(AgendaProblem whole, IReadOnlyList<AgendaItem> items)
    {
        Frame = whole.Frame;
        Items = items;
        Rules = whole.Rules;
        Grid = whole.Grid;
        Presence = whole.Presence;
        People = whole.People;
    }

    /// <summary>When the meeting begins and must end.</summary>
    public AgendaFrame Frame { get; }

    /// <summary>The items in the order given.</summary>
    public IReadOnlyList<AgendaItem> Items { get; }

    /// <summary>What holds for the programme as a whole.</summary>
    public AgendaRules Rules { get; }

    /// <summary>The step of all starts and lengths in minutes.</summary>
    public int Grid { get; }

    /// <summary>When presenters are there.</summary>
    public IReadOnlyList<PresenterPresence> Presence { get; }

    /// <summary>The ids that presenters may have; <see langword="null"/> allows any.</summary>
    public IReadOnlyList<string>? People { get; }

    /// <summary>The same problem with other items.</summary>
    /// <exception cref="InvalidAgendaException">The items do not fit together.</exception>
    public AgendaProblem WithItems(IEnumerable<AgendaItem> items) => new(Frame, items, Rules, Grid, Presence, People);

    /// <summary>The same problem on another grid, for instance on one minute to be run live.</summary>
    /// <exception cref="ArgumentException"><paramref name="grid"/> is out of range.</exception>
    public AgendaProblem WithGrid(int grid) => new(Frame, Items, Rules, grid, Presence, People);

    /// <summary>The same problem with other rules.</summary>
    public AgendaProblem WithRules(AgendaRules rules) => new(Frame, Items, Guard.Against.Null(rules), Grid, Presence, People);

    /// <summary>Some of the items, which may name others that are not among them.</summary>
    internal AgendaProblem Only(IReadOnlyList<AgendaItem> items) => new(this, items);
}
