using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Matching;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Words the witness that a round cannot be paired.</summary>
internal static class PairConflictTexts
{
    private const int MostShown = 12;

    public static RuleConflict Of(RotationProblem problem, ParticipantIndex index, PairConflict conflict)
    {
        var round = problem.Slots[conflict.Round].Number;
        if (conflict.NeedsTrio && conflict.Groups.Count == 0)
        {
            return new RuleConflict("apart", new BilingualText(
                $"Runde {round}: antallet er ulige, men ingen tre må mødes på én gang. Overvej at lade én sidde over.",
                $"Round {round}: the number is odd, but no three people may meet at once. Consider letting one sit over."));
        }

        return new RuleConflict("apart", new BilingualText(
            $"Runde {round}: {Sentence(index, conflict, isDanish: true)}. Overvej at fjerne en regel om at holde nogen adskilt.",
            $"Round {round}: {Sentence(index, conflict, isDanish: false)}. Consider removing a rule that keeps people apart."));
    }

    /// <summary>Who may meet whom only, and how many of them that serves.</summary>
    private static string Sentence(ParticipantIndex index, PairConflict conflict, bool isDanish)
    {
        var areSingle = conflict.Groups.All(group => group.Count == 1);
        var who = string.Join(", ", conflict.Groups.Take(MostShown).Select(group => areSingle ? List(index, group) : $"{{{List(index, group)}}}"))
            + (conflict.Groups.Count > MostShown ? " …" : string.Empty);
        var others = List(index, conflict.Separator);
        var count = conflict.Groups.Count;
        var served = conflict.Separator.Count;
        if (served == 0)
        {
            var over = !conflict.IsOdd || count == 1 ? string.Empty
                : isDanish ? ", og kun én kan være til overs" : ", and only one can be left over";
            return areSingle
                ? (isDanish ? $"{who} må ikke mødes med nogen af de andre, der er til stede" : $"{who} may not meet any of the others who are there") + over
                : (isDanish
                    ? $"i {who} må man kun mødes i sin egen gruppe, og et ulige antal går ikke op i par"
                    : $"those in {who} may only meet within their own group, and an odd number does not make pairs") + over;
        }

        var left = !conflict.IsOdd ? string.Empty : isDanish ? ", og kun én kan være til overs" : ", and only one can be left over";
        return isDanish
            ? $"{who} må kun mødes {(areSingle ? string.Empty : "i egen gruppe og ")}med {others}, så højst {served} af {count} går op i par{left}"
            : $"{who} may only meet {(areSingle ? string.Empty : "within their own group and ")}{others}, so at most {served} of {count} come out in pairs{left}";
    }

    private static string List(ParticipantIndex index, IReadOnlyList<int> people) =>
        string.Join(", ", people.Take(MostShown).Select(person => index.IdOf(person).Value)) + (people.Count > MostShown ? " …" : string.Empty);
}
