using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Reads a rotation and what it was asked to do; what a plan made elsewhere leaves unsaid is counted from its rounds.</summary>
internal sealed class RotationReader(JsonFields fields, Roster? roster)
{
    private readonly IdReader _ids = new(fields.Sink, null);

    /// <summary>The rotation; <see langword="null"/> where the file has faults.</summary>
    public RotationDocument? Read()
    {
        fields.Need("kind");
        var kind = fields.Choice("kind", JsonWords.Kinds, RotationKind.Pairs);
        var status = fields.Choice("status", JsonWords.Statuses, SolutionStatus.Feasible);
        var rounds = ReadRounds();
        var movement = new MovementReader(fields, _ids).Read(kind);
        var people = roster?.Participants ?? Unknowns(rounds);
        var problem = fields.Object("problem");
        var reader = new ProblemReader(problem ?? fields, people);
        var options = Options(kind, rounds, movement, reader);
        var slots = rounds.Select(round => round.Slot).ToList();
        var asked = reader.Problem(slots.Count > 0 ? slots : [new RoundSlot(1)]);
        if (asked is null || !fields.Sink.IsSound)
            return null;

        var counted = Counted(asked, kind, rounds);
        var figures = new RotationFigures(
            Decimal("value") ?? counted.Value,
            Whole("repeats") ?? counted.Repeats,
            Decimal("leastPerPerson") ?? counted.LeastPerPerson,
            Counts() ?? counted.Counts);
        var rotation = new Rotation(
            kind,
            status,
            fields.Choice("stopped", JsonWords.Stops, StopReason.StepLimit),
            fields.Long("seed") ?? 0,
            Whole("steps") ?? 0,
            fields.Whole("people", 0, int.MaxValue) ?? people.Count,
            rounds,
            figures,
            Decimal("bound") ?? figures.Value,
            Whole("repeatsBound") ?? 0,
            movement,
            Conflict(),
            fields.Texts("why").Where(text => text.Trim().Length > 0).Select(text => new BilingualText(text, text)),
            Decimal("leastPerPersonBound"));
        return fields.Sink.IsSound ? new RotationDocument(rotation, asked, options, fields.Has("problem")) : null;
    }

    private static RotationOptions Options(RotationKind kind, List<Round> rounds, Movement movement, ProblemReader reader)
    {
        var sizes = rounds.SelectMany(round => round.Encounters).Select(encounter => encounter.Members.Count).DefaultIfEmpty(1).ToList();
        return kind switch
        {
            RotationKind.Pairs => reader.Pairs(movement.Kind == MovementKind.Carousel ? MovementKind.Carousel : MovementKind.Cards),
            RotationKind.Groups => reader.Groups(GroupSizes.Between(sizes.Min(), sizes.Max())),
            _ => reader.Stations(rounds.SelectMany(round => round.Encounters).Select(encounter => encounter.Place).DefaultIfEmpty(1).Max()),
        };
    }

    /// <summary>Without a roster everybody named is taken to be of one unit and level.</summary>
    private static List<Participant> Unknowns(List<Round> rounds) => rounds
        .SelectMany(round => round.Encounters.SelectMany(encounter => encounter.Members).Concat(round.Byes))
        .Distinct()
        .Select(id => new Participant(id, UnitPath.Root, LevelLadder.Municipality.Lowest))
        .ToList();

    private static RotationFigures Counted(RotationProblem problem, RotationKind kind, List<Round> rounds)
    {
        var known = new HashSet<ParticipantId>(problem.Participants.Select(person => person.Id));
        return rounds.TrueForAll(round => round.Encounters.All(encounter => encounter.Members.All(known.Contains)))
            ? RotationFigures.Of(problem, kind, rounds)
            : RotationFigures.None;
    }

    private List<Round> ReadRounds()
    {
        var items = (fields.Choice("status", JsonWords.Statuses, SolutionStatus.Feasible) == SolutionStatus.Infeasible ? fields.List("rounds") : fields.NeededList("rounds"))
            .Select(item => JsonFields.Of(item, fields.Sink)).ToList();
        var slots = ProblemReader.Slots(items, fields);
        return slots.Count == items.Count ? items.Select((item, i) => ReadRound(item, slots[i])).ToList() : [];
    }

    private Round ReadRound(JsonFields round, RoundSlot slot)
    {
        var encounters = new List<Encounter>();
        foreach (var group in round.NeededList("groups").Select(item => JsonFields.Of(item, fields.Sink)))
        {
            var place = group.Whole("place", 1, 1_000_000) ?? encounters.Count + 1;
            var members = _ids.ReadSet(group.NeededList("members"));
            if (members.Count > 0)
                encounters.Add(new Encounter(place, members, Hosts(group, members)));
            else if (fields.Sink.IsSound)
                fields.Sink.Wrong(group.Item, "GroupEmpty", "Gruppen har ingen medlemmer.", "The group has no members.");
        }

        return new Round(slot, encounters, _ids.ReadAll(round.List("byes")));
    }

    private List<ParticipantId> Hosts(JsonFields group, List<ParticipantId> members)
    {
        var hosts = _ids.ReadSet(group.List("hosts"));
        if (hosts.TrueForAll(members.Contains))
            return hosts;
        fields.Sink.Wrong(group.Find("hosts")!, "HostElsewhere", "En vært er ikke blandt gruppens medlemmer.", "A host is not among the members of the group.");
        return [];
    }

    private RelationCounts? Counts() => fields.Object("counts") is { } counts
        ? new RelationCounts(Count(counts, "bonding"), Count(counts, "linking"), Count(counts, "bridging"), Count(counts, "diagonal"))
        : null;

    private static long Count(JsonFields counts, string name) => counts.Has(name) ? counts.NeededLong(name, 0) ?? 0 : 0;

    private List<RuleConflict> Conflict() => fields.List("conflict").Select(item => JsonFields.Of(item, fields.Sink))
        .Select(item => (Rule: item.NeededText("rule"), Text: item.NeededText("text")))
        .Where(item => item.Rule is not null && item.Text is not null)
        .Select(item => new RuleConflict(item.Rule!, new BilingualText(item.Text!, item.Text!))).ToList();

    private decimal? Decimal(string name) => fields.Has(name) ? fields.NeededDecimal(name) : null;

    private long? Whole(string name) => fields.Has(name) ? fields.NeededLong(name, 0) : null;
}
