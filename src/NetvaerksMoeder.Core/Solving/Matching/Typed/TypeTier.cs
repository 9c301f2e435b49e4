using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>People whose talks are worth the same at the margin: the higher, the scarcer.</summary>
/// <remarks>The words come from above: "3 leaders × 6 rounds = 18 linking talks for 60 employees" is a tier of 3 people with 18 talks,
/// a shared level, and 18 talks with people of lower tiers, of whom there are 60.</remarks>
internal sealed class TypeTier
{
    public TypeTier(decimal marginal, IReadOnlyList<TypeLimit> types, int peopleBelow, long talksBelow, IReadOnlyList<long> talksByRelation)
    {
        Marginal = marginal;
        Types = types;
        PeopleBelow = peopleBelow;
        TalksBelow = talksBelow;
        TalksByRelation = talksByRelation;
        SharedUnit = types[0].Unit;
        SharedLevel = types[0].Level;
        foreach (var type in types)
        {
            People += type.People;
            Talks += type.Talks;
            if (SharedUnit != type.Unit)
                SharedUnit = null;
            if (SharedLevel != type.Level)
                SharedLevel = null;
        }
    }

    /// <summary>What one more talk of these people would be worth, as the prices of the relaxed problem say; a half counts.</summary>
    public decimal Marginal { get; }

    /// <summary>The types, by unit and level.</summary>
    public IReadOnlyList<TypeLimit> Types { get; }

    /// <summary>How many people.</summary>
    public int People { get; }

    /// <summary>How often they are there to talk: the people times the rounds of each.</summary>
    public long Talks { get; }

    /// <summary>The unit of all of them, where there is one.</summary>
    public int? SharedUnit { get; }

    /// <summary>The level of all of them, where there is one.</summary>
    public int? SharedLevel { get; }

    /// <summary>How many people there are in lower tiers.</summary>
    public int PeopleBelow { get; }

    /// <summary>Pairs of the plan between this tier and lower ones.</summary>
    public long TalksBelow { get; }

    /// <summary>Pairs of the plan with somebody of this tier: bonding, linking, bridging, diagonal.</summary>
    public IReadOnlyList<long> TalksByRelation { get; }
}
