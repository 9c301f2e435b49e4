using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Partitioning;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What there is to say about the sizes of groups: who is alone, and that they are uneven.</summary>
internal sealed class GroupNotes(RotationProblem problem, GroupOptions options)
{
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

    // Groups more uneven than they need be; whoever did not expect that can choose otherwise.
    private BilingualText? Sizes(GroupSchedule plan)
    {
        var isUneven = options.Sizes.Minimum is not null && plan.Rounds.Any(round => round.Length > 0 && round.Max(group => group.Length) - round.Min(group => group.Length) > 1);
        return isUneven
            ? new BilingualText(
                "Grupperne i en runde er mere end én fra hinanden: det giver færre gengangere, større værdi eller overholder de andre regler. Vælg en størrelse eller et antal grupper, hvis de skal være lige store.",
                "The groups of a round differ by more than one: that makes fewer repeats or more value, or keeps the other rules. Choose a size or a number of groups if they are to be even.")
            : null;
    }
}
