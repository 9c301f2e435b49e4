using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using NetvaerksMoeder.Core.Solving.Series;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Pairs of many people where whole types cannot be matched, by exchanges alone: the exact engine would take longer than a whole series may.</summary>
/// <remarks>Only a start: the joint search goes on from it. Its bound is that of prices, as for the series.</remarks>
internal static class PairsAfterOthers
{
    private const int MostPeopleForEngine = 40;
    private const int StepsAPlace = 300;
    private const int LeastStepsAPlace = 16;
    private const int StepsThatAreEnough = 20_000;
    private const int Hot = 256;

    /// <summary>The rotation; <see langword="null"/> where the engine is to be asked: few people, whole types, a carousel, few steps, or no plan found.</summary>
    public static Rotation? TryPlan(RotationProblem problem, RotationOptions options, SolverOptions solver, CancellationToken cancellationToken)
    {
        if (problem.Participants.Count is <= MostPeopleForEngine or > SeriesQuestion.MostPeople
            || IsEasy(problem)
            || options is not SpeedDatingOptions { Movement: MovementKind.Cards, IsFairFirst: false } pairs)
        {
            return null;
        }

        var index = new ParticipantIndex(problem);
        var question = QuestionOf(problem, pairs, index);
        var state = new SeriesState(question);
        var random = new Xoshiro256StarStar(solver.Seed);
        var exchanges = new SeriesExchanges(question, state, random);
        // With few steps exchanges alone leave repeats that the engine never makes.
        if (exchanges.Count == 0 || solver.Steps < System.Math.Min(StepsThatAreEnough, (long)LeastStepsAPlace * exchanges.Count))
            return null;
        var steps = System.Math.Min(solver.Steps ?? long.MaxValue, (long)StepsAPlace * exchanges.Count);
        var meter = new StepMeter(steps, cancellationToken);
        new SeriesAnnealing(question, exchanges, random, meter).Run(Hot, 3, steps * 9 / 10);
        new SeriesFairness(state, exchanges, meter).Run(steps / 10);
        return state.Score.Broken > 0 ? null : ToRotation(problem, index, question, state, solver, meter.Used, cancellationToken);
    }

    /// <summary>Whether whole types can be matched: nobody has met, and criss-cross is worth most.</summary>
    private static bool IsEasy(RotationProblem problem) =>
        problem.History.PairCount == 0 && (problem.Values.RelationValues is not { } values || values.Diagonal >= System.Math.Max(values.Bridging, values.Linking));

    private static SeriesQuestion QuestionOf(RotationProblem problem, SpeedDatingOptions options, ParticipantIndex index)
    {
        var people = problem.Participants.Count;
        var scores = problem.Values.ToScores(problem.Participants).Scores;
        var (values, met, rules) = (new int[people * people], new int[people * people], new PairRule[people * people]);
        var (known, apart) = (index.Met(), index.Pairs(problem.Apart.Concat([problem.Seated])));
        for (var i = 0; i < people; i++)
        {
            for (var j = 0; j < people; j++)
            {
                met[(i * people) + j] = i != j && known.Contains(i, j) ? 0 : SeriesQuestion.Never;
                values[(i * people) + j] = i == j ? 0 : (int)scores.Of(i, j);
                rules[(i * people) + j] = i != j && apart.Contains(i, j) ? PairRule.Apart : PairRule.None;
            }
        }

        return new SeriesQuestion(
            people,
            [new SeriesActivity(values, rules)],
            problem.Slots.Select((slot, round) => new SeriesDivision(0, true, Paired(Present(problem, slot), round, options.Odd == OddPolicy.Trio))),
            met,
            earlierTrios: index.Counts(problem.History.TriosOf),
            earlierByes: index.Counts(problem.History.ByesOf));
    }

    private static List<int> Present(RotationProblem problem, RoundSlot slot) =>
        [.. Enumerable.Range(0, problem.Participants.Count).Where(person => RotationProblem.IsPresent(problem.Participants[person], slot))];

    /// <summary>Everybody with somebody, another each round; an odd one makes a group of three or is alone.</summary>
    private static int[][] Paired(List<int> present, int round, bool isTrio)
    {
        var turned = present.Skip(present.Count == 0 ? 0 : round % present.Count).Concat(present.Take(present.Count == 0 ? 0 : round % present.Count)).ToList();
        var pairs = Enumerable.Range(0, turned.Count / 2).Select(pair => new List<int> { turned[2 * pair], turned[(2 * pair) + 1] }).ToList();
        if (turned.Count % 2 == 1)
        {
            if (isTrio && pairs.Count > 0)
                pairs[0].Add(turned[turned.Count - 1]);
            else
                pairs.Add([turned[turned.Count - 1]]);
        }

        return [.. pairs.Select(pair => pair.ToArray())];
    }

    private static Rotation ToRotation(
        RotationProblem problem, ParticipantIndex index, SeriesQuestion question, SeriesState state, SolverOptions solver, long steps, CancellationToken cancellationToken)
    {
        var plan = state.ToPlan();
        var rounds = PlaceAssignment.ToRounds(
            problem,
            index,
            [.. plan.Select(round => round.Where(group => group.Length > 1).OrderBy(group => group[0]).ToArray())],
            [.. plan.Select(round => round.Where(group => group.Length == 1).SelectMany(group => group).ToArray())]);
        var (units, levels) = (Numbers(problem, person => problem.Values.UnitBoundary?.KeyOf(person) ?? person.Id.Value), Numbers(problem, person => person.Level.Code));
        var kinds = Numbers(problem, person => (problem.Values.UnitBoundary?.KeyOf(person) ?? person.Id.Value) + "\n" + person.Level.Code);
        var blocks = units.Select((unit, person) => new[] { unit, units.Max() + 1 + levels[person] }).ToArray();
        var bound = new SeriesBounds(question, kinds, blocks, cancellationToken).For(state.Score, anyTurns: true);
        var isBest = SeriesBounds.IsBest(state.Score, bound);
        return new Rotation(
            RotationKind.Pairs,
            isBest ? SolutionStatus.Optimal : SolutionStatus.Feasible,
            isBest ? StopReason.ProvenOptimal : StopReason.StepLimit,
            solver.Seed,
            steps,
            problem.Participants.Count,
            rounds,
            RotationFigures.Of(problem, RotationKind.Pairs, rounds),
            bound.Value,
            bound.Repeats);
    }

    private static int[] Numbers(RotationProblem problem, System.Func<Participant, string> keyOf)
    {
        var numbers = new Dictionary<string, int>(System.StringComparer.Ordinal);
        return [.. problem.Participants.Select(person =>
        {
            var key = keyOf(person);
            if (!numbers.TryGetValue(key, out var number))
                numbers.Add(key, number = numbers.Count);
            return number;
        })];
    }
}
