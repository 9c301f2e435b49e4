using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>Why there is no programme: a set of rules that clash, and would not if any one of them were given up.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AgendaConflict
{
    internal AgendaConflict(IReadOnlyList<AgendaRule> rules, int? missingMinutes, string danish, string english, IReadOnlyList<AgendaRepair> repairs)
    {
        Rules = rules;
        MissingMinutes = missingMinutes;
        Danish = danish;
        English = english;
        Repairs = repairs;
    }

    /// <summary>The rules. That items follow one another and, unless movable, keep their order, always holds and is not among them.</summary>
    public IReadOnlyList<AgendaRule> Rules { get; }

    /// <summary>How many minutes are missing; <see langword="null"/> where minutes are not the trouble.</summary>
    public int? MissingMinutes { get; }

    /// <summary>The clash in one or two Danish sentences.</summary>
    public string Danish { get; }

    /// <summary>The same in English.</summary>
    public string English { get; }

    /// <summary>Single changes each of which makes a programme possible, the smallest first; empty where no single change does.</summary>
    public IReadOnlyList<AgendaRepair> Repairs { get; }
}
