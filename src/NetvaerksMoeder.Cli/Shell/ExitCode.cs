namespace NetvaerksMoeder.Cli.Shell;

/// <summary>What the command tells the shell that started it.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, but the plan is infeasible, a rule is broken or a finding is an error.</summary>
    public const int Findings = 1;

    /// <summary>Bad usage or bad input; nothing was planned.</summary>
    public const int BadInput = 2;

    /// <summary>A fault in the program itself (EX_SOFTWARE of sysexits.h).</summary>
    public const int Broken = 70;

    /// <summary>Stopped with Ctrl+C.</summary>
    public const int Cancelled = 130;
}
