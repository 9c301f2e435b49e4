namespace NetvaerksMoeder.Core.Agendas;

/// <summary>What makes the description of a programme meaningless, so that no programme can be made of it.</summary>
/// <remarks>Immutable. Clashes between rules that have a meaning are no faults: they make the result infeasible.</remarks>
/// <param name="code">What kind of fault, such as <c>UnknownItem</c>.</param>
/// <param name="about">The id of the item, or empty for the whole programme.</param>
/// <param name="danish">What is wrong and what is allowed, in Danish.</param>
/// <param name="english">The same in English.</param>
public sealed class AgendaFault(string code, string about, string danish, string english)
{
    /// <summary>What kind of fault.</summary>
    public string Code { get; } = code;

    /// <summary>The id of the item, or empty for the whole programme.</summary>
    public string About { get; } = about;

    /// <summary>What is wrong and what is allowed, in Danish.</summary>
    public string Danish { get; } = danish;

    /// <summary>The same in English.</summary>
    public string English { get; } = english;

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
