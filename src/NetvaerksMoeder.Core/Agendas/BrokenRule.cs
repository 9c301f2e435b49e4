namespace NetvaerksMoeder.Core.Agendas;

/// <summary>A rule that a programme breaks, and how.</summary>
/// <remarks>Immutable.</remarks>
public sealed class BrokenRule
{
    internal BrokenRule(AgendaRuleKind kind, string item, string danish, string english)
    {
        Kind = kind;
        Item = item;
        Danish = danish;
        English = english;
    }

    /// <summary>What kind of rule.</summary>
    public AgendaRuleKind Kind { get; }

    /// <summary>The id of the item, or empty.</summary>
    public string Item { get; }

    /// <summary>How it is broken, in Danish.</summary>
    public string Danish { get; }

    /// <summary>The same in English.</summary>
    public string English { get; }

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
