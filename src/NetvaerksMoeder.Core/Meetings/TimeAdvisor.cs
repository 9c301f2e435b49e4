using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using NetvaerksMoeder.Core.Solving.Series;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Plans the rounds that five more minutes would give an encounter, with all else as it is, and counts the pairs that then meet first.</summary>
/// <remarks>Five minutes of buzz are one more round in new groups. A longer walk leads past more stations, but its groups stay together. A carousel
/// goes on by the same sentence.</remarks>
internal static class TimeAdvisor
{
    private const int Minutes = 5;
    private const int StepsAPlace = 150;

    public static IEnumerable<TimeAdvice> Of(SeriesModel model, int[][][] plan, long seed, CancellationToken cancellationToken)
    {
        for (var e = 0; e < model.Encounters.Count; e++)
        {
            var encounter = model.Encounters[e];
            if (encounter.Rotation.Status == SolutionStatus.Infeasible || encounter.Rotation.Rounds.Count == 0)
                continue;
            var rounds = MoreRounds(encounter);
            var (bridging, linking) = rounds == 0 || encounter.Options is StationOptions ? (0, 0) : encounter.Rotation.Movement.Kind switch
            {
                MovementKind.Cards => Count(model, plan, e, rounds, seed, cancellationToken),
                MovementKind.Carousel => Turned(model, plan, encounter, rounds),
                _ => (0, 0),
            };
            yield return new TimeAdvice(encounter.Draft.Meeting.Number, encounter.Question.ItemId, Minutes, rounds, bridging, linking);
        }
    }

    private static int MoreRounds(SeriesEncounter encounter)
    {
        if (encounter.Question.Timing is not { } timing)
            return 1;
        var scheduled = encounter.Question.Scheduled;
        var most = encounter.Options is StationOptions stations ? stations.Stations : RotationProblem.MaximumRounds;
        return Math.Max(0, Math.Min(most, timing.RoundsThatFit(scheduled.Minutes + Minutes, scheduled.Item.ReserveMinutes)) - encounter.Rotation.Rounds.Count);
    }

    /// <summary>Who meets first where the outer row moves on by its shift; a row without one shift for all has no next.</summary>
    private static (int Bridging, int Linking) Turned(SeriesModel model, int[][][] plan, SeriesEncounter encounter, int rounds)
    {
        var movement = encounter.Rotation.Movement;
        if (movement.Offsets.Count > 0)
            return (0, 0);
        var state = new SeriesState(model.Question);
        state.Restore(plan);
        var last = encounter.Rotation.Rounds[encounter.Rotation.Rounds.Count - 1];
        var there = last.Encounters.SelectMany(place => place.Members).Concat(last.Byes).ToList();
        var number = Enumerable.Range(0, model.People.Count).Where(i => there.Contains(model.People[i].Id)).ToDictionary(i => model.People[i].Id);
        var (bridging, linking) = (0, 0);
        var met = new HashSet<(int, int)>();
        for (var round = encounter.Rotation.Rounds.Count; round < encounter.Rotation.Rounds.Count + rounds; round++)
        {
            for (var seat = 0; seat < movement.Seats; seat++)
            {
                if (movement.InnerChairs[seat] is not { } inner || movement.OuterAt(seat, round) is not { } outer
                    || !number.TryGetValue(inner, out var i) || !number.TryGetValue(outer, out var j)
                    || !state.HasNeverMet(i, j) || !met.Add((i, j)))
                {
                    continue;
                }

                bridging += model.IsOfClass(i, j, RelationKind.Bridging) ? 1 : 0;
                linking += model.IsOfClass(i, j, RelationKind.Linking) ? 1 : 0;
            }
        }

        return (bridging, linking);
    }

    private static (int Bridging, int Linking) Count(SeriesModel model, int[][][] plan, int encounter, int rounds, long seed, CancellationToken cancellationToken)
    {
        var question = model.Question;
        var last = model.Starts[encounter + 1] - 1;
        var now = question.Divisions.Select((division, at) => division.With(plan[at])).ToList();
        var more = Enumerable.Repeat(now[last], rounds);
        var longer = new SeriesQuestion(question.People, question.Activities, now.Concat(more), question.MetFrom, earlierTrios: question.EarlierTrios, earlierByes: question.EarlierByes);
        var state = new SeriesState(longer);
        var random = new Xoshiro256StarStar(seed);
        var exchanges = new SeriesExchanges(longer, state, random, now.Count);
        var steps = (long)StepsAPlace * exchanges.Count;
        new SeriesAnnealing(longer, exchanges, random, new StepMeter(steps, cancellationToken)).Run(256, 2, steps);

        var (bridging, linking) = (0, 0);
        for (var i = 0; i < question.People; i++)
        {
            for (var j = i + 1; j < question.People; j++)
            {
                if (state.FirstMeeting(i, j) < now.Count)
                    continue;
                bridging += model.IsOfClass(i, j, RelationKind.Bridging) ? 1 : 0;
                linking += model.IsOfClass(i, j, RelationKind.Linking) ? 1 : 0;
            }
        }

        return (bridging, linking);
    }
}
