namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>Checks a design from its definition alone; it knows nothing of how designs are built.</summary>
internal static class DesignVerifier
{
    /// <summary>What is wrong with a design, in words, or <see langword="null"/> where every round is a partition of the points into
    /// groups of <paramref name="minSize"/> to <paramref name="maxSize"/> and no two points meet twice. O(rounds × points × size).</summary>
    public static string? FindFault(ResolvableDesign design, int minSize, int maxSize)
    {
        var points = design.Points;
        var met = new bool[points][];
        for (var i = 0; i < points; i++)
            met[i] = new bool[points];

        for (var round = 0; round < design.Rounds.Count; round++)
        {
            var seen = new bool[points];
            var count = 0;
            foreach (var group in design.Rounds[round])
            {
                if (group.Length < minSize || group.Length > maxSize)
                    return $"Round {round + 1} has a group of {group.Length}; {minSize} to {maxSize} are allowed.";
                foreach (var member in group)
                {
                    if (member < 0 || member >= points)
                        return $"Round {round + 1} names point {member}; there are {points}.";
                    if (seen[member])
                        return $"Round {round + 1} holds point {member} twice.";
                    seen[member] = true;
                    count++;
                    foreach (var other in group)
                    {
                        if (other == member)
                            break;
                        if (met[member][other])
                            return $"Points {other} and {member} meet again in round {round + 1}.";
                        met[member][other] = met[other][member] = true;
                    }
                }
            }

            if (count != points)
                return $"Round {round + 1} holds {count} of {points} points.";
        }

        return null;
    }
}
