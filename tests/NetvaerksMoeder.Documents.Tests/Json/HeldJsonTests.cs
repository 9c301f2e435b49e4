using System.Linq;
using System.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Json;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Json;

public class HeldJsonTests
{
    private static readonly MeetingPlan Plan = SamplePlan.First;

    private static PlannedEncounter Speed => Plan.Encounters[0];

    private static HeldRecord Record()
    {
        var absent = Speed.Rotation.Rounds[0].Encounters[0].Members[0];
        var guest = new Participant(new ParticipantId("g1"), UnitPath.Parse("Andeby/Gæst"), LevelLadder.Municipality.Lowest, "En gæst");
        var second = Speed.Rotation.Rounds[1];
        var mixed = new Round(second.Slot, [new Encounter(1, second.Encounters.SelectMany(encounter => encounter.Members).Where(id => id != absent).Take(3)), new Encounter(2, [guest.Id])]);
        return new HeldRecord(Plan, [new HeldEncounter(Speed, [HeldRound.Changed(mixed), HeldRound.Dropped(3)])], [absent], [guest]);
    }

    [Fact]
    public void A_written_record_is_read_back_as_it_was()
    {
        var record = Record();
        var bytes = HeldJson.Write(record);

        var read = HeldJson.Read(bytes, "held.json", Plan).Value;

        Assert.Equal(bytes, HeldJson.Write(read));
        Assert.Equal(record.Absent, read.Absent);
        Assert.Equal(record.ToHistory().Pairs, read.ToHistory().Pairs);
        Assert.Equal(PlanFileKind.Held, PlanFile.KindOf(bytes));
    }

    [Fact]
    public void A_written_record_is_a_history_without_its_plan()
    {
        var record = Record();
        var expected = record.ToHistory();

        var history = ContactHistoryJson.Read(HeldJson.Write(record), "held.json").Value;

        Assert.Equal(expected.Pairs, history.Pairs);
        Assert.All(Plan.People, person => Assert.Equal((expected.ByesOf(person.Id), expected.TriosOf(person.Id)), (history.ByesOf(person.Id), history.TriosOf(person.Id))));
    }

    [Fact]
    public void One_line_is_enough_where_the_plan_is_at_hand()
    {
        var read = HeldJson.Read(Bytes("{ kind: \"held\", encounters: [ { item: \"speed\", rounds: [ { number: 1, held: \"dropped\" } ] } ] }"), "held.json", Plan).Value;

        Assert.Equal(HeldRoundKind.Dropped, read.Encounters[0].Rounds[0].Kind);
        Assert.All(read.Encounters.Skip(1).SelectMany(encounter => encounter.Rounds), round => Assert.Equal(HeldRoundKind.Planned, round.Kind));
    }

    [Theory]
    [InlineData("{ encounters: [ { item: \"speed\", rounds: [ { number: 1 } ] } ] }", "$.encounters[0].rounds[0]")]
    [InlineData("{ absent: [\"p1\"] }", "$")]
    public void A_short_record_is_no_history_on_its_own(string json, string path)
    {
        var fault = Assert.Single(ContactHistoryJson.Read(Bytes("{ kind: \"held\", " + json.Substring(2)), "held.json").Faults, one => one.Code == "HeldNeedsPlan");

        Assert.Equal(path, fault.Path);
    }

    [Theory]
    [InlineData("{ kind: \"held\" }", "HeldEmpty", "$")]
    [InlineData("{ date: \"1999-12-31\", absent: [] }", "HeldElsewhere", "$.date")]
    [InlineData("{ absent: [\"p99\"] }", "IdUnknown", "$.absent[0]")]
    [InlineData("{ encounters: [ { item: \"sped\", rounds: [] } ] }", "EncounterUnknown", "$.encounters[0].item")]
    [InlineData("{ encounters: [ { item: \"speed\", kind: \"groups\", rounds: [] } ] }", "EncounterTwice", "$.encounters[0].item")]
    [InlineData("{ encounters: [ { item: \"speed\", rounds: [] }, { item: \"speed\", rounds: [] } ] }", "EncounterTwice", "$.encounters[1].item")]
    [InlineData("{ encounters: [ { item: \"speed\", rounds: [ { number: 77 } ] } ] }", "RoundUnknown", "$.encounters[0].rounds[0].number")]
    [InlineData("{ encounters: [ { item: \"speed\", rounds: [ { number: 1 }, { number: 1 } ] } ] }", "RoundTwice", "$.encounters[0].rounds[1].number")]
    [InlineData("{ encounters: [ { item: \"speed\", rounds: [ { number: 1, held: \"changed\" } ] } ] }", "ChangedWithoutGroups", "$.encounters[0].rounds[0]")]
    [InlineData("{ encounters: [ { item: \"speed\", rounds: [ { number: 1, held: \"dropped\", groups: [ { members: [\"p1\"] } ] } ] } ] }", "DroppedWithGroups", "$.encounters[0].rounds[0].groups")]
    [InlineData("{ encounters: [ { item: \"speed\", rounds: [ { number: 1, held: \"planned\", groups: [ { members: [\"p1\"] } ] } ] } ] }", "NotAsPlanned", "$.encounters[0].rounds[0]")]
    [InlineData("{ encounters: [ { item: \"speed\", rounds: [ { number: 1, groups: [ { members: [\"p1\", \"p3\"] }, { members: [\"p3\"] } ] } ] } ] }", "IdTwice", "$.encounters[0].rounds[0].groups[1].members[0]")]
    [InlineData("{ absent: [\"p3\"], encounters: [ { item: \"speed\", rounds: [ { number: 1, groups: [ { members: [\"p1\", \"p3\"] } ] } ] } ] }", "AbsentMet", "$.encounters[0].rounds[0].groups[0].members[1]")]
    [InlineData("{ guests: [ { id: \"p3\" } ] }", "GuestKnown", "$.guests[0].id")]
    [InlineData("{ kind: \"plan\" }", "KindWrong", "$.kind")]
    [InlineData("{ absend: [] }", "PropertyUnknown", "$.absend")]
    public void What_does_not_fit_the_plan_is_told_with_its_place_and_what_to_do(string json, string code, string path)
    {
        var fault = Assert.Single(HeldJson.Read(Bytes(json), "held.json", Plan).Faults);

        Assert.Equal((code, path), (fault.Code, fault.Path));
        Assert.Contains('.', fault.In(Language.English));
        Assert.NotEqual(fault.In(Language.English), fault.In(Language.Danish));
    }

    // Names without quotation marks are easier to read in a test; JSON has them.
    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(System.Text.RegularExpressions.Regex.Replace(json, "(?<=[{,] *)([a-z]+):", "\"$1\":"));
}
