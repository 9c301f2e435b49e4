using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NodaTime;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Reads from the programme which encounters there are, and how many rounds the minutes give.</summary>
internal static class EncounterQuestions
{
    /// <summary>Where an item does not say how long a round is: two minutes and half a minute to move, as speed dating is usually run.</summary>
    public static readonly RoundTiming UsualPairTiming = new(120, 30);

    /// <summary>A stop at a stand: four minutes and half a minute to walk.</summary>
    public static readonly RoundTiming UsualStationTiming = new(240, 30);

    private const int UsualBuzzSize = 4;

    public static IReadOnlyList<EncounterQuestion> Of(Roster roster, NetworkMeeting meeting, Agenda agenda, List<Finding> findings)
    {
        var questions = new List<EncounterQuestion>();
        foreach (var scheduled in agenda.Items)
        {
            var choices = meeting.ChoicesOf(scheduled.Item.Id);
            Func<IReadOnlyList<Participant>, RotationOptions> Groups(int size) => here => ChosenForms.Groups(GroupSizes.Of(size), choices, roster.Ladder, here);
            switch (scheduled.Item.Activity.Kind)
            {
                case ActivityKind.SpeedDating:
                    AddRounds(meeting, scheduled, scheduled.Item.Round ?? UsualPairTiming, int.MaxValue, _ => meeting.Encounters.Pairs, questions, findings);
                    break;
                case ActivityKind.Exhibition:
                    var stations = StationsOf(roster, meeting, scheduled.Item);
                    var workplaces = Workplaces.Of(roster.AttendingMeeting(meeting.Number), roster.Ladder, meeting.Items);
                    if (stations > 1)
                        AddRounds(meeting, scheduled, scheduled.Item.Round ?? UsualStationTiming, stations, here => ChosenForms.Stations(stations, choices, workplaces, here), questions, findings);
                    break;
                case ActivityKind.BuzzGroups when scheduled.Item.Round is { } timing:
                    // Several rounds of groups in one item: tables that people leave and come to.
                    AddRounds(meeting, scheduled, timing, int.MaxValue, Groups(scheduled.Item.Buzz?.Size ?? UsualBuzzSize), questions, findings);
                    continue;
                case ActivityKind.BuzzGroups when scheduled.Item.Buzz is null:
                    AddBuzz(roster, meeting, scheduled, UsualBuzzSize, Groups(UsualBuzzSize), scheduled.Minutes, questions);
                    break;
            }

            if (scheduled.Item.Buzz is { } buzz)
                AddBuzz(roster, meeting, scheduled, buzz.Size, Groups(buzz.Size), Math.Min(buzz.Minutes, scheduled.Minutes), questions);
        }

        return questions;
    }

    private static int StationsOf(Roster roster, NetworkMeeting meeting, AgendaItem item) => meeting.Stations.TryGetValue(item.Id, out var stations)
        ? stations
        : Workplaces.Of(roster.AttendingMeeting(meeting.Number), roster.Ladder, meeting.Items).Count;

    private static void AddRounds(
        NetworkMeeting meeting,
        ScheduledItem scheduled,
        RoundTiming timing,
        int most,
        Func<IReadOnlyList<Participant>, RotationOptions> options,
        List<EncounterQuestion> questions,
        List<Finding> findings)
    {
        var rounds = Math.Min(most, timing.RoundsThatFit(scheduled.Minutes, scheduled.Item.ReserveMinutes));
        if (rounds == 0)
        {
            findings.Add(MeetingTexts.NoRoundFits(scheduled, timing));
            return;
        }

        // What is reserved (instruction, living statement) comes first.
        var first = scheduled.Start.PlusMinutes(scheduled.Item.ReserveMinutes);
        var slots = Enumerable.Range(0, rounds).Select(round => SlotAt(first.PlusSeconds((long)round * (timing.Seconds + timing.MoveSeconds)), round + 1, timing.Seconds));
        questions.Add(new EncounterQuestion(scheduled, slots.ToList(), options, meeting.ValuesOf(scheduled.Item.Id), timing));
    }

    private static void AddBuzz(
        Roster roster, NetworkMeeting meeting, ScheduledItem scheduled, int size, Func<IReadOnlyList<Participant>, RotationOptions> options, int minutes, List<EncounterQuestion> questions)
    {
        var start = scheduled.End.PlusMinutes(-minutes);
        questions.Add(new EncounterQuestion(
            scheduled,
            [SlotAt(start, 1, minutes * 60)],
            options,
            meeting.ValuesOf(scheduled.Item.Id),
            together: Presenters(roster, meeting, scheduled.Item, size)));
    }

    /// <summary>Those who present a workplace together talk together afterwards, where a group has room for them and no rule keeps them apart.</summary>
    private static List<IReadOnlyList<ParticipantId>> Presenters(Roster roster, NetworkMeeting meeting, AgendaItem item, int size)
    {
        if (item.Activity.Kind != ActivityKind.WorkplacePresentation)
            return [];
        var attending = new HashSet<string>(roster.AttendingMeeting(meeting.Number).Select(person => person.Id.Value), StringComparer.Ordinal);
        return [.. new[] { item.Presenters }.Concat(item.Parts.Select(part => part.Presenters))
            .Select(names => (IReadOnlyList<ParticipantId>)[.. names.Where(attending.Contains).Select(name => new ParticipantId(name))])
            .Where(set => set.Count > 1 && set.Count <= size && !meeting.Encounters.Apart.Any(apart => apart.Intersect(set).Count() > 1))];
    }

    private static RoundSlot SlotAt(LocalTime start, int number, int seconds) => new(number, start, start.PlusSeconds(seconds));
}
