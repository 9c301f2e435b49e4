namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>How the mean of the four questions compares with Danish workplaces.</summary>
public enum FourQuestionBand
{
    /// <summary>0–8 points.</summary>
    VeryLow = 0,

    /// <summary>Above 8 and below 10.2 points.</summary>
    BelowAverage = 1,

    /// <summary>10.2 points: the Danish mean.</summary>
    Average = 2,

    /// <summary>Above 10.2 and below 12.4 points.</summary>
    AboveAverage = 3,

    /// <summary>12.4–16 points.</summary>
    VeryHigh = 4,
}
