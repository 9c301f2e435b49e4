using System.Linq;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>As many groups as are printed, where groups of about a size were asked for.</summary>
/// <remarks>Three people who stay away can tip the scale from nine groups of 4–5 to eight of 5–6, and then most of the room gets a new card. On the
/// day nobody asks for that: the groups on the cards go on as long as each has the size asked for, one more or one fewer.</remarks>
internal static class PrintedGroups
{
    /// <summary>The same choices with the printed number of groups; <see langword="null"/> where it is not the size that decides, the rounds have
    /// different numbers of groups, or these would become too small or too large.</summary>
    public static GroupOptions? Keep(RotationOptions options, Rotation plan, RotationProblem rest)
    {
        if (options is not GroupOptions { Sizes.Size: { } size } groups)
            return null;
        var number = plan.Rounds[0].Encounters.Count;
        if (number == 0 || plan.Rounds.Any(round => round.Encounters.Count != number))
            return null;
        foreach (var slot in rest.Slots)
        {
            var here = rest.Participants.Count(person => RotationProblem.IsPresent(person, slot));
            var (small, large) = (here / number, (here + number - 1) / number);
            if (small < 2 || small < size - 1 || large > size + 1)
                return null;
        }

        return new GroupOptions(GroupSizes.InGroups(number), groups.Quotas, groups.IsFairFirst, groups.Movement, groups.GreatestLoss);
    }
}
