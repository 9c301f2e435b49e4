using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Partitioning;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What there is to say about the sizes of groups: who is alone, and what the bounds speak of.</summary>
internal sealed class GroupNotes(RotationProblem problem, GroupOptions options, ScaledScores scores, GroupSchedulingProblem question)
{
    private ScheduleBounds? _ofAll;

    /// <summary>The sentences for a plan.</summary>
    public IEnumerable<BilingualText> Of(GroupSchedule plan)
    {
        if (Alone(plan) is { } alone)
            yield return alone;
        if (Sizes(plan) is { } sizes)
            yield return sizes;
    }

    // People left alone by a number of groups that is too great; by size nobody asks for it.
    private BilingualText? Alone(GroupSchedule plan)
    {
        if (options.Sizes.Groups is not { } groups || groups < 2)
            return null;
        for (var round = 0; round < plan.Rounds.Length; round++)
        {
            var present = plan.Rounds[round].Sum(group => group.Length);
            var alone = plan.Rounds[round].Count(group => group.Length == 1);
            if (alone == 0 || present < 2)
                continue;
            var (number, most) = (problem.Slots[round].Number, present / 2);
            return new BilingualText(
                $"Runde {number}: {groups} grupper er for mange til {present} deltagere; {alone} sidder alene og møder ingen. Overvej {(most == 1 ? "1 gruppe" : $"højst {most} grupper")}.",
                $"Round {number}: {groups} groups are too many for {present} people; {alone} are alone and meet nobody. Consider {(most == 1 ? "1 group" : $"{most} groups at most")}.");
        }

        return null;
    }

    private BilingualText? Sizes(GroupSchedule plan)
    {
        var isWide = options.Sizes is { Minimum: { } least, Maximum: { } most } && most - least > 1;
        var isBalanced = plan.Rounds.All(round => round.Length == 0 || round.Max(group => group.Length) - round.Min(group => group.Length) <= 1);
        if (!isWide || !isBalanced)
            return null;
        var ofAll = _ofAll ??= GroupScheduler.BoundsOfAllSizes(question);
        if (plan.Repeats == ofAll.Repeats && plan.Value == ofAll.Value && !options.IsFairFirst)
            return null;
        var value = scores.ToValue(ofAll.Value).ToString("0.######", CultureInfo.InvariantCulture);
        return new BilingualText(
            $"Grupperne i en runde er højst én fra hinanden, og grænsen for værdien gælder sådanne planer. Med alle størrelser fra {options.Sizes.Minimum} til {options.Sizes.Maximum} kan ingen plan nå over {value.Replace('.', ',')} eller under {ofAll.Repeats} gengangere.",
            $"The groups of a round differ by at most one, and the bound speaks of such plans. With all sizes from {options.Sizes.Minimum} to {options.Sizes.Maximum} no plan can be worth more than {value} or have fewer than {ofAll.Repeats} repeats.");
    }
}
