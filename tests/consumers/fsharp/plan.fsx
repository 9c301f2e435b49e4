#i "nuget: @PACKAGES@"
#r "nuget: NetvaerksMoeder.Core, @VERSION@"

open NetvaerksMoeder.Core.Encounters
open NetvaerksMoeder.Core.Organisation

let ladder = LevelLadder.Municipality
let person number =
    Participant(ParticipantId $"p{number}", UnitPath.Parse $"Andeby/Hus {number % 3}", ladder.Levels[number % ladder.Levels.Count])
let problem = RotationProblem([ for number in 1 .. 12 -> person number ], RotationProblem.Rounds 3)
let options = GroupOptions(GroupSizes.Of 3)
let plan = GroupRotation.Plan(problem, options)
let faults = RotationAudit.Check(problem, options, plan)
printfn $"{plan.Rounds.Count} rounds, {faults.Count} faults"
