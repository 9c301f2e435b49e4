using System;
using NetvaerksMoeder.Core.Solving;

public static class Program
{
    public static void Main()
    {
        var options = new SolverOptions(seed: 7);
        Console.WriteLine("seed " + options.Seed + ", " + StopReason.StepLimit + " is " + (int)StopReason.StepLimit);
    }
}
