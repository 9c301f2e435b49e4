using System.Collections.Generic;
using System.Linq;
using System.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;
using NetvaerksMoeder.Documents.Json;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Json;

public class RotationJsonTests
{
    [Fact]
    public void A_rotation_looks_as_the_contract_says()
    {
        var text = Encoding.UTF8.GetString(RotationJson.Write(Pairs()));

        Assert.Equal(
            """
            {
              "contract": 1,
              "kind": "pairs",
              "status": "optimal",
              "seed": 1,
              "steps": 12,
              "stopped": "proven-optimal",
              "people": 3,
              "value": 4.5,
              "bound": 4.5,
              "repeats": 0,
              "repeatsBound": 0,
              "leastPerPerson": 0,
              "counts": { "bonding": 0, "linking": 0, "bridging": 0, "diagonal": 1 },
              "rounds": [
                {
                  "number": 1,
                  "start": "11:10",
                  "end": "11:11:30",
                  "groups": [
                    { "place": 1, "members": ["æ1", "b"] }
                  ],
                  "byes": ["c"]
                }
              ],
              "movement": {
                "kind": "cards",
                "say": "Se på dit kort, og gå til næste plads."
              },
              "why": [
                "3 er et ulige tal."
              ],
              "roster": [
                { "id": "æ1", "unit": "A/B", "level": "leder", "roles": ["TR"] },
                { "id": "b", "unit": "A/C", "level": "medarbejder", "roles": [], "from": "11:00" },
                { "id": "c", "unit": "", "level": "medarbejder", "roles": [] }
              ],
              "problem": {
                "pairValues": [
                  { "pair": ["b", "æ1"], "value": 4.5 }
                ],
                "odd": "bye",
                "movement": "cards",
                "apart": [
                  ["æ1", "c"]
                ],
                "seated": ["b"],
                "history": {
                  "pairs": [
                    ["b", "c"]
                  ],
                  "byes": ["b"]
                },
                "rounds": [
                  { "number": 1, "start": "11:10", "end": "11:11:30" }
                ]
              }
            }

            """.Replace("\r\n", "\n"),
            text);
    }

    [Fact]
    public void What_is_written_is_read_back_and_written_alike()
    {
        foreach (var document in new[] { Pairs(), Groups(), Stations(), Walk(), Tables(), Carousel(), UnevenCarousel(), Infeasible() })
        {
            var bytes = RotationJson.Write(document);
            var read = RotationJson.Read(bytes, "plan.json").Value;

            Assert.True(read.HasProblem);
            Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(RotationJson.Write(read)));
            Assert.Equal(
                RotationAudit.Check(document.Problem, document.Options, document.Rotation).Select(fault => fault.ToString()),
                RotationAudit.Check(read.Problem, read.Options, read.Rotation).Select(fault => fault.ToString()));
        }
    }

    [Theory]
    [InlineData("\"hosts\": [[\"p1\"], [\"p1\"]]", "HostTwice")]
    [InlineData("\"hosts\": [[], [], [\"p1\"]]", "HostStation")]
    [InlineData("\"hosts\": [{ \"station\": 1, \"members\": [\"p9\"] }]", "IdUnknown")]
    public void Faulty_hosts_are_named(string hosts, string code)
    {
        var text = "{ \"kind\": \"stations\", \"rounds\": [ { \"number\": 1, \"groups\": [ { \"members\": [\"p1\", \"p2\"] } ] } ], \"problem\": { \"stations\": 2, " + hosts + " } }";
        Assert.Equal(code, Assert.Single(RotationJson.Read(Encoding.UTF8.GetBytes(text), "gang.json").Faults).Code);
    }

    [Theory]
    [InlineData("{ \"kind\": \"stations\", \"spots\": 3, \"shifts\": [] }", "WalkInvalid")]
    [InlineData("{ \"kind\": \"stations\", \"spots\": 3, \"shifts\": [1], \"says\": [\"a\", \"b\"] }", "WalkInvalid")]
    [InlineData("{ \"kind\": \"stations\", \"shifts\": [1] }", "PropertyMissing")]
    [InlineData("{ \"kind\": \"tables\", \"tables\": 2, \"colours\": [ { \"colour\": \"red\", \"members\": [\"a\"] }, { \"colour\": \"blue\", \"members\": [\"a\"] } ] }", "ColoursInvalid")]
    [InlineData("{ \"kind\": \"tables\", \"colours\": [] }", "PropertyMissing")]
    public void A_faulty_walk_is_named(string movement, string code)
    {
        var text = "{ \"kind\": \"stations\", \"rounds\": [ { \"number\": 1, \"groups\": [ { \"members\": [\"p1\"] } ] } ], \"movement\": " + movement + " }";
        Assert.Equal(code, Assert.Single(RotationJson.Read(Encoding.UTF8.GetBytes(text), "gang.json").Faults).Code);
    }

    [Fact]
    public void An_empty_chair_and_uneven_shifts_are_written_and_walk_right()
    {
        var document = UnevenCarousel();
        Assert.Empty(RotationAudit.Check(document.Problem, document.Options, document.Rotation));
        var text = Encoding.UTF8.GetString(RotationJson.Write(document));
        Assert.Contains("\"inner\": [\"p1\", null, \"p2\"]", text);
        Assert.Contains("\"offsets\": [1, 0]", text);
        Assert.Contains("\"Ryk to.\"", text);
    }

    [Fact]
    public void Names_are_written_only_when_asked_for()
    {
        Assert.DoesNotContain("Navn 1", Encoding.UTF8.GetString(RotationJson.Write(Groups())));
        Assert.Contains("\"name\": \"Navn 1\"", Encoding.UTF8.GetString(RotationJson.Write(Groups(), withNames: true)));
    }

    [Fact]
    public void A_plan_made_elsewhere_needs_kind_and_rounds_only()
    {
        var read = RotationJson.Read(
            """
            { // made by hand
              "kind": "groups", "rounds": [ { "number": 1, "groups": [ { "members": ["a", "b", "c"] }, { "members": ["d", "e"] }, ] } ],
            }
            """.ToBytes(), "anden.json").Value;

        Assert.False(read.HasProblem);
        Assert.Equal(5, read.Problem.Participants.Count);
        Assert.Equal(4, read.Rotation.Figures.Counts.Bonding);
        Assert.Empty(RotationAudit.Check(read.Problem, read.Options, read.Rotation));
    }

    [Fact]
    public void The_roster_given_goes_before_the_files()
    {
        var read = RotationJson.Read(RotationJson.Write(Groups()), "plan.json", People.Roster(30)).Value;

        Assert.Equal(30, read.Problem.Participants.Count);
    }

    [Theory]
    [InlineData("", "FileEmpty", 0, "")]
    [InlineData("{ \"kind\": \"pairs\" ", "JsonInvalid", 1, "")]
    [InlineData("[]", "TypeWrong", 1, "$")]
    [InlineData("{ \"kind\": \"pairs\",\n \"kind\": \"pairs\", \"rounds\": [{ \"number\": 1, \"groups\": [{ \"members\": [\"a\"] }] }] }", "PropertyTwice", 2, "$.kind")]
    [InlineData("{ \"kind\": \"par\", \"rounds\": [{ \"number\": 1, \"groups\": [{ \"members\": [\"a\"] }] }] }", "WordUnknown", 1, "$.kind")]
    [InlineData("{ \"kind\": \"pairs\" }", "PropertyMissing", 1, "$")]
    [InlineData("{ \"kind\": \"pairs\",\n\"rounds\": [{ \"number\": 1, \"groups\": [{ \"members\": [\"a\",\n \"a\"] }] }] }", "IdTwice", 3, "$.rounds[0].groups[0].members[1]")]
    [InlineData("{ \"kind\": \"pairs\", \"rounds\": [{ \"number\": 0, \"groups\": [{ \"members\": [\"a\"] }] }] }", "NumberInvalid", 1, "$.rounds[0].number")]
    [InlineData("{ \"contract\": 2, \"kind\": \"pairs\", \"rounds\": [{ \"number\": 1, \"groups\": [{ \"members\": [\"a\"] }] }] }", "ContractUnknown", 1, "$.contract")]
    [InlineData("{ \"kind\": \"pairs\", \"value\": -1, \"rounds\": [{ \"number\": 1, \"groups\": [{ \"members\": [\"a\"] }] }] }", "NumberInvalid", 1, "$.value")]
    public void A_faulty_file_is_told_with_line_and_path(string text, string code, int line, string path)
    {
        var fault = RotationJson.Read(text.ToBytes(), "plan.json").Faults[0];

        Assert.Equal((code, line, path), (fault.Code, fault.Line ?? 0, fault.Path ?? string.Empty));
    }

    [Fact]
    public void A_cpr_like_id_is_refused_without_its_digits()
    {
        var fault = Assert.Single(RotationJson.Read(
            "{ \"kind\": \"pairs\", \"rounds\": [{ \"number\": 1, \"groups\": [{ \"members\": [\"010190-1234\", \"b\"] }] }] }".ToBytes(), "plan.json").Faults);

        Assert.Equal("IdentifierLooksLikeCpr", fault.Code);
        Assert.DoesNotContain("0190", fault.ToString());
    }

    internal static RotationDocument Pairs()
    {
        var people = new[]
        {
            new Participant(People.Id("æ1"), UnitPath.Parse("A/B"), LevelLadder.Municipality.Find("leder")!, "Åse", [ParticipantRole.ShopSteward]),
            new Participant(People.Id("b"), UnitPath.Parse("A/C"), LevelLadder.Municipality.Lowest, presence: new Presence(new LocalTime(11, 0), null)),
            new Participant(People.Id("c"), UnitPath.Root, LevelLadder.Municipality.Lowest),
        };
        var slot = new RoundSlot(1, new LocalTime(11, 10), new LocalTime(11, 11, 30));
        var problem = new RotationProblem(
            people,
            [slot],
            PairValues.Explicit([new PairValue(new Pair(People.Id("æ1"), People.Id("b")), 4.500m)]),
            new ContactHistory([new Pair(People.Id("b"), People.Id("c"))], People.Ids("b")),
            [People.Ids("æ1", "c")],
            seated: People.Ids("b"));
        return Document(
            problem,
            new SpeedDatingOptions(OddPolicy.Bye),
            [new Round(slot, [new Encounter(1, People.Ids("æ1", "b"))], People.Ids("c"))],
            why: [new BilingualText("3 er et ulige tal.", "3 is odd.")]);
    }

    private static RotationDocument Groups()
    {
        var roster = People.Roster(6);
        var problem = new RotationProblem(
            roster.Participants,
            RotationProblem.Rounds(2),
            PairValues.ByRelation(new RelationValues(1, 2, 3, 4), Boundary.AtDepth(2)),
            together: [People.Ids("p1", "p2")]);
        return Document(
            problem,
            new GroupOptions(GroupSizes.Between(2, 4), [GroupQuota.Between("leder", People.Ids("p1", "p4"), 0, 2), GroupQuota.NeverAlone("AMR", People.Ids("p1", "p2"))], isFairFirst: true),
            [
                new Round(new RoundSlot(1), [new Encounter(1, People.Ids("p1", "p2", "p3")), new Encounter(2, People.Ids("p4", "p5", "p6"))]),
                new Round(new RoundSlot(2), [new Encounter(1, People.Ids("p1", "p2", "p4", "p5")), new Encounter(2, People.Ids("p3", "p6"))]),
            ]);
    }

    private static RotationDocument Stations() => Document(
        new RotationProblem(People.Roster(4).Participants, RotationProblem.Rounds(2), PairValues.ByRelation(RelationValues.Default, Boundary.ByAttribute("fag"))),
        new StationOptions(2, isPredecessorNew: true),
        [
            new Round(new RoundSlot(1), [new Encounter(1, People.Ids("p1", "p2")), new Encounter(2, People.Ids("p3", "p4"))]),
            new Round(new RoundSlot(2), [new Encounter(1, People.Ids("p3", "p4")), new Encounter(2, People.Ids("p1", "p2"))]),
        ]);

    private static RotationDocument Tables()
    {
        var problem = new RotationProblem(People.Roster(11).Participants, RotationProblem.Rounds(3));
        var options = new GroupOptions(GroupSizes.InGroups(4), movement: GroupMovement.Tables, greatestLoss: 1.5m);
        return new RotationDocument(GroupRotation.Plan(problem, options, new SolverOptions(1, 500)), problem, options);
    }

    private static RotationDocument Walk()
    {
        var problem = new RotationProblem(People.Roster(12).Participants, RotationProblem.Rounds(3));
        var options = new StationOptions(5, isPredecessorNew: true, groups: 4, hosts: [new StationHosts(2, People.Ids("p1", "p2", "p3"), 2)]);
        return new RotationDocument(StationRotation.Plan(problem, options), problem, options);
    }

    private static RotationDocument Carousel() => Document(
        new RotationProblem(People.Roster(4).Participants, RotationProblem.Rounds(2), PairValues.Uniform(1)),
        new SpeedDatingOptions(movement: MovementKind.Carousel),
        [
            new Round(new RoundSlot(1), [new Encounter(1, People.Ids("p1", "p3")), new Encounter(2, People.Ids("p2", "p4"))]),
            new Round(new RoundSlot(2), [new Encounter(1, People.Ids("p1", "p4")), new Encounter(2, People.Ids("p2", "p3"))]),
        ],
        Movement.Carousel(People.Ids("p1", "p2"), People.Ids("p3", "p4"), 1, new BilingualText("Yderste række rykker en plads til venstre.", "Outer row, one seat left.")));

    // Five people, an empty inner chair in the middle, shifts of their own and sentences of their own.
    private static RotationDocument UnevenCarousel() => Document(
        new RotationProblem(People.Roster(5).Participants, RotationProblem.Rounds(2), PairValues.Uniform(1)),
        new SpeedDatingOptions(OddPolicy.Bye, MovementKind.Carousel),
        [
            new Round(new RoundSlot(1), [new Encounter(1, People.Ids("p1", "p4")), new Encounter(3, People.Ids("p2", "p3"))], People.Ids("p5")),
            new Round(new RoundSlot(2), [new Encounter(1, People.Ids("p1", "p3")), new Encounter(3, People.Ids("p2", "p5"))], People.Ids("p4")),
        ],
        Movement.CarouselByOffsets(
            [new ParticipantId("p1"), null, new ParticipantId("p2")],
            People.Ids("p3", "p4", "p5"),
            [1, 0],
            new BilingualText("Ryk.", "Move."),
            new BilingualText("Ryk én.", "Move one."),
            [new BilingualText("Ryk to.", "Move two.")]));

    private static RotationDocument Infeasible() => new(
        new Rotation(RotationKind.Pairs, SolutionStatus.Infeasible, StopReason.ProvenInfeasible, 1, 0, 2, [], RotationFigures.None, 0, 0, conflict: [new RuleConflict("apart", new BilingualText("Alle skal holdes adskilt.", "All apart."))]),
        new RotationProblem(People.Roster(2).Participants, RotationProblem.Rounds(1), apart: [People.Ids("p1", "p2")]),
        SpeedDatingOptions.Default);

    private static RotationDocument Document(
        RotationProblem problem, RotationOptions options, IReadOnlyList<Round> rounds, Movement? movement = null, IReadOnlyList<BilingualText>? why = null)
    {
        var figures = RotationFigures.Of(problem, options.Kind, rounds);
        return new RotationDocument(
            new Rotation(options.Kind, SolutionStatus.Optimal, StopReason.ProvenOptimal, 1, 12, problem.Participants.Count, rounds, figures, figures.Value, figures.Repeats, movement, why: why),
            problem,
            options);
    }
}
