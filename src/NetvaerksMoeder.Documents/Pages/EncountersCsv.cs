using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>Every meeting of two as a line of CSV, for a spreadsheet.</summary>
/// <remarks>UTF-8 with a byte order mark, <c>;</c>, Windows line endings; no cell that a spreadsheet would calculate. Ids, no names.</remarks>
public static class EncountersCsv
{
    private static readonly string[] Danish = ["punkt", "runde", "fra", "til", "sted", "id1", "id2", "relation"];
    private static readonly string[] English = ["item", "round", "from", "to", "place", "id1", "id2", "relation"];

    /// <summary>The encounters of a meeting: one line for each two people at a place in a round, one for each who sits over.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language of headers and relation classes; Danish by default.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(MeetingPlan plan, Language language = Language.Danish)
    {
        Guard.Against.Null(plan);
        var words = new Words(language);
        var csv = new CsvWriter();
        csv.Row(language == Language.English ? English : Danish);
        foreach (var encounter in plan.Encounters)
        {
            foreach (var round in encounter.Rotation.Rounds)
            {
                foreach (var group in round.Encounters)
                {
                    foreach (var pair in group.Pairs)
                        Row(encounter, round, Words.Number(group.Place), pair.First.Value, pair.Second.Value, RelationOf(plan, pair, words));
                }

                foreach (var id in round.Byes)
                    Row(encounter, round, string.Empty, id.Value, string.Empty, string.Empty);
            }
        }

        return csv.ToBytes();

        void Row(PlannedEncounter encounter, Round round, string place, string first, string second, string relation) => csv.Row(
        [
            encounter.ItemId,
            Words.Number(round.Number),
            round.Start is { } start ? ClockText.Json(start) : string.Empty,
            round.End is { } end ? ClockText.Json(end) : string.Empty,
            place,
            first,
            second,
            relation,
        ]);
    }

    private static string RelationOf(MeetingPlan plan, Pair pair, Words words) =>
        plan.Roster.Find(pair.First) is { } first && plan.Roster.Find(pair.Second) is { } second
            ? words.Relation(Relation.Between(first, second, plan.Meeting.Encounters.Boundary).Kind)
            : string.Empty;
}
