using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Core.Solving.Randomness;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Meetings;

public sealed class DatePlannerTests
{
    [Fact]
    public void The_best_choice_is_that_of_trying_all()
    {
        for (var seed = 1; seed <= 6; seed++)
        {
            var problem = Random(seed);
            var plan = DatePlanner.Plan(problem);
            var best = All(problem, plan.Candidates).OrderByDescending(c => c.Twice).ThenByDescending(c => c.Presence).ThenByDescending(c => c.Worst).ToList();

            Assert.Equal(best.Count, plan.Considered);
            Assert.Equal(best.Take(5), plan.Choices.Select(c => (c.AtLeastTwice, c.Presence, c.WorstMeeting)));
        }
    }

    [Fact]
    public void Those_who_are_missing_are_named_for_each_date()
    {
        var choice = DatePlanner.Plan(Random(3)).Choices[0];

        for (var d = 0; d < choice.Dates.Count; d++)
            Assert.Equal(Random(3).People.Where(p => p.Busy.Contains(choice.Dates[d])).Select(p => p.Id), choice.Missing[d]);
    }

    [Fact]
    public void Holidays_weekends_and_weeks_to_avoid_are_no_candidates()
    {
        var plan = DatePlanner.Plan(new DateProblem(new LocalDate(2027, 1, 1), new LocalDate(2027, 12, 31), avoidWeeks: [7, 42]));

        Assert.DoesNotContain(new LocalDate(2027, 2, 15), plan.Candidates);
        Assert.DoesNotContain(new LocalDate(2027, 10, 22), plan.Candidates);
        Assert.DoesNotContain(new LocalDate(2027, 5, 6), plan.Candidates);
        Assert.DoesNotContain(plan.Candidates, d => d.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
        Assert.Contains(new LocalDate(2027, 2, 22), plan.Candidates);
    }

    [Fact]
    public void A_morning_fits_on_a_day_that_is_off_from_noon()
    {
        var day = new LocalDate(2029, 6, 5);

        Assert.Equal(SolutionStatus.Infeasible, DatePlanner.Plan(new DateProblem(day, day, 1)).Status);
        Assert.Equal(SolutionStatus.Optimal, DatePlanner.Plan(new DateProblem(day, day, 1, end: new LocalTime(12, 0))).Status);
    }

    [Fact]
    public void A_day_with_two_names_is_ruled_out_by_both_and_a_given_day_by_neither()
    {
        var day = new LocalDate(2028, 6, 5);
        var ruledOut = Assert.Single(DatePlanner.Plan(new DateProblem(day, day, 1)).RuledOut);

        Assert.Equal("2. pinsedag og Grundlovsdag", ruledOut.Danish);
        Assert.Equal("Whit Monday and Constitution Day", ruledOut.English);
        Assert.Equal(DayAvailability.Off, DanishDays.Of(day, [EmployerKind.State]));
        Assert.Equal(SolutionStatus.Infeasible, DatePlanner.Plan(new DateProblem(day, day, 1, end: new LocalTime(11, 0))).Status);
        Assert.Equal(SolutionStatus.Optimal, DatePlanner.Plan(new DateProblem(day, day, 1, days: new Dictionary<LocalDate, DayAvailability> { [day] = DayAvailability.Free })).Status);
    }

    [Fact]
    public void Between_meetings_lie_no_fewer_and_no_more_weeks_than_asked()
    {
        var from = new LocalDate(2027, 1, 5);
        DatePlan Plan(int least, int most, int days) => DatePlanner.Plan(new DateProblem(from, from.PlusDays(days), 2, weekdays: [IsoDayOfWeek.Tuesday], leastWeeksBetween: least, mostWeeksBetween: most));

        Assert.Equal([from, from.PlusWeeks(3)], Plan(3, 3, 21).Choices.Single().Dates);
        Assert.Equal(SolutionStatus.Infeasible, Plan(4, 4, 21).Status);
        // Of four Tuesdays: three pairs a week apart, two two weeks, one three.
        Assert.Equal(3, Plan(1, 1, 21).Considered);
        Assert.Equal(5, Plan(1, 2, 21).Considered);
        Assert.Equal(3, Plan(2, 12, 21).Considered);
        Assert.Equal("Der er 4 mulige dage, men ikke 2 af dem med 4 til 4 uger imellem. Overvej en længere periode eller andre mellemrum.", Assert.Single(Plan(4, 4, 21).Danish));
    }

    [Fact]
    public void No_choice_is_answered_with_the_reason()
    {
        var from = new LocalDate(2027, 1, 4);
        var busy = Enumerable.Range(0, 30).Select(from.PlusDays);
        var plan = DatePlanner.Plan(new DateProblem(from, from.PlusDays(20), 1, [new DatePerson("p1", isRequired: true, busy: busy)]));

        Assert.Equal(SolutionStatus.Infeasible, plan.Status);
        Assert.Equal("p1, der skal være med hver gang, er optaget på 15 af 15 mulige dage.", plan.Danish[0]);
    }

    [Fact]
    public void Impossible_periods_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new DateProblem(new LocalDate(2027, 2, 1), new LocalDate(2027, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateProblem(new LocalDate(2027, 1, 1), new LocalDate(2030, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateProblem(new LocalDate(2027, 1, 1), new LocalDate(2027, 9, 1), leastWeeksBetween: 8, mostWeeksBetween: 4));
    }

    private static DateProblem Random(int seed)
    {
        var random = new Xoshiro256StarStar(seed);
        var from = new LocalDate(2027, 1, 4);
        var people = Enumerable.Range(0, 70).Select(i => new DatePerson(
            $"p{i}",
            1 << random.NextInt32(5),
            i == 0,
            Enumerable.Range(0, 90).Where(_ => random.NextInt32(3) == 0).Select(from.PlusDays).ToList()));
        return new DateProblem(from, from.PlusDays(80), 2 + random.NextInt32(2), people.ToList(), [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday], 2, 5);
    }

    private static IEnumerable<(int Twice, long Presence, long Worst)> All(DateProblem problem, IReadOnlyList<LocalDate> dates)
    {
        var choices = dates.Select(d => new[] { d });
        for (var i = 1; i < problem.Meetings; i++)
        {
            choices = choices.SelectMany(c => dates
                .Where(d => d >= c[c.Length - 1].PlusWeeks(problem.LeastWeeksBetween) && d <= c[c.Length - 1].PlusWeeks(problem.MostWeeksBetween) && d > c[c.Length - 1])
                .Select(d => c.Append(d).ToArray()));
        }

        foreach (var choice in choices)
        {
            var present = choice.Select(d => problem.People.Where(p => !p.Busy.Contains(d)).ToList()).ToList();
            var twice = problem.People.Count(p => present.Count(l => l.Contains(p)) >= 2);
            yield return (twice, present.Sum(l => l.Sum(p => (long)p.Weight)), present.Min(l => l.Sum(p => (long)p.Weight)));
        }
    }
}
