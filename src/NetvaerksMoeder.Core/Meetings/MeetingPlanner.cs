using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The main job: a roster and a meeting go in; a programme with times, every encounter, findings and measures come out.</summary>
/// <remarks>First the agenda; its minutes give the rounds of each encounter; the encounters are planned in the order of the programme with one
/// contact history; a series is then improved as a whole. The same input, seed and steps give the same plan everywhere. Stateless.</remarks>
public static class MeetingPlanner
{
    /// <summary>Plans a meeting.</summary>
    /// <param name="roster">The people invited.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="solver">Seed and steps for each encounter; seed 1 and the solvers' own number of steps by default.</param>
    /// <param name="progress">Told of each better encounter plan; nobody by default.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="enough">Ends the search: each encounter keeps the best plan it has by then, and the rest are planned by construction alone.</param>
    /// <returns>A plan; where a part is impossible its status, conflict and an error finding say why.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="InvalidAgendaException">The items do not fit together, or a presenter is not in the roster.</exception>
    /// <exception cref="ArgumentException">A rule names somebody who is not in the roster.</exception>
    public static MeetingPlan Plan(
        Roster roster,
        NetworkMeeting meeting,
        SolverOptions? solver = null,
        IProgress<SolverProgress>? progress = null,
        CancellationToken cancellationToken = default,
        CancellationToken enough = default)
    {
        Guard.Against.Null(roster);
        Guard.Against.Null(meeting);
        RequireKnown(roster, meeting.Encounters);
        var draft = MeetingDraft.Of(roster, meeting, solver, cancellationToken);
        var encounters = new List<PlannedEncounter>();
        var history = meeting.Encounters.History;
        foreach (var question in draft.Questions)
        {
            var problem = draft.ProblemOf(question, history);
            var options = question.OptionsFor(problem);
            var rotation = EncounterSolver.Solve(problem, options, solver ?? SolverOptions.Default, progress, cancellationToken, enough);
            encounters.Add(new PlannedEncounter(question.ItemId, question.Title, problem, options, rotation));
            history = history.With(rotation.ToHistory());
        }

        return draft.ToPlan(encounters, ContactHistory.Empty);
    }

    /// <summary>Plans a series: all encounters of all meetings as one problem with one contact history.</summary>
    /// <remarks>First each encounter is planned in the order of the programme, knowing those before; then all are improved together, and
    /// <see cref="SeriesPlan.Outcome"/> says what that gave, how far it is from the best possible, and which guarantees are kept. Carousels,
    /// tables that people leave by colours, encounters that put fairness first, and walks with hosts stay as they are planned first. O(people²) memory; with more than 2,000
    /// people the first plan is the last.</remarks>
    /// <param name="series">The series.</param>
    /// <param name="solver">Seed, and steps for each encounter and as many for each in the joint search; seed 1 and numbers that follow from the
    /// size of the series by default.</param>
    /// <param name="progress">Told of each better encounter plan, then of each better plan of the series; nobody by default.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="enough">Ends the search: each encounter keeps the best plan it has by then, and the rest are planned by construction alone.</param>
    /// <returns>A plan for each meeting.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="InvalidAgendaException">The items of a meeting do not fit together, or a presenter is not in the roster.</exception>
    /// <exception cref="ArgumentException">A rule names somebody who is not in the roster.</exception>
    public static SeriesPlan PlanSeries(
        MeetingSeries series,
        SolverOptions? solver = null,
        IProgress<SolverProgress>? progress = null,
        CancellationToken cancellationToken = default,
        CancellationToken enough = default)
    {
        Guard.Against.Null(series);
        foreach (var meeting in series.Meetings)
            RequireKnown(series.Roster, meeting.Encounters);
        return SeriesPlanner.Plan(series, solver ?? SolverOptions.Default, progress, cancellationToken, enough);
    }

    private static void RequireKnown(Roster roster, EncounterRules rules)
    {
        foreach (var id in rules.Apart.Concat(rules.Together).SelectMany(set => set).Concat(rules.Seated))
        {
            if (roster.Find(id) is null)
                throw new ArgumentException($"A rule of the meeting names {id}, who is not in the roster.", nameof(rules));
        }
    }
}
