using System.Collections.Generic;
using System.CommandLine;
using NetvaerksMoeder.Cli.Shell;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>The options that pairs, groups and stations share.</summary>
internal static class RotationOptionNames
{
    public const string Roster = "--roster";
    public const string Count = "--count";
    public const string Rounds = "--rounds";
    public const string Values = "--values";
    public const string Boundary = "--boundary";
    public const string PairValues = "--pair-values";
    public const string History = "--history";
    public const string Apart = "--apart";
    public const string Together = "--together";
    public const string Seated = "--seated";
    public const string FairFirst = "--fair-first";

    /// <summary>The options, described.</summary>
    public static IEnumerable<Option> All(Words words) =>
    [
        words.Value(Roster, words.Pick("FIL", "FILE"), "Deltagerne (CSV: id, navn, enhed, niveau, roller, fra, til)", "The participants (CSV: id, name, unit, level, roles, from, to)"),
        words.Value(Count, "N", "I stedet for deltagere: N personer med id 1 til N, alle i én enhed og på ét niveau", "Instead of participants: N people with ids 1 to N, all of one unit and level"),
        words.Value(Rounds, "R", "Antal runder", "Number of rounds"),
        words.Value(Values, "B,L,R,D", "Værdien af et nyt møde: samlende, forbindende, brobyggende, på kryds og tværs (0,1,2,4)", "What a new meeting is worth: bonding, linking, bridging, diagonal (0,1,2,4)"),
        words.Value(Boundary, words.Pick("DYBDE", "DEPTH"), "Samme enhed = samme første DYBDE led af enhedens sti (hele stien)", "Same unit = same first DEPTH parts of the unit path (the whole path)"),
        words.Value(PairValues, words.Pick("FIL", "FILE"), "Værdier par for par (CSV: id1;id2;værdi); par, der ikke nævnes, er 0 værd", "Values pair by pair (CSV: id1;id2;value); unlisted pairs are worth 0"),
        words.Values(History, "PLAN", "Par, der mødtes i en tidligere plan, tæller som mødt; kan gentages", "Pairs that met in an earlier plan count as met; may be repeated"),
        words.Value(Apart, words.Pick("FIL", "FILE"), "Hvem der ikke må mødes (CSV, ét sæt id'er på hver linje)", "Who may not meet (CSV, one set of ids a line)"),
        words.Value(Together, words.Pick("FIL", "FILE"), "Hvem der bliver sammen i grupper (CSV, ét sæt id'er på hver linje)", "Who stays together in groups (CSV, one set of ids a line)"),
        words.Value(Seated, words.Pick("FIL|ID,…", "FILE|ID,…"), "Hvem der bliver på deres plads", "Who keeps their seat"),
        words.Flag(FairFirst, "Den, der får mindst, går forud for den samlede værdi", "Whoever gets least comes before the total value"),
    ];
}
