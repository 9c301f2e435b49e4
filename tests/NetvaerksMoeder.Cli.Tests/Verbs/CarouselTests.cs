using System.Linq;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class CarouselTests
{
    [Theory]
    [InlineData("12", "6")]
    [InlineData("13", "4")]
    public void One_row_moves_by_a_spoken_shift(string people, string rounds)
    {
        using var folder = new TemporaryFolder();
        string[] line = ["pairs", "--count", people, "--rounds", rounds, "--movement", "carousel", "--odd", "bye"];
        var run = CommandRun.Of([.. line, "--format", "json", "-o", folder["plan.json"], "--quiet"]);
        Assert.True(run.Code == 0, run.Output + run.Error);
        var movement = run.Json.GetProperty("movement");
        Assert.Equal("carousel", movement.GetProperty("kind").GetString());
        Assert.NotEqual(0, movement.GetProperty("inner").GetArrayLength());
        Assert.Equal(0, CommandRun.Of("verify", folder["plan.json"]).Code);
        var say = movement.GetProperty("say").GetString()!;
        Assert.Contains(say.Split(' ').First(), CommandRun.Of(line).Output);
    }

    [Fact]
    public void Where_people_sat_down_only_the_shifts_are_chosen()
    {
        using var folder = new TemporaryFolder();
        folder.Write("deltagere.csv", "id;enhed;niveau\na;K/A;leder\nb;K/A;medarbejder\nc;K/B;leder\nd;K/B;medarbejder\ne;K/A;leder\nf;K/A;medarbejder\ng;K/B;leder\nh;K/B;medarbejder\n");
        folder.Write("pladser.csv", "id;side;plads\na;inderst;1\nb;inderst;2\nc;inderst;3\nd;inderst;4\ne;yderst;1\nf;yderst;2\ng;yderst;3\nh;yderst;4\n");
        string[] line = ["pairs", "--roster", folder["deltagere.csv"], "--rounds", "2", "--movement", "carousel", "--seats", folder["pladser.csv"]];
        var run = CommandRun.Of([.. line, "--format", "json", "-o", folder["plan.json"]]);
        Assert.True(run.Code == 0, run.Output + run.Error);
        var movement = run.Json.GetProperty("movement");
        Assert.Equal(["a", "b", "c", "d"], movement.GetProperty("inner").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal("optimal", run.Json.GetProperty("status").GetString());
        Assert.Equal(0, CommandRun.Of("verify", folder["plan.json"]).Code);
        var text = CommandRun.Of(line).Output;
        Assert.Contains("Sig før første runde: »Yderste række rykker", text);
    }

    [Theory]
    [InlineData("1;inderst;1\n2;inderst;1\n3;yderst;1\n4;yderst;2\n", "pladser.csv:3:3", "allerede taget")]
    [InlineData("1;inderst;1\n2;inderst;2\n3;yderst;1\nx;yderst;2\n", "pladser.csv:5:1", "ikke i deltagerkredsen")]
    [InlineData("1;inderst;1\n2;inderst;2\n3;inderst;3\n4;yderst;1\n", "pladser.csv:4:2", "lige lange")]
    [InlineData("1;inderst;1\n2;yderst;1\n", "pladser.csv", "har ingen plads: 3, 4")]
    public void A_faulty_seating_is_told_with_its_place(string rows, string where, string what)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("pairs", "--count", "4", "--rounds", "2", "--movement", "carousel", "--seats", folder.Write("pladser.csv", "id;side;plads\n" + rows));
        Assert.Equal(2, run.Code);
        var message = Assert.Single(run.ErrorLines);
        Assert.Contains(where, message);
        Assert.Contains(what, message);
    }

    [Fact]
    public void Seats_need_a_carousel()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("pairs", "--count", "2", "--rounds", "1", "--seats", folder.Write("pladser.csv", "id;side;plads\n1;inderst;1\n2;yderst;1\n"));
        Assert.Equal(2, run.Code);
        Assert.Contains("--movement carousel", Assert.Single(run.ErrorLines));
    }
}
