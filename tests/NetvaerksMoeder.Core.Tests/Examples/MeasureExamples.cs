using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Questionnaires;
using NetvaerksMoeder.Core.Solving;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Examples;

public class MeasureExamples
{
    [Fact]
    public void What_a_plan_amounts_to()
    {
        var plan = MeetingPlanner.Plan(new Roster(People.Twelve()), MeetingTemplates.First(), new SolverOptions(steps: 500));

        #region doc:measures
        var held = new HeldRecord(plan, absent: [new ParticipantId("D2")]);
        var stages = MeasureReport.Of(plan, held).Meetings[0];

        var covered = stages.Held!.UnitPairs;                // such as 9 of 10 pairs of units
        var index = stages.Held.EIByUnit;                    // index.Value against index.Expected
        var alone = stages.Held.Summary.WithoutContact;      // people who met nobody
        #endregion

        Assert.Equal(10, covered.Possible);
        Assert.True(index.Value > index.Expected - 1);
        Assert.InRange(alone, 0, 11);
    }

    [Fact]
    public void A_survey_with_a_small_unit()
    {
        var answers = Enumerable.Range(0, 20).Select(i => new Response(
            UnitPath.Parse(i < 9 ? "K/A" : i < 17 ? "K/B" : "K/C"), null, Enumerable.Range(1, 4).Select(number => new KeyValuePair<string, int>($"f{number}", (i + number) % 5)))).ToList();

        #region doc:survey
        var report = SurveyReport.Of(FourQuestions.Questionnaire, answers);
        foreach (var cell in report.Cells)
        {
            var shown = cell.First switch
            {
                PublishedScore score => $"{cell.Unit}: {score.Mean:0.0}",
                SuppressedScore held => $"{cell.Unit}: {held.Text.English}",      // no number to show by mistake
                _ => $"{cell.Unit}: –",
            };
        }
        #endregion

        // Of three units the smallest is too small, and the next would give it away.
        Assert.Equal(2, report.Cells.Count(cell => cell.First is PublishedScore));
    }

    [Fact]
    public void Whom_to_invite()
    {
        var candidates = new Roster(People.Twelve());

        #region doc:invite
        var invitation = CompositionAdvisor.Propose(candidates, seats: 8);

        var invited = invitation.Invited;                    // eight people
        var missing = invitation.Findings;                   // such as MedChairMissing
        #endregion

        Assert.Equal(8, invited.Count);
        Assert.Contains(missing, finding => finding.Code == "MedChairMissing");
    }
}
