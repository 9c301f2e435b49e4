using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads who met whom from any plan: a rotation, a meeting's plan or a series, ours or made elsewhere; or from a record of what was
/// actually held.</summary>
/// <remarks>Every <c>rounds</c> with <c>groups</c> and <c>members</c> counts, wherever in the file it is; all else is passed over, the
/// history that a plan was itself given too. In a held record (<see cref="HeldJson"/>) rounds that were dropped do not count, nor those who were
/// absent; it must hold the groups of each round that was held.</remarks>
public static class ContactHistoryJson
{
    /// <summary>Reads a history.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <param name="roster">Those who are here this time, to tell in a note how many of the file's people are not among them, and plainly where
    /// none is; nothing is told by default.</param>
    /// <returns>The pairs that met, who sat over and who stood in groups of three, or all faults of the file.</returns>
    public static ReadResult<ContactHistory> Read(byte[] content, string fileName, Roster? roster = null)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (JsonTree.Parse(content, sink) is not { } root)
            return sink.Result<ContactHistory>(null);

        var reader = new Reader(sink);
        reader.Absent(root);
        reader.Walk(root, isPairs: false);
        if (!reader.FoundRounds && sink.IsSound)
            sink.Wrong(root, "NoRounds", "Filen har ingen runder (\"rounds\"), så ingen har mødt hinanden i den.", "The file has no rounds (\"rounds\"), so nobody met in it.");
        if (sink.IsSound && roster is not null)
            HistoryPeople.Tell(sink, reader.People, roster);
        return sink.Result(sink.IsSound ? new ContactHistory(reader.Pairs, reader.Byes, reader.Trios) : null);
    }

    private sealed class Reader(FaultSink sink)
    {
        private readonly IdReader _ids = new(sink, null);
        private readonly HashSet<ParticipantId> _absent = [];
        private bool _isHeld;

        public List<Pair> Pairs { get; } = [];

        /// <summary>Everybody who met or sat over, round by round, some more than once.</summary>
        public List<ParticipantId> People { get; } = [];

        public List<ParticipantId> Byes { get; } = [];

        public List<ParticipantId> Trios { get; } = [];

        public bool FoundRounds { get; private set; }

        public void Absent(JsonItem root)
        {
            _isHeld = root.Properties.Exists(property => property.Key == "kind" && property.Value.Text == "held");
            if (!_isHeld)
                return;
            var fields = JsonFields.Of(root, sink);
            _absent.UnionWith(_ids.ReadSet(fields.List("absent")));
            if (!fields.Has("encounters"))
                NeedsPlan(root);
        }

        public void Walk(JsonItem item, bool isPairs)
        {
            foreach (var value in item.Items)
                Walk(value, isPairs);
            if (item.Kind != JsonValueKind.Object)
                return;
            var own = isPairs || item.Properties.Exists(property => property.Key == "kind" && property.Value.Text == "pairs");
            foreach (var property in item.Properties)
            {
                if (property.Key == "rounds" && property.Value.Kind == JsonValueKind.Array)
                    Rounds(property.Value, own);
                else if (property.Key is not ("problem" or "meeting" or "roster"))
                    Walk(property.Value, own);
            }
        }

        private void Rounds(JsonItem rounds, bool isPairs)
        {
            FoundRounds = true;
            foreach (var round in rounds.Items.Select(item => JsonFields.Of(item, sink)))
            {
                if (_isHeld && round.Text("held") == "dropped")
                    continue;
                if (_isHeld && !round.Has("groups"))
                    NeedsPlan(round.Item);
                var byes = _ids.ReadAll(round.List("byes")).Where(id => !_absent.Contains(id)).ToList();
                Byes.AddRange(byes);
                People.AddRange(byes);
                foreach (var group in round.List("groups").Select(item => JsonFields.Of(item, sink)))
                {
                    var members = _ids.ReadSet(group.NeededList("members")).Where(id => !_absent.Contains(id)).ToList();
                    People.AddRange(members);
                    if (isPairs && members.Count == 1)
                        Byes.AddRange(members);
                    if (members.Count > 0)
                        Pairs.AddRange(new Encounter(1, members).Pairs);
                    if (isPairs && members.Count > 2)
                        Trios.AddRange(members);
                }
            }
        }

        private void NeedsPlan(JsonItem item) => sink.Wrong(
            item,
            "HeldNeedsPlan",
            "Her står kun, hvad der var anderledes end planlagt; hvem der mødtes, står i planen. Skriv rundens grupper ind under \"groups\", eller brug plan.json som historik, hvis alt gik som planlagt.",
            "This says only what differed from the plan; who met is in the plan. Write the groups of the round in under \"groups\", or use plan.json as history if all went as planned.");
    }
}
