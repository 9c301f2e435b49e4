using System.Linq;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Meetings;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes the measures of a meeting or a series before, as planned, as held and after.</summary>
internal sealed class StagesWriter(JsonOut json, int leastPeople, bool withPeople)
{
    public void Write(ContactStages stages)
    {
        json.Text("title", stages.Title);
        if (stages.Number is { } number)
            json.Number("number", number);
        Stage("before", stages.Before);
        Stage("planned", stages.Planned);
        if (stages.Held is { } held)
            Stage("held", held);
        Stage("after", stages.After);
        json.InlineObject("meetingsOfTwo", () =>
        {
            json.Number("total", stages.Tally.Total);
            json.Number("pairs", stages.Tally.Pairs);
            json.Number("repeats", stages.Tally.Repeats);
            json.Number("most", stages.Tally.Most);
        });
        if (stages.Groups.Count > 0)
            json.Array("groups", () => Groups(stages));
    }

    private void Stage(string name, NetworkMeasures measures) => json.Object(name, () =>
    {
        MeasuresWriter.Write(json, "measures", measures);
        json.Object("byLevel", () => Matrix(measures.Levels));
        json.Object("byUnit", () => Matrix(SmallGroups.ByUnit(measures.Network, leastPeople)));
        if (withPeople)
            json.Array("reach", () => People(measures));
    });

    private void Matrix(MixingMatrix matrix)
    {
        json.InlineTexts("groups", matrix.Groups);
        json.InlineNumbers("sizes", matrix.Sizes);
        json.Array("contacts", () =>
        {
            for (var i = 0; i < matrix.Groups.Count; i++)
            {
                var row = i;
                json.InlineNumbers(null, Enumerable.Range(0, matrix.Groups.Count).Select(column => (int)matrix.Contacts(row, column)));
            }
        });
    }

    private void People(NetworkMeasures measures)
    {
        foreach (var reach in measures.Reach)
        {
            json.InlineObject(null, () =>
            {
                json.Text("id", reach.Id.Value);
                json.Number("one", reach.OneStep);
                json.Number("two", reach.TwoSteps);
                json.Number("bridging", reach.Bridging);
                json.Number("linking", reach.Linking);
            });
        }
    }

    private void Groups(ContactStages stages)
    {
        foreach (var mixture in stages.Groups)
        {
            json.Object(null, () =>
            {
                json.Text("item", mixture.ItemId);
                json.Text("title", mixture.Title);
                json.Number("groups", mixture.Groups);
                MeasuresWriter.Share(json, "blauByUnit", mixture.MeanByUnit);
                MeasuresWriter.Share(json, "leastBlauByUnit", mixture.LeastByUnit);
                MeasuresWriter.Share(json, "blauByLevel", mixture.MeanByLevel);
                MeasuresWriter.Share(json, "leastBlauByLevel", mixture.LeastByLevel);
            });
        }
    }
}
