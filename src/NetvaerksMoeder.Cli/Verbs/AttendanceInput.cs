using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Rosters;
using NetvaerksMoeder.Documents.Text;
using NodaTime;
using NodaTime.Text;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Reads who came, and which rounds are held.</summary>
/// <param name="request">The command line.</param>
/// <param name="roster">Who is known.</param>
/// <param name="people">Who was to come.</param>
/// <param name="frame">When the rounds are; <see langword="null"/> where they have no times.</param>
internal sealed class AttendanceInput(Request request, Roster roster, IReadOnlyList<Participant> people, (LocalTime Start, LocalTime End)? frame)
{
    private const string Absent = "--absent";
    private const string Late = "--late";
    private const string Leaves = "--leaves";
    private const string Guest = "--guest";
    private const string Guests = "--guests";
    private const string RoundNumber = "--round";
    private const string Item = "--item";
    private const string Now = "--now";

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    private readonly HashSet<ParticipantId> _seen = [];

    public static IEnumerable<Option> Options(Words words) =>
    [
        words.Value(Absent, "ID,…", "Hvem der ikke er her", "Who is not here"),
        words.Value(Late, words.Pick("ID@TT:MM,…", "ID@HH:MM,…"), "Hvem der kommer for sent, og hvornår", "Who comes late, and when"),
        words.Value(Leaves, words.Pick("ID@TT:MM,…", "ID@HH:MM,…"), "Hvem der går før tid, og hvornår", "Who leaves early, and when"),
        words.Values(Guest, words.Pick("ID:ENHED:NIVEAU[@TT:MM]", "ID:UNIT:LEVEL[@HH:MM]"), "En gæst, der ikke var ventet (kan gentages)", "A guest who was not expected (may be repeated)"),
        words.Value(Guests, words.Pick("FIL", "FILE"), "Gæster i en CSV-fil som deltagerlisten", "Guests in a CSV file like the roster"),
        words.Value(RoundNumber, "N", "Den første runde, der ikke er holdt (1)", "The first round that is not held (1)"),
        words.Value(Item, words.Pick("PUNKT", "ITEM"), "Hvilket punkts runder --round tæller (det første med flere runder)", "Whose rounds --round counts (the first item with several rounds)"),
        words.Value(Now, words.Pick("TT:MM", "HH:MM"), "I stedet for --round: runder, der er begyndt, er holdt", "Instead of --round: rounds that have begun are held"),
    ];

    /// <summary>Who came; <see langword="null"/> where an option is faulty.</summary>
    public Attendance? Attendance()
    {
        var absent = Parts(Absent).Select(part => Known(Absent, part)).Where(id => id is not null).Select(id => id!).ToList();
        var late = Timed(Late);
        var leaves = Timed(Leaves);
        var guests = Listed().Concat(request.Words(Guest).Select(GuestOf).Where(guest => guest is not null).Select(guest => guest!)).ToList();
        foreach (var (id, _) in late.Concat(leaves).Where(one => absent.Contains(one.Key)))
            request.Fault($"{id} er både i {Absent} og i {Late} eller {Leaves}. Vælg én.", $"{id} is both in {Absent} and in {Late} or {Leaves}. Choose one.");
        Twice(Absent, absent);
        Twice(Late, late.Select(one => one.Key));
        Twice(Leaves, leaves.Select(one => one.Key));
        Twice(Guest, guests.Select(guest => guest.Id));
        foreach (var guest in guests.Where(guest => roster.Find(guest.Id) is not null))
            request.Fault($"{Guest} \"{guest.Id}\" er allerede i deltagerkredsen. Giv gæsten et andet id.", $"{Guest} \"{guest.Id}\" is in the roster already. Give the guest another id.");
        foreach (var (id, time) in leaves)
        {
            var comes = late.Where(one => one.Key == id).Select(one => (LocalTime?)one.Value).FirstOrDefault() ?? roster.Find(id)?.Presence.From;
            if (comes >= time)
                request.Fault($"{Leaves} \"{id}@{Text(time)}\": {id} kommer først kl. {Text(comes!.Value)}. Tiden skal være senere.", $"{Leaves} \"{id}@{Text(time)}\": {id} comes at {Text(comes!.Value)} only. The time must be later.");
        }

        request.ThrowIfFaulty();
        return new Attendance(absent, late, leaves, guests);
    }

    /// <summary>When the rounds to come begin; <see langword="null"/> where none is held.</summary>
    /// <param name="plan">The plan of the meeting.</param>
    public LocalTime? From(MeetingPlan plan)
    {
        if (request.Word(Now) is { } word)
        {
            if (request.Has(RoundNumber))
                request.Fault($"{RoundNumber} og {Now} er begge angivet. Angiv den ene.", $"Both {RoundNumber} and {Now} are given. Give one of them.");
            return Time(Now, word, word);
        }

        var encounters = plan.Encounters.Where(encounter => encounter.Rotation.Rounds.Count > 0).ToList();
        if (request.Word(Item) is { } item)
        {
            var all = encounters.Select(encounter => encounter.ItemId).Distinct().ToList();
            encounters.RemoveAll(encounter => encounter.ItemId != item);
            if (encounters.Count == 0)
                request.Fault($"{Item} \"{item}\" har ingen runder i planen. {Suggest(item, all)}", $"{Item} \"{item}\" has no rounds in the plan. {Suggest(item, all)}");
        }

        var counted = encounters.Find(encounter => encounter.Rotation.Rounds.Count > 1) ?? encounters.FirstOrDefault();
        if (counted is null)
            return null;
        var numbers = counted.Rotation.Rounds.Select(round => round.Number).ToList();
        var number = request.Number(RoundNumber, numbers[0], numbers[^1]);
        return number is null || (number == numbers[0] && !request.Has(Item)) ? null : counted.Rotation.Rounds.First(round => round.Number >= number).Start;
    }

    /// <summary>How many rounds of a rotation are held; <see langword="null"/> where an option is faulty.</summary>
    /// <param name="rounds">The rounds, one at least.</param>
    public int? Held(IReadOnlyList<Round> rounds)
    {
        if (request.Has(Item))
            request.Fault($"{Item} gælder kun planen for et møde; filen er én rotation.", $"{Item} is for the plan of a meeting only; the file is one rotation.");
        if (request.Word(Now) is not { } word)
            return request.Number(RoundNumber, rounds[0].Number, rounds[rounds.Count - 1].Number) is { } number ? rounds.Count(round => round.Number < number) : 0;
        if (request.Has(RoundNumber))
            request.Fault($"{RoundNumber} og {Now} er begge angivet. Angiv den ene.", $"Both {RoundNumber} and {Now} are given. Give one of them.");
        if (Time(Now, word, word) is not { } time)
            return null;
        var held = rounds.Count(round => round.Start < time);
        if (held < rounds.Count)
            return held;
        request.Fault($"{Now} \"{Shown(word)}\": alle runder er begyndt, så der er intet at lægge om.", $"{Now} \"{Shown(word)}\": every round has begun, so nothing is left to plan anew.");
        return null;
    }

    /// <summary>Nobody can come late to what they took part in.</summary>
    /// <param name="attendance">Who came.</param>
    /// <param name="held">The rounds that are held.</param>
    public void RequireUnseen(Attendance attendance, IEnumerable<Round> held)
    {
        foreach (var round in held.Reverse())
        {
            foreach (var id in round.Encounters.SelectMany(place => place.Members).Concat(round.Byes))
            {
                if (attendance.LateOf(id) is { } late && (roster.Find(id)?.Presence.From ?? LocalTime.Midnight) < late && _seen.Add(id))
                    request.Fault($"{Late} \"{id}@{Text(late)}\": {id} står i runde {round.Number}, som er holdt. Sæt {RoundNumber} eller {Now} tidligere, eller ret det holdte.", $"{Late} \"{id}@{Text(late)}\": {id} is in round {round.Number}, which is held. Set {RoundNumber} or {Now} earlier, or correct what was held.");
            }
        }
    }

    private IEnumerable<string> Parts(string option) =>
        request.Words(option).SelectMany(word => word.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private List<KeyValuePair<ParticipantId, LocalTime>> Timed(string option)
    {
        var timed = new List<KeyValuePair<ParticipantId, LocalTime>>();
        foreach (var part in Parts(option))
        {
            var at = part.LastIndexOf('@');
            if (at <= 0)
            {
                request.Fault($"{option} \"{Shown(part)}\" mangler klokkeslættet. Skriv ID@TT:MM, fx p7@11:20.", $"{option} \"{Shown(part)}\" lacks the time. Write ID@HH:MM, such as p7@11:20.");
                continue;
            }

            if (Known(option, part[..at]) is { } id && Time(option, part, part[(at + 1)..]) is { } time)
                timed.Add(new(id, time));
        }

        return timed;
    }

    private ParticipantId? Known(string option, string text)
    {
        if (text.Length <= ParticipantId.MaximumLength && !CprNumber.IsLikely(text) && roster.Find(new ParticipantId(text)) is { } person)
            return person.Id;
        var suggestion = CprNumber.IsLikely(text) ? string.Empty : Suggest(text, people.Select(one => one.Id.Value).ToList());
        request.Fault($"{option} \"{Shown(text)}\" er ikke et id i planen. {suggestion}".TrimEnd(), $"{option} \"{Shown(text)}\" is no id in the plan. {suggestion}".TrimEnd());
        return null;
    }

    private LocalTime? Time(string option, string shown, string text)
    {
        if (frame is not { } times)
        {
            request.Fault($"{option} \"{Shown(shown)}\": runderne i filen har ingen klokkeslæt. Angiv i stedet {RoundNumber} med {Absent} eller {Guest}.", $"{option} \"{Shown(shown)}\": the rounds of the file have no times. Give {RoundNumber} with {Absent} or {Guest} instead.");
            return null;
        }

        if (Clock.Parse(text.Trim().Replace('.', ':')) is not { Success: true } parsed)
        {
            request.Fault($"{option} \"{Shown(shown)}\" har intet klokkeslæt, der kan bruges. Tilladt: TT:MM, fx 11:20.", $"{option} \"{Shown(shown)}\" has no time that can be used. Allowed: HH:MM, such as 11:20.");
            return null;
        }

        if (parsed.Value >= times.Start && parsed.Value <= times.End)
            return parsed.Value;
        request.Fault($"{option} \"{Shown(shown)}\" er uden for mødet. Tilladt: {Text(times.Start)} til {Text(times.End)}.", $"{option} \"{Shown(shown)}\" is outside the meeting. Allowed: {Text(times.Start)} to {Text(times.End)}.");
        return null;
    }

    private IReadOnlyList<Participant> Listed() => request.Word(Guests) is not { } path
        ? []
        : InputFile.Read(request, Guests, path, (bytes, name) => RosterCsv.Read(bytes, name, roster.Ladder))?.Participants ?? [];

    private Participant? GuestOf(string word)
    {
        var at = word.LastIndexOf('@');
        var who = at < 0 ? word : word[..at];
        var first = who.IndexOf(':', StringComparison.Ordinal);
        var last = who.LastIndexOf(':');
        var id = first < 0 ? who.Trim() : who[..first].Trim();
        if (first <= 0 || last <= first || id.Length is 0 or > ParticipantId.MaximumLength || CprNumber.IsLikely(id))
        {
            request.Fault($"{Guest} \"{Shown(word)}\" kan ikke læses. Skriv ID:ENHED:NIVEAU, evt. @TT:MM, fx g1:Andeby/Skole:leder@11:20.", $"{Guest} \"{Shown(word)}\" cannot be read. Write ID:UNIT:LEVEL, and @HH:MM where needed, such as g1:Andeby/Skole:leder@11:20.");
            return null;
        }

        if (roster.Ladder.Find(who[(last + 1)..].Trim()) is not { } level)
        {
            request.Fault($"{Guest} \"{Shown(word)}\": niveauet kendes ikke. Tilladt: {roster.Ladder}.", $"{Guest} \"{Shown(word)}\": the level is unknown. Allowed: {roster.Ladder}.");
            return null;
        }

        var unit = who[(first + 1)..last].Trim();
        if (unit.Length > 0 && unit.Split('/').Any(string.IsNullOrWhiteSpace))
        {
            request.Fault($"{Guest} \"{Shown(word)}\": enheden har et tomt led.", $"{Guest} \"{Shown(word)}\": the unit has an empty part.");
            return null;
        }

        var time = at < 0 ? null : Time(Guest, word, word[(at + 1)..]);
        return new Participant(new ParticipantId(id), UnitPath.Parse(unit), level, presence: new Presence(time, null));
    }

    private void Twice(string option, IEnumerable<ParticipantId> ids)
    {
        foreach (var twice in ids.GroupBy(id => id).Where(group => group.Count() > 1))
            request.Fault($"{option}: {twice.Key} er nævnt to gange.", $"{option}: {twice.Key} is named twice.");
    }

    private string Suggest(string text, List<string> known) => NearestName.Of(text, known) is { } nearest
        ? request.Say($"Mente du \"{nearest}\"?", $"Did you mean \"{nearest}\"?")
        : known.Count <= 12 ? request.Say("Tilladt: ", "Allowed: ") + string.Join(", ", known) + "." : string.Empty;

    private static string Shown(string text) => CprNumber.IsLikely(text) ? "…" : text.Length > 60 ? text[..60] + "…" : text;

    private static string Text(LocalTime time) => Clock.Format(time);
}
