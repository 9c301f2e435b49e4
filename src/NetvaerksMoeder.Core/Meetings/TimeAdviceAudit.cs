using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Lays the rounds that more minutes hold end to end by the clock, and counts the pairs that could meet in them for the first time.</summary>
/// <remarks>Shares no code with the planner. The rounds are exact, and so are the meetings of a carousel that goes on; other meetings are those of
/// a plan that is not kept, so they are held against what there can be at most: places in the rounds, and pairs of the kind that are there and
/// have not met.</remarks>
internal static class TimeAdviceAudit
{
    public static void Check(SeriesPlan plan, List<AuditFault> faults)
    {
        var left = plan.Outcome.MoreTime.ToList();
        if (left.Count == 0)
            return;
        var met = new HashSet<Pair>(plan.Meetings.SelectMany(meeting => meeting.Encounters).SelectMany(encounter => encounter.Rotation.Rounds)
            .SelectMany(round => round.Encounters).SelectMany(place => place.Pairs));
        foreach (var meeting in plan.Meetings)
        {
            foreach (var encounter in meeting.Encounters.Where(encounter => encounter.Rotation.Status != SolutionStatus.Infeasible && encounter.Rotation.Rounds.Count > 0))
            {
                var name = $"moreTime.{meeting.Meeting.Number}.{encounter.ItemId}";
                var advice = left.Find(own => own.Meeting == meeting.Meeting.Number && string.Equals(own.ItemId, encounter.ItemId, StringComparison.Ordinal));
                if (advice is null)
                {
                    faults.Add(AuditTexts.OtherFigure(name + " (number)", 0, 1));
                    continue;
                }

                left.Remove(advice);
                CheckRounds(meeting, encounter, advice, name, faults);
                CheckMeetings(plan, met, encounter, advice, name, faults);
                if (encounter.Rotation.Movement.Kind == MovementKind.Carousel)
                    CheckTurned(plan, met, encounter, advice, name, faults);
            }
        }

        if (left.Count > 0)
            faults.Add(AuditTexts.OtherFigure("moreTime (number)", plan.Outcome.MoreTime.Count, plan.Outcome.MoreTime.Count - left.Count));
    }

    private static void CheckRounds(MeetingPlan meeting, PlannedEncounter encounter, TimeAdvice advice, string name, List<AuditFault> faults)
    {
        var scheduled = meeting.Agenda.Items.First(item => string.Equals(item.Item.Id, encounter.ItemId, StringComparison.Ordinal));
        var item = scheduled.Item;
        var isWalk = encounter.Options is StationOptions;
        RoundTiming? timing = encounter.Options switch
        {
            SpeedDatingOptions => item.Round ?? new RoundTiming(120, 30),
            StationOptions => item.Round ?? new RoundTiming(240, 30),
            _ => item.Activity.Kind == ActivityKind.BuzzGroups ? item.Round : null,
        };
        var more = 1;
        if (timing is not null)
        {
            var most = encounter.Options is StationOptions stations ? stations.Stations : RotationProblem.MaximumRounds;
            var seconds = (Period.Between(scheduled.Start, scheduled.End, PeriodUnits.Minutes).Minutes + advice.Minutes) * 60;
            var (end, rounds) = ((item.ReserveMinutes * 60L) + timing.Seconds, 0);
            for (; end <= seconds && rounds < most; end += timing.MoveSeconds + timing.Seconds)
                rounds++;
            more = Math.Max(0, rounds - encounter.Rotation.Rounds.Count);
        }

        if (advice.Rounds != more)
            faults.Add(AuditTexts.OtherFigure(name + ".rounds", advice.Rounds, more));
        if ((more == 0 || isWalk || encounter.Rotation.Movement.Kind == MovementKind.Tables) && advice.Bridging + advice.Linking > 0)
            faults.Add(AuditTexts.BoundBroken(name, 0, advice.Bridging + advice.Linking));
    }

    // Row against row, one list turned about the other.
    private static void CheckTurned(SeriesPlan plan, HashSet<Pair> met, PlannedEncounter encounter, TimeAdvice advice, string name, List<AuditFault> faults)
    {
        var movement = encounter.Rotation.Movement;
        var rounds = encounter.Rotation.Rounds;
        var last = rounds[rounds.Count - 1];
        var there = new HashSet<ParticipantId>(last.Encounters.SelectMany(place => place.Members).Concat(last.Byes));
        var boundary = plan.Series.Meetings[0].Encounters.Boundary;
        var coming = new HashSet<Pair>();
        for (var more = 0; more < advice.Rounds && movement.Offsets.Count == 0; more++)
        {
            var outer = movement.OuterChairs.ToList();
            for (var turn = 0L; turn < (((rounds.Count + more) * (long)movement.Shift % outer.Count) + outer.Count) % outer.Count; turn++)
                outer = [.. outer.Skip(1), outer[0]];
            coming.UnionWith(movement.InnerChairs.Zip(outer, (one, other) => (one, other))
                .Where(two => two.one is not null && two.other is not null && there.Contains(two.one) && there.Contains(two.other))
                .Select(two => new Pair(two.one!, two.other!)));
        }

        coming.ExceptWith(met);
        coming.RemoveWhere(pair => plan.Series.Meetings.Any(meeting => meeting.Encounters.History.HasMet(pair)));
        var relations = coming.Select(pair => Relation.Between(plan.Series.Roster.Find(pair.First)!, plan.Series.Roster.Find(pair.Second)!, boundary).Kind).ToList();
        var (bridging, linking) = (relations.Count(kind => (kind & RelationKind.Bridging) != 0), relations.Count(kind => (kind & RelationKind.Linking) != 0));
        if (advice.Bridging != bridging)
            faults.Add(AuditTexts.OtherFigure(name + ".bridging", advice.Bridging, bridging));
        if (advice.Linking != linking)
            faults.Add(AuditTexts.OtherFigure(name + ".linking", advice.Linking, linking));
    }

    private static void CheckMeetings(SeriesPlan plan, HashSet<Pair> met, PlannedEncounter encounter, TimeAdvice advice, string name, List<AuditFault> faults)
    {
        var last = encounter.Rotation.Rounds[encounter.Rotation.Rounds.Count - 1];
        var there = new HashSet<ParticipantId>(last.Encounters.SelectMany(place => place.Members).Concat(last.Byes));
        var people = plan.Series.Roster.Participants.Where(person => there.Contains(person.Id)).ToList();
        var places = (long)advice.Rounds * last.Encounters.Sum(place => (long)place.Members.Count * (place.Members.Count - 1) / 2);
        var boundary = plan.Series.Meetings[0].Encounters.Boundary;
        long bridging = 0, linking = 0;
        for (var i = 0; i < people.Count; i++)
        {
            for (var j = i + 1; j < people.Count; j++)
            {
                if (met.Contains(new Pair(people[i].Id, people[j].Id)))
                    continue;
                bridging += string.Equals(boundary.KeyOf(people[i]), boundary.KeyOf(people[j]), StringComparison.Ordinal) ? 0 : 1;
                linking += people[i].Level == people[j].Level ? 0 : 1;
            }
        }

        if (advice.Bridging > Math.Min(places, bridging))
            faults.Add(AuditTexts.BoundBroken(name + ".bridging", Math.Min(places, bridging), advice.Bridging));
        if (advice.Linking > Math.Min(places, linking))
            faults.Add(AuditTexts.BoundBroken(name + ".linking", Math.Min(places, linking), advice.Linking));
    }
}
