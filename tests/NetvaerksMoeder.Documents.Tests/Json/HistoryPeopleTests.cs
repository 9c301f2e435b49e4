using System.Linq;
using System.Text;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Json;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Json;

public class HistoryPeopleTests
{
    private static readonly Roster Here = new(
        new[] { "a", "b", "c" }.Select(id => new Participant(new ParticipantId(id), UnitPath.Parse("Andeby"), LevelLadder.Municipality.Lowest, id)));

    [Fact]
    public void People_of_a_history_who_are_not_here_are_told_and_stop_nothing()
    {
        var result = Read("{ \"rounds\": [ { \"round\": 1, \"groups\": [ { \"members\": [\"a\", \"q\"] }, { \"members\": [\"b\", \"zz\"] } ] } ] }", Here);

        var note = Assert.Single(result.Notes);
        Assert.Equal("HistoryPeopleUnknown", note.Code);
        Assert.Contains("2 of 4 in this history are not in the roster: \"q\", \"zz\".", note.Text.English);
        Assert.Equal(2, result.Value.Pairs.Count);
    }

    [Fact]
    public void A_history_of_nobody_here_is_told_plainly()
    {
        var result = Read("{ \"rounds\": [ { \"round\": 1, \"groups\": [ { \"members\": [\"A\", \"B\"] } ], \"byes\": [\"C\"] } ] }", Here);

        var note = Assert.Single(result.Notes);
        Assert.Equal("HistoryNobodyKnown", note.Code);
        Assert.Contains("The history has \"C\", \"A\", \"B\"; the roster has \"a\", \"b\", \"c\".", note.Text.English);
    }

    [Theory]
    [InlineData("{ \"rounds\": [ { \"round\": 1, \"groups\": [ { \"members\": [\"a\", \"b\"] } ], \"byes\": [\"c\"] } ] }")]
    [InlineData("{ \"rounds\": [] }")]
    public void Nothing_is_told_where_everybody_is_known_or_nobody_met(string text) => Assert.Empty(Read(text, Here).Notes);

    [Fact]
    public void Nothing_is_told_without_a_roster() =>
        Assert.Empty(Read("{ \"rounds\": [ { \"round\": 1, \"groups\": [ { \"members\": [\"q\", \"zz\"] } ] } ] }", null).Notes);

    private static ReadResult<Core.Relations.ContactHistory> Read(string text, Roster? roster) =>
        ContactHistoryJson.Read(Encoding.UTF8.GetBytes(text), "history.json", roster);
}
