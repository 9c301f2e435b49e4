using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Temporal;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>Turns a problem, or a part of its rules, into steps of time.</summary>
/// <remarks>Without an item's rule of minutes the item takes no time (a pause: any time up to its greatest); without the grid a step is a
/// minute, or longer where that loses nothing; without the closing time the day is as long as needed.</remarks>
internal sealed class AgendaModel
{
    private readonly AgendaProblem _problem;
    private readonly HashSet<(AgendaRuleKind Kind, string Item, string Other)>? _kept;
    private readonly AgendaRule? _eased;
    private readonly int _ease;
    private readonly IReadOnlyDictionary<string, int>? _names;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int From, int To)>> _present = new(StringComparer.Ordinal);

    /// <param name="problem">The problem.</param>
    /// <param name="kept">The rules that hold; <see langword="null"/> means all.</param>
    /// <param name="eased">A rule that is eased by some minutes; none by default.</param>
    /// <param name="ease">By how many.</param>
    /// <param name="offGridStep">The step to use where the grid does not hold; a minute by default.</param>
    /// <param name="names">A number for each item, by its id; its place by default.</param>
    public AgendaModel(AgendaProblem problem, IEnumerable<AgendaRule>? kept = null, AgendaRule? eased = null, int ease = 0, int offGridStep = 1, IReadOnlyDictionary<string, int>? names = null)
    {
        _names = names;
        _eased = eased;
        _ease = ease;
        _problem = problem;
        _kept = kept is null ? null : [.. kept.Select(r => (r.Kind, r.Item, r.Other))];
        Step = Holds(AgendaRuleKind.Grid) ? problem.Grid : ease % offGridStep == 0 ? offGridStep : 1;
        for (var i = 0; i < problem.Items.Count; i++)
            _index.Add(problem.Items[i].Id, i);
        foreach (var presence in problem.Presence)
            _present.Add(presence.Presenter, Merged(presence));
    }

    /// <summary>Minutes of a step.</summary>
    public int Step { get; }

    public TemporalModel Build()
    {
        var jobs = _problem.Items.Select(Job).ToArray();
        return new TemporalModel
        {
            Jobs = jobs,
            Horizon = Horizon(jobs),
            MinutesPerStep = Step,
            PauseLimit = _problem.Rules.BreakAtLeastEvery is { } every && Holds(AgendaRuleKind.Break) ? (every + Ease(AgendaRuleKind.Break)) / Step : -1,
            Changeovers = Changeovers(),
        };
    }

    private bool Holds(AgendaRuleKind kind, string item = "", string other = "") => _kept is null || _kept.Contains((kind, item, other));

    private int Ease(AgendaRuleKind kind, string item = "", string other = "") =>
        _eased is not null && _eased.Kind == kind && _eased.Item == item && _eased.Other == other ? _ease : 0;

    private int Horizon(TemporalJob[] jobs)
    {
        if (Holds(AgendaRuleKind.End))
        {
            var buffer = Holds(AgendaRuleKind.Buffer) ? Math.Max(0, _problem.Rules.BufferBeforeEnd - Ease(AgendaRuleKind.Buffer)) : 0;
            return Floor(_problem.Frame.Minutes + Ease(AgendaRuleKind.End) - buffer);
        }

        // Past every bound and with every job at its shortest there is always room enough.
        long last = _problem.Frame.Minutes / Step;
        foreach (var job in jobs)
        {
            last = Math.Max(last, job.EarliestStart);
            last = Math.Max(last, job.LatestEnd == int.MaxValue ? 0 : job.LatestEnd);
        }

        var between = _problem.Rules.Changeovers.Count == 0 ? 0 : Ceiling(_problem.Rules.Changeovers.Max(c => c.Minutes));
        foreach (var job in jobs)
            last += (job.Lengths.Length == 0 ? 0 : Array.Find(job.Lengths, l => l > 0)) + between + job.After.Sum(a => (long)a.Gap);
        return (int)Math.Min(last, int.MaxValue / 4);
    }

    private TemporalJob Job(AgendaItem item)
    {
        var lengths = Lengths(item);
        var earliest = 0;
        var latest = int.MaxValue;
        var end = int.MaxValue;
        var frame = _problem.Frame;
        if (item.FixedStart is { } fixedStart && Holds(AgendaRuleKind.Fixed, item.Id))
        {
            earliest = Ceiling(frame.MinuteOf(fixedStart) - Ease(AgendaRuleKind.Fixed, item.Id));
            latest = Floor(frame.MinuteOf(fixedStart) + Ease(AgendaRuleKind.Fixed, item.Id));
        }

        if (item.Earliest is { } from && Holds(AgendaRuleKind.Earliest, item.Id))
            earliest = Math.Max(earliest, Ceiling(frame.MinuteOf(from) - Ease(AgendaRuleKind.Earliest, item.Id)));
        if (item.Latest is { } to && Holds(AgendaRuleKind.Latest, item.Id))
            latest = Math.Min(latest, Floor(frame.MinuteOf(to, late: true) + Ease(AgendaRuleKind.Latest, item.Id)));
        if (item.EndBy is { } by && Holds(AgendaRuleKind.EndBy, item.Id))
            end = Math.Min(end, Floor(frame.MinuteOf(by, late: true) + Ease(AgendaRuleKind.EndBy, item.Id)));
        if (item.Activity.Kind == ActivityKind.Meal && _problem.Rules.MealBetween is { } meal && Holds(AgendaRuleKind.Meal, item.Id))
        {
            earliest = Math.Max(earliest, Ceiling(frame.MinuteOf(meal.From) - Ease(AgendaRuleKind.Meal, item.Id)));
            end = Math.Min(end, Floor(frame.MinuteOf(meal.To, late: true) + Ease(AgendaRuleKind.Meal, item.Id)));
        }

        var watched = item.AllPresenters.Where(p => _present.ContainsKey(p) && Holds(AgendaRuleKind.Presence, item.Id, p)).ToArray();
        var whole = new HashSet<string>(item.Presenters.Concat(item.Tracks.SelectMany(t => t.Presenters)), StringComparer.Ordinal);
        var hard = watched.Where(p => !whole.Contains(p) || _present[p].Count != 1).ToArray();
        foreach (var presenter in watched.Except(hard, StringComparer.Ordinal))
        {
            earliest = Math.Max(earliest, Ceiling(_present[presenter][0].From - Ease(AgendaRuleKind.Presence, item.Id, presenter)));
            end = Math.Min(end, Floor(_present[presenter][0].To + Ease(AgendaRuleKind.Presence, item.Id, presenter)));
        }

        var after = item.After.Where(a => _index.ContainsKey(a.Item) && Holds(AgendaRuleKind.After, item.Id, a.Item)).Select(a => (_index[a.Item], Ceiling(Math.Max(0, a.GapMinutes - Ease(AgendaRuleKind.After, item.Id, a.Item))))).ToArray();
        return new TemporalJob
        {
            Name = (_names ?? _index)[item.Id],
            Lengths = lengths,
            Costs = Array.ConvertAll(lengths, l => Cost(item, l)),
            EarliestStart = Math.Max(0, earliest),
            LatestStart = latest,
            LatestEnd = end,
            Allowed = hard.Length == 0 ? null : Array.ConvertAll(lengths, l => Starts(item, l, hard, whole)),
            IsPause = item.Activity.IsPause,
            Form = (int)item.Activity.Form,
            IsOptional = item.IsOptional,
            Priority = item.IsOptional ? item.Priority : 0,
            IsMovable = item.IsMovable,
            After = after,
        };
    }

    private int[] Lengths(AgendaItem item)
    {
        var holds = item.IsOptional || Holds(AgendaRuleKind.Minutes, item.Id);
        if (!holds && !item.Activity.IsPause)
            return [0];
        var least = holds ? Ceiling(Math.Max(0, item.Minutes.Min - Ease(AgendaRuleKind.Minutes, item.Id))) : 0;
        var greatest = holds ? Floor(item.Minutes.Max) : Ceiling(item.Minutes.Max);
        return greatest < least ? [] : [.. Enumerable.Range(least, greatest - least + 1)];
    }

    private long Cost(AgendaItem item, int length)
    {
        long deviation = (length * Step) - item.Minutes.Preferred;
        return item.Weight * deviation * deviation;
    }

    private bool[] Starts(AgendaItem item, int length, string[] presenters, HashSet<string> whole)
    {
        var minutes = length * Step;
        var shares = minutes >= item.Parts.Count ? item.MinutesOfParts(minutes) : [.. item.Parts.Select(_ => 0)];
        var allowed = new bool[Math.Max(0, Floor(DurationRange.Longest)) + 1];
        for (var start = 0; start < allowed.Length; start++)
        {
            allowed[start] = true;
            foreach (var presenter in presenters)
            {
                if (whole.Contains(presenter))
                    allowed[start] &= IsThere(item, presenter, start * Step, (start * Step) + minutes);
                var at = start * Step;
                for (var p = 0; p < shares.Count; p++)
                {
                    if (item.Parts[p].Presenters.Contains(presenter, StringComparer.Ordinal))
                        allowed[start] &= IsThere(item, presenter, at, at + shares[p]);
                    at += shares[p];
                }
            }
        }

        return allowed;
    }

    private bool IsThere(AgendaItem item, string presenter, int from, int to)
    {
        var ease = Ease(AgendaRuleKind.Presence, item.Id, presenter);
        return _present[presenter].Exists(w => w.From - ease <= from && to <= w.To + ease);
    }

    private List<(int From, int To)> Merged(PresenterPresence presence)
    {
        var merged = new List<(int From, int To)>();
        foreach (var window in presence.Windows.OrderBy(w => w.From).ThenBy(w => w.To))
        {
            var from = _problem.Frame.MinuteOf(window.From);
            var to = _problem.Frame.MinuteOf(window.To, late: true);
            if (merged.Count > 0 && from <= merged[merged.Count - 1].To)
                merged[merged.Count - 1] = (merged[merged.Count - 1].From, Math.Max(to, merged[merged.Count - 1].To));
            else
                merged.Add((from, to));
        }

        return merged;
    }

    private int[,]? Changeovers()
    {
        if (_problem.Rules.Changeovers.Count == 0 || !Holds(AgendaRuleKind.Changeover))
            return null;
        var table = new int[6, 6];
        foreach (var changeover in _problem.Rules.Changeovers)
            table[(int)changeover.From, (int)changeover.To] = Ceiling(changeover.Minutes);
        return table;
    }

    private int Floor(int minutes) => minutes >= 0 ? minutes / Step : -((-minutes + Step - 1) / Step);

    private int Ceiling(int minutes) => minutes >= 0 ? (minutes + Step - 1) / Step : -(-minutes / Step);
}
