using System.Linq;
using NetvaerksMoeder.Documents.Rosters;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Rosters;

public class SetFileTests
{
    [Theory]
    [InlineData("p1;p2\np3;p4;p5\n")]
    [InlineData("p1,p2\r\n\r\np3,p4,p5,\r\n")]
    [InlineData("p1\tp2\np3\tp4\tp5")]
    public void Sets_are_read_one_a_line(string text) =>
        Assert.Equal(["p1 p2", "p3 p4 p5"], IdSetsCsv.Read(text.ToBytes(), "adskilt.csv", People.Roster(5)).Value.Select(set => string.Join(" ", set)));

    [Fact]
    public void Faulty_sets_are_told_all_at_once() => Assert.Equal(
        [(1, 2, "IdTwice"), (2, 1, "IdUnknown"), (3, 2, "IdentifierLooksLikeCpr")],
        IdSetsCsv.Read("p1;p1\nhvem;p2\np3;010190-1234\n".ToBytes(), "adskilt.csv", People.Roster(5)).Faults.Select(fault => (fault.Line!.Value, fault.Column!.Value, fault.Code)));

    [Theory]
    [InlineData("id1;id2;value\np1;p2;1,5\np2;p1;1.50\np1;p3;0\n")]
    [InlineData("p1,p2,1.5\np1,p3,0")]
    [InlineData("p1,p2,\"1,5\"\np1,p3,0")]
    [InlineData("p1\tp2\t1,5\np1\tp3\t0")]
    public void Values_are_read_with_comma_or_point(string text) => Assert.Equal(
        [("p1–p2", 1.5m), ("p1–p3", 0m)],
        PairValuesCsv.Read(text.ToBytes(), "værdier.csv", People.Roster(3)).Value.Select(value => (value.Pair.ToString(), value.Value)));

    [Theory]
    [InlineData("p1;p2", "FieldCount")]
    [InlineData("p1;p2;1;2", "FieldCount")]
    [InlineData("p1;p2;-1", "ValueInvalid")]
    [InlineData("p1;p2;1e3", "ValueInvalid")]
    [InlineData("p1;p2;0,1234567", "ValueInvalid")]
    [InlineData("p1;p2;1000000001", "ValueInvalid")]
    [InlineData("p1;p2;99999999999999999999999999999999", "ValueInvalid")]
    [InlineData("p1;p2;010190-1234", "IdentifierLooksLikeCpr")]
    [InlineData("p1;p1;1", "PairOfOne")]
    [InlineData("p1;p9;1", "IdUnknown")]
    [InlineData("p1;p2;1\np2;p1;2", "PairTwice")]
    public void A_faulty_value_is_told(string text, string code) =>
        Assert.Equal(code, Assert.Single(PairValuesCsv.Read(text.ToBytes(), "værdier.csv", People.Roster(3)).Faults).Code);

    [Fact]
    public void An_empty_file_is_no_sets_and_no_values()
    {
        Assert.Empty(IdSetsCsv.Read([], "a.csv").Value);
        Assert.Empty(PairValuesCsv.Read([], "a.csv").Value);
    }

    [Fact]
    public void A_pair_worth_something_else_the_other_way_round_is_told_with_both_values_and_the_line()
    {
        var fault = Assert.Single(PairValuesCsv.Read("id1;id2;værdi\n1;2;3,5\n2;1;4".ToBytes(), "værdier.csv").Faults);

        Assert.Equal("PairTwice", fault.Code);
        Assert.Contains("er 4 værd her, men 3,5 på linje 2. Et par har én værdi", fault.Text.Danish, System.StringComparison.Ordinal);
        Assert.Contains("is worth 4 here, but 3.5 on line 2", fault.Text.English, System.StringComparison.Ordinal);
        Assert.Equal(3, fault.Line);
    }
}
