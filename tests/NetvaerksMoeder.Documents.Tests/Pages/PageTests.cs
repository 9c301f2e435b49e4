using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Documents.Pages;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Pages;

public class PageTests
{
    private static readonly Dictionary<string, Func<MeetingPlan, Language, string>> All = new()
    {
        ["programme"] = ProgrammePage.Html,
        ["cards"] = (plan, language) => CardsPage.Html(plan, language),
        ["facilitator"] = FacilitatorPage.Html,
        ["report"] = ReportPage.Html,
    };

    public static TheoryData<string> Pages => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_whole_and_stands_alone(string page)
    {
        foreach (var language in new[] { Language.Danish, Language.English })
        {
            var html = All[page](SamplePlan.First, language);

            Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"" + (language == Language.English ? "en" : "da") + "\">", html);
            Assert.Single(Regex.Matches(html, "<h1>").Cast<Match>());
            Assert.DoesNotContain("<script", html);
            Assert.DoesNotContain("http", html);
            Assert.DoesNotContain("\r", html);
            Assert.All(Regex.Matches(html, "<th[ >][^>]*").Cast<Match>(), th => Assert.Contains("scope=", th.Value));
            AssertNested(html);
        }
    }

    [Fact]
    public void Names_with_commas_are_told_apart()
    {
        var html = CardsPage.Html(SamplePlan.Of(SamplePlan.Roster(9, "TR, Skolen", "Skolen"), "Møde", "Punkt"));
        Assert.DoesNotContain("TR, Skolen, ", html);
        Assert.Contains("TR, Skolen; TR, Skolen", ProgrammePage.Html(SamplePlan.Of(SamplePlan.Roster(13, "TR, Skolen", "Skolen"), "Møde", "Punkt")) + html);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='x")]
    [InlineData("</style><h1>&amp;</td>")]
    [InlineData("a|b\n# c `d` [e](f)")]
    [InlineData("=1+1")]
    public void Text_of_users_is_only_ever_text(string hostile)
    {
        var plan = SamplePlan.Of(SamplePlan.Roster(9, hostile, hostile.Replace('/', '-')), hostile, hostile);
        foreach (var page in All.Values)
        {
            var html = page(plan, Language.Danish);
            Assert.DoesNotContain("<script", html);
            Assert.DoesNotContain("<img", html);
            Assert.Single(Regex.Matches(html, "<h1>").Cast<Match>());
            Assert.DoesNotContain("onmouseover='", html);
            AssertNested(html);
        }

        var markdown = ProgrammePage.Markdown(plan);
        Assert.DoesNotContain("<", markdown);
        Assert.All(markdown.Split('\n').Skip(6).Where(line => line.Length > 0), row => Assert.Equal(4, Regex.Matches(row, @"(?<!\\)\|").Count));
        Assert.DoesNotContain(";=", EncountersCsv.Write(plan).ToText());
    }

    [Fact]
    public void Everybody_who_takes_part_has_one_card()
    {
        var html = CardsPage.Html(SamplePlan.First);

        Assert.Equal(SamplePlan.First.People.Count, Regex.Matches(html, "class=\"card\"").Count);
        // p6 comes to the second meeting only.
        Assert.DoesNotContain("Navn 6<", html);
    }

    [Fact]
    public void The_report_names_nobody() => Assert.DoesNotContain("Navn", ReportPage.Html(SamplePlan.First));

    [Fact]
    public void The_programme_in_Markdown_is_a_table_with_the_times()
    {
        var lines = ProgrammePage.Markdown(SamplePlan.First).Split('\n');

        Assert.Equal("# 1. netværksmøde", lines[0]);
        Assert.Equal("Torsdag den 12. marts 2026, kl. 11.00–12.30", lines[2]);
        Assert.Equal("| Kl. | Punkt | Ved |", lines[4]);
        Assert.Equal("| 11.00–11.10 | Velkomst |  |", lines[6]);
        Assert.Equal("| 12.25–12.30 | Afrunding |  |", lines[11]);
        Assert.Contains("Thursday 12 March 2026, 11:00–12:30", ProgrammePage.Markdown(SamplePlan.First, Language.English));
    }

    [Fact]
    public void The_script_gives_the_clock_of_every_round()
    {
        var html = FacilitatorPage.Html(SamplePlan.First);
        var starts = SamplePlan.First.Encounters.SelectMany(encounter => encounter.Rotation.Rounds).Select(round => new Words(Language.Danish).Clock(round.Start!.Value));

        Assert.All(starts, start => Assert.Contains(">" + start + "</td>", html));
    }

    [Fact]
    public void An_item_that_is_all_groups_is_not_opened_with_0_minutes()
    {
        AgendaItem Item(string id, ActivityKind kind, int minutes, int groups) =>
            new(id, Activity.Of(kind), new DurationRange(minutes, minutes, minutes), buzz: new Buzz(4, groups));
        var meeting = new NetworkMeeting("Møde", new AgendaFrame(new LocalTime(11, 0), new LocalTime(12, 30)), [
            Item("mad", ActivityKind.Meal, 25, 25), Item("fri", ActivityKind.WorkplacePresentation, 10, 10), Item("ap", ActivityKind.WorkplacePresentation, 20, 8)]);
        var page = FacilitatorPage.Html(MeetingPlanner.Plan(SamplePlan.Roster(13), meeting, new SolverOptions(1, 500)));

        Assert.Contains("Vi holder pause. Hør,", page);
        Assert.Contains("I har 12 minutter. Jeg giver tegn", page);
        Assert.DoesNotContain(" 0 minutter", page);
    }

    [Fact]
    public void The_facilitator_has_latest_starts_and_delays_on_paper_and_the_participants_only_the_printed_times()
    {
        var plan = SamplePlan.First;
        var paper = FacilitatorPage.Html(plan);

        Assert.Equal(plan.Agenda.Items.Count, paper.Split(["class=\"small latest\""], StringSplitOptions.None).Length - 1);
        Assert.All(AgendaForesight.LatestStarts(plan.Agenda), latest => Assert.Contains(">Senest " + new Words(Language.Danish).Clock(latest.Time), paper));
        Assert.Contains("Hvis mødet begynder for sent", paper);
        Assert.DoesNotContain(">0 min.</th>", paper);
        Assert.DoesNotContain("Senest", ProgrammePage.Html(plan));
        Assert.DoesNotContain("reserve", ProgrammePage.Html(plan));
        Assert.DoesNotContain("Senest", ProgrammePage.Markdown(plan));
    }

    [Fact]
    public void The_minutes_that_each_delay_leaves_an_item_stand_below_each_other()
    {
        var plan = SamplePlan.First;
        var page = FacilitatorPage.Html(plan);
        var table = XElement.Parse(page.Substring(page.IndexOf("<table class=\"delays\">", StringComparison.Ordinal)).Split(["</table>"], StringSplitOptions.None)[0] + "</table>");
        var lines = table.Descendants("tr").Select(line => line.Elements().Select(cell => cell.Value.Trim()).ToList()).ToList();
        var changing = plan.Agenda.Items.Where(item => lines[0].Contains(item.Item.Title)).ToList();

        Assert.Equal(["Forsinkelse", .. changing.Select(item => item.Item.Title)], lines[0]);
        Assert.Equal(["ingen", .. changing.Select(item => Words.Number(item.Minutes))], lines[1]);
        foreach (var row in AgendaForesight.Delays(plan.Agenda).Where(row => row.Delay > 0))
        {
            var line = lines.Skip(2).Last(cells => int.Parse(cells[0].Split(' ', '–')[0], CultureInfo.InvariantCulture) <= row.Delay);
            if (row.Agenda is null)
                Assert.Equal("Sluttiden kan ikke holdes.", line[1]);
            else
                Assert.Equal(changing.Select(item => row.Falls.Any(fallen => fallen.Id == item.Item.Id) ? "udgår" : Words.Number(row.Agenda.Items.Single(other => other.Item.Id == item.Item.Id).Minutes)), line.Skip(1));
        }
    }

    [Fact]
    public void New_cards_say_that_they_are_new()
    {
        var plan = SamplePlan.First;
        var page = CardsPage.Html(plan, only: [plan.People[0].Id]);

        Assert.Contains("Nye kort til dem, hvis kort er ændret", page);
        Assert.DoesNotContain("Et kort til hver deltager", page);
        Assert.Single(page.Split(["class=\"card\""], StringSplitOptions.None).Skip(1));
    }

    [Theory]
    [InlineData(1234567, Language.Danish, "1.234.567")]
    [InlineData(1234.5, Language.Danish, "1.234,5")]
    [InlineData(1234.5, Language.English, "1,234.5")]
    [InlineData(12, Language.English, "12")]
    public void Amounts_are_written_as_the_reader_writes_them(double value, Language language, string text) =>
        Assert.Equal(text, new Words(language).Amount((decimal)value));

    [Fact]
    public void Encounters_are_lines_for_a_spreadsheet()
    {
        var bytes = EncountersCsv.Write(SamplePlan.First);
        var lines = Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3).Split(["\r\n"], StringSplitOptions.RemoveEmptyEntries);
        var pairs = SamplePlan.First.Encounters.SelectMany(encounter => encounter.Rotation.Rounds).Sum(round => round.Encounters.Sum(group => group.Pairs.Count()) + round.Byes.Count);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        Assert.Equal("punkt;runde;fra;til;sted;id1;id2;relation", lines[0]);
        Assert.Equal(pairs + 1, lines.Length);
        Assert.All(lines, line => Assert.Equal(8, line.Split(';').Length));
    }

    /// <summary>Every element that is opened is closed, in order: the body is read as XML.</summary>
    private static void AssertNested(string html)
    {
        var body = html.Substring(html.IndexOf("<body>", StringComparison.Ordinal)).Replace("</html>", string.Empty);
        var closed = Regex.Replace(body, "<(meta)([^>]*)>", "<$1$2/>");
        Assert.Equal("body", XElement.Parse(closed).Name.LocalName);
    }
}
