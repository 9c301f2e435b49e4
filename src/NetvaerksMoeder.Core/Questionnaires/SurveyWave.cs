using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>One survey's scores, or two joined, and which groups of them may be shown.</summary>
internal sealed class SurveyWave
{
    private readonly List<(Response Response, decimal First, decimal? Second)>[] _scores;
    private readonly List<List<(Response Response, decimal First, decimal? Second)>>[] _byAtom;
    private bool[] _isShown = [];

    private SurveyWave(List<(Response Response, decimal First, decimal? Second)>[] scores)
    {
        _scores = scores;
        // People of one unit and level are in the same groups, so each group asks once for all of them.
        _byAtom = [.. scores.Select(rows => rows.GroupBy(row => (row.Response.Unit, row.Response.Level)).Select(atom => atom.ToList()).ToList())];
    }

    public static SurveyWave Of(Questionnaire questionnaire, IReadOnlyList<Response> responses) => new(
        [.. questionnaire.Scales.Select(scale => responses
            .Select(response => (response, Score: scale.ScoreOf(response)))
            .Where(row => row.Score is not null)
            .Select(row => (row.response, row.Score!.Value, (decimal?)null)).ToList())]);

    /// <summary>Only those who have both scores count, scale by scale.</summary>
    public static SurveyWave OfPairs(Questionnaire questionnaire, IReadOnlyList<Response> first, IReadOnlyList<Response> second) => new(
        [.. questionnaire.Scales.Select(scale => first
            .Select((response, i) => (response, First: scale.ScoreOf(response), Second: scale.ScoreOf(second[i])))
            .Where(row => row.First is not null && row.Second is not null)
            .Select(row => (row.response, row.First!.Value, row.Second)).ToList())]);

    public void Choose(SurveyTable table, DisclosurePolicy policy) =>
        _isShown = table.Choose(_scores.Select(rows => rows.ConvertAll(row => row.Response)).ToList(), policy);

    public Score? ScoreOf(SurveyGroup group, int place, int scale, DisclosurePolicy policy) =>
        Result(RowsOf(group, scale).ConvertAll(row => row.First), place, policy);

    public Score? SecondOf(SurveyGroup group, int place, int scale, DisclosurePolicy policy) =>
        Result(RowsOf(group, scale).ConvertAll(row => row.Second!.Value), place, policy);

    public IReadOnlyList<decimal> ChangesOf(SurveyGroup group, int scale) => RowsOf(group, scale).ConvertAll(row => row.Second!.Value - row.First);

    private List<(Response Response, decimal First, decimal? Second)> RowsOf(SurveyGroup group, int scale) => _byAtom[scale].Where(atom => group.Holds(atom[0].Response)).SelectMany(atom => atom).ToList();

    private Score? Result(List<decimal> scores, int place, DisclosurePolicy policy) =>
        scores.Count == 0 ? null
        : _isShown[place] ? new PublishedScore(scores)
        : new SuppressedScore(scores.Count < policy.MinimumRespondents ? SuppressionReason.TooFewRespondents : SuppressionReason.WouldRevealOthers);
}
