using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class PairsTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(10)]
    [InlineData(16)]
    [InlineData(30)]
    [InlineData(64)]
    public void Even_numbers_meet_everybody_once_in_one_round_less(int people)
    {
        var run = CommandRun.Of("pairs", "--count", Number(people), "--rounds", Number(people - 1), "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal("optimal", run.Json.GetProperty("status").GetString());
        var pairs = Groups(run.Json).Select(group => string.Join("-", group.OrderBy(id => id))).ToList();
        Assert.Equal(people * (people - 1) / 2, pairs.Count);
        Assert.Equal(pairs.Count, pairs.Distinct().Count());
        Assert.Equal(people * (people - 1) / 2, run.Json.GetProperty("value").GetDecimal());
        Assert.Equal(0, run.Json.GetProperty("repeats").GetInt32());
    }

    [Theory]
    [InlineData("bye")]
    [InlineData("host")]
    public void Odd_numbers_sit_over_once_each(string odd)
    {
        var run = CommandRun.Of("pairs", "--count", "9", "--rounds", "9", "--odd", odd, "--format", "json");
        Assert.Equal(0, run.Code);
        var byes = run.Json.GetProperty("rounds").EnumerateArray().SelectMany(round => Ids(round.GetProperty("byes"))).ToList();
        Assert.Equal(9, byes.Count);
        Assert.Equal(9, byes.Distinct().Count());
        Assert.All(Groups(run.Json), group => Assert.Equal(2, group.Count));
    }

    [Fact]
    public void Odd_numbers_make_a_group_of_three_by_default()
    {
        var run = CommandRun.Of("pairs", "--count", "9", "--rounds", "3", "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.All(run.Json.GetProperty("rounds").EnumerateArray(), round =>
        {
            Assert.Empty(round.GetProperty("byes").EnumerateArray());
            Assert.Equal([2, 2, 2, 3], round.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("members").GetArrayLength()).Order());
        });
        Assert.Equal(0, run.Json.GetProperty("repeats").GetInt32());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Very_few_people_are_a_plan_too(int people)
    {
        foreach (var odd in new[] { "trio", "bye", "host" })
        {
            var run = CommandRun.Of("pairs", "--count", Number(people), "--rounds", "2", "--odd", odd, "--format", "json");
            Assert.True(run.Code is 0 or 1, run.Error);
            Assert.Equal(people, run.Json.GetProperty("people").GetInt32());
            var text = CommandRun.Of("pairs", "--count", Number(people), "--rounds", "2", "--odd", odd);
            Assert.Equal(run.Code, text.Code);
            Assert.NotEmpty(text.Output);
        }
    }

    [Fact]
    public void More_rounds_than_partners_repeat_as_little_as_possible_and_say_so()
    {
        var run = CommandRun.Of("pairs", "--count", "4", "--rounds", "5", "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.Equal(4, run.Json.GetProperty("repeats").GetInt32());
        Assert.Equal(4, run.Json.GetProperty("repeatsBound").GetInt32());
        Assert.Contains("færre er umuligt", CommandRun.Of("pairs", "--count", "4", "--rounds", "5").Output);
    }

    [Fact]
    public void Everybody_apart_from_everybody_is_a_clear_no()
    {
        using var folder = new TemporaryFolder();
        var apart = folder.Write("apart.csv", "1;2;3;4\n");
        var run = CommandRun.Of("pairs", "--count", "4", "--rounds", "2", "--apart", apart, "--format", "json");
        Assert.Equal(1, run.Code);
        Assert.Equal("infeasible", run.Json.GetProperty("status").GetString());
        Assert.NotEmpty(run.Json.GetProperty("conflict").EnumerateArray());
        Assert.Empty(run.Json.GetProperty("rounds").EnumerateArray());
        var text = CommandRun.Of("pairs", "--count", "4", "--rounds", "2", "--apart", apart);
        Assert.Equal(1, text.Code);
        Assert.Contains("Umuligt", text.Output);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        string[] line = ["pairs", "--count", "15", "--rounds", "6", "--format", "json", "--seed", "42"];
        Assert.Equal(CommandRun.Of(line).Output, CommandRun.Of(line).Output);
        Assert.Equal(42, CommandRun.Of(line).Json.GetProperty("seed").GetInt64());
    }

    [Fact]
    public void Values_pair_by_pair_decide()
    {
        using var folder = new TemporaryFolder();
        var values = folder.Write("values.csv", "id1;id2;value\n1;2;1,5\n3;4;0.25\n1;3;1\n2;4;0,5\n");
        var run = CommandRun.Of("pairs", "--count", "4", "--rounds", "1", "--pair-values", values, "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.Equal(1.75m, run.Json.GetProperty("value").GetDecimal());
        Assert.Equal("1.75", run.Json.GetProperty("value").GetRawText());
    }

    [Fact]
    public void Pairs_of_an_earlier_plan_do_not_meet_again()
    {
        using var folder = new TemporaryFolder();
        var first = folder["first.json"];
        var second = folder["second.json"];
        Assert.Equal(0, CommandRun.Of("pairs", "--count", "6", "--rounds", "2", "-o", first, "--quiet").Code);
        Assert.Equal(0, CommandRun.Of("pairs", "--count", "6", "--rounds", "2", "--history", first, "-o", second, "--quiet").Code);
        var run = CommandRun.Of("pairs", "--count", "6", "--rounds", "1", "--history", first, "--history", second, "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.Equal(0, run.Json.GetProperty("repeats").GetInt32());
        var met = new[] { first, second }.SelectMany(path => Groups(JsonDocument.Parse(System.IO.File.ReadAllText(path)).RootElement)).Select(Key).ToList();
        Assert.Empty(Groups(run.Json).Select(Key).Intersect(met));
    }

    [Fact]
    public void Two_who_keep_their_seats_do_not_meet()
    {
        var run = CommandRun.Of("pairs", "--count", "6", "--rounds", "3", "--seated", "1,2", "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("1-2", Groups(run.Json).Select(Key));
        var places = run.Json.GetProperty("rounds").EnumerateArray()
            .Select(round => round.GetProperty("groups").EnumerateArray().Single(group => Ids(group.GetProperty("members")).Contains("1")).GetProperty("place").GetInt32());
        Assert.Single(places.Distinct());
    }

    [Fact]
    public void A_roster_decides_classes_and_boundary()
    {
        using var folder = new TemporaryFolder();
        var roster = folder.Write("r.csv", "id;enhed;niveau\na;K/X/1;leder\nb;K/X/2;leder\nc;K/Y/1;medarbejder\nd;K/Y/2;medarbejder\n");
        var fine = CommandRun.Of("pairs", "--roster", roster, "--rounds", "3", "--format", "json");
        Assert.Equal(0, fine.Code);
        Assert.Equal(2 * 2 + 4 * 4, fine.Json.GetProperty("value").GetDecimal());
        var coarse = CommandRun.Of("pairs", "--roster", roster, "--rounds", "3", "--boundary", "2", "--format", "json");
        Assert.Equal(4 * 4, coarse.Json.GetProperty("value").GetDecimal());
        var valued = CommandRun.Of("pairs", "--roster", roster, "--rounds", "3", "--values", "1,1,1,1", "--format", "json");
        Assert.Equal(6, valued.Json.GetProperty("value").GetDecimal());
    }

    [Fact]
    public void Text_tells_value_bound_and_every_round()
    {
        var run = CommandRun.Of("pairs", "--count", "6", "--rounds", "5");
        Assert.Equal(0, run.Code);
        Assert.Contains("Værdi 15 af højst 15: bevist bedst.", run.Output);
        Assert.Contains("Ingen mødes to gange.", run.Output);
        Assert.Contains("Runde 5", run.Output);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void Rounds_are_broken_into_blocks_on_narrow_terminals(int width)
    {
        var run = CommandRun.Of(width, default, "pairs", "--count", "12", "--rounds", "11");
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= width, line));
        Assert.Contains("Runde 11", run.Output);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Key(List<string> group) => string.Join("-", group.OrderBy(id => id));

    private static List<string> Ids(JsonElement ids) => ids.EnumerateArray().Select(id => id.GetString()!).ToList();

    private static List<List<string>> Groups(JsonElement plan) => plan.GetProperty("rounds").EnumerateArray()
        .SelectMany(round => round.GetProperty("groups").EnumerateArray()).Select(group => Ids(group.GetProperty("members"))).ToList();

    [Fact]
    public void A_boundary_above_the_units_names_none_of_them_as_sought()
    {
        using var folder = new TemporaryFolder();
        var roster = folder.Write("deltagere.csv", "id;enhed;niveau\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"p{i};Kommune/Enhed {i};{(i == 1 ? "leder" : i == 2 ? "chef" : "medarbejder")}\n")));
        var run = CommandRun.Of("pairs", "--roster", roster, "--rounds", "2", "--boundary", "1");
        Assert.Equal(0, run.Code);
        Assert.Contains("mest efterspurgte", run.Output);
        Assert.DoesNotContain("fra Enhed", run.Output);
    }
}
