using System;
using System.Collections.Generic;
using System.Linq;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>Finds everything that makes a programme's description meaningless.</summary>
internal static class AgendaFaults
{
    public static IReadOnlyList<AgendaFault> Find(AgendaProblem problem)
    {
        var faults = new List<AgendaFault>();
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < problem.Items.Count; i++)
        {
            var id = problem.Items[i].Id;
            if (index.ContainsKey(id))
                faults.Add(new AgendaFault("ItemTwice", id, $"To punkter har id'et '{id}'. Hvert punkt skal have sit eget.", $"Two items have the id '{id}'. Each needs its own."));
            index[id] = i;
        }

        People(problem, faults);
        After(problem, index, faults);
        return faults;
    }

    private static void People(AgendaProblem problem, List<AgendaFault> faults)
    {
        var known = problem.People is null ? null : new HashSet<string>(problem.People, StringComparer.Ordinal);
        foreach (var item in problem.Items)
        {
            foreach (var presenter in item.AllPresenters.Where(p => known?.Contains(p) == false))
                faults.Add(new AgendaFault("UnknownPresenter", item.Id, $"'{presenter}', der skal stå for '{item.Id}', er ikke på deltagerlisten.", $"'{presenter}', who presents '{item.Id}', is not in the roster."));
            foreach (var twice in item.Tracks.SelectMany(t => t.Presenters).GroupBy(p => p, StringComparer.Ordinal).Where(g => g.Count() > 1))
                faults.Add(new AgendaFault("TwoPlacesAtOnce", item.Id, $"'{twice.Key}' står for to spor på samme tid i '{item.Id}'.", $"'{twice.Key}' presents two tracks at the same time in '{item.Id}'."));
        }

        foreach (var twice in problem.Presence.GroupBy(p => p.Presenter, StringComparer.Ordinal).Where(g => g.Count() > 1))
            faults.Add(new AgendaFault("PresenceTwice", "", $"Tilstedeværelsen for '{twice.Key}' er givet to gange.", $"The presence of '{twice.Key}' is given twice."));
    }

    private static void After(AgendaProblem problem, Dictionary<string, int> index, List<AgendaFault> faults)
    {
        var predecessors = new List<int>[problem.Items.Count];
        for (var i = 0; i < predecessors.Length; i++)
        {
            predecessors[i] = [];
            foreach (var rule in problem.Items[i].After)
            {
                if (index.TryGetValue(rule.Item, out var before))
                    predecessors[i].Add(before);
                else
                    faults.Add(new AgendaFault("UnknownItem", problem.Items[i].Id, $"'{problem.Items[i].Id}' skal ligge efter '{rule.Item}', som ikke findes.", $"'{problem.Items[i].Id}' must come after '{rule.Item}', which does not exist."));
            }
        }

        if (Ring(predecessors) is { } ring)
        {
            var names = string.Join(" → ", ring.Select(i => $"'{problem.Items[i].Id}'"));
            faults.Add(new AgendaFault("AfterInARing", problem.Items[ring[0]].Id, $"Punkterne skal ligge efter hinanden i ring: {names}.", $"The items come after each other in a ring: {names}."));
        }
    }

    /// <summary>A ring in the order of time, first item repeated last; depth first without recursion, so that long chains do no harm.</summary>
    private static List<int>? Ring(List<int>[] predecessors)
    {
        var state = new byte[predecessors.Length];
        var next = new int[predecessors.Length];
        var path = new List<int>();
        for (var root = 0; root < predecessors.Length; root++)
        {
            if (state[root] != 0)
                continue;
            path.Add(root);
            state[root] = 1;
            while (path.Count > 0)
            {
                var at = path[path.Count - 1];
                if (next[at] == predecessors[at].Count)
                {
                    state[at] = 2;
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                var before = predecessors[at][next[at]++];
                if (state[before] == 1)
                {
                    var ring = path.GetRange(path.IndexOf(before), path.Count - path.IndexOf(before));
                    ring.Reverse();
                    ring.Insert(0, before);
                    return ring;
                }

                if (state[before] == 0)
                {
                    state[before] = 1;
                    path.Add(before);
                }
            }
        }

        return null;
    }
}
