using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>How much a piece of advice weighs.</summary>
public enum AgendaAdviceSeverity
{
    /// <summary>Something to consider.</summary>
    Advice = 0,

    /// <summary>Something that is likely to be missed.</summary>
    Warning = 1,
}

/// <summary>Advice on the form of a programme, with its reason.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AgendaAdvice
{
    internal AgendaAdvice(string code, AgendaAdviceSeverity severity, string danish, string english, IReadOnlyList<string> about)
    {
        Code = code;
        Severity = severity;
        Danish = danish;
        English = english;
        About = about;
    }

    /// <summary>What it is about: <c>DialogueShareLow</c>, <c>LongWithoutDialogue</c>, <c>PresentationTimeUneven</c>, <c>ReflectionMissing</c>, <c>SpeedDatingTooManyRounds</c> or <c>AgendaGap</c>.</summary>
    public string Code { get; }

    /// <summary>How much it weighs.</summary>
    public AgendaAdviceSeverity Severity { get; }

    /// <summary>What is seen and what to consider, in Danish.</summary>
    public string Danish { get; }

    /// <summary>The same in English.</summary>
    public string English { get; }

    /// <summary>The ids of the items it is about.</summary>
    public IReadOnlyList<string> About { get; }

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
