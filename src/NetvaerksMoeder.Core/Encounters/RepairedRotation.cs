using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>A rotation after a repair on the day: what was held is as it was, and the rounds to come fit the people who are there.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RepairedRotation
{
    private readonly ChangedCard[] _changed;

    internal RepairedRotation(
        RotationProblem problem,
        RotationOptions options,
        Rotation rotation,
        int firstNewRound,
        IEnumerable<ChangedCard> changed,
        int newCards,
        long changedBound,
        decimal value,
        decimal best,
        decimal bound,
        BilingualText say)
    {
        Problem = problem;
        Options = options;
        Rotation = rotation;
        FirstNewRound = firstNewRound;
        _changed = changed.ToArray();
        NewCards = newCards;
        ChangedBound = changedBound;
        ComingValue = value;
        BestKnown = best;
        ComingBound = bound;
        Say = say;
    }

    /// <summary>Who takes part in which rounds now, and the rules; where neither a clock nor the rounds held can tell who was there when, only the
    /// rounds to come.</summary>
    public RotationProblem Problem { get; }

    /// <summary>The form, as before.</summary>
    public RotationOptions Options { get; }

    /// <summary>The rounds of <see cref="Problem"/>: those held as they were, those to come as they are now.</summary>
    public Rotation Rotation { get; }

    /// <summary>The number of the first round that was still to come.</summary>
    public int FirstNewRound { get; }

    /// <summary>The lines of printed cards that no longer hold, by round and person.</summary>
    public IReadOnlyList<ChangedCard> ChangedCards => _changed;

    /// <summary>No plan that fits the people who are there changes fewer lines; proven.</summary>
    public long ChangedBound { get; }

    /// <summary>How many lines people need who have none printed.</summary>
    public int NewCards { get; }

    /// <summary>The value of the rounds to come.</summary>
    public decimal ComingValue { get; }

    /// <summary>The greatest value of the rounds to come that was found, whatever cards it changes; at least <see cref="ComingValue"/>.</summary>
    public decimal BestKnown { get; }

    /// <summary>What the rounds to come cannot be worth more than; proven among plans with as few repeats.</summary>
    public decimal ComingBound { get; }

    /// <summary>Whether <see cref="Say"/> stands in place of the printed lines: a carousel goes on after one sentence, which names whoever changes
    /// sides or sits down, and the shift leads everybody on.</summary>
    public bool IsSaid => Rotation.Movement.Kind == MovementKind.Carousel;

    /// <summary>Whoever needs a new card, in order; nobody where a sentence is enough, nor those of whose places somebody is just missing.</summary>
    public IReadOnlyList<ParticipantId> ChangedPeople => IsSaid ? [] : _changed.Where(card => !card.IsOnlySmaller).Select(card => card.Id).Distinct().OrderBy(id => id).ToList();

    /// <summary>What the facilitator says.</summary>
    public BilingualText Say { get; }
}
