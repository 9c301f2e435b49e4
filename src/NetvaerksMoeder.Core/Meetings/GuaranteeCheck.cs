using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Series;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What became of the guarantees of a planned series, and the smallest set that clashes where one is impossible.</summary>
internal static class GuaranteeCheck
{
    public static IEnumerable<GuaranteeOutcome> Of(SeriesModel model, int[][][] plan)
    {
        var question = model.Question;
        var state = new SeriesState(question);
        state.Restore(plan);
        var guarantees = model.Series.Guarantees;
        var promised = new List<GuaranteeOutcome>();
        if (guarantees.Bridging > 0)
            promised.Add(Encounters(model, state, GuaranteeKind.Bridging, RelationKind.Bridging, guarantees.Bridging));
        if (guarantees.Linking > 0)
            promised.Add(Encounters(model, state, GuaranteeKind.Linking, RelationKind.Linking, guarantees.Linking));
        foreach (var guarantee in Together(model, promised))
            yield return guarantee;
        if (question.Divisions.Any(division => division.IsOdd))
            yield return Turns(model, plan);
        if (guarantees.IsApartFromLeader && model.Encounters.Any(encounter => encounter.Rotation.Kind == RotationKind.Pairs))
            yield return Leaders(model, plan);
        if (Quotas(model) is { } quotas)
            yield return quotas;
        if (model.Encounters.Any(encounter => encounter.Question.Together.Count > 0))
            yield return Presenters(model);
    }

    private static GuaranteeOutcome Encounters(SeriesModel model, SeriesState state, GuaranteeKind kind, RelationKind relation, int asked)
    {
        var reached = new int[model.People.Count];
        for (var i = 0; i < reached.Length; i++)
        {
            for (var j = i + 1; j < reached.Length; j++)
            {
                if (state.FirstMeeting(i, j) < 0 || !model.IsOfClass(i, j, relation))
                    continue;
                reached[i]++;
                reached[j]++;
            }
        }

        var least = reached.Length == 0 ? 0 : reached.Min();
        if (least >= asked)
            return new GuaranteeOutcome(kind, GuaranteeStatus.Kept, asked, least, SeriesTexts.EncountersKept(kind, asked, least));
        var about = Enumerable.Range(0, reached.Length).Where(i => reached[i] < asked).Select(i => model.People[i].Id.Value).ToList();
        var rules = model.People.Count > SeriesClash.MostPeople
            ? []
            : new SeriesClash(model.Question, (i, j) => model.IsOfClass(i, j, relation), SidesOf(model, kind), asked).Smallest();
        var why = Clash(model, kind, relation, asked) ?? (rules.Count > 0 ? SeriesTexts.SetClash(kind, asked, rules) : null);
        return why is null
            ? new GuaranteeOutcome(kind, GuaranteeStatus.NotReached, asked, least, SeriesTexts.EncountersNotReached(kind, asked, about.Count), about)
            : new GuaranteeOutcome(kind, GuaranteeStatus.Impossible, asked, least, why, about, rules.Select(rule => SeriesTexts.Rule(model, kind, asked, rule)));
    }

    /// <summary>Promises that are not impossible each, but are both together, since there are too few places.</summary>
    private static List<GuaranteeOutcome> Together(SeriesModel model, List<GuaranteeOutcome> promised)
    {
        if (promised.Count < 2 || promised.TrueForAll(each => each.Status == GuaranteeStatus.Kept)
            || promised.Exists(each => each.Status == GuaranteeStatus.Impossible) || model.People.Count > SeriesClash.MostPeople)
        {
            return promised;
        }

        var (bridging, linking) = (promised[0].Asked, promised[1].Asked);
        var clash = new SeriesJointClash(
            model.Question, (i, j) => model.IsOfClass(i, j, RelationKind.Bridging), (i, j) => model.IsOfClass(i, j, RelationKind.Linking), bridging, linking);
        var rules = clash.Smallest();
        if (rules.Count == 0)
            return promised;
        var why = SeriesTexts.JointClash(model, clash, rules, bridging, linking);
        var named = rules.Select(rule => rule.IsLinking ? SeriesTexts.Rule(model, GuaranteeKind.Linking, linking, rule) : SeriesTexts.Rule(model, GuaranteeKind.Bridging, bridging, rule)).ToList();
        return promised.ConvertAll(each => each.Status == GuaranteeStatus.Kept
            ? each
            : new GuaranteeOutcome(each.Kind, GuaranteeStatus.Impossible, each.Asked, each.Reached, why, each.About, named));
    }

    /// <summary>The unit or level of each person, numbered from 0.</summary>
    private static int[] SidesOf(SeriesModel model, GuaranteeKind kind)
    {
        var sides = model.Blocks.Select(blocks => blocks[kind == GuaranteeKind.Bridging ? 0 : 1]).Distinct().ToList();
        return [.. model.Blocks.Select(blocks => sides.IndexOf(blocks[kind == GuaranteeKind.Bridging ? 0 : 1]))];
    }

    /// <summary>One person who cannot have as many; or else the fewest people of one unit or level who cannot, because the rest are too few.</summary>
    private static BilingualText? Clash(SeriesModel model, GuaranteeKind kind, RelationKind relation, int asked)
    {
        for (var i = 0; i < model.People.Count; i++)
        {
            var most = SeriesCapacity.OfPerson(model.Question, i, (a, b) => model.IsOfClass(a, b, relation));
            if (most < asked)
                return SeriesTexts.PersonClash(kind, model.People[i].Id, asked, most);
        }

        BilingualText? text = null;
        var fewest = int.MaxValue;
        foreach (var side in Enumerable.Range(0, model.People.Count).GroupBy(i => model.Blocks[i][kind == GuaranteeKind.Bridging ? 0 : 1]))
        {
            var isInside = new bool[model.People.Count];
            foreach (var i in side)
                isInside[i] = true;
            var (people, most) = (side.Count(), SeriesCapacity.BetweenSetAndRest(model.Question, isInside));
            if ((long)people * asked <= most || people >= fewest)
                continue;
            fewest = people;
            text = SeriesTexts.SideClash(model, kind, side.First(), people, asked, most, Rounds(model.Question, isInside));
        }

        return text;
    }

    /// <summary>In how many divisions each of the rest meets one of the set at most; nothing where groups are larger.</summary>
    private static int? Rounds(SeriesQuestion question, bool[] isInside)
    {
        var rest = isInside.Count(inside => !inside);
        return question.Divisions.All(division => SeriesCapacity.MostBetween(division, isInside) == rest) ? question.Divisions.Count : null;
    }

    private static GuaranteeOutcome Turns(SeriesModel model, int[][][] plan)
    {
        var question = model.Question;
        var (trios, byes, rounds) = ((int[])question.EarlierTrios.Clone(), (int[])question.EarlierByes.Clone(), new int[question.People]);
        for (var at = 0; at < plan.Length; at++)
        {
            if (!question.Divisions[at].IsOdd)
                continue;
            foreach (var group in plan[at])
            {
                foreach (var person in group)
                {
                    rounds[person]++;
                    trios[person] += group.Length == 3 ? 1 : 0;
                    byes[person] += group.Length == 1 ? 1 : 0;
                }
            }
        }

        // Only those who are there as often can have as many turns.
        var always = Enumerable.Range(0, rounds.Length).Where(person => rounds[person] == rounds.Max()).ToList();
        var spread = Math.Max(always.Max(person => trios[person]) - always.Min(person => trios[person]), always.Max(person => byes[person]) - always.Min(person => byes[person]));
        return new GuaranteeOutcome(
            GuaranteeKind.EvenTurns, spread <= 1 ? GuaranteeStatus.Kept : GuaranteeStatus.NotReached, 1, spread, SeriesTexts.Turns(spread));
    }

    private static GuaranteeOutcome Leaders(SeriesModel model, int[][][] plan)
    {
        var about = new SortedSet<string>(StringComparer.Ordinal);
        var pairs = 0;
        for (var at = 0; at < plan.Length; at++)
        {
            var activity = model.Question.ActivityOf(at);
            foreach (var group in plan[at])
            {
                foreach (var (i, j) in group.SelectMany(i => group.Where(j => j > i).Select(j => (i, j))))
                {
                    if (activity.RuleOf((i * model.People.Count) + j) != PairRule.Avoided)
                        continue;
                    pairs++;
                    about.Add(model.People[i].Id.Value);
                    about.Add(model.People[j].Id.Value);
                }
            }
        }

        return new GuaranteeOutcome(
            GuaranteeKind.ApartFromLeader, pairs == 0 ? GuaranteeStatus.Kept : GuaranteeStatus.NotReached, 0, pairs, SeriesTexts.Leaders(pairs), about);
    }

    private static GuaranteeOutcome? Quotas(SeriesModel model)
    {
        var asked = model.Encounters.Where(encounter => encounter.Options is GroupOptions { Quotas.Count: > 0 }).ToList();
        if (asked.Count == 0)
            return null;
        var impossible = asked.Where(encounter => encounter.Rotation.Status == SolutionStatus.Infeasible).ToList();
        return new GuaranteeOutcome(
            GuaranteeKind.Quotas,
            impossible.Count == 0 ? GuaranteeStatus.Kept : impossible.All(encounter => encounter.Rotation.Stopped == StopReason.ProvenInfeasible) ? GuaranteeStatus.Impossible : GuaranteeStatus.NotReached,
            asked.Count,
            asked.Count - impossible.Count,
            SeriesTexts.Quotas(asked.Count, impossible),
            impossible.Select(encounter => encounter.Question.ItemId));
    }

    private static GuaranteeOutcome Presenters(SeriesModel model)
    {
        var asked = model.Encounters.Where(encounter => encounter.Question.Together.Count > 0).ToList();
        var impossible = asked.Where(encounter => encounter.Rotation.Status == SolutionStatus.Infeasible).ToList();
        return new GuaranteeOutcome(
            GuaranteeKind.PresentersTogether,
            impossible.Count == 0 ? GuaranteeStatus.Kept : GuaranteeStatus.NotReached,
            asked.Count,
            asked.Count - impossible.Count,
            SeriesTexts.Presenters(asked.Count, impossible.Count),
            impossible.Select(encounter => encounter.Question.ItemId));
    }
}
