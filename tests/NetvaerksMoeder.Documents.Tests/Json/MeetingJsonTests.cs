using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Json;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Json;

public class MeetingJsonTests
{
    private const string Example = """
        {
          "title": "1. netværksmøde", "date": "2026-03-12", "zone": "Europe/Copenhagen",
          "start": "11:00", "end": "14.00", "grid": 5,
          "roster": "deltagere.csv", // beside this file
          "items": [
            { "id": "velkomst", "title": "Velkomst, formål og program", "activity": "welcome", "minutes": 10 },
            { "id": "speed", "title": "Living statement og speed dating", "activity": "speed-dating", "minutes": { "min": 8, "preferred": 10, "max": 15 },
              "round": { "seconds": 90, "move": 30 }, "reserve": 4 },
            { "id": "ap1", "activity": "workplace-presentation", "minutes": 20, "presenters": ["p7", "p8", "p9"], "buzz": { "size": 4, "minutes": 8 },
              "after": ["velkomst"], "earliest": "11:30", "latest": "12:10", "endBy": "12:30", "fixed": "11:55", "weight": 1, "optional": false, "priority": 1, "movable": false },
            { "id": "udst", "activity": "exhibition", "stations": 4, },
          ],
          "rules": { "breakAtLeastEvery": 90, "mealBetween": ["11:30", "13:00"], "dialogueShareAtLeast": 50 },
          "apart": [["p1", "p2"]], "together": [["p7", "p8", "p9"]], "seated": ["p12"],
          "values": "0,1,3,5", "boundary": 2, "odd": "bye", "movement": "carousel",
          "history": ["../moede1/plan.json"],
        }
        """;

    private static readonly Dictionary<string, string> Files = new()
    {
        ["deltagere.csv"] = "id;enhed;niveau\n" + string.Join("\n", Enumerable.Range(1, 12).Select(i => $"p{i};Andeby/Enhed {i % 3};medarbejder")),
        ["../moede1/plan.json"] = "{ \"kind\": \"pairs\", \"rounds\": [ { \"number\": 1, \"groups\": [ { \"members\": [\"p1\", \"p3\", \"gone\"] } ], \"byes\": [\"p2\"] } ] }",
    };

    [Fact]
    public void The_contracts_example_is_read_whole()
    {
        var document = MeetingJson.Read(Example.ToBytes(), "meeting.json", Open).Value;
        var meeting = document.Meeting;

        Assert.False(document.IsSeries);
        Assert.Equal(12, document.Roster!.Participants.Count);
        Assert.Equal("1. netværksmøde", meeting.Title);
        Assert.Equal(new LocalDate(2026, 3, 12), meeting.Frame.Date);
        Assert.Equal(180, meeting.Frame.Minutes);
        Assert.Equal(["velkomst", "speed", "ap1", "udst"], meeting.Items.Select(item => item.Id));
        Assert.Equal(new DurationRange(10, 10, 10), meeting.Items[0].Minutes);
        Assert.Equal(new DurationRange(8, 10, 15), meeting.Items[1].Minutes);
        Assert.Equal((90, 30, 4), (meeting.Items[1].Round!.Seconds, meeting.Items[1].Round!.MoveSeconds, meeting.Items[1].ReserveMinutes));
        Assert.Equal((4, 8), (meeting.Items[2].Buzz!.Size, meeting.Items[2].Buzz!.Minutes));
        Assert.Equal(new LocalTime(11, 55), meeting.Items[2].FixedStart);
        Assert.Equal(4, meeting.Stations["udst"]);
        Assert.Equal(90, meeting.Rules.BreakAtLeastEvery);
        Assert.Equal(new RelationValues(0, 1, 3, 5), meeting.Encounters.Values);
        Assert.Equal(Boundary.AtDepth(2), meeting.Encounters.Boundary);
        Assert.Equal((OddPolicy.Bye, MovementKind.Carousel), (meeting.Encounters.Pairs.Odd, meeting.Encounters.Pairs.Movement));
        Assert.True(meeting.Encounters.History.HasMet(new Pair(new ParticipantId("p1"), new ParticipantId("gone"))));
        Assert.Equal(1, meeting.Encounters.History.ByesOf(new ParticipantId("p2")));
        Assert.Equal(1, meeting.Encounters.History.TriosOf(new ParticipantId("p3")));
    }

    [Fact]
    public void What_is_written_is_read_back_and_written_alike()
    {
        foreach (var meeting in new[] { MeetingTemplates.First(), MeetingTemplates.Second(Language.English), SamplePlan.Meeting("Møde") })
        {
            var bytes = MeetingJson.Write(meeting);
            Assert.Equal(bytes.ToText(), MeetingJson.Write(MeetingJson.Read(bytes, "meeting.json").Value.Meeting).ToText());
        }
    }

    [Fact]
    public void A_series_has_meetings_with_numbers_and_one_roster()
    {
        var text = "{ \"title\": \"Forløb\", \"roster\": \"deltagere.csv\", \"dates\": { \"from\": \"2026-01-01\", \"to\": \"2026-12-01\" }, \"meetings\": [ "
            + "{ \"start\": \"9:00\", \"end\": \"12:00\", \"items\": [] }, { \"title\": \"B\", \"start\": \"9:00\", \"end\": \"12:00\", \"items\": [] } ] }";

        var document = MeetingJson.Read(text.ToBytes(), "forloeb.json", Open).Value;

        Assert.True(document.IsSeries);
        Assert.Equal(2, document.Dates!.Meetings);
        Assert.Equal(["1. netværksmøde", "B"], document.ToSeries().Meetings.Select(meeting => meeting.Title));
    }

    [Fact]
    public void A_meeting_may_bring_its_own_levels()
    {
        var files = new Dictionary<string, string> { ["r.csv"] = "id;niveau\na;rektor\nb;lærer\n" };
        var text = "{ \"levels\": [\"rektor\", { \"code\": \"lærer\", \"en\": \"teacher\" }], \"roster\": \"r.csv\", \"start\": \"9:00\", \"end\": \"10:00\", \"items\": [] }";

        var roster = MeetingJson.Read(text.ToBytes(), "m.json", path => files[path].ToBytes()).Value.Roster!;

        Assert.Equal(["rektor", "lærer"], roster.Ladder.Levels.Select(level => level.Code));
        Assert.True(roster.Participants[0].Level.IsManagement);
        Assert.False(roster.Participants[1].Level.IsManagement);
    }

    [Theory]
    [InlineData("\"grid\": 5", "\"gird\": 5", "PropertyUnknown", "$.gird", "Mente du \"grid\"?")]
    [InlineData("\"grid\": 5", "\"grid\": 61", "NumberInvalid", "$.grid", "fra 1 til 60")]
    [InlineData("\"grid\": 5", "\"grid\": \"fem\"", "TypeWrong", "$.grid", "et tal")]
    [InlineData("\"end\": \"14.00\"", "\"end\": \"10:00\"", "EndBeforeStart", "$.end", "senere samme dag")]
    [InlineData("\"end\": \"14.00\"", "\"end\": \"kl. 14\"", "TimeInvalid", "$.end", "klokkeslæt")]
    [InlineData("\"date\": \"2026-03-12\"", "\"date\": \"12/3 2026\"", "DateInvalid", "$.date", "2026-03-12")]
    [InlineData("Europe/Copenhagen", "Europe/København", "ZoneUnknown", "$.zone", "Europe/Copenhagen")]
    [InlineData("speed-dating", "speeddating", "ActivityUnknown", "$.items[1].activity", "Mente du \"speed-dating\"?")]
    [InlineData("\"minutes\": 20", "\"minutes\": 0", "NumberInvalid", "$.items[2].minutes", "fra 1 til 1440")]
    [InlineData("\"min\": 8", "\"min\": 12", "MinutesInvalid", "$.items[1].minutes", "min ≤ preferred ≤ max")]
    [InlineData("\"size\": 4, \"minutes\": 8", "\"size\": 4, \"minutes\": 21", "BuzzTooLong", "$.items[2].buzz", "højst 20")]
    [InlineData("\"stations\": 4,", "\"stations\": 0,", "NumberInvalid", "$.items[3].stations", "fra 1 til 1000")]
    [InlineData("\"id\": \"speed\"", "\"id\": \"velkomst\"", "ItemTwice", "$.items[1]", "velkomst")]
    [InlineData("\"after\": [\"velkomst\"]", "\"after\": [\"intet\"]", "UnknownItem", "$.items[2]", "intet")]
    [InlineData("\"p7\", \"p8\", \"p9\"], \"buzz\"", "\"p99\"], \"buzz\"", "UnknownPresenter", "$.items[2]", "p99")]
    [InlineData("[[\"p1\", \"p2\"]]", "[[\"p1\", \"p99\"]]", "IdUnknown", "$.apart[0][1]", "p99")]
    [InlineData("\"0,1,3,5\"", "\"0,1,3\"", "ValuesInvalid", "$.values", "fire hele tal")]
    [InlineData("\"odd\": \"bye\"", "\"odd\": \"pause\"", "WordUnknown", "$.odd", "trio, bye, host")]
    [InlineData("deltagere.csv", "andre.csv", "FileMissing", "$.roster", "andre.csv")]
    [InlineData("[\"11:30\", \"13:00\"]", "[\"13:00\", \"11:30\"]", "WindowInvalid", "$.rules.mealBetween", "to klokkeslæt")]
    public void A_faulty_value_is_told_with_line_path_and_advice(string right, string wrong, string code, string path, string advice)
    {
        Assert.Contains(right, Example);
        var fault = MeetingJson.Read(Example.Replace(right, wrong).ToBytes(), "meeting.json", Open).Faults[0];

        Assert.Equal((code, path), (fault.Code, fault.Path));
        Assert.Contains(advice, fault.Text.Danish);
        Assert.True(fault.Line > 1);
        Assert.StartsWith($"meeting.json:{fault.Line}:{fault.Column}: {path}: ", fault.In(Language.Danish));
    }

    [Fact]
    public void Faults_of_the_files_named_are_told_with_their_own_names()
    {
        var faults = MeetingJson.Read(Example.ToBytes(), "meeting.json", path => path == "deltagere.csv" ? "id;niveau\na;kaptajn\n".ToBytes() : null).Faults;

        Assert.Contains(faults, fault => fault.File == "deltagere.csv" && fault.Line == 2);
        Assert.Contains(faults, fault => fault.File == "meeting.json" && fault.Path == "$.history[0]");
    }

    [Fact]
    public void A_meeting_without_what_it_needs_is_told_so() => Assert.Equal(
        ["start", "end", "items"],
        MeetingJson.Read("{ }".ToBytes(), "m.json").Faults.Select(fault => fault.Text.English.Split('"')[1]));

    private static byte[]? Open(string path) => Files.TryGetValue(path, out var text) ? text.ToBytes() : null;

    [Fact]
    public void What_has_no_title_is_called_what_it_is_in_the_readers_language()
    {
        const string Text = """{ "start": "11:00", "end": "12:00", "items": [ { "id": "a", "activity": "welcome", "minutes": 10 } ] }""";
        var danish = MeetingJson.Read(Text.ToBytes(), "m.json").Value.Meeting;
        var english = MeetingJson.Read(Text.ToBytes(), "m.json", language: Language.English).Value.Meeting;

        Assert.Equal(("Netværksmøde", Activity.Parse("welcome").Danish), (danish.Title, danish.Items[0].Title));
        Assert.Equal(("Network meeting", Activity.Parse("welcome").English), (english.Title, english.Items[0].Title));
    }

    [Theory]
    [InlineData("\"tracks\": [ { \"title\": \"x\" }, { \"title\": \"y\" } ], \"trackRounds\": 5", "antallet af spor")]
    [InlineData("\"parts\": [ { \"title\": \"x\" }, { \"title\": \"y\" } ], \"tracks\": [ { \"title\": \"z\" } ]", "dele")]
    public void An_item_that_contradicts_itself_is_told_in_danish(string fields, string part)
    {
        var text = "{ \"start\": \"11:00\", \"end\": \"12:00\", \"items\": [ { \"id\": \"a\", \"activity\": \"workplace-presentation\", \"minutes\": 10, " + fields + " } ] }";
        var fault = Assert.Single(MeetingJson.Read(text.ToBytes(), "m.json").Faults).Text;

        Assert.Contains(part, fault.Danish, System.StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", fault.Danish + fault.English, System.StringComparison.Ordinal);
    }
}
