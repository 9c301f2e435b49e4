using System;
using System.Collections.Generic;
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
        var ruledOut = new List<DateRuledOut>();
        var possible = new List<LocalDate>();
        for (var date = problem.From; date <= problem.To; date = date.PlusDays(1))
        {
            if (!problem.Weekdays.Contains(date.DayOfWeek))
                continue;
            if (WhyNot(problem, date) is { } why)
                ruledOut.Add(why);
            else
                possible.Add(date);
        }

        var search = new DateSearch(problem, [.. possible], cancellationToken);
        var best = search.Run();
        if (best.Count > 0)
            return new DatePlan(problem, SolutionStatus.Optimal, DateTexts.Choices(problem, best), search.Considered, search.Dates, ruledOut.AsReadOnly(), [], []);
        var (danish, english) = DateTexts.Nothing(problem, [.. possible], search.Dates);
        return new DatePlan(problem, SolutionStatus.Infeasible, [], 0, search.Dates, ruledOut.AsReadOnly(), danish, english);
    }

    private static DateRuledOut? WhyNot(DateProblem problem, LocalDate date)
    {
        var week = WeekYearRules.Iso.GetWeekOfWeekYear(date);
        if (problem.AvoidWeeks.Contains(week))
            return new DateRuledOut(date, $"uge {week} skal undgås", $"week {week} is to be avoided", isWeek: true);
        if (problem.AvoidDates.Contains(date))
            return new DateRuledOut(date, "dagen skal undgås", "the day is to be avoided");
        var day = problem.Days.TryGetValue(date, out var given) ? given : DanishDays.Of(date, problem.Employers);
        var isPossible = day == DayAvailability.Free || (day == DayAvailability.Discouraged && problem.AllowDiscouraged) || (day == DayAvailability.FromNoonOff && problem.End <= LocalTime.Noon);
        if (isPossible)
            return null;
        var (danish, english) = (DanishDays.Names(date), DanishDays.Names(date, english: true));
        if (danish.Count == 0)
            return new DateRuledOut(date, "dagen kan ikke bruges", "the day cannot be used");
        var noon = day == DayAvailability.FromNoonOff;
        return new DateRuledOut(date, string.Join(" og ", danish) + (noon ? " (fri fra kl. 12)" : ""), string.Join(" and ", english) + (noon ? " (off from noon)" : ""));
    }
}
