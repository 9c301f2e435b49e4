using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>What a change of the programme while the meeting runs does to its encounters.</summary>
public static class LiveEncounters
{
    /// <summary>The encounters for which a way to go on leaves fewer rounds than printed, and the rounds to skip.</summary>
    /// <param name="plan">The plan as printed.</param>
    /// <param name="outlook">How the meeting stands.</param>
    /// <param name="option">One of the outlook's ways to go on.</param>
    /// <returns>Encounters in the order of the programme; none where every round has its time. Items that fall as a whole are not among them.</returns>
    public static IReadOnlyList<ShortenedEncounter> Shortened(MeetingPlan plan, LiveOutlook outlook, LiveOption option)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(outlook);
        Guard.Against.Null(option);
        var shortened = new List<ShortenedEncounter>();
        foreach (var time in option.Rest)
        {
            var live = outlook.Items.First(item => item.Item.Id == time.Item);
            var timing = live.Item.Activity.Kind switch
            {
                ActivityKind.SpeedDating => live.Item.Round ?? EncounterQuestions.UsualPairTiming,
                ActivityKind.Exhibition => live.Item.Round ?? EncounterQuestions.UsualStationTiming,
                ActivityKind.BuzzGroups => live.Item.Round,
                _ => null,
            };
            var planned = timing is null ? null : plan.Encounters.FirstOrDefault(encounter =>
                encounter.ItemId == time.Item && encounter.Rotation.Kind == KindOf(live.Item.Activity.Kind));
            if (planned is null)
                continue;
            var rounds = planned.Rotation.Rounds.Count;
            var fit = System.Math.Min(rounds, timing!.RoundsThatFit(time.Minutes, live.Item.ReserveMinutes));
            var held = System.Math.Min(rounds, Begun(plan, outlook, live, timing));
            if (fit < rounds)
                shortened.Add(new ShortenedEncounter(planned, RotationShortening.Choose(planned.Problem, planned.Rotation, System.Math.Max(fit, held), held)));
        }

        return shortened;
    }

    private static RotationKind KindOf(ActivityKind activity) => activity switch
    {
        ActivityKind.SpeedDating => RotationKind.Pairs,
        ActivityKind.Exhibition => RotationKind.Stations,
        _ => RotationKind.Groups,
    };

    /// <summary>How many rounds of an item have begun.</summary>
    private static int Begun(MeetingPlan plan, LiveOutlook outlook, LiveItem live, RoundTiming timing)
    {
        if (live.State != LiveItemState.Running || live.StartedMinute is not { } started)
            return 0;
        var seconds = (plan.Meeting.Frame.MinuteOf(outlook.Now) - started - live.Item.ReserveMinutes) * 60L;
        return seconds <= 0 ? 0 : (int)((seconds + timing.Seconds + timing.MoveSeconds - 1) / (timing.Seconds + timing.MoveSeconds));
    }
}
