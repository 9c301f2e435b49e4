using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Google.OrTools.Sat;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;

namespace NetvaerksMoeder.Benchmarks;

/// <summary>Random invitations: 40 to 200 candidates of 6 to 20 units for 20 to 80 seats, one in ten away; and what CP-SAT makes of them.</summary>
internal static class InvitationTable
{
    /// <param name="args">How many invitations (40), the seed (1), and how many seconds CP-SAT has for each (0: none).</param>
    public static int Run(string[] args)
    {
        int Number(int index, int usual) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : usual;
        var (cases, seed, seconds) = (Number(0, 40), Number(1, 1), Number(2, 0));
        Console.WriteLine("| case | candidates | units | seats | value | bound | gap % | status | ms | errors, warnings, advice | CP-SAT: value, bound, unmet the same |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        var (proven, gaps, times) = (0, new List<double>(), new List<double>());
        for (var i = -2; i < cases; i++)
        {
            var random = new Xoshiro256StarStar((seed * 1000L) + Math.Abs(i));
            var units = 6 + random.NextInt32(15);
            var people = Candidates(random, 40 + random.NextInt32(161), units);
            var seats = Math.Min(people.Count, 20 + random.NextInt32(61));
            var clock = Stopwatch.StartNew();
            var invitation = CompositionAdvisor.Propose(new Roster(people), seats);
            clock.Stop();
            if (i < 0)
                continue;
            var gap = 100.0 * (invitation.Bound - invitation.Value) / invitation.Value;
            proven += invitation.Status == SolutionStatus.Optimal ? 1 : 0;
            gaps.Add(gap);
            times.Add(clock.Elapsed.TotalMilliseconds);
            var unmet = Unmet(Needs(people), invitation.Invited);
            var peer = seconds == 0 ? "–" : CpSat(people, invitation, unmet, seconds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {i} | {people.Count} | {units} | {seats} | {invitation.Value} | {invitation.Bound} | {gap:0.000} | {invitation.Status} | {clock.Elapsed.TotalMilliseconds:0} | {unmet.Errors}, {unmet.Warnings}, {unmet.Advice} | {peer} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"proven {proven} of {cases}; gap mean {gaps.Average():0.000} %, most {gaps.Max():0.000} %; ms mean {times.Average():0}, most {times.Max():0}"));
        return 0;
    }

    private static List<Participant> Candidates(Xoshiro256StarStar random, int count, int units)
    {
        var roles = new[] { "TR", "AMR", "HR", "H-MED-formand", "H-MED-næstformand", "H-MED", "O-MED-næstformand", "direktør", "AM" };
        var people = new List<Participant>();
        for (var i = 0; i < count; i++)
        {
            var level = random.NextInt32(100) switch { < 4 => "topledelse", < 14 => "mellemleder", < 36 => "leder", _ => "medarbejder" };
            var chance = random.NextInt32(40);
            people.Add(new Participant(
                new ParticipantId("p" + (i + 1).ToString(CultureInfo.InvariantCulture)),
                UnitPath.Parse("K/E" + random.NextInt32(units).ToString(CultureInfo.InvariantCulture)),
                LevelLadder.Municipality.Find(level)!,
                roles: chance < roles.Length ? [ParticipantRole.Parse(roles[chance])] : [],
                meetings: random.NextInt32(10) == 0 ? [2] : null));
        }

        return people;
    }

    private static List<(Severity Severity, Func<Participant, bool> IsMetBy)> Needs(List<Participant> people)
    {
        static bool Med(Participant person, MedPosition position) => person.Roles.Any(role => role.MedPosition == position && role.MedTier != MedTier.Local);
        var needs = new List<(Severity, Func<Participant, bool>)>
        {
            (Severity.Error, person => Med(person, MedPosition.Chair)),
            (Severity.Error, person => Med(person, MedPosition.ViceChair)),
            (Severity.Advice, person => Med(person, MedPosition.Member)),
            (Severity.Warning, person => person.Level.Rank == 1),
            (Severity.Warning, person => person.Level.Rank is > 1 and < 5),
            (Severity.Warning, person => person.Has(ParticipantRole.HrConsultant) || person.Has(ParticipantRole.WorkEnvironmentConsultant)),
            (Severity.Warning, person => person.Has(ParticipantRole.Director)),
            (Severity.Warning, person => person.HasMedPosition(MedPosition.ViceChair, MedTier.Main)),
        };
        static bool IsLocal(Participant person) => person.Level.Rank >= 4 && !person.Roles.Any(role =>
            role == ParticipantRole.Director || role == ParticipantRole.HrConsultant || role == ParticipantRole.WorkEnvironmentConsultant || role.MedTier is MedTier.Main or MedTier.Area);
        foreach (var unit in people.Where(person => person.Attends(1) && IsLocal(person)).Select(person => person.Unit).Distinct())
        {
            needs.Add((Severity.Warning, person => person.Unit == unit && person.Level.IsManagement));
            needs.Add((Severity.Warning, person => person.Unit == unit && !person.Level.IsManagement));
        }

        return needs;
    }

    private static (int Errors, int Warnings, int Advice) Unmet(List<(Severity Severity, Func<Participant, bool> IsMetBy)> needs, IReadOnlyList<Participant> invited)
    {
        int Count(Severity severity) => needs.Count(need => need.Severity == severity && !invited.Any(need.IsMetBy));
        return (Count(Severity.Error), Count(Severity.Warning), Count(Severity.Advice));
    }

    /// <summary>First whether fewer needs can be left unmet, then the greatest value among choices that leave as few.</summary>
    private static string CpSat(List<Participant> people, Invitation invitation, (int Errors, int Warnings, int Advice) unmet, int seconds)
    {
        var able = people.Where(person => person.Attends(1)).ToList();
        var needs = Needs(people);
        var model = new CpModel();
        var comes = able.Select((_, i) => model.NewBoolVar($"x{i}")).ToList();
        model.Add(LinearExpr.Sum(comes) == invitation.Invited.Count);
        var met = needs.Select((need, i) =>
        {
            var variable = model.NewBoolVar($"n{i}");
            model.Add(LinearExpr.Sum(able.Select((person, at) => (person, at)).Where(row => need.IsMetBy(row.person)).Select(row => comes[row.at])) >= variable);
            return variable;
        }).ToList();
        LinearExpr Met(Severity severity) => LinearExpr.Sum(needs.Select((need, i) => (need, i)).Where(row => row.need.Severity == severity).Select(row => met[row.i]));
        model.Maximize((Met(Severity.Error) * 10_000) + (Met(Severity.Warning) * 10) + Met(Severity.Advice));
        var text = FormattableString.Invariant($"max_time_in_seconds:{seconds} num_workers:2 random_seed:1");
        var first = new CpSolver { StringParameters = text };
        int Known(Severity severity) => needs.Count(need => need.Severity == severity) - (severity switch { Severity.Error => unmet.Errors, Severity.Warning => unmet.Warnings, _ => unmet.Advice });
        var known = (10_000 * Known(Severity.Error)) + (10 * Known(Severity.Warning)) + Known(Severity.Advice);
        var same = first.Solve(model) == CpSolverStatus.Optimal ? ((long)Math.Round(first.ObjectiveValue) == known ? "yes" : "NO") : "unknown";

        model.Add((Met(Severity.Error) * 10_000) + (Met(Severity.Warning) * 10) + Met(Severity.Advice) >= known);
        var all = (long)invitation.Invited.Count * (invitation.Invited.Count - 1) / 2;
        var objective = LinearExpr.Constant(4 * all);
        void Pairs(IEnumerable<IGrouping<string, int>> groups, int weight)
        {
            foreach (var group in groups)
            {
                // Twice the pairs of n people is n(n − 1).
                var size = Math.Min(group.Count(), invitation.Invited.Count);
                var number = model.NewIntVar(0, size, "n" + group.Key);
                model.Add(LinearExpr.Sum(group.Select(at => comes[at])) == number);
                var pairs = model.NewIntVar(0, (long)size * (size - 1) / 2, "p" + group.Key);
                model.AddElement(number, Enumerable.Range(0, size + 1).Select(n => (long)n * (n - 1) / 2), pairs);
                objective += weight * pairs;
            }
        }

        var places = Enumerable.Range(0, able.Count).ToList();
        Pairs(places.GroupBy(at => "u" + able[at].Unit), -3);
        Pairs(places.GroupBy(at => "l" + able[at].Level.Code), -2);
        Pairs(places.GroupBy(at => "c" + able[at].Unit + able[at].Level.Code), 1);
        model.Maximize(objective);
        var invited = new HashSet<ParticipantId>(invitation.Invited.Select(person => person.Id));
        for (var at = 0; at < able.Count; at++)
            model.AddHint(comes[at], invited.Contains(able[at].Id) ? 1 : 0);
        var second = new CpSolver { StringParameters = text };
        var status = second.Solve(model);
        return string.Create(CultureInfo.InvariantCulture, $"{status} {second.ObjectiveValue:0}, {second.BestObjectiveBound:0}, {same}");
    }
}
