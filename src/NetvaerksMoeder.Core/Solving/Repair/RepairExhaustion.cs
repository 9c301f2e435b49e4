using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Solving.Repair;

/// <summary>Few people and rounds: every plan there is, so that fewest repeats, the best value and the fewest changed cards are certain.</summary>
/// <remarks>Nothing is tried where somebody keeps a place or people stay together, nor for more than <see cref="MostPlans"/> plans
/// or <see cref="MostPeople"/> people.</remarks>
internal sealed class RepairExhaustion
{
    private const int MostPlans = 40_000;

    // Above it one round alone has more divisions than there may be plans, so listing them would be in vain.
    private const int MostPeople = 12;
    private readonly RepairQuestion _question;
    private readonly IReadOnlyList<RepairPartition>[] _choices;
    private readonly int[] _meetings;
    private readonly bool[] _hadMet;
    private readonly RepairPartition[] _chosen;
    private RepairPartition[] _best = [];
    private RepairCost _cost;
    private long _repeats = long.MaxValue;
    private long _floor;

    private RepairExhaustion(RepairQuestion question, IReadOnlyList<RepairPartition>[] choices)
    {
        _question = question;
        _choices = choices;
        _chosen = new RepairPartition[choices.Length];
        _meetings = new int[question.People * question.People];
        for (var person = 0; person < question.People; person++)
        {
            foreach (var other in question.Met.NeighboursOf(person).Concat(question.Reserved.NeighboursOf(person)))
                _meetings[(person * question.People) + other] = 1;
        }

        _hadMet = Array.ConvertAll(_meetings, count => count > 0);
    }

    /// <summary>The greatest value among plans with fewest repeats.</summary>
    public long Reference { get; private set; } = -1;

    /// <summary>The plan with fewest changed cards among those with fewest repeats and the share of the best value; <see langword="null"/> where there are too many plans, or none keeps the rules.</summary>
    /// <param name="question">The question.</param>
    /// <param name="share">The share.</param>
    /// <param name="reference">The greatest value among plans with fewest repeats.</param>
    public static RepairState? Best(RepairQuestion question, decimal share, out long reference)
    {
        reference = 0;
        if (question.People > MostPeople || question.Together.Count > 0 || Array.Exists(question.KeepsPlace, keeps => keeps))
            return null;
        var choices = new IReadOnlyList<RepairPartition>[question.Rounds.Count];
        long plans = 1;
        for (var r = 0; r < choices.Length; r++)
        {
            if (RepairPartitions.Of(question, question.Rounds[r], (int)(MostPlans / plans)) is not { Count: > 0 } own || own[0].Broken > 0)
                return null;
            choices[r] = own;
            plans *= own.Count;
        }

        var all = new RepairExhaustion(question, choices);
        all.Try(0, 0, 0, 0, isMeasuring: true);
        all._floor = (long)Math.Ceiling(share * Math.Min(all.Reference, question.EnoughValue));
        all.Try(0, 0, 0, 0, isMeasuring: false);
        reference = all.Reference;
        return RepairStart.Of(question, all._best.Select(round => round.Groups).ToArray(), all._best.Select(round => round.Over).ToArray());
    }

    private void Try(int r, long repeats, long value, long changed, bool isMeasuring)
    {
        if (Counted(repeats) > _repeats)
            return;
        if (r == _choices.Length)
        {
            if (isMeasuring)
                Measure(Counted(repeats), value);
            else
                Keep(new RepairCost(0, Counted(repeats), Math.Max(0, _floor - value), changed, value, Unevenness()));
            return;
        }

        foreach (var choice in _choices[r])
        {
            _chosen[r] = choice;
            var (more, worth) = (0L, 0L);
            foreach (var (one, other) in choice.Pairs)
            {
                if (_meetings[(one * _question.People) + other]++ == 0)
                    worth += _question.Scores.Of(one, other);
                else
                    more++;
            }

            Try(r + 1, repeats + more, value + worth, changed + choice.Changed, isMeasuring);
            foreach (var (one, other) in choice.Pairs)
                _meetings[(one * _question.People) + other]--;
        }
    }

    private long Counted(long repeats) => Math.Max(0, repeats - _question.AllowedRepeats);

    private long Unevenness()
    {
        var worth = (long[])_question.Earned.Clone();
        for (var one = 0; one < worth.Length; one++)
        {
            for (var other = one + 1; other < worth.Length; other++)
            {
                if (_meetings[(one * worth.Length) + other] == 0 || _hadMet[(one * worth.Length) + other])
                    continue;
                worth[one] += _question.Scores.Of(one, other) / _question.UnitOfWorth;
                worth[other] += _question.Scores.Of(one, other) / _question.UnitOfWorth;
            }
        }

        return worth.Sum(own => own * own);
    }

    private void Measure(long repeats, long value)
    {
        if (repeats < _repeats || value > Reference)
            (_repeats, Reference) = (repeats, value);
    }

    private void Keep(RepairCost cost)
    {
        if (_best.Length > 0 && !cost.IsBetterThan(_cost))
            return;
        _cost = cost;
        _best = (RepairPartition[])_chosen.Clone();
    }
}
