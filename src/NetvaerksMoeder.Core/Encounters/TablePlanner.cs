using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Designs;
using NetvaerksMoeder.Core.Solving.Partitioning;
using NetvaerksMoeder.Core.Solving.Tables;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Turns a group rotation into tables that people leave and come to by colours: who wears which, who begins where, and the sentence to say.</summary>
internal sealed class TablePlanner(RotationProblem problem, GroupOptions options, GroupSchedulingProblem question, ParticipantIndex index, SolverOptions budget)
{
    /// <summary>Tables by colours, or what the options say where they do not do; the plan by cards of the same problem gives the bound.</summary>
    public Rotation Plan(Rotation cards, CancellationToken cancellationToken)
    {
        if (cards.Status == SolutionStatus.Infeasible || problem.Participants.Count == 0 || problem.Slots.Count < 2)
            return cards;
        var isAuto = options.Movement == GroupMovement.Auto;
        if (Obstacle() is { } obstacle)
            return isAuto ? WithReason(cards, obstacle.Text) : Impossible(obstacle, StopReason.ProvenInfeasible, 0);

        var layout = Layout();
        if (problem.Seated.Count > layout.Tables)
        {
            var seated = TableTexts.TooManySeated(problem.Seated.Count, layout.Tables);
            return isAuto ? WithReason(cards, seated.Text) : Impossible(seated, StopReason.ProvenInfeasible, 0);
        }

        var (seating, steps) = TableSeatingSolver.Solve(ToSeatingProblem(layout), budget, cancellationToken);
        if (seating.Breaches() > 0)
            return isAuto ? WithReason(cards, TableTexts.NotFound().Text) : Impossible(TableTexts.NotFound(), StopReason.StepLimit, steps);
        var rounds = problem.Slots.Select((slot, r) => RoundAt(layout, seating.Chairs, slot, r)).ToList();
        var figures = RotationFigures.Of(problem, RotationKind.Groups, rounds);
        return isAuto && !IsGoodEnough(cards, figures)
            ? WithReason(cards, TableTexts.Cost(cards, figures))
            : ToRotation(layout, seating.Chairs, rounds, figures, cards, steps);
    }

    private RuleConflict? Obstacle() =>
        !question.Presence.IsFull ? TableTexts.NotAlwaysThere()
        : question.Together.Count > 0 ? TableTexts.Together()
        : null;

    private bool IsGoodEnough(Rotation cards, RotationFigures figures)
    {
        var kept = 1 - (options.GreatestLoss / 100);
        return figures.Repeats <= cards.Repeats
            && figures.Value >= cards.Value * kept
            && (!options.IsFairFirst || figures.LeastPerPerson >= cards.Figures.LeastPerPerson * kept);
    }

    // Where a range of sizes leaves the number of tables open, the one that lasts longest, and of those the fewest people at a table.
    private TableLayout Layout()
    {
        var (people, rounds) = (problem.Participants.Count, problem.Slots.Count);
        var choices = question.Sizes.GroupCounts(people).Select(tables => (Tables: tables, Strides: TableStrideCarousel.StridesFor((people + tables - 1) / tables, tables, rounds)));
        var (best, strides) = choices
            .OrderByDescending(choice => Math.Min(rounds, TableStrideCarousel.RepeatFreeRounds(choice.Tables, choice.Strides)))
            .ThenByDescending(choice => choice.Tables)
            .First();
        return new TableLayout(best, strides, rounds);
    }

    private TableSeatingProblem ToSeatingProblem(TableLayout layout)
    {
        var isSeated = new bool[problem.Participants.Count];
        foreach (var id in problem.Seated)
            isSeated[index.NumberOf(id)] = true;
        var rules = options.Quotas.Select(quota =>
        {
            var isMember = new bool[problem.Participants.Count];
            foreach (var id in quota.Members)
                isMember[index.NumberOf(id)] = true;
            return new TableRule(isMember, quota.Minimum, quota.Maximum, quota.MayBeNone);
        }).ToList();
        return new TableSeatingProblem(layout, question.Scores, question.Met, question.Forbidden, isSeated, rules);
    }

    private Round RoundAt(TableLayout layout, int[] chairs, RoundSlot slot, int round) => new(slot, Enumerable.Range(0, layout.Tables)
        .Select(table => new Encounter(table + 1, Enumerable.Range(0, layout.Colours)
            .Select(colour => chairs[layout.ChairAt(colour, table, round)])
            .Where(person => person >= 0)
            .Select(index.IdOf))));

    private Rotation ToRotation(TableLayout layout, int[] chairs, List<Round> rounds, RotationFigures figures, Rotation cards, long steps)
    {
        // The bound of cards speaks of plans with as few repeats as theirs; one with more can only be held against the best of all pairs.
        var bound = figures.Repeats <= cards.Repeats ? cards.Bound : Math.Max(cards.Bound, TableBound.Of(problem, layout.Colours));
        var isOptimal = figures.Value == bound && figures.Repeats == cards.RepeatsBound && !options.IsFairFirst;
        var repeatFree = TableStrideCarousel.RepeatFreeRounds(layout.Tables, layout.Strides);
        var shifts = layout.Strides.Select(stride => 2 * stride > layout.Tables ? stride - layout.Tables : stride).ToList();
        var colours = shifts.Select((step, colour) => TableColour.Known(ColourNames.CodeOf(colour), step, Wearers(layout, chairs, colour)));
        return new Rotation(
            RotationKind.Groups,
            isOptimal ? SolutionStatus.Optimal : SolutionStatus.Feasible,
            isOptimal ? StopReason.ProvenOptimal : StopReason.StepLimit,
            budget.Seed,
            cards.Steps + steps,
            problem.Participants.Count,
            rounds,
            figures,
            bound,
            cards.RepeatsBound,
            Movement.ByColours(layout.Tables, colours, repeatFree, TableTexts.Say(layout.Tables, shifts)),
            why: TableTexts.Notes(cards, figures, problem.Participants.Count, layout.Tables, repeatFree, problem.Slots.Count));
    }

    private IEnumerable<ParticipantId> Wearers(TableLayout layout, int[] chairs, int colour) =>
        chairs.Skip(colour * layout.Tables).Take(layout.Tables).Where(person => person >= 0).Select(index.IdOf);

    private static Rotation WithReason(Rotation cards, BilingualText reason) => new(
        cards.Kind, cards.Status, cards.Stopped, cards.Seed, cards.Steps, cards.People, cards.Rounds, cards.Figures, cards.Bound, cards.RepeatsBound, cards.Movement, cards.Conflict,
        [.. cards.Why, reason]);

    private Rotation Impossible(RuleConflict conflict, StopReason stopped, long steps) => new(
        RotationKind.Groups, SolutionStatus.Infeasible, stopped, budget.Seed, steps, problem.Participants.Count, [], RotationFigures.None, 0, 0, conflict: [conflict]);
}
