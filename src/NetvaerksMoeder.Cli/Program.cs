using System.Runtime.InteropServices;
using System.Threading;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Verbs;

using var interrupt = new CancellationTokenSource();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using var onTermination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
return new CommandLineApp(VerbTable.All).Run(args, Terminal.OfProcess(interrupt.Token));

// The first time the search is stopped and its best plan written; the second time the process ends as it is.
void Cancel(PosixSignalContext context)
{
    context.Cancel = !interrupt.IsCancellationRequested;
    interrupt.Cancel();
}
