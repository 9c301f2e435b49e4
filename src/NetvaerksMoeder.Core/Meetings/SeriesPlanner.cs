using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Series;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Plans a series: one encounter after the other first, then all together.</summary>
internal static class SeriesPlanner
{
    private const long FirstSteps = 20_000;
    private const long StepsAPlace = 12_000;
    private const long StepsAPlaceAndPerson = 200;
    private const long LeastSteps = 200_000;
    private const long MostSteps = 105_000_000;

    public static SeriesPlan Plan(MeetingSeries series, SolverOptions solver, IProgress<SolverProgress>? progress, CancellationToken cancellationToken, CancellationToken enough)
    {
        var drafts = series.Meetings.Select(meeting => MeetingDraft.Of(series.Roster, meeting, solver, cancellationToken)).ToList();
        var first = OneAfterAnother(drafts, new SolverOptions(solver.Seed, solver.Steps ?? FirstSteps), progress, cancellationToken, enough);
        if (first.Count == 0 || first.SelectMany(encounter => encounter.Problem.Participants).Select(person => person.Id).Distinct().Skip(SeriesQuestion.MostPeople).Any())
            return ToPlan(series, drafts, first, [.. first.Select(encounter => encounter.Rotation)], null);

        var model = new SeriesModel(series, first);
        var steps = solver.Steps is { } each
            ? each * Math.Max(1, first.Count)
            : Math.Max(LeastSteps, Math.Min(MostSteps, Math.Max(StepsAPlace, StepsAPlaceAndPerson * series.Roster.Participants.Count) * model.Question.Divisions.Sum(division => (long)division.Present.Length)));
        var (answer, isInterrupted, start) = Improve(model, solver.Seed, steps, progress, cancellationToken, enough);
        var rotations = new List<Rotation>();
        var history = ContactHistory.Empty;
        for (var e = 0; e < first.Count; e++)
        {
            // Who had met before a meeting has met in the later ones too.
            if (e == 0 || first[e].Draft != first[e - 1].Draft)
                history = history.With(first[e].Draft.Meeting.Encounters.History);
            rotations.Add(SeriesRotations.Of(model, e, answer, history, cancellationToken));
            history = history.With(rotations[e].ToHistory());
        }

        return ToPlan(series, drafts, first, rotations, figures => new SeriesOutcome(
            rotations.Exists(rotation => rotation.Status == SolutionStatus.Infeasible) ? SolutionStatus.Infeasible : answer.IsBest ? SolutionStatus.Optimal : SolutionStatus.Feasible,
            answer.IsBest ? StopReason.ProvenOptimal : isInterrupted ? StopReason.Interrupted : StopReason.StepLimit,
            solver.Seed,
            answer.Steps,
            figures,
            answer.Bound.Value,
            answer.Bound.Repeats,
            start.Value,
            start.Repeats,
            GuaranteeCheck.Of(model, answer.Plan),
            TimeAdvisor.Of(model, answer.Plan, solver.Seed, cancellationToken)));
    }

    /// <summary>Each encounter in the order of the programme, knowing those before.</summary>
    private static List<SeriesEncounter> OneAfterAnother(
        List<MeetingDraft> drafts, SolverOptions solver, IProgress<SolverProgress>? progress, CancellationToken cancellationToken, CancellationToken enough)
    {
        var encounters = new List<SeriesEncounter>();
        var history = ContactHistory.Empty;
        foreach (var draft in drafts)
        {
            if (draft.Questions.Count > 0)
                history = history.With(draft.Meeting.Encounters.History);
            foreach (var question in draft.Questions)
            {
                var problem = draft.ProblemOf(question, history);
                var options = question.OptionsFor(problem);
                var rotation = (enough.IsCancellationRequested ? null : PairsAfterOthers.TryPlan(problem, options, solver, cancellationToken))
                    ?? EncounterSolver.Solve(problem, options, solver, progress, cancellationToken, enough);
                encounters.Add(new SeriesEncounter(draft, question, problem, rotation));
                history = history.With(rotation.ToHistory());
            }
        }

        return encounters;
    }

    private static (SeriesAnswer Answer, bool IsInterrupted, SeriesScore Start) Improve(
        SeriesModel model, long seed, long steps, IProgress<SolverProgress>? progress, CancellationToken cancellationToken, CancellationToken enough)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, enough);
        var bounds = new SeriesBounds(model.Question, model.Kinds, model.Blocks, cancellationToken);
        SeriesAnswer? best = null;
        SeriesScore start = default;
        try
        {
            foreach (var answer in SeriesSearch.Improve(model.Question, bounds, seed, steps, either.Token))
            {
                if (best is null)
                    start = answer.Score;
                best = answer;
                progress?.Report(new SolverProgress(answer.Steps, answer.Score.Value, answer.Bound.Value));
            }

            return (best!, false, start);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            best ??= SeriesSearch.Improve(model.Question, bounds, seed, 0, cancellationToken).First();
            return (best, true, best.Steps == 0 ? best.Score : start);
        }
    }

    private static SeriesPlan ToPlan(
        MeetingSeries series, List<MeetingDraft> drafts, List<SeriesEncounter> encounters, List<Rotation> rotations, Func<RotationFigures, SeriesOutcome>? outcome)
    {
        var plans = new List<MeetingPlan>();
        var history = ContactHistory.Empty;
        foreach (var draft in drafts)
        {
            var earlier = history;
            if (draft.Questions.Count > 0)
                history = history.With(draft.Meeting.Encounters.History);
            var planned = new List<PlannedEncounter>();
            for (var e = 0; e < encounters.Count; e++)
            {
                if (encounters[e].Draft != draft)
                    continue;
                var question = encounters[e].Question;
                planned.Add(new PlannedEncounter(
                    question.ItemId, question.Title, draft.ProblemOf(question, history), encounters[e].Options, rotations[e]));
                history = history.With(rotations[e].ToHistory());
            }

            plans.Add(draft.ToPlan(planned, earlier));
        }

        var result = outcome?.Invoke(SeriesFigures.Of(plans));
        return new SeriesPlan(series, plans, [.. MeetingRules.CheckSeries(series), .. SeriesTexts.FindingsOf(result)], result);
    }
}
