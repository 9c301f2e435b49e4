using System;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;

public static class Program
{
    public static void Main()
    {
        var ladder = LevelLadder.Municipality;
        var people = Enumerable.Range(1, 12).Select(number => new Participant(
            new ParticipantId($"p{number}"), UnitPath.Parse($"Andeby/Hus {number % 3}"), ladder.Levels[number % ladder.Levels.Count]));
        var problem = new RotationProblem(people, RotationProblem.Rounds(3));
        var options = new GroupOptions(GroupSizes.Of(3));
        var plan = GroupRotation.Plan(problem, options);
        var faults = RotationAudit.Check(problem, options, plan);
        Console.WriteLine($"{plan.Rounds.Count} rounds, {faults.Count} faults");
    }
}
