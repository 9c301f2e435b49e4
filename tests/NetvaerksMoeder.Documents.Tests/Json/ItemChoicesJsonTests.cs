using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Documents.Json;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Json;

/// <summary>What single items of a meeting ask of their groups and stations.</summary>
public class ItemChoicesJsonTests
{
    private const string Example = """
        {
          "start": "11:00", "end": "14:00", "roster": "r.csv",
          "items": [
            { "id": "ap", "activity": "workplace-presentation", "minutes": 30,
              "buzz": { "size": 4, "minutes": 8, "quotas": ["leder:1-2", { "who": "medarbejder", "min": 2 }], "neverAlone": ["leder"], "movement": "auto", "greatestLoss": 5 } },
            { "id": "udst", "activity": "exhibition", "stations": 3,
              "hosts": [["p1", "p2"], ["p3"], ["p4"]], "hostsAtOnce": 1, "stationGroups": 4, "noRepeatPredecessor": true },
          ],
        }
        """;

    private static readonly string Roster = "id;enhed;niveau\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"p{i};Enhed {i % 3};{(i % 4 == 0 ? "leder" : "medarbejder")}\n"));

    [Fact]
    public void They_are_read_whole_and_written_as_they_were()
    {
        var meeting = Read(Example).Value.Meeting;
        var groups = meeting.Choices["ap"];
        var stations = meeting.Choices["udst"];

        Assert.Equal(["leder:1-2", "medarbejder:2-", "leder"], groups.Quotas.Select(quota => quota.ToString()));
        Assert.Equal([false, false, true], groups.Quotas.Select(quota => quota.IsNeverAlone));
        Assert.Equal((GroupMovement.Auto, 5m), (groups.Movement, groups.GreatestLoss));
        Assert.Equal([2, 1, 1], stations.Hosts.Select(hosts => hosts.Count));
        Assert.Equal((1, 4, true, false), (stations.HostsAtOnce, stations.StationGroups, stations.IsPredecessorNew, stations.HasTrioHosts));

        var bytes = MeetingJson.Write(meeting, "r.csv");
        Assert.Equal(bytes, MeetingJson.Write(Read(bytes.ToText()).Value.Meeting, "r.csv"));
    }

    [Fact]
    public void The_trios_may_be_the_hosts()
    {
        var meeting = Read(Example.Replace("[[\"p1\", \"p2\"], [\"p3\"], [\"p4\"]]", "\"trio\"")).Value.Meeting;

        Assert.True(meeting.Choices["udst"].HasTrioHosts);
        Assert.Empty(meeting.Choices["udst"].Hosts);
    }

    [Theory]
    [InlineData("\"leder:1-2\"", "\"direktion:1-2\"", "QuotaUnknown", "$.items[0].buzz.quotas[0]")]
    [InlineData("\"leder:1-2\"", "\"leder:2-1\"", "QuotaInvalid", "$.items[0].buzz.quotas[0]")]
    [InlineData("\"leder:1-2\"", "\"leder\"", "QuotaInvalid", "$.items[0].buzz.quotas[0]")]
    [InlineData("\"min\": 2", "\"min\": 2, \"max\": 1", "QuotaInvalid", "$.items[0].buzz.quotas[1]")]
    [InlineData("\"neverAlone\": [\"leder\"]", "\"neverAlone\": [\"rektor\"]", "QuotaUnknown", "$.items[0].buzz.neverAlone[0]")]
    [InlineData("\"greatestLoss\": 5", "\"greatestLoss\": 101", "LossInvalid", "$.items[0].buzz.greatestLoss")]
    [InlineData("[\"p3\"]", "[\"p1\"]", "HostTwice", "$.items[1].hosts")]
    [InlineData("[\"p3\"]", "[\"p99\"]", "IdUnknown", "$.items[1].hosts[1][0]")]
    [InlineData("[[\"p1\", \"p2\"], [\"p3\"], [\"p4\"]]", "\"holdet\"", "WordUnknown", "$.items[1].hosts")]
    [InlineData("\"stationGroups\": 4", "\"stationGroups\": 0", "NumberInvalid", "$.items[1].stationGroups")]
    [InlineData("\"id\": \"ap\",", "\"id\": \"ap\", \"noRepeatPredecessor\": true,", "StationsMisplaced", "$.items[0].noRepeatPredecessor")]
    public void A_faulty_choice_is_told_with_its_place(string right, string wrong, string code, string path)
    {
        Assert.Contains(right, Example);
        var fault = Read(Example.Replace(right, wrong)).Faults[0];

        Assert.Equal((code, path), (fault.Code, fault.Path));
        Assert.True(fault.Line > 3);
    }

    private static ReadResult<MeetingDocument> Read(string text) => MeetingJson.Read(text.ToBytes(), "m.json", path => path == "r.csv" ? Roster.ToBytes() : null);
}
