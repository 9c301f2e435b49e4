using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NodaTime;

namespace NetvaerksMoeder.Documents.Tests;

/// <summary>Small plans for tests of files and pages, each planned once.</summary>
internal static class SamplePlan
{
    public static readonly Instant Stamp = Instant.FromUtc(2026, 2, 1, 12, 0);

    public static MeetingPlan First { get; } = Of(Roster(13), "1. netværksmøde");

    public static Roster Roster(int count, string? name = null, string? unit = null) => new(Enumerable.Range(1, count).Select(i => new Participant(
        new ParticipantId("p" + i),
        UnitPath.Root.Child("Andeby").Child(unit ?? $"Enhed {i % 4}"),
        LevelLadder.Municipality.Levels[i % 5],
        name ?? $"Navn {i}",
        i == 3 ? [ParticipantRole.ShopSteward] : [],
        i == 5 ? new Presence(new LocalTime(11, 30), null) : null,
        i == 6 ? [2] : [])));

    public static MeetingPlan Of(Roster roster, string title, string? item = null) =>
        MeetingPlanner.Plan(roster, Meeting(title, item), new SolverOptions(1, 2000));

    public static NetworkMeeting Meeting(string title, string? item = null, int day = 12) => new(
        title,
        new AgendaFrame(new LocalTime(11, 0), new LocalTime(12, 30), new LocalDate(2026, 3, day), DateTimeZoneProviders.Tzdb["Europe/Copenhagen"]),
        [
            new AgendaItem("velkomst", Activity.Of(ActivityKind.Welcome), new DurationRange(10, 10, 10), item),
            new AgendaItem("speed", Activity.Of(ActivityKind.SpeedDating), new DurationRange(8, 15, 20), item, round: new RoundTiming(90, 30), reserveMinutes: 4),
            new AgendaItem("ap1", Activity.Of(ActivityKind.WorkplacePresentation), new DurationRange(20, 20, 20), item, ["p7", "p8"], buzz: new Buzz(4, 8), after: [new AfterRule("speed", 5)]),
            new AgendaItem("pause", Activity.Of(ActivityKind.Break), new DurationRange(10, 10, 10), item),
            new AgendaItem("udstilling", Activity.Of(ActivityKind.Exhibition), new DurationRange(15, 20, 25), item, round: new RoundTiming(240, 30)),
            new AgendaItem("slut", Activity.Of(ActivityKind.Closing), new DurationRange(5, 5, 5), item, fixedStart: new LocalTime(12, 25)),
        ],
        new AgendaRules(90, new TimeWindow(new LocalTime(11, 30), new LocalTime(13, 0)), 50, 0, [new Changeover(ActivityForm.Break, ActivityForm.Talk, 5)]),
        encounters: new EncounterRules(new RelationValues(0, 1, 3, 5), Boundary.AtDepth(2), new SpeedDatingOptions(OddPolicy.Bye), [[new ParticipantId("p1"), new ParticipantId("p2")]], seated: [new ParticipantId("p4")]),
        stations: [new KeyValuePair<string, int>("udstilling", 3)]);
}
