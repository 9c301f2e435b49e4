using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>What was asked for cannot be done as it was asked: one message for each fault.</summary>
internal sealed class BadInputException(IEnumerable<string> messages) : Exception
{
    public BadInputException(string message)
        : this([message])
    {
    }

    /// <summary>One message a fault, in the reader's language.</summary>
    public IReadOnlyList<string> Messages { get; } = messages.ToList();

    /// <inheritdoc/>
    public override string Message => string.Join(Environment.NewLine, Messages);
}
