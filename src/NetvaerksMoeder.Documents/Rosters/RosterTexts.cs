using System;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Rosters;

/// <summary>The wording of what can be wrong with a roster file.</summary>
internal static class RosterTexts
{
    public static void Empty(FaultSink sink) => sink.Fault(
        "FileEmpty", "Filen er tom. Den første linje skal være overskrifter, fx id;navn;enhed;niveau.", "The file is empty. The first line must be headers, for example id;name;unit;level.");

    public static void Cpr(FaultSink sink, int line, int column) => sink.Fault(
        "IdentifierLooksLikeCpr",
        "Feltet ligner et CPR-nummer (vises ikke). Brug et medarbejdernummer eller et UUID, og slet CPR-numre fra filen.",
        "The cell looks like a CPR number (not shown). Use an employee number or a UUID, and delete CPR numbers from the file.",
        line,
        column);

    public static void FieldCount(FaultSink sink, int line, int found, int wanted) => sink.Fault(
        found < wanted ? "TooFewFields" : "TooManyFields",
        $"Linjen har {found} felter; overskriften har {wanted}. Sæt felter med skilletegn i anførselstegn, og lad tomme felter stå med deres skilletegn.",
        $"The line has {found} cells; the header has {wanted}. Put cells that hold a separator in quotation marks, and keep the separators of empty cells.",
        line);

    public static void Missing(FaultSink sink, string header, int line, int column) => sink.Fault(
        "CellEmpty", $"Feltet \"{header}\" er tomt, men skal udfyldes.", $"The cell \"{header}\" is empty, but must be filled in.", line, column);

    public static void IdTooLong(FaultSink sink, string value, int line, int column) => sink.Fault(
        "IdInvalid",
        $"Id'et {Shown.Value(value)} er på {value.Length} tegn; 1-{ParticipantId.MaximumLength} tegn på én linje er tilladt.",
        $"The id {Shown.Value(value)} has {value.Length} characters; 1-{ParticipantId.MaximumLength} characters on one line are allowed.",
        line,
        column);

    public static void IdTwice(FaultSink sink, string value, int firstLine, int line, int column) => sink.Fault(
        "DuplicateId",
        $"Id'et {Shown.Value(value)} på linje {line} findes også på linje {firstLine}. Giv hver deltager sit eget id.",
        $"The id {Shown.Value(value)} on line {line} is also on line {firstLine}. Give each participant an id of their own.",
        line,
        column);

    public static void UnitInvalid(FaultSink sink, string value, int line, int column) => sink.Fault(
        "UnitInvalid",
        $"Enheden {Shown.Value(value)} har et tomt led. Skriv navnene fra toppen med én / imellem, fx Odense Kommune/Børn og Unge.",
        $"The unit {Shown.Value(value)} has an empty part. Write the names from the top with one / between, for example Odense Kommune/Børn og Unge.",
        line,
        column);

    public static void LevelUnknown(FaultSink sink, string value, LevelLadder ladder, int line, int column) => sink.Fault(
        "LevelUnknown",
        $"Niveauet {Shown.Value(value)} kendes ikke. Tilladt: {ladder}.",
        $"The level {Shown.Value(value)} is unknown. Allowed: {ladder}.",
        line,
        column);

    public static void TimeInvalid(FaultSink sink, string value, int line, int column) => sink.Fault(
        "TimeInvalid",
        $"{Shown.Value(value)} er ikke et klokkeslæt. Skriv det som 11:30 eller 11.30, eller lad feltet være tomt for hele mødet.",
        $"{Shown.Value(value)} is no clock time. Write it as 11:30 or 11.30, or leave the cell empty for the whole meeting.",
        line,
        column);

    public static void TimesReversed(FaultSink sink, string from, string to, int line, int column) => sink.Fault(
        "TimesReversed",
        $"Deltageren kommer {Shown.Value(from)} og går {Shown.Value(to)}. Den sidste tid skal være senere end den første.",
        $"The participant comes at {Shown.Value(from)} and leaves at {Shown.Value(to)}. The last time must be later than the first.",
        line,
        column);

    public static void MeetingInvalid(FaultSink sink, string value, int line, int column) => sink.Fault(
        "MeetingInvalid",
        $"{Shown.Value(value)} er ikke numre på møder. Skriv fx 1,3, eller lad feltet være tomt for alle møder.",
        $"{Shown.Value(value)} are no numbers of meetings. Write for example 1,3, or leave the cell empty for all meetings.",
        line,
        column);

    public static void ColumnMissing(FaultSink sink, RosterColumns columns)
    {
        var isUnit = !columns.Has(RosterColumn.Unit);
        var (danish, english) = isUnit && !columns.Has(RosterColumn.Level)
            ? ("kolonner til enhed og niveau (overskrifterne enhed og niveau), så alle regnes for at være i samme enhed og på samme niveau", "columns of units and levels (the headers unit and level), so everybody counts as of one unit and one level")
            : isUnit
            ? ("kolonne til enhed (overskriften enhed), så alle regnes for at være i samme enhed", "column of units (the header unit), so everybody counts as of one unit")
            : ("kolonne til niveau (overskriften niveau), så alle regnes for at være på samme niveau", "column of levels (the header level), so everybody counts as of one level");
        var isExport = columns.Headers.Exists(header => string.Equals(header.Trim(), "Afdelingskode", StringComparison.OrdinalIgnoreCase));
        var (danishHelp, englishHelp) = isExport
            ? (" Den ligner et udtræk til SafetyNet: lav det om til en deltagerliste med verbet roster.", " It looks like an export for SafetyNet: make a roster of it with the verb roster.")
            : (string.Empty, string.Empty);
        sink.Note("ColumnMissing", $"Filen har ingen {danish}.{danishHelp}", $"The file has no {english}.{englishHelp}", 1);
    }

    public static void RoleUnknown(FaultSink sink, string role, int times, int line) => sink.Note(
        "RoleUnknown",
        $"Rollen {Shown.Value(role)} kendes ikke og er beholdt som tekst ({times} gang(e)).",
        $"The role {Shown.Value(role)} is unknown and kept as text ({times} time(s)).",
        line);
}
