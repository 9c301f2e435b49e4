using System;
using System.Threading;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>Stops a search when the time is up or somebody presses Ctrl+C, and tells which.</summary>
internal sealed class SearchLimits : IDisposable
{
    private readonly CancellationToken _interrupt;
    private readonly CancellationTokenSource _source;

    public SearchLimits(TimeSpan? timeLimit, CancellationToken interrupt)
    {
        _interrupt = interrupt;
        _source = CancellationTokenSource.CreateLinkedTokenSource(interrupt);
        if (timeLimit is { } limit)
            _source.CancelAfter(limit);
    }

    /// <summary>Cancelled in either case.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether Ctrl+C was pressed.</summary>
    public bool IsInterrupted => _interrupt.IsCancellationRequested;

    public void Dispose() => _source.Dispose();
}
