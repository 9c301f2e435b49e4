namespace NetvaerksMoeder.Core.Solving.Matching.Typed;

/// <summary>The prices of a round class, person by person, and whether a pair pays them.</summary>
internal sealed class PersonPrices
{
    private readonly RelationTable _relations;
    private readonly RoundTable _table;
    private readonly long[] _prices;

    public PersonPrices(RelationTable relations, RoundTable table, TypeTable types, TypePrices prices)
    {
        _relations = relations;
        _table = table;
        _prices = new long[types.TypeOf.Length];
        for (var i = 0; i < _prices.Length; i++)
            _prices[i] = types.TypeOf[i] < 0 ? 0 : prices.Doubled[types.TypeOf[i]];
    }

    /// <summary>How much less than the prices a pair is worth, doubled; negative where the pair is so wanted that it has a price.</summary>
    public long Slack(int i, int j)
    {
        unchecked
        {
            return _prices[i] + _prices[j] - (2 * _relations.ValueOf(i, j));
        }
    }

    /// <summary>Whether two people may be put together and lose at most <paramref name="slack"/> (doubled).</summary>
    public bool IsUsable(int i, int j, long slack) => Slack(i, j) <= slack && !_table.IsClosed(i, j);

    /// <summary>How much less than the prices three are worth, doubled.</summary>
    public long Slack(int i, int j, int k)
    {
        unchecked
        {
            return _prices[i] + _prices[j] + _prices[k]
                - (2 * (_relations.ValueOf(i, j) + _relations.ValueOf(i, k) + _relations.ValueOf(j, k)));
        }
    }

    /// <summary>The doubled price of a person.</summary>
    public long Of(int i) => _prices[i];
}
