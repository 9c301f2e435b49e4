using System.IO;
using System.Linq;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public class AttendTests
{
    [Fact]
    public void The_plan_without_somebody_is_a_plan_that_verifies()
    {
        using var folder = new TemporaryFolder();
        var plan = Plan(folder);
        var run = CommandRun.Of("attend", plan, "--absent", "p04,p05", "--late", "p20@11:16", "--guest", "g1:Andeby/Skole:medarbejder", "--format", "json", "-o", folder["new.json"]);

        Assert.True(run.Code == 0, run.Error);
        var attend = run.Json.GetProperty("attend");
        Assert.True(attend.GetProperty("changedCards").GetInt32() > 0);
        Assert.Contains("g1", attend.GetProperty("newCardsFor").EnumerateArray().Select(id => id.GetString()));
        var first = run.Json.GetProperty("encounters")[0].GetProperty("rounds");
        var people = first.EnumerateArray().SelectMany(round => round.GetProperty("groups").EnumerateArray()).SelectMany(group => group.GetProperty("members").EnumerateArray()).Select(id => id.GetString()).ToList();
        Assert.DoesNotContain("p04", people);
        Assert.Contains("g1", people);
        var verified = CommandRun.Of("verify", folder["new.json"]);
        Assert.True(verified.Code == 0, verified.Output);
    }

    [Fact]
    public void Rounds_that_are_held_stay()
    {
        using var folder = new TemporaryFolder();
        var plan = Plan(folder);
        CommandRun.Of("attend", plan, "--absent", "p04", "--round", "2", "-o", folder["new.json"], "--quiet");
        var verified = CommandRun.Of("verify", folder["new.json"]);

        Assert.True(verified.Code == 0, verified.Output);
        Assert.Equal(Round(plan), Round(folder["new.json"]));

        static string Round(string path)
        {
            using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(path));
            return json.RootElement.GetProperty("encounters")[0].GetProperty("rounds")[0].GetRawText();
        }
    }

    [Fact]
    public void A_folder_holds_new_cards_and_what_was_held()
    {
        using var folder = new TemporaryFolder();
        var plan = Plan(folder);
        var run = CommandRun.Of("attend", plan, "--absent", "p04", "-o", folder["ny"]);

        Assert.True(run.Code == 0, run.Error);
        Assert.Contains("new-cards.html", run.Error);
        Assert.Contains("»", run.Output);
        Assert.Equal(0, CommandRun.Of("pairs", "--count", "4", "--rounds", "1", "--history", Path.Combine(folder["ny"], "held.json")).Code);
    }

    [Theory]
    [InlineData("pairs --count 11 --rounds 4 --fair-first")]
    [InlineData("pairs --count 12 --rounds 4 --movement carousel")]
    [InlineData("groups --count 20 --rounds 3 --size 4")]
    [InlineData("stations --count 20 --rounds 4 --stations 4")]
    public void A_rotation_of_its_own_is_planned_on(string line)
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of([.. line.Split(' '), "-o", folder["printed.json"], "--quiet"]);
        var run = CommandRun.Of("attend", folder["printed.json"], "--absent", "4", "--guest", "g:A:leder", "--round", "2", "--format", "json");

        Assert.True(run.Code == 0, run.Error);
        Assert.Equal(2, run.Json.GetProperty("attend").GetProperty("fromRound").GetInt32());
        Assert.Equal(line.Contains("fair-first", System.StringComparison.Ordinal), run.Json.GetProperty("problem").TryGetProperty("fairFirst", out _));
        var last = run.Json.GetProperty("rounds").EnumerateArray().Last().GetProperty("groups").EnumerateArray()
            .SelectMany(group => group.GetProperty("members").EnumerateArray()).Select(id => id.GetString()).ToList();
        Assert.Contains("g", last);
        Assert.DoesNotContain("4", last);
        var verified = CommandRun.Of("verify", folder.Write("new.json", run.Output));
        Assert.True(verified.Code == 0, verified.Output);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2,9")]
    [InlineData("1,2,3,20")]
    public void A_walk_with_hosts_goes_on_with_the_hosts_who_are_there(string absent)
    {
        using var folder = new TemporaryFolder();
        var hosts = folder.Write("hosts.csv", "1;2;3\n4;5;6\n");
        CommandRun.Of("stations", "--count", "24", "--rounds", "6", "--stations", "6", "--hosts", hosts, "-o", folder["walk.json"], "--quiet");
        var run = CommandRun.Of("attend", folder["walk.json"], "--absent", absent, "--round", "2", "--format", "json");

        Assert.True(run.Code == 0, run.Error);
        foreach (var round in run.Json.GetProperty("rounds").EnumerateArray())
        {
            var people = round.GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("members").EnumerateArray()).Select(id => id.GetString()).ToList();
            Assert.Equal(24 - absent.Split(',').Length, people.Distinct().Count());
            Assert.Equal(people.Count, people.Distinct().Count());
            Assert.Equal(absent.StartsWith("1,2,3", System.StringComparison.Ordinal) ? 1 : 2, round.GetProperty("groups").EnumerateArray().Count(group => group.TryGetProperty("hosts", out _)));
        }

        var verified = CommandRun.Of("verify", folder.Write("new.json", run.Output));
        Assert.True(verified.Code == 0, verified.Output);
    }

    [Theory]
    [InlineData("--late 4@11:00", "--late \"4@11:00\": runderne i filen har ingen klokkeslæt. Angiv i stedet --round med --absent eller --guest.")]
    [InlineData("--now 11:00", "--now \"11:00\": runderne i filen har ingen klokkeslæt. Angiv i stedet --round med --absent eller --guest.")]
    [InlineData("--round 4", "--round \"4\" er ikke et tal, der kan bruges. Tilladt: hele tal fra 1 til 3.")]
    [InlineData("--absent 99", "--absent \"99\" er ikke et id i planen. Mente du \"9\"?")]
    [InlineData("--guest 4:A:leder", "--guest \"4\" er allerede i deltagerkredsen. Giv gæsten et andet id.")]
    [InlineData("--absent 1 --item x", "--item gælder kun planen for et møde; filen er én rotation.")]
    [InlineData("--absent 1 --meeting 1", "--meeting gælder kun et forløb; filen er én rotation.")]
    public void Faults_of_a_rotation_are_named(string options, string message)
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("pairs", "--count", "10", "--rounds", "3", "-o", folder["printed.json"], "--quiet");
        var run = CommandRun.Of(["attend", folder["printed.json"], .. options.Split(' ')]);

        Assert.Equal(2, run.Code);
        Assert.Equal(message, Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("--absent nobody", "--absent \"nobody\" er ikke et id i planen.")]
    [InlineData("--absent p300", "--absent \"p300\" er ikke et id i planen. Mente du \"p30\"?")]
    [InlineData("--late p20", "--late \"p20\" mangler klokkeslættet. Skriv ID@TT:MM, fx p7@11:20.")]
    [InlineData("--late p20@25:00", "--late \"p20@25:00\" har intet klokkeslæt, der kan bruges. Tilladt: TT:MM, fx 11:20.")]
    [InlineData("--leaves p20@19:00", "--leaves \"p20@19:00\" er uden for mødet. Tilladt: 11:00 til 14:00.")]
    [InlineData("--late p20@12:00 --leaves p20@11:30", "--leaves \"p20@11:30\": p20 kommer først kl. 12:00. Tiden skal være senere.")]
    [InlineData("--absent p20 --late p20@12:00", "p20 er både i --absent og i --late eller --leaves. Vælg én.")]
    [InlineData("--absent p20,p20", "--absent: p20 er nævnt to gange.")]
    [InlineData("--round 99", "--round \"99\" er ikke et tal, der kan bruges. Tilladt: hele tal fra 1 til 3.")]
    [InlineData("--guest p20:A:leder", "--guest \"p20\" er allerede i deltagerkredsen. Giv gæsten et andet id.")]
    [InlineData("--late p20@12:30 --now 12:10", "--late \"p20@12:30\": p20 står i runde 1, som er holdt. Sæt --round eller --now tidligere, eller ret det holdte.")]
    [InlineData("--absent p20 --meeting 1", "--meeting gælder kun et forløb; {0} er ét møde.")]
    [InlineData("--guest g1", "--guest \"g1\" kan ikke læses. Skriv ID:ENHED:NIVEAU, evt. @TT:MM, fx g1:Andeby/Skole:leder@11:20.")]
    public void Faults_are_named(string options, string message)
    {
        using var folder = new TemporaryFolder();
        var plan = Plan(folder);
        var run = CommandRun.Of(["attend", plan, .. options.Split(' ')]);

        Assert.Equal(2, run.Code);
        Assert.Equal(message.Replace("{0}", plan, System.StringComparison.Ordinal), Assert.Single(run.ErrorLines));
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("l1", 0)]
    [InlineData("l2,m3", 0)]
    [InlineData("l1,l2", 1)]
    public void A_quota_counts_those_who_are_there(string absent, int code)
    {
        using var folder = new TemporaryFolder();
        var people = Enumerable.Range(1, 20).Select(i => i <= 5 ? $"l{i};K/{i};leder" : $"m{i - 5};K/{i % 5};medarbejder");
        var roster = folder.Write("r.csv", "id;enhed;niveau\n" + string.Join('\n', people) + "\n");
        CommandRun.Of("groups", "--roster", roster, "--rounds", "2", "--size", "5", "--quota", "leder:1", "-o", folder["printed.json"], "--quiet");
        var run = CommandRun.Of("attend", folder["printed.json"], "--absent", absent, "--format", "json");

        Assert.True(run.Code == code, run.Error + run.Output);
        var verified = CommandRun.Of("verify", folder.Write("new.json", run.Output));
        Assert.True(code == 1 || verified.Code == 0, verified.Output + verified.Error);
    }

    [Fact]
    public void Nobody_left_is_told_and_not_that_all_cards_hold()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("pairs", "--count", "4", "--rounds", "3", "-o", folder["printed.json"], "--quiet");
        var rotation = CommandRun.Of("attend", folder["printed.json"], "--absent", "1,2,3,4");
        var plan = Plan(folder);
        var meeting = CommandRun.Of("attend", plan, "--absent", string.Join(',', Enumerable.Range(1, 45).Select(i => $"p{i:00}")));

        foreach (var run in new[] { rotation, meeting })
        {
            Assert.True(run.Code == 0, run.Error);
            Assert.Contains("Ingen er her til de runder, der er tilbage.", run.Output);
            Assert.DoesNotContain("gælder", run.Output);
        }
    }

    [Fact]
    public void Presenters_who_are_missing_are_told_in_one_line_an_item()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("attend", Plan(folder), "--absent", "p30,p32", "--late", "p31@12:05");

        Assert.True(run.Code == 0, run.Error);
        var text = run.Output.ReplaceLineEndings(" ");
        Assert.Contains("p30 og p32 skulle være med på »Plejecenter Bøgen fortæller, og grupperne summer« kl. 11.55, men er her ikke.", text);
        Assert.Contains("p31 skulle være med på hele »Plejecenter Bøgen fortæller, og grupperne summer« kl. 11.55–12.15, men er her kun noget af tiden.", text);
    }

    [Fact]
    public void When_the_programme_shrinks_the_rounds_to_skip_are_named()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("replan", Plan(folder), "--now", "11:17", "--running", "velkomst", "--format", "json");

        Assert.True(run.Code == 0, run.Error);
        var skip = run.Json.GetProperty("skipRounds").EnumerateArray().ToList();
        Assert.Equal("speed", skip[0].GetProperty("item").GetString());
        Assert.Equal(1, skip[0].GetProperty("rounds").GetArrayLength());
    }

    private static string Plan(TemporaryFolder folder)
    {
        CommandRun.Of("plan", "-o", folder["plan"], "--quiet", "--steps", "2000");
        return Path.Combine(folder["plan"], "plan.json");
    }
}
