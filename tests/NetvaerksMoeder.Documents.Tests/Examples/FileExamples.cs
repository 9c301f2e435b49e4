using System;
using System.IO;
using System.Linq;
using System.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Questionnaires;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Documents.Calendars;
using NetvaerksMoeder.Documents.Json;
using NetvaerksMoeder.Documents.Pages;
using NetvaerksMoeder.Documents.Rosters;
using NetvaerksMoeder.Documents.Surveys;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Examples;

public class FileExamples
{
    private static readonly DateTimeZone _copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    [Fact]
    public void From_two_files_to_a_folder()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            PlanFolder.Write(folder, [new OutputFile("deltagere.csv", RosterCsv.Write(SamplePlan.Roster(13))), new OutputFile("moede.json", MeetingJson.Write(SamplePlan.Meeting("1. netværksmøde"), "deltagere.csv"))]);
            var stamp = SamplePlan.Stamp;

            #region doc:files-plan
            var path = Path.Combine(folder, "moede.json");
            var read = MeetingJson.Read(File.ReadAllBytes(path), path, FolderFiles.From(folder));   // the roster it names is read too
            if (!read.IsSound)
                throw new InvalidDataException(string.Join("\n", FileFaults.Lines(read.Faults, Language.Danish)));

            var meeting = read.Value;
            var plan = MeetingPlanner.Plan(meeting.Roster!, meeting.Meeting, new SolverOptions(steps: 2_000));
            PlanFolder.Write(Path.Combine(folder, "plan"), PlanFolder.Files(plan, stamp));         // programme, cards, script, report, calendar, plan.json
            #endregion

            Assert.True(plan.IsFeasible);
            Assert.Contains("cards.html", Directory.GetFiles(Path.Combine(folder, "plan")).Select(Path.GetFileName));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Every_fault_of_a_file_at_once()
    {
        #region doc:files-faults
        var bytes = Encoding.UTF8.GetBytes("id;enhed;niveau\np1;Skolen;leder\np1;Skolen;konge\n");
        var lines = FileFaults.Lines(RosterCsv.Read(bytes, "deltagere.csv").Faults, Language.English);
        #endregion

        Assert.Equal(2, lines.Count);
        Assert.All(lines, line => Assert.StartsWith("deltagere.csv:3:", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_made_elsewhere()
    {
        var bytes = PlanJson.Write(SamplePlan.First);

        #region doc:files-verify
        var plan = PlanJson.Read(bytes, "plan.json").Value;
        var faults = PlanAudit.Check(plan);                                                        // programme and encounters, recomputed: none
        var history = ContactHistoryJson.Read(bytes, "plan.json").Value;                           // who met whom, for the next meeting
        #endregion

        Assert.Empty(faults);
        Assert.NotEmpty(history.Pairs);
    }

    [Fact]
    public void A_meeting_that_is_running()
    {
        var plan = SamplePlan.First;

        #region doc:files-live
        var live = LiveAgenda.Of(plan.Agenda).Apply(LiveEvent.Start("velkomst", new LocalTime(11, 0)));
        var saved = LiveJson.Write(live);                                                          // after each event; a restart loses nothing
        var restored = LiveJson.Read(saved, "live.json").Value.Apply(LiveEvent.Finish("velkomst", new LocalTime(11, 14)));
        #endregion

        Assert.Equal(LiveItemState.Done, restored.Items[0].State);
        Assert.Equal(14, restored.Items[0].EndedMinute);
    }

    [Fact]
    public void What_was_held_and_what_it_achieved()
    {
        var plan = SamplePlan.First;

        #region doc:files-held
        var text = """{ "kind": "held", "encounters": [ { "item": "speed", "rounds": [ { "number": 3, "held": "dropped" } ] } ] }""";
        var held = HeldJson.Read(Encoding.UTF8.GetBytes(text), "holdt.json", plan).Value;          // what it does not name was held as planned
        var written = HeldJson.Write(held);                                                        // whole, and a history of its own
        #endregion

        Assert.Equal(held.ToHistory().Pairs, ContactHistoryJson.Read(written, "holdt.json").Value.Pairs);
        Assert.Equal(HeldRoundKind.Dropped, held.Encounters[0].Rounds[2].Kind);
    }

    [Fact]
    public void Dates_from_calendars()
    {
        const string Calendar = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/Copenhagen:20270105T090000\r\nDTEND;TZID=Europe/Copenhagen:20270105T120000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        var bytes = Encoding.UTF8.GetBytes(Calendar);
        var zone = _copenhagen;

        #region doc:files-dates
        var (from, to) = (new LocalDate(2027, 1, 4), new LocalDate(2027, 6, 30));
        var busy = BusyCalendar.Read(bytes, "direktør.ics").Value.Dates(from, to, new LocalTime(11, 0), new LocalTime(14, 0), zone);
        var dates = DatePlanner.Plan(new DateProblem(from, to, meetings: 2, people: [new DatePerson("direktør", isRequired: true, busy: busy)], weekdays: [IsoDayOfWeek.Tuesday]));
        var json = DatesJson.Write(dates);
        #endregion

        Assert.Equal([new LocalDate(2027, 1, 5)], busy);
        Assert.Equal(new LocalDate(2027, 1, 12), dates.Choices[0].Dates[0]);
        Assert.Contains("\"dates\"", Encoding.UTF8.GetString(json));
    }

    [Fact]
    public void Answers_to_a_page()
    {
        var csv = "enhed;f1;f2;f3;f4\n" + string.Concat(Enumerable.Range(0, 12).Select(i => $"{(i < 6 ? "Skolen" : "Plejen")};{i % 5};2;3;{(i + 1) % 5}\n"));
        var bytes = Encoding.UTF8.GetBytes(csv);

        #region doc:files-survey
        var answers = ResponsesCsv.Read(bytes, "svar.csv", FourQuestions.Questionnaire).Value;
        var report = SurveyReport.Of(FourQuestions.Questionnaire, answers);                        // groups that are too small are left out, and others with them where need be
        var json = SurveyJson.Write(report);
        var page = ResultsPage.Html(report, "Første måling");                                      // for the agenda's results item
        #endregion

        Assert.Equal(12, answers.Count);
        Assert.Contains("Skolen", Encoding.UTF8.GetString(json));
        Assert.Contains("Første måling", page);
    }
}
