using System;
using System.Threading;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Gives the seats to kinds of people: first the needs, then the greatest value of all pairs.</summary>
/// <remarks>Greedy, then exchanges of one for another as long as one is better; whether more needs can be met, exactly
/// (<see cref="SeatNeeds"/>); then a bound by prices (<see cref="SeatPrices"/>), and all choices that it leaves open as far as the steps go
/// (<see cref="SeatChoices"/>). O(kinds² · needs) an exchange.</remarks>
internal sealed class SeatSearch
{
    // In trials of 200 candidates the bound hardly fell after so many.
    private const long MostPrices = 600;

    private readonly SeatQuestion _question;
    private readonly CancellationToken _cancel;

    private SeatSearch(SeatQuestion question, CancellationToken cancel)
    {
        _question = question;
        _cancel = cancel;
        Best = new int[question.Kinds];
        BestScore = long.MinValue;
    }

    /// <summary>How many of each kind come.</summary>
    public int[] Best { get; private set; }

    public long BestScore { get; private set; }

    /// <summary>No choice that leaves as few needs unmet has a greater value.</summary>
    public long Bound { get; private set; }

    /// <summary>Whether no choice meets more needs or, meeting as many, has a greater value.</summary>
    public bool IsProven { get; private set; }

    public static SeatSearch Run(SeatQuestion question, long steps, CancellationToken cancel = default)
    {
        var search = new SeatSearch(question, cancel);
        search.Construct([]);
        search.Bound = SeatState.Bound(question);
        if (steps > 0)
            search.Improve(steps);
        return search;
    }

    /// <summary>The state of the answer.</summary>
    public SeatState Answer()
    {
        var state = new SeatState(_question);
        for (var kind = 0; kind < Best.Length; kind++)
            state.Add(kind, Best[kind]);
        return state;
    }

    private void Improve(long steps)
    {
        var (kinds, areNeedsMet) = SeatNeeds.Better(_question, Answer().Cost, steps, _cancel);
        if (kinds is not null)
            Construct(kinds);

        Price(steps, areNeedsMet);
        IsProven = areNeedsMet && Bound == Answer().Value;
    }

    private void Price(long steps, bool areNeedsMet)
    {
        var prices = new SeatPrices(_question, Best, withNeeds: true);
        var rounds = Math.Min(Math.Min(MostPrices, steps / 400), steps * 160 / Math.Max(1, prices.Work));
        // One unit of hundreds of people would take too long, and much memory.
        if (rounds < 1 || (areNeedsMet && Bound == Answer().Value))
            return;
        prices.Improve(Answer().Value, rounds, _cancel);
        var limits = prices;
        if (!areNeedsMet)
        {
            limits = new SeatPrices(_question, Best, withNeeds: false);
            limits.Improve(Answer().Value, rounds, _cancel);
        }

        Lower(limits.Bound / SeatPrices.Scale);
        if (prices.Work > steps)
            return;
        // Little first: a better choice found leaves less to look at.
        foreach (var part in new[] { steps / 16, steps })
        {
            var answer = Answer();
            if (areNeedsMet && Bound == answer.Value)
                break;
            var (better, bound) = SeatChoices.Run(_question, prices, answer.Cost, answer.Value, part, _cancel);
            if (better is not null)
                Keep(better);
            if (areNeedsMet)
                Lower(bound);
        }
    }

    private void Lower(long bound) => Bound = Math.Min(Bound, bound);

    private void Construct(int[] kinds)
    {
        var state = new SeatState(_question);
        for (var kind = 0; kind < _question.Kinds; kind++)
            state.Add(kind, _question.Least[kind]);
        foreach (var kind in kinds)
            state.Add(kind, 1);
        while (state.People < _question.Seats)
            state.Add(BestKind(state, kind => state.Counts[kind] < _question.Most[kind]), 1);
        while (Exchange(state))
            _cancel.ThrowIfCancellationRequested();
        if (state.Score > BestScore)
            Keep(state.Counts);
    }

    private void Keep(int[] counts)
    {
        Best = (int[])counts.Clone();
        BestScore = Answer().Score;
    }

    private int BestKind(SeatState state, Func<int, bool> isAllowed)
    {
        var (best, score) = (-1, long.MinValue);
        for (var kind = 0; kind < _question.Kinds; kind++)
        {
            if (!isAllowed(kind))
                continue;
            state.Add(kind, 1);
            if (best < 0 || state.Score > score)
                (best, score) = (kind, state.Score);
            state.Add(kind, -1);
        }

        return best;
    }

    /// <summary>Makes the best exchange of one for one; false where none is better.</summary>
    private bool Exchange(SeatState state)
    {
        var (bestOut, bestIn, score) = (-1, -1, state.Score);
        for (var leaves = 0; leaves < _question.Kinds; leaves++)
        {
            if (state.Counts[leaves] <= _question.Least[leaves])
                continue;
            state.Add(leaves, -1);
            var joins = BestKind(state, kind => kind != leaves && state.Counts[kind] < _question.Most[kind]);
            if (joins >= 0)
            {
                state.Add(joins, 1);
                if (state.Score > score)
                    (bestOut, bestIn, score) = (leaves, joins, state.Score);
                state.Add(joins, -1);
            }

            state.Add(leaves, 1);
        }

        if (bestOut < 0)
            return false;
        state.Add(bestOut, -1);
        state.Add(bestIn, 1);
        return true;
    }
}
