using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Choices of dates in words.</summary>
internal static class DateTexts
{
    public static IReadOnlyList<DateChoice> Choices(DateProblem problem, IReadOnlyList<DateSearch.Found> best) => best.Select((choice, i) =>
    {
        var (danish, english) = i == 0 ? First(problem, choice) : Loses(choice, best[0]);
        var missing = choice.Dates.Select(d => (IReadOnlyList<string>)problem.People.Where(p => p.Busy.Contains(d)).Select(p => p.Id).ToList().AsReadOnly()).ToList().AsReadOnly();
        return new DateChoice(choice.Dates, choice.Count, choice.Weight, choice.Worst, missing, danish, english);
    }).ToList().AsReadOnly();

    public static (IReadOnlyList<string> Danish, IReadOnlyList<string> English) Nothing(DateProblem problem, LocalDate[] possible, IReadOnlyList<LocalDate> withRequired)
    {
        var danish = new List<string>();
        var english = new List<string>();
        if (possible.Length == 0)
        {
            danish.Add("Ingen dag i perioden er mulig. Overvej flere ugedage, færre uger at undgå eller en længere periode.");
            english.Add("No day of the period is possible. Consider more weekdays, fewer weeks to avoid or a longer period.");
            return (danish, english);
        }

        if (withRequired.Count < possible.Length)
        {
            foreach (var person in problem.People.Where(p => p.IsRequired).OrderByDescending(p => p.Busy.Count(b => possible.Contains(b))).Take(3).Where(p => p.Busy.Any(b => possible.Contains(b))))
            {
                var busy = person.Busy.Count(b => possible.Contains(b));
                danish.Add($"{person.Id}, der skal være med hver gang, er optaget på {busy} af {possible.Length} mulige dage.");
                english.Add($"{person.Id}, who is required every time, is busy on {busy} of {possible.Length} possible days.");
            }
        }

        danish.Add($"Der er {withRequired.Count} mulige dage, men ikke {problem.Meetings} af dem med {problem.LeastWeeksBetween} til {problem.MostWeeksBetween} uger imellem. Overvej en længere periode eller andre mellemrum.");
        english.Add($"There are {withRequired.Count} possible days, but not {problem.Meetings} of them {problem.LeastWeeksBetween} to {problem.MostWeeksBetween} weeks apart. Consider a longer period or other intervals.");
        return (danish, english);
    }

    private static (string Danish, string English) First(DateProblem problem, DateSearch.Found choice)
    {
        var all = problem.People.Count;
        return problem.Meetings == 1
            ? ($"{choice.Count} af {all} kan komme.", $"{choice.Count} of {all} can come.")
            : ($"{choice.Count} af {all} kan komme til mindst 2 af {problem.Meetings} møder.", $"{choice.Count} of {all} can come to at least 2 of {problem.Meetings} meetings.");
    }

    private static (string Danish, string English) Loses(DateSearch.Found choice, DateSearch.Found first)
    {
        if (choice.Count < first.Count)
            return ($"{first.Count - choice.Count} færre kan komme ofte nok.", $"{first.Count - choice.Count} fewer can come often enough.");
        if (choice.Weight < first.Weight)
            return ($"Den vægtede deltagelse er {choice.Weight} mod {first.Weight}.", $"The weighted presence is {choice.Weight} against {first.Weight}.");
        return choice.Worst < first.Worst
            ? ($"Det dårligst besøgte møde har vægten {choice.Worst} mod {first.Worst}.", $"The meeting with the least presence has weight {choice.Worst} against {first.Worst}.")
            : ("Lige så godt, men senere.", "As good, but later.");
    }
}
