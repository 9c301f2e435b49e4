using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>A planned rotation: every round, what it is worth, and how far that is from the best possible.</summary>
/// <remarks>Immutable. An infeasible rotation has no rounds and names the rules that clash.</remarks>
public sealed class Rotation
{
    private readonly Round[] _rounds;
    private readonly RuleConflict[] _conflict;
    private readonly BilingualText[] _why;

    /// <summary>Creates a rotation as read from a file or made by another program; <see cref="RotationAudit"/> tells whether it is right.</summary>
    /// <param name="kind">Pairs, groups or stations.</param>
    /// <param name="status">What is claimed of it.</param>
    /// <param name="stopped">Why the solver stopped.</param>
    /// <param name="seed">The seed it came from.</param>
    /// <param name="steps">The steps used, 0 or more.</param>
    /// <param name="people">The number of people, 0 or more.</param>
    /// <param name="rounds">The rounds, in order.</param>
    /// <param name="figures">Value, repeats, counts and the least any person gets.</param>
    /// <param name="bound">What no plan with as few repeats can be worth more than.</param>
    /// <param name="repeatsBound">What no plan can have fewer repeats than.</param>
    /// <param name="movement">How people move; by cards by default.</param>
    /// <param name="conflict">The rules that clash; none by default.</param>
    /// <param name="why">What limits the value, in sentences; none by default.</param>
    /// <param name="leastPerPersonBound">What no plan can give the person with the least more than; unknown by default.</param>
    /// <exception cref="System.ArgumentException">A number is negative.</exception>
    public Rotation(
        RotationKind kind,
        SolutionStatus status,
        StopReason stopped,
        long seed,
        long steps,
        int people,
        IEnumerable<Round> rounds,
        RotationFigures figures,
        decimal bound,
        long repeatsBound,
        Movement? movement = null,
        IEnumerable<RuleConflict>? conflict = null,
        IEnumerable<BilingualText>? why = null,
        decimal? leastPerPersonBound = null)
    {
        Kind = kind;
        Status = status;
        Stopped = stopped;
        Seed = seed;
        Steps = Guard.Against.Negative(steps);
        People = Guard.Against.Negative(people);
        _rounds = Guard.Against.Null(rounds).ToArray();
        Figures = Guard.Against.Null(figures);
        Bound = Guard.Against.Negative(bound);
        RepeatsBound = Guard.Against.Negative(repeatsBound);
        Movement = movement ?? (kind == RotationKind.Stations ? Movement.StationCards : Movement.Cards);
        _conflict = conflict?.ToArray() ?? [];
        _why = why?.ToArray() ?? [];
        LeastPerPersonBound = leastPerPersonBound is { } least ? Guard.Against.Negative(least) : null;
    }

    /// <summary>Pairs, groups or stations.</summary>
    public RotationKind Kind { get; }

    /// <summary>How far the solver came.</summary>
    public SolutionStatus Status { get; }

    /// <summary>Why it stopped.</summary>
    public StopReason Stopped { get; }

    /// <summary>The seed the rotation came from.</summary>
    public long Seed { get; }

    /// <summary>The steps used.</summary>
    public long Steps { get; }

    /// <summary>The number of people.</summary>
    public int People { get; }

    /// <summary>The rounds in order; none where the status is infeasible.</summary>
    public IReadOnlyList<Round> Rounds => _rounds;

    /// <summary>Value, repeats, counts and the least any person gets.</summary>
    public RotationFigures Figures { get; }

    /// <summary>The total value: each pair counts the first time it meets.</summary>
    public decimal Value => Figures.Value;

    /// <summary>What no plan with as few repeats can be worth more than; proven.</summary>
    public decimal Bound { get; }

    /// <summary>What no plan with as few repeats can give the person with the least more than; proven. <see langword="null"/> where it is not
    /// known: it is worked out where fairness comes first and values go by unit and level.</summary>
    public decimal? LeastPerPersonBound { get; }

    /// <summary>Meetings of pairs that had met before, in the history or the plan.</summary>
    public long Repeats => Figures.Repeats;

    /// <summary>What no plan can have fewer repeats than; proven.</summary>
    public long RepeatsBound { get; }

    /// <summary>How people move.</summary>
    public Movement Movement { get; }

    /// <summary>A smallest set of rules that clash; empty unless the status is infeasible.</summary>
    public IReadOnlyList<RuleConflict> Conflict => _conflict;

    /// <summary>What limits the value, in sentences; may be empty.</summary>
    public IReadOnlyList<BilingualText> Why => _why;

    /// <summary>The same plan with another reason why the search ended; itself where it is proven optimal or infeasible.</summary>
    /// <param name="reason">Such as <see cref="StopReason.StepLimit"/> for the last plan of a search that ran to its end.</param>
    public Rotation StoppedBy(StopReason reason) => Status != SolutionStatus.Feasible ? this : new Rotation(
        Kind, Status, reason, Seed, Steps, People, _rounds, Figures, Bound, RepeatsBound, Movement, _conflict, _why, LeastPerPersonBound);

    /// <summary>The contacts of this rotation as a history for the next: pairs, byes and groups of three.</summary>
    public ContactHistory ToHistory() => new(
        _rounds.SelectMany(round => round.Encounters).SelectMany(encounter => encounter.Pairs),
        _rounds.SelectMany(round => round.Byes),
        Kind == RotationKind.Pairs
            ? _rounds.SelectMany(round => round.Encounters).Where(encounter => encounter.Members.Count > 2).SelectMany(encounter => encounter.Members)
            : []);

    /// <summary>Whom a person meets, round by round: one line a round in which they take part or sit over.</summary>
    /// <param name="id">The person.</param>
    public IReadOnlyList<Itinerary> ItineraryOf(ParticipantId id)
    {
        Guard.Against.Null(id);
        return _rounds.Select(round => Itinerary.Of(round, id)).Where(line => line is not null).Select(line => line!).ToList();
    }
}
