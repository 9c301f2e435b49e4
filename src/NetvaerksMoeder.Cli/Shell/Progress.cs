using System;
using NetvaerksMoeder.Cli.Text;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Cli.Shell;

/// <summary>One line on the terminal that tells how far a search is; nothing where messages do not go to a terminal.</summary>
internal sealed class Progress(Request request, CommonOptions common) : IProgress<SolverProgress>, IDisposable
{
    private readonly bool _isShown = request.Terminal.IsErrorTerminal && !common.IsQuiet;
    private int _written;

    /// <summary>Tells of a better plan.</summary>
    public void Show(string what, Rotation rotation)
    {
        if (!_isShown || rotation.Status == SolutionStatus.Infeasible)
            return;
        var value = Figures.Of(rotation.Value, request.Language);
        var bound = Figures.Of(rotation.Bound, request.Language);
        Write(request.Say($"{what}: værdi {value} af højst {bound} …", $"{what}: value {value} of at most {bound} …"));
    }

    /// <summary>Tells of a better plan of some encounter of a meeting.</summary>
    public void Report(SolverProgress value)
    {
        if (_isShown)
            Write(request.Say($"Planlægger: værdi {Figures.Of(value.Value, request.Language)} af højst {Figures.Of(value.Bound, request.Language)} …", $"Planning: value {Figures.Of(value.Value, request.Language)} of at most {Figures.Of(value.Bound, request.Language)} …"));
    }

    /// <summary>Tells what is going on.</summary>
    public void Show(string what)
    {
        if (_isShown)
            Write(what + " …");
    }

    /// <summary>Wipes the line.</summary>
    public void Dispose()
    {
        if (_written == 0)
            return;
        request.Terminal.Error.Write("\r" + new string(' ', _written) + "\r");
        request.Terminal.Error.Flush();
        _written = 0;
    }

    private void Write(string line)
    {
        var shown = line.Length < request.Terminal.Width ? line : line[..(request.Terminal.Width - 1)];
        request.Terminal.Error.Write("\r" + shown.PadRight(_written));
        request.Terminal.Error.Flush();
        _written = Math.Max(_written, shown.Length);
    }
}
