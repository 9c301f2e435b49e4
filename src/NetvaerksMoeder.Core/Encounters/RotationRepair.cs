using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using NetvaerksMoeder.Core.Solving.Repair;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Plans the rest of a rotation anew when people are absent, come late, leave early or come unexpected: what was held stays, and as
/// few printed cards change as can be.</summary>
/// <remarks>
/// In order: every rule kept; fewest repeats; the stated share of the best value; fewest changed cards; greatest value; most even between people (the least sum of squares of what each gets). The search starts from the
/// printed plan, in which the people whose cards cannot hold are matched with one another, and from a plan made anew where that is not good enough,
/// and exchanges people within rounds; where there are few plans all are tried. Where groups of a size were asked for, there are as many groups as printed,
/// as long as their sizes differ from it by one at most. A carousel is repaired by one sentence (<see cref="CarouselRepair"/>) where everybody stays to the end. The same input gives the same plan everywhere. Thread-safe: there is no state.
/// </remarks>
public static class RotationRepair
{
    private const int UsualPeople = 150;
    private const long EvenSteps = 5_000;

    /// <summary>Repairs a rotation.</summary>
    /// <param name="problem">The problem that was planned.</param>
    /// <param name="options">The form asked for.</param>
    /// <param name="plan">The plan as printed.</param>
    /// <param name="attendance">Who came; those absent are absent from the first round to come.</param>
    /// <param name="held">How many rounds, from the first, are held: 0 by default, fewer than the plan has.</param>
    /// <param name="choices">Share, seed and steps; 95 %, 1 and 100,000 by default.</param>
    /// <param name="history">Who had met before the rotation, where that is not what the problem says.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The rotation from its first round on; infeasible, with the rules that clash, where the people who are there cannot be placed.</returns>
    /// <exception cref="ArgumentException">The plan has no rounds or does not fit the problem, somebody is unknown, or is late and was in a round held.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="held"/> is negative, or no round is left.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static RepairedRotation Repair(
        RotationProblem problem,
        RotationOptions options,
        Rotation plan,
        Attendance attendance,
        int held = 0,
        RepairOptions? choices = null,
        ContactHistory? history = null,
        CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(problem);
        Guard.Against.Null(options);
        Guard.Against.Null(plan);
        Guard.Against.Null(attendance);
        RequireFit(problem, plan, attendance, held);
        var first = problem.Slots[held].Start;
        if (attendance.Ids.FirstOrDefault(id => (attendance.LateOf(id) ?? attendance.LeavesOf(id)) is not null && first is null) is { } timed)
            throw new ArgumentException($"{timed} comes late or leaves early, but the rounds have no times.", nameof(attendance)).InDanish($"{timed} kommer for sent eller går før tid, men runderne har ingen klokkeslæt");
        var seen = AttendancePresence.SeenIn(plan.Rounds.Take(held));
        var now = AttendancePresence.Now(problem.Participants, attendance, seen, held > 0 ? first : null);
        return Repair(problem, options, plan, now, held, choices, history, [], isPrintEnough: false, cancellationToken);
    }

    /// <summary>Repairs a rotation for people whose presence is known, and who are not to meet whom they will meet later.</summary>
    internal static RepairedRotation Repair(
        RotationProblem problem,
        RotationOptions options,
        Rotation plan,
        IReadOnlyList<Participant> now,
        int held,
        RepairOptions? choices,
        ContactHistory? history,
        IReadOnlyList<Pair> reserved,
        bool isPrintEnough,
        CancellationToken cancellationToken)
    {
        var scope = new RepairScope(problem, plan, now, held, history ?? problem.History, reserved, isPrintEnough);
        var asked = choices ?? RepairOptions.Default;
        if (plan.Movement.Kind == MovementKind.Carousel && options is SpeedDatingOptions pairs && scope.IsWalkable)
        {
            var carousel = CarouselRepair.Repair(plan.Movement, held, scope.Asked, pairs.Odd);
            if (KeepsApart(scope.Rest, carousel.Rounds))
                return Carousel(scope, pairs, plan, carousel);
        }

        if (options is StationOptions stations)
            return StationRepair.Repair(scope, stations, plan, cancellationToken);
        if (options is GroupOptions asking)
            options = asking.Among((scope.Whole() ?? scope.Rest).Participants);
        if (PrintedGroups.Keep(options, plan, scope.Rest) is { } kept && Repair(scope, kept, plan, asked, cancellationToken) is { Rotation.Status: not SolutionStatus.Infeasible } repaired)
            return repaired;
        return Repair(scope, options, plan, asked, cancellationToken);
    }

    private static void RequireFit(RotationProblem problem, Rotation plan, Attendance attendance, int held)
    {
        if (plan.Rounds.Count == 0 || plan.Rounds.Count != problem.Slots.Count)
            throw new ArgumentException($"The plan has {plan.Rounds.Count} rounds and the problem {problem.Slots.Count}; there must be as many, and 1 at least.", nameof(plan)).InDanish($"planen har {plan.Rounds.Count} runder og opgaven {problem.Slots.Count}; der skal være lige mange og mindst 1");
        if (held < 0 || held >= plan.Rounds.Count)
            throw new ArgumentOutOfRangeException(nameof(held), held, $"From 0 to {plan.Rounds.Count - 1} of {plan.Rounds.Count} rounds can be held, so that one is left.").InDanish($"fra 0 til {plan.Rounds.Count - 1} af {plan.Rounds.Count} runder kan være holdt, så én er tilbage; {held} er angivet");

        var known = new HashSet<ParticipantId>(problem.Participants.Select(person => person.Id));
        if (attendance.Ids.FirstOrDefault(id => !known.Contains(id)) is { } unknown)
            throw new ArgumentException($"{unknown} is not among the participants.", nameof(attendance)).InDanish($"{unknown} er ikke blandt deltagerne");
        if (attendance.Guests.FirstOrDefault(guest => known.Contains(guest.Id)) is { } planned)
            throw new ArgumentException($"The guest {planned.Id} is among the participants already.", nameof(attendance)).InDanish($"gæsten {planned.Id} er allerede blandt deltagerne");
    }

    // Where rows would bring two together who may not meet, cards are repaired instead.
    private static bool KeepsApart(RotationProblem rest, IEnumerable<Round> rounds) =>
        rest.Apart.Count == 0 || !rounds.Any(round => round.Encounters.Any(place => rest.Apart.Any(set => place.Members.Count(set.Contains) > 1)));

    private static RepairedRotation Carousel(RepairScope scope, SpeedDatingOptions options, Rotation plan, RepairedCarousel carousel)
    {
        var question = new RepairTranslation(scope, options);
        var bound = question.Scores.ToValue(RepairBounds.Value(question.Question));
        return RepairResults.Of(scope, options, plan, carousel, RepairBounds.Changed(question.Question), bound);
    }

    private static RepairedRotation Repair(RepairScope scope, RotationOptions options, Rotation plan, RepairOptions choices, CancellationToken cancellationToken)
    {
        var translation = new RepairTranslation(scope, options);
        var question = translation.Question;
        var bound = RepairBounds.Value(question);
        var fewest = RepairBounds.Changed(question);
        var meter = new StepMeter(choices.Steps, cancellationToken);
        var floor = Floor(choices.Share, Math.Min(bound, question.EnoughValue));
        if (RepairExhaustion.Best(question, choices.Share, out var greatest) is { } certain)
        {
            return Result(certain, greatest, Math.Max(bound, greatest), certain.Repeats);
        }

        var best = RepairStart.Printed(question);

        // As long as the rough bound is met there is no need to know what a plan made anew would be worth.
        new RepairSearch(best, 0, meter).Run();
        var reference = best.Value;
        Rotation? anew = null;
        if (best.Broken > 0 || best.Repeats > 0 || best.Value < floor)
        {
            anew = Anew(scope.Asked, options, choices, cancellationToken);
            if (anew.Status == SolutionStatus.Infeasible && best.Broken > 0)
                return RepairResults.Infeasible(scope, options, plan, anew);
            if (anew.Status != SolutionStatus.Infeasible)
                (best, floor, reference) = Better(translation, best, anew, choices, meter);
        }

        var (target, repeats) = (floor, best.Repeats);
        bool IsBest(RepairCost cost) => cost.Broken == 0 && cost.Repeats == 0 && cost.Missing == 0 && cost.Changed <= fewest;
        new RepairSearch(best, target, meter).Kick(new Xoshiro256StarStar(choices.Seed), IsBest);
        new RepairSearch(best, target, new StepMeter(Math.Min(choices.Steps, EvenSteps), cancellationToken)).Even();
        if (scope.Reserved.Count == 0 && question.AllowedRepeats == 0 && anew is { } other && other.Repeats <= best.Repeats && other.Status == SolutionStatus.Optimal)
            bound = Math.Min(bound, (long)(other.Bound * translation.Scores.Scale));
        return Result(best, best.Repeats < repeats ? best.Value : Math.Max(reference, best.Value), Math.Max(bound, best.Value), anew?.RepeatsBound ?? 0);

        // Whom one is to meet later is not met yet: figures are those of the rounds, and what is proven of such meetings says nothing of repeats.
        RepairedRotation Result(RepairState state, long known, long most, long fewestRepeats)
        {
            var rounds = translation.ToRounds(state);
            var value = scope.Reserved.Count == 0 ? translation.Scores.ToValue(state.Value) : RotationFigures.Of(scope.Rest, options.Kind, rounds).Value;
            return RepairResults.Of(
                scope,
                options,
                plan,
                rounds,
                fewest,
                value,
                Math.Max(value, translation.Scores.ToValue(known)),
                Math.Max(value, translation.Scores.ToValue(most)),
                scope.Reserved.Count == 0 ? fewestRepeats : 0);
        }
    }

    /// <summary>The better of the mended plan, raised where it must be, and the plan made anew, brought back to the cards where it can be.</summary>
    private static (RepairState Best, long Floor, long Reference) Better(RepairTranslation translation, RepairState mended, Rotation anew, RepairOptions choices, StepMeter meter)
    {
        var (groups, byes) = translation.ToNumbers(anew);
        var fresh = RepairStart.Of(translation.Question, groups, byes);

        // With fewer repeats than the plan made anew there is nothing to hold the value against but itself.
        var reference = mended.Broken == 0 && mended.Repeats < fresh.Repeats ? mended.Value : Math.Max(fresh.Value, mended.Repeats == fresh.Repeats && mended.Broken == 0 ? mended.Value : 0);
        var floor = Floor(choices.Share, Math.Min(reference, translation.Question.EnoughValue));
        new RepairSearch(mended, floor, meter).Run();
        var cost = mended.CostAt(floor);

        // A plan made anew shares few cards with the printed one: it is brought back to them only where the mended plan falls short of it.
        if (cost.Broken == 0 && cost.Missing == 0 && cost.Repeats <= fresh.Repeats)
            return (mended, floor, reference);
        var repeats = fresh.Repeats;
        new RepairSearch(fresh, floor, new StepMeter(Math.Max(meter.Left, choices.Steps / 4))).Run();
        var best = fresh.CostAt(floor).IsBetterThan(cost) ? fresh : mended;
        return best.Broken == 0 && best.Repeats < repeats ? (best, Floor(choices.Share, best.Value), best.Value) : (best, floor, reference);
    }

    private static long Floor(decimal share, long value) => (long)Math.Ceiling(share * value);

    private static Rotation Anew(RotationProblem rest, RotationOptions options, RepairOptions choices, CancellationToken cancellationToken)
    {
        // A step takes the longer the more people there are; so many are enough to know what the rest is worth. Sizes of a range leave more to look among.
        var share = options is GroupOptions { Sizes.Minimum: not null } ? 1 : 5;
        var solver = new SolverOptions(choices.Seed, choices.Steps / share * UsualPeople / Math.Max(UsualPeople, rest.Participants.Count));
        return options switch
        {
            SpeedDatingOptions pairs => SpeedDating.Plan(rest, new SpeedDatingOptions(pairs.Odd, MovementKind.Cards, pairs.IsFairFirst), solver, null, cancellationToken),
            GroupOptions groups => GroupRotation.Plan(rest, new GroupOptions(groups.Sizes, groups.Quotas, groups.IsFairFirst).Among(rest.Participants), solver, null, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(options), options, "Pairs and groups are planned anew."),
        };
    }
}
