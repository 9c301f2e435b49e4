using System;
using System.Linq;
using System.Threading;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Solving;
using NodaTime;
using NodaTime.Calendars;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Chooses the dates of a series together.</summary>
/// <remarks>Exact: looks at every choice that keeps the rules, the people who can come as bit sets. In order: those who are required can come to every
/// meeting; most people who can come to at least two; greatest summed weight of those who come; the best worst meeting; the earliest
/// dates. O(c·p / 64) for c choices and p people.</remarks>
public static class DatePlanner
{
    /// <summary>How many choices are told.</summary>
    public const int MostChoices = 5;

    /// <summary>Chooses dates.</summary>
    /// <param name="problem">The period, the rules and the people.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The best choices, or why there are none.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static DatePlan Plan(DateProblem problem, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(problem);
        var possible = Enumerable.Range(0, Period.DaysBetween(problem.From, problem.To) + 1).Select(problem.From.PlusDays).Where(d => IsPossible(problem, d)).ToArray();
        var search = new DateSearch(problem, possible, cancellationToken);
        var best = search.Run();
        if (best.Count > 0)
            return new DatePlan(problem, SolutionStatus.Optimal, DateTexts.Choices(problem, best), search.Considered, search.Dates, [], []);
        var (danish, english) = DateTexts.Nothing(problem, possible, search.Dates);
        return new DatePlan(problem, SolutionStatus.Infeasible, [], 0, search.Dates, danish, english);
    }

    private static bool IsPossible(DateProblem problem, LocalDate date)
    {
        if (!problem.Weekdays.Contains(date.DayOfWeek) || problem.AvoidWeeks.Contains(WeekYearRules.Iso.GetWeekOfWeekYear(date)) || problem.AvoidDates.Contains(date))
            return false;
        var day = problem.Days.TryGetValue(date, out var given) ? given : DanishDays.Of(date, problem.Employers);
        return day switch
        {
            DayAvailability.Free => true,
            DayAvailability.Discouraged => problem.AllowDiscouraged,
            DayAvailability.FromNoonOff => problem.End <= LocalTime.Noon,
            _ => false,
        };
    }
}
