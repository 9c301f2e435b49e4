using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Meetings;

/// <summary>Each rule alone: a complete meeting less one thing, and the finding that must name it.</summary>
public sealed class CompositionRulesTests
{
    private static readonly AgendaItem Presentation = new("ap1", Activity.Of(ActivityKind.WorkplacePresentation), presenters: ["A1", "A2", "A3"]);
    private static readonly AgendaItem Reflection = new("ref", Activity.Of(ActivityKind.ReflectingTeam));

    [Fact]
    public void A_complete_meeting_has_no_finding() => Assert.Empty(Check(Complete()));

    [Fact]
    public void Nobody_at_all() => Assert.Equal(["NobodyAttends"], Codes([]));

    [Theory]
    [InlineData("D1", "TopManagementMissing ReflectingTeamWithoutDirector")]
    [InlineData("C1", "MedChairMissing")]
    [InlineData("V1", "MedViceChairMissing ReflectingTeamWithoutViceChair")]
    [InlineData("M1", "MedCommitteeIncomplete")]
    [InlineData("H1", "HrOrWorkEnvironmentMissing")]
    [InlineData("A1", "WorkplaceWithoutManager TrioIncomplete")]
    [InlineData("A2", "TrioIncomplete")]
    [InlineData("B1", "WorkplaceWithoutManager")]
    [InlineData("B2", "WorkplaceWithoutEmployee")]
    public void Who_is_missing_is_named(string without, string codes) =>
        Assert.Equal(codes.Split(' '), Codes(Complete().Where(person => person.Id.Value != without)));

    [Fact]
    public void Managers_missing() => Assert.Contains("ManagersMissing", Codes(Complete().Where(person => !person.Level.IsManagement || person.Level.Rank == 1)));

    [Fact]
    public void A_local_committee_does_not_stand_in_for_the_one_above() =>
        Assert.Contains("MedChairMissing", Codes(Complete().Where(person => person.Id.Value != "C1").Append(People.One("L1", "K/A", "leder", "L-MED-formand"))));

    [Fact]
    public void The_trio_finding_names_the_workplace_and_what_it_lacks()
    {
        var finding = Check(Complete().Where(person => person.Id.Value is not ("A2" or "A3"))).Single(finding => finding.Code == "TrioIncomplete");

        Assert.Equal("TRIO'en fra A mangler AMR og TR. Overvej at lade hele trioen præsentere.", finding.Text.Danish);
        Assert.Equal(["K/A"], finding.About);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void Unknown_roles_are_told_once() =>
        Assert.Equal(
            "kagebager, solist",
            string.Join(", ", Check(Complete().Concat([People.One("K1", "K/A", "medarbejder", "kagebager,solist"), People.One("K2", "K/A", "medarbejder", "kagebager")]))
                .Single(finding => finding.Code == "UnknownRoles").About));

    [Fact]
    public void Every_finding_says_what_to_consider_in_both_languages() =>
        Assert.All(Check([People.One("1")]), finding =>
        {
            Assert.Contains("Overvej", finding.Text.Danish);
            Assert.Contains("Consider", finding.Text.English);
        });

    private static IEnumerable<Participant> Complete() =>
    [
        People.One("D1", "K/Direktion", "topledelse", "direktør"),
        People.One("C1", "K/Direktion", "chef", "H-MED-formand"),
        People.One("V1", "K/Skolen", "medarbejder", "H-MED-næstformand,FTR"),
        People.One("M1", "K/Skolen", "medarbejder", "H-MED"),
        People.One("H1", "K/HR", "medarbejder", "HR"),
        People.One("A1", "K/A", "leder"),
        People.One("A2", "K/A", "medarbejder", "AMR"),
        People.One("A3", "K/A", "medarbejder", "TR"),
        People.One("B1", "K/B", "leder"),
        People.One("B2", "K/B", "medarbejder"),
    ];

    private static IReadOnlyList<string> Codes(IEnumerable<Participant> people) => Check(people).Select(finding => finding.Code).ToList();

    private static IReadOnlyList<Finding> Check(IEnumerable<Participant> people) =>
        CompositionRules.Check(people.ToList(), LevelLadder.Municipality, [Presentation, Reflection]);
}
