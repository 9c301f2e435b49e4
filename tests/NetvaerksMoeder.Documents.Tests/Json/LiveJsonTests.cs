using System.Linq;
using System.Text;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Documents.Json;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Json;

public sealed class LiveJsonTests
{
    private static LiveAgenda Live => LiveAgenda.Of(AgendaScheduler.Schedule(AgendaTemplates.Second()))
        .Apply(LiveEvent.Start("velkomst", new LocalTime(12, 30)))
        .Apply(LiveEvent.Finish("velkomst", new LocalTime(12, 47)))
        .Apply(LiveEvent.Add(new AgendaItem("nyt", Activity.Of(ActivityKind.BuzzGroups), new DurationRange(3, 5, 8), isOptional: true), "resultater", new LocalTime(12, 48)))
        .Apply(LiveEvent.MoveEnd(10, new LocalTime(12, 50)));

    [Fact]
    public void A_running_meeting_is_saved_and_restored()
    {
        var bytes = LiveJson.Write(Live);
        var back = LiveJson.Read(bytes, "live.json").Value;

        Assert.Equal(bytes, LiveJson.Write(back));
        Assert.Equal(Live.Items.Select(Told), back.Items.Select(Told));
        Assert.Equal(Live.EndMinute, back.EndMinute);
        var now = new LocalTime(12, 55);
        Assert.Equal(Live.At(now).Options.Select(o => o.Danish), back.At(now).Options.Select(o => o.Danish));
    }

    [Fact]
    public void An_event_that_cannot_have_happened_is_told_with_its_place()
    {
        var text = Encoding.UTF8.GetString(LiveJson.Write(Live)).Replace("\"kind\": \"finish\"", "\"kind\": \"skip\"");
        var fault = Assert.Single(LiveJson.Read(Encoding.UTF8.GetBytes(text), "live.json").Faults);

        Assert.Equal("EventImpossible", fault.Code);
        Assert.Equal("$.events[1]", fault.Path);
        Assert.Equal("Det kan ikke være sket: \"velkomst\" er i gang, så det kan ikke begynde eller springes over.", fault.Text.Danish);
        Assert.DoesNotContain("Parameter", fault.Text.English, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extend", "minutterne skal være 1 til 1440; 0 er angivet.")]
    [InlineData("move-end", "minutterne skal være -1440 til 1440 og ikke 0; 0 er angivet.")]
    public void Minutes_that_cannot_be_are_told_in_Danish(string kind, string why)
    {
        var text = Encoding.UTF8.GetString(LiveJson.Write(LiveAgenda.Of(Live.Plan)));
        var item = kind == "extend" ? "\"item\": \"velkomst\", " : string.Empty;
        text = text.Replace("\"events\": []", $$"""
            "events": [ { "kind": "start", "at": "12:30", "item": "velkomst" }, { "kind": "{{kind}}", "at": "12:35", {{item}}"minutes": 0 } ]
            """);
        var fault = Assert.Single(LiveJson.Read(Encoding.UTF8.GetBytes(text), "live.json").Faults);

        Assert.Equal("Det kan ikke være sket: " + why, fault.Text.Danish);
    }

    private static string Told(LiveItem item) => $"{item.Item.Id} {item.Item.Minutes} {item.State} {item.StartedMinute} {item.EndedMinute} {item.PlannedStartMinute} {item.PlannedMinutes}";
}
