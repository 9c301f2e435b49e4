using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>The description of a programme is meaningless; <see cref="Faults"/> tells everything that is wrong with it.</summary>
public sealed class InvalidAgendaException : ArgumentException
{
    /// <summary>Creates an exception without faults.</summary>
    public InvalidAgendaException()
        : this("The programme cannot be read.")
    {
    }

    /// <summary>Creates an exception without faults.</summary>
    /// <param name="message">What is wrong.</param>
    public InvalidAgendaException(string message)
        : base(message) => Faults = [];

    /// <summary>Creates an exception without faults.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public InvalidAgendaException(string message, Exception innerException)
        : base(message, innerException) => Faults = [];

    /// <summary>Creates an exception.</summary>
    /// <param name="faults">Everything that is wrong, one or more.</param>
    public InvalidAgendaException(IReadOnlyList<AgendaFault> faults)
        : base(string.Join(" ", (faults ?? throw new ArgumentNullException(nameof(faults))).Take(20).Select(f => f.English)), "items") =>
        Faults = faults;

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<AgendaFault> Faults { get; }
}
