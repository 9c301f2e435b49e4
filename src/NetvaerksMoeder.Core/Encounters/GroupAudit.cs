using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The rules of a round of groups: sizes, quotas, and who stays together.</summary>
internal static class GroupAudit
{
    public static void Check(RotationProblem problem, GroupOptions options, Round round, List<ParticipantId> present, List<AuditFault> faults)
    {
        if (round.Byes.Count > 0)
            faults.Add(AuditTexts.WrongByes(round.Number, 0, round.Byes.Count));
        CheckSizes(options.Sizes, round, present.Count, faults);
        CheckTogether(problem, round, present, faults);
        foreach (var quota in options.Quotas)
        {
            var members = new HashSet<ParticipantId>(quota.Members);
            foreach (var encounter in round.Encounters)
            {
                var count = encounter.Members.Count(members.Contains);
                if (!quota.Allows(count))
                    faults.Add(AuditTexts.QuotaBroken(round.Number, encounter.Place, quota.Name, count));
            }
        }
    }

    private static void CheckSizes(GroupSizes sizes, Round round, int present, List<AuditFault> faults)
    {
        if (present == 0)
            return;

        if (sizes.Minimum is { } minimum && sizes.Maximum is { } maximum)
        {
            foreach (var encounter in round.Encounters.Where(encounter => encounter.Members.Count < minimum || encounter.Members.Count > maximum))
                faults.Add(AuditTexts.WrongSize(round.Number, encounter.Place, encounter.Members.Count));
            return;
        }

        var groups = sizes.Groups is { } wanted ? Math.Min(wanted, present) : NearestNumber(present, sizes.Size!.Value);
        if (round.Encounters.Count != groups)
            faults.Add(AuditTexts.WrongGroups(round.Number, groups, round.Encounters.Count));
        foreach (var encounter in round.Encounters)
        {
            if (encounter.Members.Count < present / groups || encounter.Members.Count > (present + groups - 1) / groups)
                faults.Add(AuditTexts.WrongSize(round.Number, encounter.Place, encounter.Members.Count));
        }
    }

    private static int NearestNumber(int present, int size)
    {
        int best = 0;
        decimal bestWorst = 0, bestMean = 0;
        for (var groups = 1; groups <= present; groups++)
        {
            var large = present % groups;
            var small = Math.Abs((present / groups) - size);
            var above = Math.Abs((present / groups) + 1 - size);
            decimal worst = large == 0 ? small : Math.Max(small, above);
            var mean = (((decimal)small * (groups - large)) + ((decimal)above * large)) / groups;
            if (best == 0 || worst < bestWorst || (worst == bestWorst && mean <= bestMean))
                (best, bestWorst, bestMean) = (groups, worst, mean);
        }

        return best;
    }

    private static void CheckTogether(RotationProblem problem, Round round, List<ParticipantId> present, List<AuditFault> faults)
    {
        var there = new HashSet<ParticipantId>(present);
        foreach (var set in problem.Together)
        {
            var own = set.Where(there.Contains).ToList();
            var groups = round.Encounters.Count(encounter => own.Exists(id => encounter.Members.Contains(id)));
            if (groups > 1)
                faults.Add(AuditTexts.Separated(round.Number, own));
        }
    }
}
