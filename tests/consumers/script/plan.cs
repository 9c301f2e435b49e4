#:package NetvaerksMoeder.Documents@@VERSION@
#:property RestoreAdditionalProjectSources=@PACKAGES@
using NetvaerksMoeder.Core.Solving;

var options = new SolverOptions(seed: 7);
System.Console.WriteLine($"seed {options.Seed}, {StopReason.StepLimit} is {(int)StopReason.StepLimit}");
