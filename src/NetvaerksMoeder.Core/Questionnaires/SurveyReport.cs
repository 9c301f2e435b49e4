using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>The results of a survey, first and follow-up, by unit and level, with what cannot be shown held back.</summary>
/// <remarks>
/// <para>No figure rests on fewer respondents than the policy allows, and none such follows from the figures shown by sums and differences:
/// groups large enough are held back too, where it takes that. A group is shown in all scales or in none, so that scales that share
/// questions do not give one another away. What does not follow is the score of a group; somebody who knows what others answered may
/// always know more.</para>
/// <para>Immutable. The same answers give the same report on every machine.</para>
/// </remarks>
public sealed class SurveyReport
{
    private readonly SurveyCell[] _cells;

    private SurveyReport(Questionnaire questionnaire, DisclosurePolicy policy, bool hasFollowUp, bool isPaired, UnitPath top, int first, int followUp, IEnumerable<SurveyCell> cells)
    {
        Questionnaire = questionnaire;
        Policy = policy;
        HasFollowUp = hasFollowUp;
        IsPaired = isPaired;
        Top = top;
        FirstResponses = first;
        FollowUpResponses = followUp;
        _cells = cells.ToArray();
    }

    /// <summary>The questionnaire.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>How small a group may be.</summary>
    public DisclosurePolicy Policy { get; }

    /// <summary>Whether there was a follow-up.</summary>
    public bool HasFollowUp { get; }

    /// <summary>Whether each person's two answers are joined; then only those who answered both times count.</summary>
    public bool IsPaired { get; }

    /// <summary>The unit that holds everybody.</summary>
    public UnitPath Top { get; }

    /// <summary>How many first answers count.</summary>
    public int FirstResponses { get; }

    /// <summary>How many follow-up answers count.</summary>
    public int FollowUpResponses { get; }

    /// <summary>The results: units in the order of the tree, each with all levels first and then level by level, scale by scale.</summary>
    public IReadOnlyList<SurveyCell> Cells => _cells;

    /// <summary>Counts a survey. O(groups · atoms²), where an atom is the people of one unit and level.</summary>
    /// <param name="questionnaire">The scales.</param>
    /// <param name="first">The first answers.</param>
    /// <param name="followUp">The answers of the follow-up; none by default.</param>
    /// <param name="policy">How small a group may be; 5 respondents and a difference of 3 by default.</param>
    /// <param name="isPaired">Whether a person's two answers are joined by their keys, which makes the interval of the change narrower; those
    /// who answered once are left out then, and unit and level are those of the first answer. They are not joined by default.</param>
    /// <exception cref="ArgumentException">An answer is not on its question's scale, two responses of one survey share a key, or pairs are asked for without a follow-up.</exception>
    public static SurveyReport Of(Questionnaire questionnaire, IEnumerable<Response> first, IEnumerable<Response>? followUp = null, DisclosurePolicy? policy = null, bool isPaired = false)
    {
        Guard.Against.Null(questionnaire);
        var one = Guard.Against.Null(first).ToList();
        var two = followUp?.ToList();
        var rule = policy ?? DisclosurePolicy.Default;
        if (isPaired && two is null)
            throw new ArgumentException("Answers can be joined only where there is a follow-up.", nameof(isPaired));
        RequireKeys(one, nameof(first));
        RequireKeys(two ?? [], nameof(followUp));
        if (isPaired)
            (one, two) = Joined(one, two!);

        var table = new SurveyTable([.. one, .. two ?? []]);
        List<SurveyWave> waves = isPaired ? [SurveyWave.OfPairs(questionnaire, one, two!)] : [.. new[] { one, two }.Where(answers => answers is not null).Select(answers => SurveyWave.Of(questionnaire, answers!))];
        foreach (var wave in waves)
            wave.Choose(table, rule);
        var cells =
            from place in Enumerable.Range(0, table.Groups.Count)
            let cell = table.Groups[place]
            where !cell.IsOwn
            orderby cell.Unit, cell.Level
            from scale in Enumerable.Range(0, questionnaire.Scales.Count)
            select CellOf(questionnaire, waves, isPaired, cell, place, scale, rule);
        return new SurveyReport(questionnaire, rule, two is not null, isPaired, table.Top, one.Count, two?.Count ?? 0, cells.ToList());
    }

    private static SurveyCell CellOf(Questionnaire questionnaire, List<SurveyWave> waves, bool isPaired, SurveyGroup group, int place, int scale, DisclosurePolicy policy)
    {
        var first = waves[0].ScoreOf(group, place, scale, policy);
        var second = isPaired ? waves[0].SecondOf(group, place, scale, policy) : waves.Count > 1 ? waves[1].ScoreOf(group, place, scale, policy) : null;
        var difference = (first, second) is not (PublishedScore before, PublishedScore after) ? null
            : isPaired ? ScoreDifference.OfPairs(waves[0].ChangesOf(group, scale))
            : ScoreDifference.OfMeans(before, after);
        return new SurveyCell(group.Unit, group.Level, questionnaire.Scales[scale], first, second, difference);
    }

    private static void RequireKeys(List<Response> responses, string name)
    {
        var keys = responses.Where(response => response.Key is not null).Select(response => response.Key!).ToList();
        if (keys.Distinct(StringComparer.Ordinal).Count() < keys.Count)
            throw new ArgumentException("Two responses of one survey share a key.", name);
    }

    private static (List<Response> First, List<Response> Second) Joined(List<Response> first, List<Response> second)
    {
        var byKey = second.Where(response => response.Key is not null).ToDictionary(response => response.Key!, StringComparer.Ordinal);
        var both = first.Where(response => response.Key is not null && byKey.ContainsKey(response.Key)).ToList();
        return (both, both.ConvertAll(response => new Response(response.Unit, response.Level, byKey[response.Key!].Answers, response.Key)));
    }
}
