using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Audits a rotation, as far as the file and the options tell what it should keep.</summary>
internal sealed class RotationVerification(PlanPeek said, bool hasRoster)
{
    /// <summary>Values said on the command line; <see langword="null"/> takes those of the file.</summary>
    public PairValues? Values { get; init; }

    /// <summary>Who had met before, besides what the file says.</summary>
    public ContactHistory History { get; init; } = ContactHistory.Empty;

    /// <summary>Who may not meet, besides what the file says.</summary>
    public IReadOnlyList<IReadOnlyList<ParticipantId>> Apart { get; init; } = [];

    /// <summary>Who stays together, besides what the file says.</summary>
    public IReadOnlyList<IReadOnlyList<ParticipantId>> Together { get; init; } = [];

    /// <summary>Who keeps their seat, besides what the file says.</summary>
    public IReadOnlyList<ParticipantId> Seated { get; init; } = [];

    /// <summary>Adds what is found.</summary>
    public void Check(RotationDocument document, Verdict verdict)
    {
        var asked = document.Problem;
        var problem = new RotationProblem(
            asked.Participants,
            asked.Slots,
            Values ?? asked.Values,
            asked.History.With(History),
            asked.Apart.Concat(Apart),
            asked.Together.Concat(Together),
            asked.Seated.Concat(Seated).Distinct());
        verdict.Broken(RotationAudit.Check(problem, Options(document), Rotation(problem, document.Rotation)));
        Tell(document, verdict);
    }

    // A plan made elsewhere that has byes was made so that people sit over; nothing says otherwise.
    private static RotationOptions Options(RotationDocument document) =>
        !document.HasProblem && document.Options is SpeedDatingOptions { Odd: OddPolicy.Trio } pairs && document.Rotation.Rounds.Any(round => round.Byes.Count > 0)
            ? new SpeedDatingOptions(OddPolicy.Bye, pairs.Movement, pairs.IsFairFirst)
            : document.Options;

    // A figure that the file does not state, or that cannot be counted without units and levels, is taken as counted.
    private Rotation Rotation(RotationProblem problem, Rotation stated)
    {
        var known = new HashSet<ParticipantId>(problem.Participants.Select(person => person.Id));
        if (!stated.Rounds.SelectMany(round => round.Encounters).SelectMany(encounter => encounter.Members).All(known.Contains))
            return stated;
        var counted = RotationFigures.Of(problem, stated.Kind, stated.Rounds);
        var isValueKnown = hasRoster || Values is not null;
        var figures = new RotationFigures(
            isValueKnown && said.Says("value") ? stated.Value : counted.Value,
            said.Says("repeats") ? stated.Repeats : counted.Repeats,
            isValueKnown && said.Says("leastPerPerson") ? stated.Figures.LeastPerPerson : counted.LeastPerPerson,
            hasRoster && said.Says("counts") ? stated.Figures.Counts : counted.Counts);
        return new Rotation(
            stated.Kind, stated.Status, stated.Stopped, stated.Seed, stated.Steps, stated.People, stated.Rounds, figures,
            isValueKnown && said.Says("bound") ? stated.Bound : counted.Value, stated.RepeatsBound, stated.Movement, stated.Conflict, stated.Why);
    }

    private void Tell(RotationDocument document, Verdict verdict)
    {
        verdict.Checked("hver deltager, der er til stede, har én plads i hver runde", "everybody present has one place in each round");
        verdict.Checked("ingen plads bruges to gange, og gengangere er talt efter", "no place is used twice, and repeats are counted anew");
        if (document.HasProblem)
            verdict.Checked("gruppestørrelser, hvem der er adskilt, sammen og fast siddende", "sizes, and who is kept apart, together and seated");
        else
            verdict.Unchecked("filen siger ikke, hvilke regler den skulle holde (størrelser, adskilt, sammen, historik); kun de regler, der er angivet her, er kontrolleret", "the file does not say which rules it was to keep (sizes, apart, together, history); only rules given here are checked");
        if (!hasRoster)
            verdict.Unchecked("filen har ingen enheder og niveauer; angiv --roster, så værdien kan regnes efter", "the file has no units and levels; give --roster so that the value can be counted");
        else if (said.Says("value"))
            verdict.Checked("værdi, relationer og grænser er regnet efter", "value, relations and bounds are counted anew");
        else
            verdict.Unchecked("filen angiver ingen værdi", "the file states no value");
        if (document.Rotation.Bound > document.Rotation.Value)
            verdict.Unchecked("at ingen plan kan være bedre end grænsen: det beviser kun den, der regnede den", "that no plan can be better than the bound: only its maker proves that");
    }
}
