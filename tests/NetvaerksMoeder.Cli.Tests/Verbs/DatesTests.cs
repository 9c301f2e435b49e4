using System;
using System.IO;
using System.Linq;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Verbs;

public sealed class DatesTests
{
    private const string Meeting = """{ "start": "11:00", "end": "14:00", "items": [ { "id": "velkomst", "activity": "welcome", "minutes": 10 } ] }""";

    [Fact]
    public void The_best_dates_are_told_with_who_is_missing_and_why_others_lose()
    {
        using var folder = new TemporaryFolder();
        var json = CommandRun.Of("dates", Series(folder, """{ "from": "2027-01-04", "to": "2027-02-26", "weekdays": ["tirsdag"], "weeksBetween": [2, 4], "avoid": [7, "2027-02-23"], "busy": { "p1": "p1.ics" } }"""), "--format", "json").Json;

        Assert.Equal("dates", json.GetProperty("kind").GetString());
        Assert.Equal("optimal", json.GetProperty("status").GetString());
        Assert.Equal(["2027-01-12", "2027-01-26"], json.GetProperty("dates").EnumerateArray().Select(d => d.GetString()));
        Assert.Equal(9, json.GetProperty("considered").GetInt32());
        Assert.All(json.GetProperty("choices")[0].GetProperty("dates").EnumerateArray(), d => Assert.Equal(0, d.GetProperty("missing").GetArrayLength()));
        Assert.Equal("p1", json.GetProperty("choices").EnumerateArray().SelectMany(c => c.GetProperty("dates").EnumerateArray()).SelectMany(d => d.GetProperty("missing").EnumerateArray()).First().GetString());
    }

    [Fact]
    public void Days_with_two_names_are_told_with_both()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("dates", Series(folder, """{ "from": "2028-05-29", "to": "2028-06-19", "weekdays": ["mandag"], "weeksBetween": [1, 3] }"""));

        Assert.Equal(0, run.Code);
        Assert.Contains("mandag den 5. juni 2028: 2. pinsedag og Grundlovsdag", run.Output, StringComparison.Ordinal);
        Assert.Contains("1. mandag den 29. maj 2028", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_dates_are_an_answer_with_the_reason()
    {
        using var folder = new TemporaryFolder();
        var path = Series(folder, """{ "from": "2027-01-04", "to": "2027-01-29", "weeksBetween": [6, 12], "required": ["p1"], "busy": { "p1": "p1.ics" } }""");
        var run = CommandRun.Of("dates", path, "--format", "json");

        Assert.Equal(1, run.Code);
        Assert.Equal("infeasible", run.Json.GetProperty("status").GetString());
        Assert.Contains("p1, der skal være med hver gang", run.Json.GetProperty("conflict")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("Umuligt", CommandRun.Of("dates", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_week_to_avoid_is_told_on_one_line()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("dates", Series(folder, """{ "from": "2027-01-04", "to": "2027-02-26", "weeksBetween": [2, 4], "avoid": [7] }"""));

        Assert.Contains("mandag den 15. februar 2027 – fredag den 19. februar 2027: uge 7 skal undgås", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_goes_to_a_file()
    {
        using var folder = new TemporaryFolder();
        var target = folder["datoer.json"];

        Assert.Equal(0, CommandRun.Of("dates", Series(folder, """{ "from": "2027-01-04", "to": "2027-06-25" }"""), "-o", target, "--quiet").Code);
        Assert.Contains("\"kind\": \"dates\"", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "to": "2027-06-25" }""", "\"from\" mangler")]
    [InlineData("""{ "from": "2027-06-25", "to": "2027-01-04" }""", "$.dates.to: Datoerne kan ikke bruges: perioden slutter 2027-01-04, før den begynder 2027-06-25.")]
    [InlineData("""{ "from": "2027-01-04", "to": "2027-06-25", "weeksBetween": [12, 6] }""", "6 er mindre end 12")]
    [InlineData("""{ "from": "2027-01-04", "to": "2027-06-25", "avoid": ["uge 7"] }""", "$.dates.avoid[0]")]
    [InlineData("""{ "from": "2027-01-04", "to": "2027-06-25", "weekdays": ["fridag"] }""", "kendes ikke")]
    [InlineData("""{ "from": "2027-01-04", "to": "2027-06-25", "busy": { "p1": "mangler.ics" } }""", "findes ikke")]
    [InlineData("""{ "from": "2027-01-04", "to": "2027-06-25", "busy": { "p9": "p1.ics" } }""", "er ikke på deltagerlisten")]
    [InlineData("""{ "from": "2027-01-04", "to": "2027-06-25", "required": ["p9"] }""", "er ikke på deltagerlisten")]
    [InlineData("""{ "from": "2027-01-04", "to": "2027-06-25", "weeks": 3 }""", "\"weeks\" kendes ikke")]
    public void Faults_are_told_with_their_place(string dates, string expected)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("dates", Series(folder, dates));

        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_without_dates_and_a_single_meeting_are_refused()
    {
        using var folder = new TemporaryFolder();
        var single = folder.Write("moede.json", Meeting);
        var series = folder.Write("uden.json", $$"""{ "title": "F", "meetings": [ {{Meeting}}, {{Meeting}} ] }""");

        Assert.Equal(2, CommandRun.Of("dates").Code);
        Assert.Contains("enkelt møde", CommandRun.Of("dates", single).Error, StringComparison.Ordinal);
        Assert.Contains("$.dates mangler", CommandRun.Of("dates", series).Error, StringComparison.Ordinal);
    }

    private static string Series(TemporaryFolder folder, string dates)
    {
        folder.Write("deltagere.csv", "id;enhed;niveau\np1;A;topledelse\np2;A;medarbejder\np3;B;medarbejder\n");
        folder.Write("p1.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/Copenhagen:20270105T110000\r\nDTEND;TZID=Europe/Copenhagen:20270105T120000\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        return folder.Write("forloeb.json", $$"""{ "title": "Forløb", "roster": "deltagere.csv", "meetings": [ {{Meeting}}, {{Meeting}} ], "dates": {{dates}} }""");
    }
}
