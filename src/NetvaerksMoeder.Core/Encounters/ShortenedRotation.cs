using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Which rounds of a rotation are held where there is time for fewer than planned.</summary>
/// <remarks>Immutable. Rounds keep their printed numbers, so that every card holds.</remarks>
public sealed class ShortenedRotation
{
    private readonly Round[] _kept;
    private readonly Round[] _skipped;

    internal ShortenedRotation(IEnumerable<Round> kept, IEnumerable<Round> skipped, RotationFigures figures, int belowGuarantee, bool isProven)
    {
        _kept = kept.ToArray();
        _skipped = skipped.ToArray();
        Figures = figures;
        BelowGuarantee = belowGuarantee;
        IsProven = isProven;
    }

    /// <summary>The rounds to hold, those held already first, in order.</summary>
    public IReadOnlyList<Round> Kept => _kept;

    /// <summary>The rounds to skip, in order.</summary>
    public IReadOnlyList<Round> Skipped => _skipped;

    /// <summary>What the rounds to hold amount to.</summary>
    public RotationFigures Figures { get; }

    /// <summary>How many people get less than the guarantee though the whole rotation gave it.</summary>
    public int BelowGuarantee { get; }

    /// <summary>Whether every choice of rounds was compared.</summary>
    public bool IsProven { get; }

    /// <summary>What the facilitator says.</summary>
    public BilingualText Say
    {
        get
        {
            if (_skipped.Length == 0)
                return new BilingualText("Alle runder holdes.", "All rounds are held.");
            var numbers = _skipped.Select(round => round.Number).ToList();
            var one = numbers.Count == 1;
            return new BilingualText(
                $"{(one ? "Runde" : "Runderne")} {List(numbers, "og")} falder bort; følg kortets numre, og spring {(one ? "den" : "dem")} over.",
                $"{(one ? "Round" : "Rounds")} {List(numbers, "and")} {(one ? "falls" : "fall")} away; follow the numbers on your card and skip {(one ? "it" : "them")}.");
        }
    }

    private static string List(List<int> numbers, string and) => numbers.Count == 1
        ? $"{numbers[0]}"
        : $"{string.Join(", ", numbers.Take(numbers.Count - 1))} {and} {numbers[numbers.Count - 1]}";
}
