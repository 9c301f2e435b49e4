namespace NetvaerksMoeder.Core.Encounters;

/// <summary>How people may move between the tables of a group rotation.</summary>
public enum GroupMovement
{
    /// <summary>Each by a card: the best plan there is. The default.</summary>
    Cards = 0,

    /// <summary>By colours and one spoken sentence: the reds stay, the blues one table on.</summary>
    Tables = 1,

    /// <summary>By colours where that costs little against cards, else by cards.</summary>
    Auto = 2,
}
