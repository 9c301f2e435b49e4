using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>A part of an agenda item with presenters of its own: one workplace of a block of presentations, or one of several
/// tracks side by side.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ItemPart
{
    /// <summary>Creates a part.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="presenters">Ids of those who present it; none by default.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> or an id is empty, or an id is given twice.</exception>
    public ItemPart(string title, IEnumerable<string>? presenters = null)
    {
        Title = Guard.Against.NullOrWhiteSpace(title);
        Presenters = AgendaItem.Ids(presenters, nameof(presenters));
    }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>Ids of those who present it.</summary>
    public IReadOnlyList<string> Presenters { get; }
}
