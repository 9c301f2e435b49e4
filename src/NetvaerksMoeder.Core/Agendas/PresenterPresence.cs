using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>When a presenter is there. Somebody without one is there all the time.</summary>
/// <remarks>Immutable. Windows that touch or overlap count as one.</remarks>
public sealed class PresenterPresence
{
    /// <summary>Creates a presence.</summary>
    /// <param name="presenter">The id of the presenter.</param>
    /// <param name="windows">When they are there; empty means never.</param>
    /// <exception cref="ArgumentException"><paramref name="presenter"/> is empty, or a window is missing.</exception>
    public PresenterPresence(string presenter, IEnumerable<TimeWindow> windows)
    {
        Presenter = Guard.Against.NullOrWhiteSpace(presenter);
        Windows = Array.AsReadOnly(Guard.Against.Null(windows).ToArray());
        if (Windows.Any(w => w is null))
            throw new ArgumentException("A window is missing (null).", nameof(windows));
    }

    /// <summary>The id of the presenter.</summary>
    public string Presenter { get; }

    /// <summary>When they are there.</summary>
    public IReadOnlyList<TimeWindow> Windows { get; }
}
