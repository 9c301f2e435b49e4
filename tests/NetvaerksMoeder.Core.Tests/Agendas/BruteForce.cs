using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;

namespace NetvaerksMoeder.Core.Tests.Agendas;

/// <summary>Tries every plan of a tiny agenda: every choice of items, order, start and length on the grid, judged by the audit.</summary>
internal sealed class BruteForce(AgendaProblem problem)
{
    private readonly List<ItemTime> _placed = [];
    private readonly HashSet<string> _used = [];

    /// <summary>The greatest priority and the least cost of any plan; <see langword="null"/> where there is none.</summary>
    public (long Priority, long Cost)? Best { get; private set; }

    public static (long Priority, long Cost)? Of(AgendaProblem problem)
    {
        var search = new BruteForce(problem);
        search.Try(0);
        return search.Best;
    }

    /// <summary>Whether every gap is forced: no item could start earlier in the gap before it, all else as it is.</summary>
    public static bool EveryGapIsForced(AgendaProblem problem, IReadOnlyList<ItemTime> times)
    {
        var clock = 0;
        for (var i = 0; i < times.Count; i++)
        {
            for (var start = clock; start < times[i].StartMinute; start += problem.Grid)
            {
                var earlier = times.ToList();
                earlier[i] = new ItemTime(times[i].Item, start, times[i].Minutes);
                if (AgendaAudit.Check(Agenda.Of(problem, earlier)).Count == 0)
                    return false;
            }

            clock = times[i].StartMinute + times[i].Minutes;
        }

        return true;
    }

    private void Try(int clock)
    {
        if (problem.Items.All(i => i.IsOptional || _used.Contains(i.Id)))
            Judge();
        foreach (var item in problem.Items)
        {
            if (_used.Contains(item.Id))
                continue;
            _used.Add(item.Id);
            for (var minutes = (item.Minutes.Min + problem.Grid - 1) / problem.Grid * problem.Grid; minutes <= item.Minutes.Max; minutes += problem.Grid)
            {
                for (var start = clock; start + minutes <= problem.Frame.Minutes; start += problem.Grid)
                {
                    _placed.Add(new ItemTime(item.Id, start, minutes));
                    if (IsAlone(item, start, minutes))
                        Try(start + minutes);
                    _placed.RemoveAt(_placed.Count - 1);
                }
            }

            _used.Remove(item.Id);
        }
    }

    /// <summary>Whether the item keeps the rules that look at it alone; saves trying what comes after.</summary>
    private bool IsAlone(AgendaItem item, int start, int minutes) =>
        AgendaAudit.Check(Agenda.Of(problem, [new ItemTime(item.Id, start, minutes)]))
            .All(b => b.Item != item.Id || b.Kind is AgendaRuleKind.Break or AgendaRuleKind.Buffer or AgendaRuleKind.Minutes);

    private void Judge()
    {
        var agenda = Agenda.Of(problem, _placed);
        var isBetter = Best is not { } best || agenda.Priority > best.Priority || (agenda.Priority == best.Priority && agenda.Cost < best.Cost);
        if (isBetter && AgendaAudit.Check(agenda).Count == 0 && EveryGapIsForced(problem, _placed))
            Best = (agenda.Priority, agenda.Cost);
    }
}
