using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Matching;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Words the witness that a round cannot be paired.</summary>
internal static class PairConflictTexts
{
    public static RuleConflict Of(RotationProblem problem, ParticipantIndex index, PairConflict conflict)
    {
        var round = problem.Slots[conflict.Round].Number;
        if (conflict.NeedsTrio && conflict.Groups.Count == 0)
        {
            return new RuleConflict("apart", new BilingualText(
                $"Runde {round}: antallet er ulige, men ingen tre må mødes på én gang. Overvej at lade én sidde over.",
                $"Round {round}: the number is odd, but no three people may meet at once. Consider letting one sit over."));
        }

        var groups = string.Join(", ", conflict.Groups.Select(group => $"{{{List(index, group)}}}"));
        return conflict.Separator.Count == 0
            ? new RuleConflict("apart", new BilingualText(
                $"Runde {round}: ingen i {groups} må mødes med nogen uden for deres egen gruppe, og grupperne går ikke op i par. Overvej at fjerne en regel om at holde nogen adskilt.",
                $"Round {round}: nobody in {groups} may meet anybody outside their own group, and the groups do not make pairs. Consider removing a rule that keeps people apart."))
            : new RuleConflict("apart", new BilingualText(
                $"Runde {round}: der er {conflict.Groups.Count} grupper, som hver mangler en makker ({groups}), men kun {conflict.Separator.Count} at fordele ({List(index, conflict.Separator)}). Overvej at fjerne en regel om at holde nogen adskilt.",
                $"Round {round}: {conflict.Groups.Count} groups each lack a partner ({groups}), but there are only {conflict.Separator.Count} to go round ({List(index, conflict.Separator)}). Consider removing a rule that keeps people apart."));
    }

    private static string List(ParticipantIndex index, IReadOnlyList<int> people) =>
        string.Join(", ", people.Take(12).Select(person => index.IdOf(person).Value)) + (people.Count > 12 ? " …" : string.Empty);
}
