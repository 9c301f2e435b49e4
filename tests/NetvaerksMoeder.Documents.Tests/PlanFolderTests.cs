using System;
using System.IO;
using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Solving;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests;

public sealed class PlanFolderTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "nm-" + Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Every_file_of_a_plan_is_written_and_nothing_else()
    {
        PlanFolder.Write(_folder, PlanFolder.Files(SamplePlan.First, SamplePlan.Stamp));
        PlanFolder.Write(_folder, PlanFolder.Files(SamplePlan.First, SamplePlan.Stamp, Language.English));

        Assert.Equal(
            ["cards.html", "encounters.csv", "facilitator.html", "plan.json", "programme.html", "programme.ics", "programme.md", "report.html"],
            Directory.GetFiles(_folder).Select(Path.GetFileName).OrderBy(name => name, StringComparer.Ordinal));
        Assert.Contains("lang=\"en\"", File.ReadAllText(Path.Combine(_folder, "cards.html")));
    }

    [Fact]
    public void When_one_file_cannot_be_written_none_is_changed()
    {
        PlanFolder.Write(_folder, [new OutputFile("a.txt", [1])]);
        Directory.CreateDirectory(Path.Combine(_folder, "b.txt"));

        Assert.Throws<IOException>(() => PlanFolder.Write(_folder, [new OutputFile("a.txt", [2]), new OutputFile("b.txt", [2])]));

        Assert.Equal([1], File.ReadAllBytes(Path.Combine(_folder, "a.txt")));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_series_has_a_report_of_the_whole_without_names()
    {
        var series = new MeetingSeries("Forløb <1>", SamplePlan.Roster(13), [SamplePlan.Meeting("Et"), SamplePlan.Meeting("To", day: 26)], new SeriesGuarantees(bridging: 50));
        var files = PlanFolder.Files(MeetingPlanner.PlanSeries(series, new SolverOptions(1, 200)), Instant.FromUtc(2026, 1, 1, 0, 0));
        var report = System.Text.Encoding.UTF8.GetString(files.Single(file => file.Name == "report.html").Content);

        Assert.Contains("Forløb &lt;1&gt;", report);
        Assert.Contains("Det, forløbet lover", report);
        Assert.Contains("Umuligt", report);
        Assert.Contains("Hvad 5 minutter mere giver", report);
        Assert.DoesNotContain("Navn 1", report);
        Assert.Contains("1-report.html", files.Select(file => file.Name));
    }

    [Fact]
    public void One_file_can_be_written_alone()
    {
        var path = Path.Combine(_folder, "under", "x.json");
        PlanFolder.WriteFile(path, [1, 2]);
        PlanFolder.WriteFile(path, [3]);

        Assert.Equal([3], File.ReadAllBytes(path));
        Assert.Equal([3], FolderFiles.From(_folder)("under/x.json"));
        Assert.Null(FolderFiles.From(_folder)("missing.json"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../x")]
    [InlineData("a/b")]
    public void A_name_that_leaves_the_folder_is_refused(string name) => Assert.Throws<ArgumentException>(() => new OutputFile(name, []));

    [Fact]
    public void Two_files_of_one_name_are_refused() =>
        Assert.Throws<ArgumentException>(() => PlanFolder.Write(_folder, [new OutputFile("a", []), new OutputFile("A", [])]));
}
