using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Questionnaires;
using NetvaerksMoeder.Documents.Json;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Surveys;

/// <summary>Reads a questionnaire: <c>{ "scales": [ { "id", "name", "diamond": "trust|justice|collaboration", "minimumAnswered", "questions": [
/// { "id", "least": 0, "greatest": 4, "reversed": false, "text" } ] } ] }</c>.</summary>
/// <remarks>Texts belong to their owner; none are needed. A question that stands in several scales is written out in each.</remarks>
public static class QuestionnaireJson
{
    private static readonly KeyValuePair<string, Diamond>[] _diamonds =
    [
        new("trust", Diamond.Trust), new("tillid", Diamond.Trust),
        new("justice", Diamond.Justice), new("retfærdighed", Diamond.Justice),
        new("collaboration", Diamond.Collaboration), new("samarbejdsevne", Diamond.Collaboration),
    ];

    /// <summary>Reads a questionnaire.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <returns>The questionnaire, or all faults of the file.</returns>
    public static ReadResult<Questionnaire> Read(byte[] content, string fileName)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (JsonTree.Parse(content, sink) is not { } root)
            return sink.Result<Questionnaire>(null);
        var fields = JsonFields.Of(root, sink);
        Contract.Check(fields);
        _ = fields.Find("kind");
        var questions = new Dictionary<string, Question>(StringComparer.OrdinalIgnoreCase);
        var scales = fields.NeededList("scales").Select(item => ReadScale(JsonFields.Of(item, sink), questions)).Where(scale => scale is not null).Select(scale => scale!).ToList();
        fields.RefuseOthers();
        if (sink.IsSound && (scales.Count == 0 || scales.Select(scale => scale.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count() < scales.Count))
            sink.Wrong(root, "ScalesInvalid", "Der skal være mindst én skala, og hver skal have sit eget id.", "There must be at least one scale, and each must have an id of its own.");
        return sink.Result(sink.IsSound ? new Questionnaire(scales) : null);
    }

    private static QuestionScale? ReadScale(JsonFields fields, Dictionary<string, Question> known)
    {
        var id = fields.NeededText("id");
        var name = fields.Text("name") ?? id ?? "–";
        var diamond = fields.Has("diamond") ? fields.Choice("diamond", _diamonds, Diamond.Trust) : (Diamond?)null;
        var items = fields.NeededList("questions");
        var questions = items.Select(item => ReadQuestion(JsonFields.Of(item, fields.Sink), known)).Where(question => question is not null).Select(question => question!).ToList();
        var minimum = fields.Whole("minimumAnswered", 1, Math.Max(1, items.Count));
        fields.RefuseOthers();
        if (fields.Sink.IsSound && (questions.Count == 0 || questions.Select(question => question.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count() < questions.Count))
            fields.Sink.Wrong(fields.Item, "QuestionsInvalid", "En skala skal have mindst ét spørgsmål, og hvert må kun stå én gang.", "A scale must have at least one question, and each only once.");
        return fields.Sink.IsSound && id is not null ? new QuestionScale(id, new BilingualText(name, name), questions, minimum, diamond) : null;
    }

    private static Question? ReadQuestion(JsonFields fields, Dictionary<string, Question> known)
    {
        var id = fields.NeededText("id");
        var least = fields.Whole("least", -1_000_000, 1_000_000) ?? 0;
        var greatest = fields.Whole("greatest", -1_000_000, 1_000_000) ?? 4;
        var isReversed = fields.Flag("reversed") ?? false;
        var text = fields.Text("text");
        fields.RefuseOthers();
        if (greatest <= least)
        {
            fields.Sink.Wrong(fields.Item, "RangeInvalid", $"Det største svar ({greatest}) skal være over det mindste ({least}).", $"The greatest answer ({greatest}) must be above the least ({least}).");
            return null;
        }

        if (id is null)
            return null;
        var question = new Question(id, least, greatest, isReversed, string.IsNullOrWhiteSpace(text) ? null : new BilingualText(text!, text!));
        if (!known.TryGetValue(question.Id, out var same))
        {
            known.Add(question.Id, question);
            return question;
        }

        if (same.Least != least || same.Greatest != greatest || same.IsReversed != isReversed)
            fields.Sink.Wrong(fields.Item, "QuestionDiffers", $"Spørgsmålet {Shown.Value(id)} har en anden skala et andet sted i filen.", $"The question {Shown.Value(id)} has another scale elsewhere in the file.");
        return same;
    }
}
