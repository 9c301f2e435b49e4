using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes a proposal of whom to invite as JSON: <c>"kind": "invitation"</c>.</summary>
public static class InvitationJson
{
    /// <summary>Writes a proposal.</summary>
    /// <param name="invitation">The proposal.</param>
    /// <param name="language">The language of the findings; Danish by default.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(Invitation invitation, Language language = Language.Danish)
    {
        Guard.Against.Null(invitation);
        var json = new JsonOut();
        json.Object(null, () =>
        {
            json.Number("contract", Contract.Version);
            json.Text("kind", "invitation");
            json.Text("status", invitation.Status == SolutionStatus.Optimal ? "optimal" : "feasible");
            json.Number("seats", invitation.Seats);
            json.Number("value", invitation.Value);
            json.Number("bound", invitation.Bound);
            json.InlineObject("pairs", () =>
            {
                foreach (var word in JsonWords.Relations)
                    json.Number(word.Key, invitation.Pairs.Of(word.Value));
            });
            json.InlineTexts("invited", invitation.Invited.Select(person => person.Id.Value));
            json.InlineTexts("reflectingTeam", invitation.ReflectingTeam.Select(person => person.Id.Value));
            json.Array("hosts", () =>
            {
                foreach (var stand in invitation.Hosts)
                {
                    json.InlineObject(null, () =>
                    {
                        json.Text("workplace", stand.Workplace.ToString());
                        json.InlineTexts("hosts", stand.Hosts.Select(person => person.Id.Value));
                    });
                }
            });
            new PlanWriter(json, language, withNames: false).WriteFindings(invitation.Findings);
        });
        return json.ToBytes();
    }
}
