namespace NetvaerksMoeder.Core.Solving.Series;

/// <summary>Who is short of bridging or linking encounters but for one division, and what a meeting there is worth for that.</summary>
/// <remarks>Immutable. People are numbered as in the list of those present.</remarks>
internal sealed class SeriesNeeds
{
    private readonly SeriesQuestion _question;
    private readonly SeriesMasks _masks;
    private readonly int[] _present;
    private readonly ulong _others;
    private readonly bool[]? _bridging;
    private readonly bool[]? _linking;

    public SeriesNeeds(SeriesQuestion question, SeriesMasks masks, int[] present, int division)
    {
        _question = question;
        _masks = masks;
        _present = present;
        _others = ~(1UL << division);
        _bridging = Short(question.Bridging, question.LeastBridging);
        _linking = Short(question.Linking, question.LeastLinking);
    }

    /// <summary>Whether encounters of any class are asked for.</summary>
    public bool IsAny => _bridging is not null || _linking is not null;

    /// <summary>What two people's meeting is worth beside its own merit.</summary>
    public int Of(int i, int j)
    {
        if (!IsAny)
            return 0;
        var pair = (_present[i] * _question.People) + _present[j];
        if ((_masks.Of(pair) & _others) != 0 || (_question.MetFrom is { } from && from[pair] != SeriesQuestion.Never))
            return 0;
        var needs = 0;
        if (_bridging is not null && _question.Bridging![pair])
            needs += (_bridging[i] ? 1 : 0) + (_bridging[j] ? 1 : 0);
        if (_linking is not null && _question.Linking![pair])
            needs += (_linking[i] ? 1 : 0) + (_linking[j] ? 1 : 0);
        return 2 * needs * _masks.Repeat;
    }

    private bool[]? Short(bool[]? isOfClass, int least)
    {
        if (isOfClass is null)
            return null;
        var people = _question.People;
        var isShort = new bool[_present.Length];
        for (var p = 0; p < isShort.Length; p++)
        {
            var has = 0;
            for (var other = 0; other < people && has < least; other++)
            {
                var pair = (_present[p] * people) + other;
                has += isOfClass[pair] && (_masks.Of(pair) & _others) != 0 ? 1 : 0;
            }

            isShort[p] = has < least;
        }

        return isShort;
    }
}
