using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class RosterTests
{
    private const string Units = "Afdelingskode;Afdelingsnavn;Overafdelingskode\n1;Andeby;\n11;Børn og Unge;1\n111;Åskolen;11\n12;Pleje;1\n";

    private const string People = "Medarbejdernr;CPR-nr;Navn;Afdelingskode;ErLeder;ErAMR;ErTR;Organisationsniveau\n"
        + "a;0101901234;Asta;11;1;0;0;Topledelse\nb;;Bo;111;1;0;0;Leder\nc;;Cilla;111;0;1;0;Medarbejder\nd;;Dan;12;0;0;1;Medarbejder\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    public void An_export_becomes_a_roster_that_the_other_verbs_take(string encoding)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in new[] { ("p.csv", People), ("u.csv", Units), ("m.csv", "Medarbejdernr;MedUdvalg;Hverv\na;HMU;formand\n") })
            File.WriteAllBytes(folder[name], Encoding.GetEncoding(encoding).GetBytes(text));
        var run = CommandRun.Of("roster", folder["p.csv"], "--units", folder["u.csv"], "--med", folder["m.csv"], "-o", folder["d.csv"]);

        Assert.Equal(0, run.Code);
        Assert.Contains("4 deltagere fra 3 enheder", run.Output);
        Assert.DoesNotContain("0101901234", run.Output + File.ReadAllText(folder["d.csv"]));
        Assert.Contains("b;Bo;Andeby/Børn og Unge/Åskolen;leder;", File.ReadAllText(folder["d.csv"]));
        Assert.Contains("H-MED-formand", File.ReadAllText(folder["d.csv"]));

        var pairs = CommandRun.Of("pairs", "--roster", folder["d.csv"], "--rounds", "1", "--format", "json");
        Assert.Empty(pairs.Error);
        Assert.Equal(8, pairs.Json.GetProperty("value").GetInt32());
        var json = CommandRun.Of("roster", folder["p.csv"], "--units", folder["u.csv"], "--format", "json");
        Assert.Equal(["a", "b", "c", "d"], json.Json.GetProperty("roster").EnumerateArray().Select(person => person.GetProperty("id").GetString()));
        Assert.Equal("AMR", json.Json.GetProperty("roster")[2].GetProperty("roles")[0].GetString());
    }

    [Fact]
    public void An_export_taken_for_a_roster_is_told()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("pairs", "--roster", folder.Write("p.csv", People), "--rounds", "1");

        Assert.Equal(0, run.Code);
        Assert.Contains("ingen kolonner til enhed og niveau", run.Error);
        Assert.Contains("verbet roster", run.Error);
    }

    [Fact]
    public void Every_fault_is_told_with_its_file()
    {
        using var folder = new TemporaryFolder();
        var people = folder.Write("p.csv", "Medarbejdernr;Afdelingskode;ErLeder\na;99;0\na;1;0\n");
        var run = CommandRun.Of("roster", people, "--units", folder.Write("u.csv", Units));

        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(run.ErrorLines, line => line.Contains("p.csv:2:2") && line.Contains("99"));
        Assert.Equal(2, CommandRun.Of("roster", people).Code);
        Assert.Contains("--units", CommandRun.Of("roster", people).Error);
        Assert.Contains("Personerne mangler", CommandRun.Of("roster").Error);
    }
}
