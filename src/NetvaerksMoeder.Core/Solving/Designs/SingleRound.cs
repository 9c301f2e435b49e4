namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>One round in order of number: what there always is where the sizes add up.</summary>
internal static class SingleRound
{
    /// <summary>The offer of one round of <paramref name="groups"/> groups, as equal as possible, the larger ones first.</summary>
    public static DesignOffer Offer(int people, int groups) => new(1, "groups in order of number", "definition", _ =>
    {
        var round = new int[groups][];
        var next = 0;
        for (var g = 0; g < groups; g++)
        {
            round[g] = new int[(people / groups) + (g < people % groups ? 1 : 0)];
            for (var i = 0; i < round[g].Length; i++)
                round[g][i] = next++;
        }

        return [round];
    });
}
