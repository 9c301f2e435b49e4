using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>A carousel after a repair on the day: the rows as they sit now, and the sentence to say.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RepairedCarousel
{
    private readonly Round[] _rounds;

    internal RepairedCarousel(Movement movement, IEnumerable<Round> rounds, int alignment, RotationFigures figures, BilingualText say)
    {
        Movement = movement;
        _rounds = rounds.ToArray();
        Alignment = alignment;
        Figures = figures;
        Say = say;
    }

    /// <summary>The rows, by the seats they have in the first round to come, and the shift after it.</summary>
    public Movement Movement { get; }

    /// <summary>The rounds to come, walked by the shift.</summary>
    public IReadOnlyList<Round> Rounds => _rounds;

    /// <summary>How many seats the outer row moves besides, towards seat 1, before the first round to come; mostly 0.</summary>
    public int Alignment { get; }

    /// <summary>What the rounds to come amount to, the rounds held being history.</summary>
    public RotationFigures Figures { get; }

    /// <summary>What the facilitator says once, in one sentence, before the first round to come.</summary>
    public BilingualText Say { get; }
}
