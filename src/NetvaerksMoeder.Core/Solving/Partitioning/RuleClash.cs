using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Partitioning;

/// <summary>Proves by looking at every division of a round that its rules cannot all be kept, and finds a smallest set that clashes.</summary>
internal static class RuleClash
{
    private const long MostNodes = 60_000;

    /// <summary>One rule, with those it concerns and how to state it alone.</summary>
    private sealed class Rule(GroupConflictKind kind, int[] people, int number = -1, int[]? together = null, (int, int)? apart = null, GroupQuota? quota = null, int[]? neverAlone = null, GroupHost? host = null)
    {
        public GroupConflictKind Kind { get; } = kind;

        public int[] People { get; } = people;

        public int Number { get; } = number;

        public int[]? Together { get; } = together;

        public (int First, int Second)? Apart { get; } = apart;

        public GroupQuota? Quota { get; } = quota;

        public int[]? NeverAlone { get; } = neverAlone;

        public GroupHost? Host { get; } = host;
    }

    /// <summary>The rules that clash in the first round that is proven impossible, the sizes last; none where no round is.</summary>
    public static IReadOnlyList<GroupConflict> Find(GroupSchedulingProblem problem)
    {
        for (var round = 0; round < problem.Rounds; round++)
        {
            var rules = RulesOf(problem, round);
            if (rules.Count == 0 || IsPossible(problem, round, rules))
                continue;
            var smallest = QuickXplain.Smallest(rules, some => IsPossible(problem, round, some));
            return
            [
                .. smallest.Select(rule => new GroupConflict(rule.Kind, round, rule.People, rule.Quota?.Least ?? rule.People.Length, rule.Quota?.Most ?? rule.Host?.Place ?? 0, rule.Number)),
                new(GroupConflictKind.SizesClash, round, problem.PresentIn(round), problem.Sizes.GroupCounts(problem.PresentIn(round).Length).Max()),
            ];
        }

        return [];
    }

    /// <summary>Whether a division keeps some of the rules; also where the work was too much to tell.</summary>
    private static bool IsPossible(GroupSchedulingProblem problem, int round, IReadOnlyList<Rule> rules)
    {
        var one = new GroupSchedulingProblem(
            problem.Scores,
            PresenceTable.Of(problem.People, 1, (person, _) => problem.Presence.IsPresent(person, round)),
            problem.Sizes,
            null,
            PairSet.Of(problem.People, rules.Where(rule => rule.Apart is not null).Select(rule => rule.Apart!.Value)),
            rules.Where(rule => rule.Together is not null).Select(rule => rule.Together!),
            rules.Where(rule => rule.Quota is not null).Select(rule => rule.Quota!),
            rules.Where(rule => rule.NeverAlone is not null).Select(rule => rule.NeverAlone!),
            rules.Where(rule => rule.Host is not null).Select(rule => rule.Host!));
        if (ConflictFinder.Find(one).Count > 0)
            return false;
        foreach (var frame in ScheduleFrame.Of(one, int.MaxValue, problem.Sizes.IsRange))
        {
            var divisions = new RoundDivisions(one, frame.Rounds[0], MostNodes);
            var found = false;
            var all = divisions.Visit(_ =>
            {
                found = true;
                return false;
            });
            if (found || !all)
                return true;
        }

        return false;
    }

    /// <summary>The rules of a round, those that are hardest to change first. Hosts without a place of their own bind no single round.</summary>
    private static List<Rule> RulesOf(GroupSchedulingProblem problem, int round)
    {
        int[] Here(int[] people) => Array.FindAll(people, person => problem.Presence.IsPresent(person, round));
        var rules = new List<Rule>();
        foreach (var host in problem.Hosts.Where(host => host.Place is not null && problem.Presence.IsPresent(host.Person, round)))
            rules.Add(new(GroupConflictKind.HostClashes, [host.Person], host: host));
        for (var number = 0; number < problem.Quotas.Count; number++)
            rules.Add(new(GroupConflictKind.QuotaClashes, Here(problem.Quotas[number].Members), number, quota: problem.Quotas[number]));
        for (var number = 0; number < problem.NeverAlone.Count; number++)
            rules.Add(new(GroupConflictKind.NeverAloneClashes, Here(problem.NeverAlone[number]), number, neverAlone: problem.NeverAlone[number]));
        foreach (var set in problem.Together.Where(set => Here(set).Length > 1))
            rules.Add(new(GroupConflictKind.TogetherClashes, Here(set), together: set));
        foreach (var i in problem.PresentIn(round))
        {
            foreach (var j in problem.Forbidden.NeighboursOf(i).Where(j => j > i && problem.Presence.IsPresent(j, round)))
                rules.Add(new(GroupConflictKind.ApartClashes, [i, j], apart: (i, j)));
        }

        return rules;
    }
}
