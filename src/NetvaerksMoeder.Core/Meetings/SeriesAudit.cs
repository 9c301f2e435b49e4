using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Checks a series against its meetings: one contact history, and every figure and guarantee counted anew, pair by pair.</summary>
/// <remarks>Shares no code with the planner: it lists every meeting of every pair and sorts each list by time.</remarks>
internal static class SeriesAudit
{
    public static IEnumerable<AuditFault> Check(SeriesPlan plan)
    {
        var encounters = plan.Meetings.SelectMany(meeting => meeting.Encounters.Select(encounter => (Meeting: meeting, Encounter: encounter))).ToList();
        var known = new HashSet<ParticipantId>(plan.Series.Roster.Participants.Select(person => person.Id));
        if (encounters.SelectMany(each => each.Encounter.Rotation.Rounds).SelectMany(round => round.Encounters).SelectMany(place => place.Members).FirstOrDefault(id => !known.Contains(id)) is { } unknown)
            return [Fault("Unknown", $"{unknown} er ikke i deltagerkredsen.", $"{unknown} is not in the roster.")];

        var faults = new List<AuditFault>();
        CheckHistory(encounters.Select(each => each.Encounter).ToList(), faults);
        CheckFigures(plan, encounters.Select(each => each.Encounter).ToList(), faults);
        CheckGuarantees(plan, encounters.Select(each => each.Encounter).ToList(), faults);
        CheckLeaders(plan, encounters.Select(each => each.Encounter).ToList(), faults);
        SeriesTurnsAudit.Check(plan, faults);
        SeriesPlacesAudit.Check(plan, faults);
        TimeAdviceAudit.Check(plan, faults);
        return faults;
    }

    // Whoever met in one encounter has met in every later one.
    private static void CheckHistory(List<PlannedEncounter> encounters, List<AuditFault> faults)
    {
        var met = new HashSet<Pair>();
        foreach (var encounter in encounters)
        {
            var there = new HashSet<ParticipantId>(encounter.Problem.Participants.Select(person => person.Id));
            var forgotten = met.Count(pair => there.Contains(pair.First) && there.Contains(pair.Second) && !encounter.Problem.History.HasMet(pair));
            if (forgotten > 0)
            {
                faults.Add(Fault(
                    "HistoryForgotten",
                    $"{encounter.Title}: {forgotten} par, som har mødtes tidligere i forløbet, regnes ikke for mødt.",
                    $"{encounter.Title}: {forgotten} pairs that met earlier in the series do not count as met."));
            }

            met.UnionWith(encounter.Rotation.Rounds.SelectMany(round => round.Encounters).SelectMany(place => place.Pairs));
        }
    }

    private static void CheckFigures(SeriesPlan plan, List<PlannedEncounter> encounters, List<AuditFault> faults)
    {
        decimal value = 0;
        long repeats = 0;
        var worth = new Dictionary<ParticipantId, decimal>();
        foreach (var id in encounters.SelectMany(encounter => encounter.Problem.Participants).Select(person => person.Id))
            worth[id] = 0;
        var people = plan.Series.Roster.Participants.ToDictionary(person => person.Id);
        foreach (var meetings in Meetings(encounters).GroupBy(meeting => meeting.Pair))
        {
            var pair = meetings.Key;
            var isNew = true;
            foreach (var own in meetings.GroupBy(meeting => meeting.Encounter).OrderBy(own => own.Key))
            {
                var encounter = encounters[own.Key];
                var isKept = encounter.Rotation.Kind != RotationKind.Pairs && encounter.Problem.Together.Any(set => set.Contains(pair.First) && set.Contains(pair.Second));
                var separate = encounter.Rotation.Kind == RotationKind.Stations ? SeriesWalksAudit.Separate(encounter.Rotation, pair) : own.Count();
                if (isNew && !encounter.Problem.History.HasMet(pair))
                {
                    var worthOfOne = encounter.Problem.Values.Of(people[pair.First], people[pair.Second]);
                    value += worthOfOne;
                    worth[pair.First] += worthOfOne;
                    worth[pair.Second] += worthOfOne;
                    separate--;
                }

                isNew = false;
                repeats += isKept ? 0 : separate;
            }
        }

        var outcome = plan.Outcome;
        Compare("value", outcome.Value, value);
        Compare("repeats", outcome.Repeats, repeats);
        Compare("leastPerPerson", outcome.Figures.LeastPerPerson, worth.Count == 0 ? 0 : worth.Values.Min());
        foreach (var kind in RelationKinds.All)
            Compare($"counts.{kind}", outcome.Figures.Counts.Of(kind), encounters.Sum(encounter => encounter.Rotation.Figures.Counts.Of(kind)));
        if (repeats < outcome.RepeatsBound)
            faults.Add(AuditTexts.BoundBroken("repeatsBound", outcome.RepeatsBound, repeats));
        if (value > outcome.Bound)
            faults.Add(AuditTexts.BoundBroken("bound", outcome.Bound, value));
        if (outcome.Status == SolutionStatus.Optimal && (value != outcome.Bound || repeats != outcome.RepeatsBound))
            faults.Add(AuditTexts.NotOptimal());

        void Compare(string name, decimal stated, decimal counted)
        {
            if (stated != counted)
                faults.Add(AuditTexts.OtherFigure(name, stated, counted));
        }
    }

    private static IEnumerable<(Pair Pair, int Encounter, int Round)> Meetings(List<PlannedEncounter> encounters) => encounters
        .SelectMany((encounter, e) => encounter.Rotation.Rounds.SelectMany((round, r) => round.Encounters.SelectMany(place => place.Pairs).Select(pair => (pair, e, r))));

    private static void CheckGuarantees(SeriesPlan plan, List<PlannedEncounter> encounters, List<AuditFault> faults)
    {
        var boundary = plan.Series.Meetings[0].Encounters.Boundary;
        var people = plan.Series.Roster.Participants.ToDictionary(person => person.Id);
        foreach (var guarantee in plan.Outcome.Guarantees.Where(guarantee => guarantee.Kind is GuaranteeKind.Bridging or GuaranteeKind.Linking))
        {
            var relation = guarantee.Kind == GuaranteeKind.Bridging ? RelationKind.Bridging : RelationKind.Linking;
            var met = Meetings(encounters).GroupBy(meeting => meeting.Pair)
                .Where(meetings => !encounters[meetings.Min(meeting => meeting.Encounter)].Problem.History.HasMet(meetings.Key))
                .Select(meetings => meetings.Key);
            var count = encounters.SelectMany(encounter => encounter.Problem.Participants).Select(person => person.Id).Distinct().ToDictionary(id => id, _ => 0);
            foreach (var pair in met.Where(pair => (Relation.Between(people[pair.First], people[pair.Second], boundary).Kind & relation) != 0))
            {
                count[pair.First]++;
                count[pair.Second]++;
            }

            var least = count.Count == 0 ? 0 : count.Values.Min();
            if (least != guarantee.Reached)
                faults.Add(AuditTexts.OtherFigure($"guarantees.{guarantee.Kind}", guarantee.Reached, least));
            if ((least >= guarantee.Asked) != (guarantee.Status == GuaranteeStatus.Kept))
                faults.Add(AuditTexts.GuaranteeWrong(guarantee.Kind));
        }
    }

    // Two of one unit on two levels, in every round of pairs.
    private static void CheckLeaders(SeriesPlan plan, List<PlannedEncounter> encounters, List<AuditFault> faults)
    {
        var people = plan.Series.Roster.Participants.ToDictionary(person => person.Id);
        var pairs = encounters.Where(encounter => encounter.Rotation.Kind == RotationKind.Pairs)
            .SelectMany(encounter => encounter.Rotation.Rounds.SelectMany(round => round.Encounters).SelectMany(place => place.Pairs))
            .Count(pair => people[pair.First].Unit == people[pair.Second].Unit && people[pair.First].Level != people[pair.Second].Level);
        foreach (var guarantee in plan.Outcome.Guarantees.Where(guarantee => guarantee.Kind == GuaranteeKind.ApartFromLeader))
        {
            if (guarantee.Reached != pairs)
                faults.Add(AuditTexts.OtherFigure("guarantees.ApartFromLeader", guarantee.Reached, pairs));
            if ((pairs == 0) != (guarantee.Status == GuaranteeStatus.Kept))
                faults.Add(AuditTexts.GuaranteeWrong(guarantee.Kind));
        }
    }

    private static AuditFault Fault(string code, string danish, string english) => new(code, null, new BilingualText(danish, english));
}
