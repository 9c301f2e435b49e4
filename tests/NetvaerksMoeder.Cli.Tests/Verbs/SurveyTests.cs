using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class SurveyTests
{
    [Fact]
    public void Small_groups_are_held_back_in_every_form()
    {
        using var folder = new TemporaryFolder();
        var first = folder.Write("first.csv", Answers(1));
        var second = folder.Write("second.csv", Answers(2));
        var json = CommandRun.Of("survey", first, second, "--format", "json");
        Assert.Equal(0, json.Code);
        Assert.Equal("survey", json.Json.GetProperty("kind").GetString());
        var results = json.Json.GetProperty("results").EnumerateArray().ToList();
        var small = results.Single(result => result.GetProperty("unit").GetString() == "K/D" && !result.TryGetProperty("level", out _));
        Assert.Equal("tooFewRespondents", small.GetProperty("first").GetProperty("suppressed").GetString());
        Assert.Equal(["suppressed"], small.GetProperty("first").EnumerateObject().Select(property => property.Name));
        Assert.False(small.TryGetProperty("difference", out _));
        Assert.Equal("wouldRevealOthers", results.Single(result => result.GetProperty("unit").GetString() == "K/C" && !result.TryGetProperty("level", out _)).GetProperty("first").GetProperty("suppressed").GetString());
        var whole = results.Single(result => result.GetProperty("unit").GetString() == "K" && !result.TryGetProperty("level", out _));
        Assert.Equal(29, whole.GetProperty("first").GetProperty("respondents").GetInt32());
        Assert.Equal("Welch t", whole.GetProperty("difference").GetProperty("formula").GetString());
        Assert.Equal("paired t", CommandRun.Of("survey", first, second, "--paired", "--format", "json").Json.GetProperty("results").EnumerateArray().First().GetProperty("difference").GetProperty("formula").GetString());

        var text = CommandRun.Of("survey", first, second, "-o", folder["results.html"]);
        Assert.Equal(0, text.Code);
        Assert.Contains("**", text.Output);
        Assert.Contains("\nFørste: ", text.Output);
        Assert.Contains("\nOpfølgning: ", text.Output);
        var page = File.ReadAllText(folder["results.html"]);
        Assert.Contains("vises ikke", page);
        Assert.Contains("Opfølgning", page);
        Assert.DoesNotContain("http", page);
        Assert.DoesNotContain("k07", page);
    }

    [Fact]
    public void Every_fault_of_a_file_is_told_with_its_place()
    {
        using var folder = new TemporaryFolder();
        var roster = folder.Write("r.csv", "id;enhed;niveau\n1;K/A;leder\n2;K/B;medarbejder\n");
        var file = folder.Write("x.csv", "enhed;niveau;nøgle;f1;f2;f3;f4\nK/A;leder;k1;5;0;-1;x\nK/Z;medarbejder;k2;1;1;1;1\nK/B;konge;k1;1;1;1;1\n;leder;0102031234;1;1;1;1\nK/A;leder;k9;1;1\n");
        var run = CommandRun.Of("survey", file, "--roster", roster, "--language", "en");
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Equal(
            ["2:4:", "2:6:", "2:7:", "3:1:", "4:2:", "4:3:", "5:1:", "5:3:", "6:"],
            run.ErrorLines.Select(line => line[(line.IndexOf("x.csv:", System.StringComparison.Ordinal) + 6)..].Split(' ')[0]));
        Assert.DoesNotContain("0102031234", run.Error);
        Assert.Contains("0 to 4", run.Error);
    }

    [Fact]
    public void A_page_without_results_says_why()
    {
        using var folder = new TemporaryFolder();
        const string Header = "enhed;niveau;nøgle;f1;f2;f3;f4\n";
        var none = CommandRun.Of("survey", folder.Write("none.csv", Header), "--language", "en");
        Assert.Equal(2, none.Code);
        Assert.Contains("none.csv:1: There are no responses under the header.", none.Error);
        var one = folder.Write("one.csv", Header + "K/A;leder;k1;1;2;3;4\n");
        Assert.Contains("Intet resultat kan vises: der er 1 besvarelse, og et resultat hviler på mindst 5", CommandRun.Of("survey", one).Output);
        Assert.Contains("there is 1 response, and a result rests on at least 5", CommandRun.Of("survey", one, "--language", "en").Output);
        var half = folder.Write("half.csv", Header + "K/A;leder;k1;1;2;3;\nK/A;leder;k2;1;2;3;\n");
        Assert.Contains("– nobody answered enough of the questions.", CommandRun.Of("survey", half, "--language", "en").Output);
        var other = folder.Write("other.csv", Header + "K/A;leder;x1;1;2;3;4\n");
        Assert.Contains("Ingen nøgle står i begge filer", CommandRun.Of("survey", one, other, "--paired").Output);
        Assert.DoesNotContain("No result can be shown", CommandRun.Of("survey", folder.Write("all.csv", Answers(1)), "--language", "en").Output);
    }

    [Fact]
    public void Scales_of_the_callers_own_are_counted()
    {
        using var folder = new TemporaryFolder();
        var scales = folder.Write("q.json", """
            { "scales": [
              { "id": "tillid", "name": "Tillid", "diamond": "trust", "minimumAnswered": 1, "questions": [ { "id": "a", "greatest": 10 }, { "id": "b", "least": 1, "greatest": 5, "reversed": true } ] },
              { "id": "samlet", "name": "Samlet", "questions": [ { "id": "a", "greatest": 10 } ] } ] }
            """);
        var answers = folder.Write("a.csv", "unit;a;b\n" + string.Concat(Enumerable.Repeat("K;10;1\n", 5)));
        var run = CommandRun.Of("survey", answers, "--questionnaire", scales, "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.All(run.Json.GetProperty("results").EnumerateArray(), result => Assert.Equal(100, result.GetProperty("first").GetProperty("mean").GetInt32()));
        var faulty = folder.Write("f.json", """{ "scales": [ { "id": "s", "questions": [ { "id": "a", "greatest": 0 }, { "id": "b", "gratest": 3 } ] } ] }""");
        var told = CommandRun.Of("survey", answers, "--questionnaire", faulty);
        Assert.Equal(2, told.Code);
        Assert.Equal(2, told.ErrorLines.Length);
    }

    [Theory]
    [InlineData("--minimum-respondents", "2")]
    [InlineData("--minimum-difference", "0")]
    [InlineData("--paired", null)]
    public void Weaker_rules_than_allowed_are_refused(string option, string? value)
    {
        using var folder = new TemporaryFolder();
        var first = folder.Write("first.csv", Answers(1));
        Assert.Equal(2, CommandRun.Of([.. new[] { "survey", first, option, value }.OfType<string>()]).Code);
    }

    private static string Answers(int wave)
    {
        var text = new StringBuilder("enhed;niveau;nøgle;f1;f2;f3;f4\n");
        var number = 0;
        foreach (var (unit, count) in new[] { ("K/A", 12), ("K/B", 8), ("K/C", 6), ("K/D", 3) })
        {
            for (var i = 0; i < count; i++, number++)
                text.Append($"{unit};{(i % 4 == 0 ? "leder" : "medarbejder")};k{number:00};{(number + wave) % 5};{number % 4};{(number * wave) % 5};{3 - (i % 3) + (wave / 2)}\n");
        }

        return text.ToString();
    }
}
