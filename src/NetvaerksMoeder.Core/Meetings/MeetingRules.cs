using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Solving;
using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Holds a meeting and its programme against what the publication recommends: about three hours, two or three times, dialogue.</summary>
/// <remarks>Recommendations are advice, since the frame is fitted to local goals. Stateless.</remarks>
public static class MeetingRules
{
    /// <summary>The recommended length in minutes.</summary>
    public const int RecommendedMinutes = 180;

    /// <summary>How many minutes more or less still count as about three hours.</summary>
    public const int ToleratedMinutes = 30;

    private const int UsualMinutesBetweenPauses = 90;

    private static readonly LocalTime Noon = new(12, 0);

    /// <summary>What there is to say of a meeting and its programme.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="agenda">Its programme with times, or why there is none.</param>
    public static IReadOnlyList<Finding> Check(NetworkMeeting meeting, Agenda agenda)
    {
        Guard.Against.Null(meeting);
        Guard.Against.Null(agenda);
        var findings = new List<Finding>();
        if (meeting.Frame.Minutes < RecommendedMinutes - ToleratedMinutes)
            findings.Add(MeetingTexts.MeetingShorterThanRecommended(meeting.Frame.Minutes));
        if (meeting.Frame.Minutes > RecommendedMinutes + ToleratedMinutes)
            findings.Add(MeetingTexts.MeetingLongerThanRecommended(meeting.Frame.Minutes));
        if (agenda.Status == SolutionStatus.Infeasible)
            findings.Add(MeetingTexts.AgendaImpossible(agenda));
        else if (agenda.Items.Count == 0)
            findings.Add(MeetingTexts.NoItems());
        CheckPauses(meeting, agenda, findings);

        // A round that does not fit is an error where the encounters are counted, and said there.
        findings.AddRange(AgendaAdvisor.Of(agenda)
            .Where(advice => advice.Code != "SpeedDatingTooManyRounds")
            .Select(advice => new Finding(
                advice.Code,
                advice.Severity == AgendaAdviceSeverity.Warning ? Severity.Warning : Severity.Advice,
                new BilingualText(advice.Danish, advice.English),
                advice.About)));
        return findings;
    }

    private static void CheckPauses(NetworkMeeting meeting, Agenda agenda, List<Finding> findings)
    {
        var (from, longest) = LongestStretch(agenda);
        if (longest > UsualMinutesBetweenPauses)
            findings.Add(MeetingTexts.BreakMissing(from, longest));
        if (agenda.Items.Count > 0
            && meeting.Frame.Minutes >= RecommendedMinutes - ToleratedMinutes
            && meeting.Frame.Start <= Noon && meeting.Frame.End >= Noon.PlusMinutes(30)
            && agenda.Items.All(item => item.Item.Activity.Form != ActivityForm.Meal))
        {
            findings.Add(MeetingTexts.MealMissing());
        }
    }

    private static (LocalTime From, int Minutes) LongestStretch(Agenda agenda)
    {
        var (from, longest) = (LocalTime.Midnight, 0);
        ScheduledItem? first = null;
        foreach (var item in agenda.Items)
        {
            first = item.Item.Activity.IsPause ? null : first ?? item;
            if (first is not null && item.EndMinute - first.StartMinute > longest)
                (from, longest) = (first.Start, item.EndMinute - first.StartMinute);
        }

        return (from, longest);
    }

    /// <summary>What there is to say of a series.</summary>
    /// <param name="series">The series.</param>
    public static IReadOnlyList<Finding> CheckSeries(MeetingSeries series)
    {
        Guard.Against.Null(series);
        return series.Meetings.Count is 2 or 3 ? [] : [MeetingTexts.MeetingCountOutsideRecommendation(series.Meetings.Count)];
    }
}
