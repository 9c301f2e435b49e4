using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Proposes whom to invite: first that those are there who ought to be, then that as much bridging and linking as possible can be reached.</summary>
/// <remarks>
/// Who ought to be there is what <see cref="CompositionRules"/> asks for, with a leader and an employee of each workplace among the candidates.
/// Fewest unmet by severity comes first; among choices alike in that, the greatest value of all pairs of the invited, which bounds what any
/// number of rounds can reach. People who differ in neither unit, level nor what they can be are interchangeable; those who are there all the
/// time come first, then the candidates' order. Stateless.
/// </remarks>
public static class CompositionAdvisor
{
    private const long DefaultSteps = 1_000_000;

    /// <summary>Proposes whom to invite.</summary>
    /// <param name="candidates">The people who could be invited, with their roles and the meetings they can attend.</param>
    /// <param name="seats">The number of seats, 1 or more.</param>
    /// <param name="options">What to invite for; <see cref="InvitationOptions.Default"/> by default.</param>
    /// <param name="solver">The number of steps, 1,000,000 by default.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentException"><paramref name="seats"/> is below 1, or there are more who must be invited than seats.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static Invitation Propose(Roster candidates, int seats, InvitationOptions? options = null, SolverOptions? solver = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(candidates);
        Guard.Against.NegativeOrZero(seats);
        var choice = options ?? InvitationOptions.Default;
        var able = candidates.Participants.Where(person => choice.Meetings.All(person.Attends)).ToList();
        var must = able.Count(person => choice.Requires(person.Id));
        if (must > seats)
            throw new ArgumentException($"{must} people must be invited, but there are {seats} seats.", nameof(seats));

        var needs = CompositionNeeds.Of(able, candidates.Ladder, choice.Items);
        var steps = solver?.Steps ?? DefaultSteps;
        var (invited, search) = Choose(able, Math.Min(seats, able.Count), needs, person => choice.Requires(person.Id), choice, steps, cancellationToken);
        var team = Choose(
            invited.Where(person => CompositionNeeds.CanReflect(person, candidates.Ladder)).ToList(), choice.TeamSize, CompositionNeeds.ReflectingTeam(), _ => false, choice, steps, cancellationToken).Chosen;
        var pairs = new ContactNetwork(invited, invited.SelectMany((one, i) => invited.Skip(i + 1).Select(other => new Pair(one.Id, other.Id))), choice.Boundary).Counts;
        var workplaces = Workplaces.Of(invited, candidates.Ladder, choice.Items);
        return new Invitation(
            seats,
            invited,
            pairs,
            search.Answer().Value,
            search.Bound,
            search.IsProven ? SolutionStatus.Optimal : SolutionStatus.Feasible,
            team,
            workplaces.Select(workplace => HostsOf(invited, workplace)),
            [
                .. CompositionRules.Check(invited, candidates.Ladder, choice.Items),
                .. InvitationTexts.NotInvited(Workplaces.Of(able, candidates.Ladder, choice.Items).Except(workplaces).ToList()),
                .. InvitationTexts.SeatsLeft(seats - invited.Count),
                .. InvitationTexts.Unable(candidates.Participants.Where(person => choice.Requires(person.Id) && !able.Contains(person)).Select(person => person.Id).ToList()),
                .. Unavailable(candidates, able, invited, choice),
                .. InvitationTexts.Team(team, choice.Items),
            ]);
    }

    /// <summary>Those who must come are told by name elsewhere.</summary>
    private static IEnumerable<Finding> Unavailable(Roster candidates, List<Participant> able, IReadOnlyList<Participant> invited, InvitationOptions choice)
    {
        var there = new HashSet<ParticipantId>(able.Select(person => person.Id));
        var away = candidates.Participants.Where(person => !there.Contains(person.Id) && !choice.Requires(person.Id)).ToList();
        var missing = CompositionNeeds.Of(candidates.Participants, candidates.Ladder, choice.Items)
            .Where(need => need.Severity != Severity.Advice && !invited.Any(need.IsMetBy)).ToList();
        return InvitationTexts.Unavailable(away.Count, choice.Meetings, away.Where(person => missing.Exists(need => need.IsMetBy(person))).Select(person => person.Id).ToList());
    }

    private static StandHosts HostsOf(IReadOnlyList<Participant> invited, UnitPath workplace)
    {
        var trio = LocalTrio.Of(invited, workplace).Members;
        return new StandHosts(workplace, trio.Count > 1 ? trio : invited.Where(person => person.Unit == workplace));
    }

    private static (IReadOnlyList<Participant> Chosen, SeatSearch Search) Choose(
        List<Participant> people, int seats, IReadOnlyList<CompositionNeed> needs, Func<Participant, bool> isRequired, InvitationOptions options, long steps, CancellationToken cancel)
    {
        var levels = people.Select(person => person.Level).Distinct().OrderBy(level => level).ToList();
        var units = people.Select(options.Boundary.KeyOf).Distinct(StringComparer.Ordinal).OrderBy(unit => unit, StringComparer.Ordinal).ToList();
        var kinds = people
            .GroupBy(person => (
                Unit: options.Boundary.KeyOf(person),
                person.Level,
                IsRequired: isRequired(person),
                Needs: string.Join(",", Enumerable.Range(0, needs.Count).Where(need => needs[need].IsMetBy(person)))))
            .OrderBy(kind => kind.Key.Unit, StringComparer.Ordinal).ThenBy(kind => kind.Key.Level).ThenBy(kind => kind.Key.IsRequired).ThenBy(kind => kind.Key.Needs, StringComparer.Ordinal)
            .Select(kind => (kind.Key, People: kind.OrderByDescending(person => person.Presence.From is null && person.Presence.To is null).ToList()))
            .ToList();
        var number = Math.Min(seats, people.Count);
        var question = new SeatQuestion(
            kinds.ConvertAll(kind => units.BinarySearch(kind.Key.Unit, StringComparer.Ordinal)).ToArray(),
            kinds.ConvertAll(kind => levels.IndexOf(kind.Key.Level)).ToArray(),
            kinds.ConvertAll(kind => kind.Key.IsRequired ? kind.People.Count : 0).ToArray(),
            kinds.ConvertAll(kind => kind.People.Count).ToArray(),
            kinds.ConvertAll(kind => Enumerable.Range(0, needs.Count).Where(need => needs[need].IsMetBy(kind.People[0])).ToArray()).ToArray(),
            Costs(needs, options.Values, number),
            options.Values,
            number);
        var search = SeatSearch.Run(question, steps, cancel);
        var chosen = new HashSet<ParticipantId>(kinds.SelectMany((kind, i) => kind.People.Take(search.Best[i])).Select(person => person.Id));
        return (people.FindAll(person => chosen.Contains(person.Id)), search);
    }

    /// <summary>One unmet warning outweighs all advice and value together, one unmet error all warnings.</summary>
    private static long[] Costs(IReadOnlyList<CompositionNeed> needs, RelationValues values, int seats)
    {
        var advice = ((long)RelationKinds.All.Max(values.Of) * seats * (seats - 1) / 2) + 1;
        var warning = advice * (1 + needs.Count(need => need.Severity == Severity.Advice));
        var error = warning * (1 + needs.Count(need => need.Severity == Severity.Warning));
        return needs.Select(need => need.Severity switch { Severity.Error => error, Severity.Warning => warning, _ => advice }).ToArray();
    }
}
