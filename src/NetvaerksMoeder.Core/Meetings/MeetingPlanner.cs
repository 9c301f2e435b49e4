using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The main job: a roster and a meeting go in; a programme with times, every encounter, findings and measures come out.</summary>
/// <remarks>First the agenda; its minutes give the rounds of each encounter; the encounters are planned in the order of the programme with one
/// contact history. The same input, seed and steps give the same plan everywhere. Stateless.</remarks>
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
        var agenda = AgendaScheduler.Schedule(meeting.ToAgendaProblem(roster), solver, null, cancellationToken);
        var people = roster.AttendingMeeting(meeting.Number);
        var encounters = new List<PlannedEncounter>();
        var findings = new List<Finding>(CompositionRules.Check(people, roster.Ladder, meeting.Items));
        findings.AddRange(MeetingRules.Check(meeting, agenda));

        var history = meeting.Encounters.History;
        foreach (var question in EncounterQuestions.Of(roster, meeting, agenda, findings))
        {
            var problem = question.ToProblem(people, meeting.Encounters, history);
            var options = question.OptionsFor(problem);
            var rotation = Solve(problem, options, solver ?? SolverOptions.Default, progress, cancellationToken, enough);
            encounters.Add(new PlannedEncounter(question.ItemId, question.Title, problem, options, rotation));
            history = history.With(rotation.ToHistory());
        }

        EncounterFindings.Check(people, meeting.Encounters.Boundary, encounters, findings);
        return new MeetingPlan(meeting, roster, agenda, encounters, findings);
    }

    /// <summary>Plans a series, meeting after meeting, with one contact history.</summary>
    /// <param name="series">The series.</param>
    /// <param name="solver">Seed and steps for each encounter; seed 1 and the solvers' own number of steps by default.</param>
    /// <param name="progress">Told of each better encounter plan; nobody by default.</param>
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
        var plans = new List<MeetingPlan>();
        var history = ContactHistory.Empty;
        foreach (var meeting in series.Meetings)
        {
            var plan = Plan(series.Roster, meeting.With(meeting.Encounters.WithHistory(history)), solver, progress, cancellationToken, enough);
            plans.Add(plan);
            history = history.With(plan.ToHistory());
        }

        return new SeriesPlan(series, plans, MeetingRules.CheckSeries(series));
    }

    private static Rotation Solve(
        RotationProblem problem,
        RotationOptions options,
        SolverOptions solver,
        IProgress<SolverProgress>? progress,
        CancellationToken cancellationToken,
        CancellationToken enough)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, enough);
        Rotation? best = null;
        try
        {
            foreach (var plan in Improve(problem, options, solver, either.Token))
            {
                best = plan;
                progress?.Report(new SolverProgress(plan.Steps, plan.Value, plan.Bound));
            }

            return best!.StoppedBy(StopReason.StepLimit);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            best ??= Improve(problem, options, new SolverOptions(solver.Seed, 0), cancellationToken).First();
            return best.StoppedBy(StopReason.Interrupted);
        }
    }

    private static IEnumerable<Rotation> Improve(RotationProblem problem, RotationOptions options, SolverOptions solver, CancellationToken cancellationToken) => options switch
    {
        SpeedDatingOptions pairs => SpeedDating.Improve(problem, pairs, solver, cancellationToken),
        GroupOptions groups => GroupRotation.Improve(problem, groups, solver, cancellationToken),
        StationOptions stations => StationRotation.Improve(problem, stations, solver, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options, "Pairs, groups or stations are known."),
    };

    private static void RequireKnown(Roster roster, EncounterRules rules)
    {
        foreach (var id in rules.Apart.Concat(rules.Together).SelectMany(set => set).Concat(rules.Seated))
        {
            if (roster.Find(id) is null)
                throw new ArgumentException($"A rule of the meeting names {id}, who is not in the roster.", nameof(rules));
        }
    }
}
