using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Questionnaires;
using NetvaerksMoeder.Core.Solving.Randomness;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Questionnaires;

/// <summary>Tries to undo what is held back: every linear combination of the shown sums, in exact numbers.</summary>
public class SuppressionTests
{
#if NETFRAMEWORK
    private const int Trials = 25;
#else
    private const int Trials = 120;
#endif

    [Fact]
    public void Nothing_held_back_can_be_worked_out()
    {
        var (shown, hidden, forOthers) = (0, 0, 0);
        for (var seed = 1; seed <= Trials; seed++)
        {
            var random = new Xoshiro256StarStar(seed);
            var policy = new DisclosurePolicy(3 + random.NextInt32(3), 1 + random.NextInt32(5));
            var first = Responses(random);
            var report = SurveyReport.Of(Three, first, random.NextInt32(2) == 0 ? null : Responses(random), policy);
            foreach (var scale in Three.Scales)
            {
                var cells = report.Cells.Where(cell => cell.Scale == scale && cell.First is not null).ToList();
                Attack(first.Where(response => scale.ScoreOf(response) is not null).ToList(), cells, policy);
                shown += cells.Count(cell => cell.First is PublishedScore);
                hidden += cells.Count(cell => cell.First is SuppressedScore);
                forOthers += cells.Count(cell => cell.First is SuppressedScore { Reason: SuppressionReason.WouldRevealOthers });
            }
        }

        // The trials must hold both kinds, or they try nothing.
        Assert.True(shown > 3 * Trials && hidden > 3 * Trials && forOthers > Trials, $"{shown} shown, {hidden} hidden, {forOthers} of them for others' sake");
    }

    [Fact]
    public void What_is_held_back_for_others_sake_would_reveal_them()
    {
        var tried = 0;
        for (var seed = 1; seed <= Trials; seed++)
        {
            var responses = Responses(new Xoshiro256StarStar(seed), isComplete: true);
            var cells = SurveyReport.Of(FourQuestions.Questionnaire, responses).Cells.ToList();
            var atoms = AtomsOf(responses);
            var shown = cells.Where(cell => cell.First is PublishedScore).Select(cell => Set(atoms, cell)).ToList();
            foreach (var cell in cells.Where(cell => cell.First is SuppressedScore { Reason: SuppressionReason.WouldRevealOthers }))
            {
                tried++;
                var derivation = new Derivation(shown.Append(Set(atoms, cell)));
                var follows = cells.Where(other => derivation.Gives(Set(atoms, other))).ToList();
                Assert.True(
                    SmallUnions(atoms, DisclosurePolicy.Default).Any(derivation.Gives)
                    || follows.Exists(one => CountOf(atoms, Set(atoms, one)) < 5 || follows.Exists(other => Differ(atoms, Set(atoms, one), Set(atoms, other)) is > 0 and < 3)),
                    $"seed {seed}: {cell.Unit} {cell.Level} could have been shown");
            }
        }

        Assert.True(tried > Trials / 2, $"only {tried} tried");
    }

    [Fact]
    public void One_small_unit_takes_its_smallest_sister_with_it()
    {
        var report = SurveyReport.Of(FourQuestions.Questionnaire, [.. Many("K/A", 12), .. Many("K/B", 8), .. Many("K/C", 6), .. Many("K/D", 3)]);
        Assert.Equal(
            ["K shown", "K/A shown", "K/B shown", "K/C for others", "K/D too few"],
            report.Cells.Select(cell => $"{cell.Unit} {Word(cell.First)}"));
        Assert.All(report.Cells, cell => Assert.Null(cell.FollowUp));
    }

    [Fact]
    public void People_of_a_unit_who_are_in_none_below_it_are_a_group_too()
    {
        // Two sit in the unit above: the whole less its two parts would be they.
        var report = SurveyReport.Of(FourQuestions.Questionnaire, [.. Many("K", 2), .. Many("K/A", 12), .. Many("K/B", 8)]);
        Assert.Equal(["K shown", "K/A shown", "K/B for others"], report.Cells.Select(cell => $"{cell.Unit} {Word(cell.First)}"));
    }

    [Fact]
    public void A_level_of_two_people_takes_another_level_with_it()
    {
        var report = SurveyReport.Of(FourQuestions.Questionnaire, [.. Many("K", 2, "topledelse"), .. Many("K", 6, "leder"), .. Many("K", 20, "medarbejder")]);
        Assert.Equal(["shown", "too few", "for others", "shown"], report.Cells.Select(cell => Word(cell.First)));
    }

    [Fact]
    public void Scales_are_shown_together_or_not_at_all()
    {
        // Four of B's people have answered the third scale; were the others shown, a scale made of all three would tell the third.
        var b = Many("K/B", 6).Select((response, i) => i < 4 ? response : new Response(response.Unit, null, response.Answers.Where(answer => answer.Key != "f3")));
        var report = SurveyReport.Of(Three, [.. Many("K/A", 12), .. Many("K/C", 9), .. b]);
        Assert.All(report.Cells.Where(cell => cell.Unit.Name == "B"), cell => Assert.IsType<SuppressedScore>(cell.First));
        Assert.All(report.Cells.Where(cell => cell.Unit.Name == "A"), cell => Assert.IsType<PublishedScore>(cell.First));
    }

    [Fact]
    public void Fewer_than_the_minimum_in_all_is_no_result_at_all()
    {
        Assert.All(SurveyReport.Of(FourQuestions.Questionnaire, Many("K/A", 4)).Cells, cell => Assert.Equal("too few", Word(cell.First)));
        Assert.Empty(SurveyReport.Of(FourQuestions.Questionnaire, []).Cells);
        Assert.ThrowsAny<ArgumentException>(() => new DisclosurePolicy(2));
        Assert.ThrowsAny<ArgumentException>(() => new DisclosurePolicy(5, 0));
    }

    private static Questionnaire Three { get; } = new(
    [
        new QuestionScale("trust", new BilingualText("Tillid", "Trust"), [FourQuestions.Scale.Questions[0], FourQuestions.Scale.Questions[1]], 1, Diamond.Trust),
        new QuestionScale("justice", new BilingualText("Retfærdighed", "Justice"), [FourQuestions.Scale.Questions[2]], diamond: Diamond.Justice),
        new QuestionScale("all", new BilingualText("Samlet", "All"), FourQuestions.Scale.Questions, 3),
    ]);

    private static string Word(Score? score) => score switch
    {
        PublishedScore => "shown",
        SuppressedScore { Reason: SuppressionReason.TooFewRespondents } => "too few",
        SuppressedScore => "for others",
        _ => "nobody",
    };

    private static void Attack(List<Response> responses, List<SurveyCell> cells, DisclosurePolicy policy)
    {
        var atoms = AtomsOf(responses);
        var shown = cells.Where(cell => cell.First is PublishedScore).ToList();
        var derivation = new Derivation(shown.Select(cell => Set(atoms, cell)));
        foreach (var cell in cells.Where(cell => cell.First is SuppressedScore))
            Assert.False(derivation.Gives(Set(atoms, cell)), $"{cell.Unit} {cell.Level} follows");
        foreach (var cell in shown)
        {
            Assert.Equal(CountOf(atoms, Set(atoms, cell)), ((PublishedScore)cell.First!).Respondents);
            Assert.True(((PublishedScore)cell.First!).Respondents >= policy.MinimumRespondents);
            Assert.All(shown, other => Assert.False(Differ(atoms, Set(atoms, cell), Set(atoms, other)) is var d && d > 0 && d < policy.MinimumDifference, $"{cell.Unit} {cell.Level} and {other.Unit} {other.Level}"));
        }

        Assert.DoesNotContain(SmallUnions(atoms, policy), derivation.Gives);
    }

    private static List<(UnitPath Unit, OrganisationalLevel? Level, int People)> AtomsOf(List<Response> responses) => responses
        .GroupBy(response => (response.Unit, response.Level)).Select(atom => (atom.Key.Unit, atom.Key.Level, atom.Count())).ToList();

    private static bool[] Set(List<(UnitPath Unit, OrganisationalLevel? Level, int People)> atoms, SurveyCell cell) =>
        atoms.Select(atom => cell.Unit.Contains(atom.Unit) && (cell.Level is null || cell.Level == atom.Level)).ToArray();

    private static int CountOf(List<(UnitPath Unit, OrganisationalLevel? Level, int People)> atoms, bool[] set) => atoms.Where((_, i) => set[i]).Sum(atom => atom.People);

    private static int Differ(List<(UnitPath Unit, OrganisationalLevel? Level, int People)> atoms, bool[] one, bool[] other) => atoms.Where((_, i) => one[i] != other[i]).Sum(atom => atom.People);

    /// <summary>Every union of atoms with fewer people than the minimum, whatever table it is in.</summary>
    private static IEnumerable<bool[]> SmallUnions(List<(UnitPath Unit, OrganisationalLevel? Level, int People)> atoms, DisclosurePolicy policy)
    {
        return From(0, new bool[atoms.Count], 0);

        IEnumerable<bool[]> From(int next, bool[] set, int people)
        {
            if (people > 0)
                yield return set;
            for (var i = next; i < atoms.Count; i++)
            {
                if (people + atoms[i].People >= policy.MinimumRespondents)
                    continue;
                var more = (bool[])set.Clone();
                more[i] = true;
                foreach (var union in From(i + 1, more, people + atoms[i].People))
                    yield return union;
            }
        }
    }

    private static List<Response> Responses(Xoshiro256StarStar random, bool isComplete = false)
    {
        var units = new[] { "K", "K/A", "K/A/1", "K/A/2", "K/B", "K/B/1", "K/B/2", "K/B/3", "K/C" }.Take(2 + random.NextInt32(8)).ToList();
        var levels = new[] { "topledelse", "leder", "medarbejder" }.Take(1 + random.NextInt32(3)).Select(LevelOf).ToList();
        return units.SelectMany(unit => levels.SelectMany(level => Enumerable.Range(0, Math.Max(0, random.NextInt32(9) - 2)).Select(_ => new Response(
            UnitPath.Parse(unit),
            level,
            Enumerable.Range(1, 4).Where(_ => isComplete || random.NextInt32(12) > 0).Select(number => new KeyValuePair<string, int>($"f{number}", random.NextInt32(5))))))).ToList();
    }

    private static IEnumerable<Response> Many(string unit, int count, string? level = null) => Enumerable.Range(0, count).Select(i => new Response(
        UnitPath.Parse(unit), level is null ? null : LevelOf(level), Enumerable.Range(1, 4).Select(number => new KeyValuePair<string, int>($"f{number}", (i + number) % 5))));

    private static OrganisationalLevel LevelOf(string code) => People.Level(code);
}
