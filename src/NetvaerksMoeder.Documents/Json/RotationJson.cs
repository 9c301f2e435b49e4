using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes and reads a rotation as JSON, with its roster and its problem, so that the file alone can be checked.</summary>
/// <remarks>UTF-8, æøå as they are, indented by two spaces, line feeds; values are exact decimals. The same rotation gives the same bytes
/// on every runtime. Texts (the sentence to say, conflicts, why) are in one language; read back they stand for both.</remarks>
public static class RotationJson
{
    /// <summary>Writes a rotation.</summary>
    /// <param name="document">The rotation, its problem and options.</param>
    /// <param name="ladder">The levels of the people; those of the document by default.</param>
    /// <param name="language">The language of the texts; Danish by default.</param>
    /// <param name="withNames">Whether people's names are written beside their ids; they are not by default.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(RotationDocument document, LevelLadder? ladder = null, Language language = Language.Danish, bool withNames = false)
    {
        Guard.Against.Null(document);
        var json = new JsonOut();
        json.Object(null, () =>
        {
            json.Number("contract", Contract.Version);
            new RotationWriter(json, language).Write(document.Rotation);
            PeopleJson.Write(json, document.Problem.Participants, ladder ?? document.Ladder, withNames);
            ProblemWriter.Write(json, document.Problem, document.Options);
        });
        return json.ToBytes();
    }

    /// <summary>Reads a rotation, ours or made elsewhere: <c>kind</c> and <c>rounds</c> must be there, all else may be.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <param name="roster">The people, instead of those of the file; the file's by default, and where it has none, the ids named in the
    /// rounds, all of one unit and level.</param>
    /// <returns>The rotation, or all faults of the file.</returns>
    public static ReadResult<RotationDocument> Read(byte[] content, string fileName, Roster? roster = null)
    {
        Guard.Against.Null(content);
        var sink = new FaultSink(Guard.Against.NullOrWhiteSpace(fileName));
        if (JsonTree.Parse(content, sink) is not { } root)
            return sink.Result<RotationDocument>(null);

        var fields = JsonFields.Of(root, sink);
        Contract.Check(fields);
        var people = roster ?? OwnRoster(fields);
        var document = new RotationReader(fields, people).Read();
        if (document is null && sink.IsSound)
            sink.Wrong(root, "PlanInvalid", "Planen har ingen runder eller for mange.", "The plan has no rounds or too many.");
        return sink.Result(document is null ? null : new RotationDocument(document.Rotation, document.Problem, document.Options, document.HasProblem, people?.Ladder));
    }

    /// <summary>The people a file names; <see langword="null"/> where it names none.</summary>
    internal static Roster? OwnRoster(JsonFields fields)
    {
        var ladder = LevelsJson.Read(fields) ?? LadderOf(fields);
        if (!fields.Has("roster"))
            return null;
        var people = PeopleJson.Read(fields, ladder);
        return fields.Sink.IsSound ? new Roster(people, ladder) : null;
    }

    private static LevelLadder LadderOf(JsonFields fields)
    {
        var levels = fields.List("roster").SelectMany(item => item.Properties.Where(property => property.Key == "level")).Select(property => property.Value.Text).ToList();
        return levels.Exists(level => LevelLadder.Municipality.Find(level) is null) && levels.TrueForAll(level => LevelLadder.Hospital.Find(level) is not null)
            ? LevelLadder.Hospital
            : LevelLadder.Municipality;
    }
}
