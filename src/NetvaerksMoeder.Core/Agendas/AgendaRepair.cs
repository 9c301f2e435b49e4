namespace NetvaerksMoeder.Core.Agendas;

/// <summary>A single change that makes an impossible programme possible.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AgendaRepair
{
    internal AgendaRepair(AgendaRule rule, int? minutes, string danish, string english)
    {
        Rule = rule;
        Minutes = minutes;
        Danish = danish;
        English = english;
    }

    /// <summary>The rule that is changed.</summary>
    public AgendaRule Rule { get; }

    /// <summary>By how many minutes; <see langword="null"/> where the rule is given up altogether.</summary>
    public int? Minutes { get; }

    /// <summary>The change in Danish, such as <c>Lad mødet slutte 10 min. senere (kl. 14.10).</c></summary>
    public string Danish { get; }

    /// <summary>The same in English.</summary>
    public string English { get; }
}
