#i "nuget: @PACKAGES@"
#r "nuget: NetvaerksMoeder.Core, @VERSION@"

open NetvaerksMoeder.Core.Solving

let options = SolverOptions(seed = 7L)
printfn $"seed {options.Seed}, {StopReason.StepLimit} is {int StopReason.StepLimit}"
