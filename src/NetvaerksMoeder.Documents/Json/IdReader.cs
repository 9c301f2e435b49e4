using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads ids of people from a JSON file.</summary>
/// <param name="sink">Where faults go.</param>
/// <param name="known">The ids that there are; <see langword="null"/> takes any id.</param>
internal sealed class IdReader(FaultSink sink, HashSet<ParticipantId>? known)
{
    public ParticipantId? Read(JsonItem item)
    {
        if (item.Kind != System.Text.Json.JsonValueKind.String)
        {
            sink.WrongType(item, "et id i anførselstegn", "an id in quotation marks");
            return null;
        }

        if (CprGuard.Holds(item.Text))
        {
            sink.Cpr(item);
            return null;
        }

        var text = item.Text.Trim();
        if (text.Length is 0 or > ParticipantId.MaximumLength || text.Any(char.IsControl))
        {
            sink.Wrong(
                item,
                "IdInvalid",
                $"Id'et {item.Shown} er ikke tilladt. Et id har 1-{ParticipantId.MaximumLength} tegn på én linje.",
                $"The id {item.Shown} is not allowed. An id has 1-{ParticipantId.MaximumLength} characters on one line.");
            return null;
        }

        var id = new ParticipantId(text);
        if (known?.Contains(id) != false)
            return id;
        sink.Wrong(
            item,
            "IdUnknown",
            $"{item.Shown} er ikke i deltagerkredsen. Ret id'et, eller tilføj deltageren.",
            $"{item.Shown} is not in the roster. Correct the id, or add the participant.");
        return null;
    }

    /// <summary>Ids, each once.</summary>
    public List<ParticipantId> ReadSet(IEnumerable<JsonItem> items)
    {
        var ids = new List<ParticipantId>();
        foreach (var item in items)
        {
            if (Read(item) is not { } id)
                continue;
            if (ids.Contains(id))
                sink.Wrong(item, "IdTwice", $"{item.Shown} står to gange. Slet det ene.", $"{item.Shown} is there twice. Delete one of them.");
            else
                ids.Add(id);
        }

        return ids;
    }

    /// <summary>Ids, repeated ones too.</summary>
    public List<ParticipantId> ReadAll(IEnumerable<JsonItem> items) => items.Select(Read).Where(id => id is not null).Select(id => id!).ToList();

    /// <summary>A list of sets.</summary>
    public List<List<ParticipantId>> ReadSets(JsonFields fields, string name) =>
        fields.List(name).Select(item => ReadSet(fields.ListOf(item))).ToList();

    public Pair? ReadPair(JsonFields fields, JsonItem item)
    {
        var ids = ReadSet(fields.ListOf(item));
        if (ids.Count == 2)
            return new Pair(ids[0], ids[1]);
        if (sink.IsSound)
            sink.Wrong(item, "PairInvalid", "Et par er to forskellige id'er: [\"p1\", \"p2\"].", "A pair is two different ids: [\"p1\", \"p2\"].");
        return null;
    }
}
