using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Rosters;

/// <summary>Reads a cell that names somebody.</summary>
internal static class IdCell
{
    /// <summary>The id; <see langword="null"/> where it is none of the roster's, and the sink says so.</summary>
    public static ParticipantId? Read(CsvCell cell, int column, Roster? roster, FaultSink sink)
    {
        var text = CsvWriter.Plain(cell.Text);
        if (CprGuard.Holds(text))
        {
            RosterTexts.Cpr(sink, cell.Line, column);
            return null;
        }

        if (text.Length is 0 or > ParticipantId.MaximumLength || text.Any(char.IsControl))
        {
            RosterTexts.IdTooLong(sink, text, cell.Line, column);
            return null;
        }

        var id = new ParticipantId(text);
        if (roster is null || roster.Find(id) is not null)
            return id;
        sink.Fault(
            "IdUnknown",
            $"Id'et {Shown.Value(text)} er ikke i deltagerkredsen. Ret det, eller tilføj deltageren.",
            $"The id {Shown.Value(text)} is not in the roster. Correct it, or add the participant.",
            cell.Line,
            column);
        return null;
    }
}
