using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>The result of one scale in one group: the people of a unit and all below it, of all levels or of one.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SurveyCell
{
    internal SurveyCell(UnitPath unit, OrganisationalLevel? level, QuestionScale scale, Score? first, Score? followUp, ScoreDifference? difference)
    {
        Unit = unit;
        Level = level;
        Scale = scale;
        First = first;
        FollowUp = followUp;
        Difference = difference;
    }

    /// <summary>The unit, with all below it.</summary>
    public UnitPath Unit { get; }

    /// <summary>The level; <see langword="null"/> for all levels.</summary>
    public OrganisationalLevel? Level { get; }

    /// <summary>The scale.</summary>
    public QuestionScale Scale { get; }

    /// <summary>The first result; <see langword="null"/> where nobody in the group has a score.</summary>
    public Score? First { get; }

    /// <summary>The result of the follow-up; <see langword="null"/> where there was none, or nobody in the group has a score.</summary>
    public Score? FollowUp { get; }

    /// <summary>The change; <see langword="null"/> unless both results are shown.</summary>
    public ScoreDifference? Difference { get; }
}
