using System.Linq;
using System.Text;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class RotationFaultTests
{
    [Theory]
    [InlineData("pairs --rounds 3", "Deltagerne mangler. Angiv --roster FIL eller --count N.")]
    [InlineData("pairs --rounds 3 --count 4 --roster x.csv", "--roster og --count er begge angivet. Angiv den ene.")]
    [InlineData("pairs --count 4", "--rounds mangler. Angiv et helt tal fra 1 til 10000.")]
    [InlineData("pairs --count 4 --rounds 3 --values 1,2,3", "--values \"1,2,3\" kan ikke bruges. Tilladt: fire hele tal fra 0 til 1000000 med komma imellem, fx 0,1,2,4.")]
    [InlineData("pairs --count 4 --rounds 3 --seated 9", "--seated: \"9\" er hverken en fil eller et id i deltagerkredsen.")]
    [InlineData("pairs --count 4 --rounds 3 --movement walk", "--movement \"walk\" kendes ikke. Tilladt: cards, carousel.")]
    [InlineData("groups --count 4 --rounds 3", "Gruppernes størrelse mangler. Angiv --size S, --groups G eller --sizes MIN-MAX.")]
    [InlineData("groups --count 4 --rounds 3 --size 2 --groups 2", "--size, --groups er angivet på én gang. Angiv én af dem.")]
    [InlineData("groups --count 4 --rounds 3 --sizes 5-3", "--sizes \"5-3\" kan ikke bruges. Tilladt: MIN-MAX, fx 3-5, med MIN mindst 1 og højst MAX.")]
    [InlineData("groups --count 4 --rounds 3 --size 0", "--size \"0\" er ikke et tal, der kan bruges. Tilladt: hele tal fra 1 til 200000.")]
    public void One_fault_is_one_message(string line, string message)
    {
        var run = CommandRun.OfLine(line);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Equal(message, Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void A_missing_file_is_named_with_the_option()
    {
        foreach (var option in new[] { "--pair-values", "--apart", "--together", "--history" })
        {
            var run = CommandRun.Of("pairs", "--count", "4", "--rounds", "1", option, "no-such-file");
            Assert.Equal(2, run.Code);
            Assert.StartsWith($"{option} \"no-such-file\": filen findes ikke.", Assert.Single(run.ErrorLines));
        }
    }

    [Fact]
    public void A_cpr_number_is_refused_and_not_repeated()
    {
        var run = CommandRun.OfLine("pairs --count 4 --rounds 1 --seated 0101901234");
        Assert.Equal(2, run.Code);
        Assert.DoesNotContain("010190", run.Error + run.Output);
        Assert.Contains("CPR", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void One_bad_line_in_five_thousand_is_found()
    {
        using var folder = new TemporaryFolder();
        var text = new StringBuilder("id;enhed;niveau\n");
        for (var i = 1; i <= 5000; i++)
            text.Append(i == 3210 ? "p3210;K/A;kejser\n" : $"p{i};K/{(char)('A' + (i % 20))};medarbejder\n");
        var run = CommandRun.Of("pairs", "--roster", folder.Write("stor.csv", text.ToString()), "--rounds", "1");
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        var message = Assert.Single(run.ErrorLines);
        Assert.Contains("stor.csv:3211", message);
        Assert.Contains("kejser", message);
        Assert.Contains("mellemleder", message);
    }

    [Fact]
    public void Faults_of_all_files_are_told_at_once()
    {
        using var folder = new TemporaryFolder();
        var roster = folder.Write("r.csv", "id;enhed;niveau\na;K;leder\na;K;leder\nb;K;kejser\n");
        var values = folder.Write("v.csv", "1;2\n");
        var run = CommandRun.Of("pairs", "--roster", roster, "--rounds", "x", "--apart", values + "-not-there");
        Assert.Equal(2, run.Code);
        Assert.True(run.ErrorLines.Length >= 4, run.Error);
        Assert.Single(run.ErrorLines, line => line.StartsWith("--rounds"));
        Assert.Single(run.ErrorLines, line => line.StartsWith("--apart"));
        Assert.Equal(2, run.ErrorLines.Count(line => line.Contains("r.csv:")));
    }
}
