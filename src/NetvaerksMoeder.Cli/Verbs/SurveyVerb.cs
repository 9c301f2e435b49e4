using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Cli.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Questionnaires;
using NetvaerksMoeder.Documents.Rosters;
using NetvaerksMoeder.Documents.Surveys;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Counts a questionnaire, first and follow-up, by unit and level, with small groups held back.</summary>
internal sealed class SurveyVerb() : Verb("survey", new BilingualText("Tæller et spørgeskema op, første gang og opfølgning, uden at vise små grupper", "Counts a questionnaire, first and follow-up, without showing small groups"))
{
    private const string First = "FIRST";
    private const string FollowUp = "FOLLOWUP";
    private const string Scales = "--questionnaire";
    private const string Roster = "--roster";
    private const string Paired = "--paired";
    private const string Respondents = "--minimum-respondents";
    private const string Difference = "--minimum-difference";
    private const string Title = "--title";

    public override IEnumerable<Argument> Arguments(Words words) =>
    [
        words.Required(First, "De første svar (CSV: enhed;niveau;nøgle og spørgsmålenes id'er)", "The first answers (CSV: unit;level;key and the ids of the questions)"),
        words.Optional(FollowUp, "Svarene fra opfølgningen", "The answers of the follow-up"),
    ];

    public override IEnumerable<Option> Options(Words words) =>
    [
        words.Value(Scales, words.Pick("FIL", "FILE"), "Skalaer og spørgsmål (JSON); ellers de fire hurtige, f1–f4", "Scales and questions (JSON); otherwise the four quick ones, f1–f4"),
        words.Value(Roster, words.Pick("FIL", "FILE"), "Deltagerne (CSV): kun deres enheder må stå i svarene", "The participants (CSV): only their units may stand in the answers"),
        words.Flag(Paired, "Sammenhold hver persons to svar ved nøglen", "Join each person's two answers by the key"),
        words.Value(Respondents, "N", "Hvor mange svar et resultat mindst hviler på (5, mindst 3)", "How many answers a result rests on at least (5, at least 3)"),
        words.Value(Difference, "N", "Hvor mange svar to viste grupper mindst er forskellige ved (3)", "By how many answers two shown groups differ at least (3)"),
        words.Value(Title, words.Pick("TEKST", "TEXT"), "Sidens overskrift", "The heading of the page"),
    ];

    public override int Run(Request request, CommonOptions common)
    {
        ResultOutput.Expect(request, common);
        var policy = new DisclosurePolicy(
            (int)(request.Number(Respondents, DisclosurePolicy.LowestMinimum, 1000) ?? 5),
            (int)(request.Number(Difference, 1, 1000) ?? 3));
        if (request.Word(First) is not { } path)
        {
            request.Fault("Svarene mangler. Angiv en fil.", "The answers are missing. Give a file.");
            request.ThrowIfFaulty();
            return ExitCode.BadInput;
        }

        var questionnaire = request.Word(Scales) is { } scales
            ? InputFile.Read(request, Scales, scales, (content, name) => QuestionnaireJson.Read(content, name))
            : FourQuestions.Questionnaire;
        var roster = request.Word(Roster) is { } people ? InputFile.Read(request, Roster, people, (content, name) => RosterCsv.Read(content, name)) : null;
        if (request.Has(Paired) && request.Word(FollowUp) is null)
            request.Fault($"{Paired} kræver svarene fra opfølgningen.", $"{Paired} needs the answers of the follow-up.");
        request.ThrowIfFaulty();

        var units = roster?.Participants.Select(person => person.Unit).Distinct().ToList();
        IReadOnlyList<Response>? Read(string what, string file) =>
            InputFile.Read(request, what, file, (content, name) => ResponsesCsv.Read(content, name, questionnaire!, roster?.Ladder, units));
        var first = Read(First, path);
        var second = request.Word(FollowUp) is { } follow ? Read(FollowUp, follow) : null;
        request.ThrowIfFaulty();

        var report = SurveyReport.Of(questionnaire!, first!, second, policy, request.Has(Paired));
        var title = request.Word(Title) is { Length: > 0 } heading ? heading : request.Say("Spørgeskemaresultater", "Survey results");
        if (common.OutputPath is { } output && Path.GetExtension(output).Equals(".html", StringComparison.OrdinalIgnoreCase))
        {
            WholeFile.Write(output, Documents.Pages.ResultsPage.Html(report, title, request.Language), request.Language);
            if (!common.IsQuiet)
                request.Terminal.Error.WriteLine(request.Say($"Skrevet: {output}", $"Written: {output}"));
            if (common.IsJson)
                request.Terminal.Output.Write(Encoding.UTF8.GetString(SurveyJson.Write(report, request.Language)));
            else if (!common.IsQuiet)
                request.Terminal.Output.Write(SurveyText.Write(new Sheet(request.Terminal, request.Language), report, title).ToString());
        }
        else
        {
            ResultOutput.Write(request, common, () => Encoding.UTF8.GetString(SurveyJson.Write(report, request.Language)), sheet => SurveyText.Write(sheet, report, title));
        }

        return ResultOutput.CodeOf(request, isFaulty: false);
    }
}
