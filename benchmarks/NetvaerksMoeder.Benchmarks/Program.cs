using BenchmarkDotNet.Running;
using NetvaerksMoeder.Benchmarks;

if (args.Length > 0 && args[0] == "designs")
    return DesignTables.Run(args[1..]);
if (args.Length > 0 && args[0] == "groups")
    return GroupTables.Run(args[1..]);
if (args.Length > 0 && args[0] == "typed")
    return TypedComparison.Run(args[1..]);
if (args.Length > 0 && args[0] == "typed-cpsat")
    return TypedComparison.RunCpSat(args[1..]);
if (args.Length > 0 && args[0] == "typed-rosters")
    return TypedRosters.Run(args[1..]);
if (args.Length > 0 && args[0] == "carousel")
    return CarouselTable.Run(args[1..]);
if (args.Length > 0 && args[0] == "series")
    return SeriesTables.Run(args[1..]);
if (args.Length > 0 && args[0] == "pairs")
    return PairComparison.Run(args[1..]);

if (args.Length > 0 && args[0] == "invitations")
    return InvitationTable.Run(args[1..]);
if (args.Length > 0 && args[0] == "repair")
    return RepairComparison.Run(args[1..]);
if (args.Length > 1 && args[0] == "repair-table")
    return RepairComparison.Join(args[1..]);
if (args.Length > 1 && args[0] == "agenda-due-dates")
    return DueDates.Run(args[1..]);
if (args.Length > 2 && args[0] == "live-stress")
    return LiveStress.Run(args[1..]);
if (args.Length > 0 && args[0] == "live-steps")
    return LiveStress.Steps(args[1..]);
if (args.Length > 0 && args[0] == "agenda-times")
    return AgendaTimes.Run(args[1..]);
if (args.Length > 0 && args[0] == "agenda-peers")
    return AgendaPeers.Run(args[1..]);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
