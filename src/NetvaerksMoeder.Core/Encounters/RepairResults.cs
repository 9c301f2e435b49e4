using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Puts a repair into words and figures.</summary>
internal static class RepairResults
{
    public static RepairedRotation Of(
        RepairScope scope, RotationOptions options, Rotation plan, List<Round> rounds, long fewest, decimal value, decimal best, decimal bound, long repeatsBound, RotationProblem? rest = null)
    {
        var whole = scope.Whole();
        var problem = whole ?? rest ?? scope.Rest;
        var all = whole is null ? rounds : scope.Held.Concat(rounds).ToList();
        var figures = RotationFigures.Of(problem, options.Kind, all);
        var before = figures.Value - value;
        var rotation = new Rotation(
            options.Kind,
            SolutionStatus.Feasible,
            StopReason.StepLimit,
            plan.Seed,
            plan.Steps,
            problem.Participants.Count,
            all,
            figures,
            Math.Max(figures.Value, before + bound),
            whole is null ? repeatsBound : Math.Min(figures.Repeats, HeldRepeats(scope, options, whole) + repeatsBound));
        var changed = CardComparison.Changed(scope.Printed, rounds);
        return new RepairedRotation(
            problem,
            options,
            rotation,
            rounds[0].Number,
            changed,
            CardComparison.New(scope.Printed, rounds),
            fewest,
            value,
            best,
            bound,
            RepairTexts.Say(changed, scope.Rest.Participants.Count));
    }

    /// <summary>A carousel that goes on in other rows is a rotation of its own, since the rounds held were walked in the old ones.</summary>
    public static RepairedRotation Of(RepairScope scope, RotationOptions options, Rotation plan, RepairedCarousel carousel, long fewest, decimal bound)
    {
        var figures = scope.Reserved.Count == 0 ? carousel.Figures : RotationFigures.Of(scope.Rest, options.Kind, carousel.Rounds);
        var value = figures.Value;
        var rotation = new Rotation(
            options.Kind,
            SolutionStatus.Feasible,
            StopReason.StepLimit,
            plan.Seed,
            plan.Steps,
            scope.Rest.Participants.Count,
            carousel.Rounds,
            figures,
            Math.Max(value, bound),
            0,
            carousel.Movement);
        var changed = CardComparison.Changed(scope.Printed, carousel.Rounds);
        return new RepairedRotation(
            scope.Rest, options, rotation, carousel.Rounds[0].Number, changed, CardComparison.New(scope.Printed, carousel.Rounds), fewest, value, value, Math.Max(value, bound), carousel.Say);
    }

    public static RepairedRotation Infeasible(RepairScope scope, RotationOptions options, Rotation plan, Rotation anew) => new(
        scope.Rest,
        options,
        new Rotation(options.Kind, SolutionStatus.Infeasible, anew.Stopped, plan.Seed, anew.Steps, scope.Rest.Participants.Count, [], RotationFigures.None, 0, 0, conflict: anew.Conflict),
        scope.Printed[0].Number,
        [],
        0,
        0,
        0,
        0,
        0,
        RepairTexts.Impossible());

    private static long HeldRepeats(RepairScope scope, RotationOptions options, RotationProblem whole) =>
        RotationFigures.Of(whole, options.Kind, scope.Held).Repeats;
}
