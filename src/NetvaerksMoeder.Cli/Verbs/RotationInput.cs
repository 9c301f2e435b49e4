using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NetvaerksMoeder.Cli.Shell;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Rosters;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Makes a rotation problem of the options of pairs, groups and stations.</summary>
internal sealed class RotationInput(Request request)
{
    // A table of values pair by pair has a cell for each two people.
    private const int MostPeopleWithPairValues = 5_000;

    /// <summary>The levels of the people.</summary>
    public LevelLadder Ladder { get; private set; } = LevelLadder.Municipality;

    /// <summary>The problem; <see langword="null"/> where an option is faulty, and the request has all the messages.</summary>
    public RotationProblem? Problem()
    {
        var roster = Roster();
        Ladder = roster?.Ladder ?? Ladder;
        NotePresence(roster);
        var rounds = Rounds();
        var values = roster is null ? null : Values(roster);
        var history = HistoryFiles.Read(request, RotationOptionNames.History, roster);
        var apart = Sets(RotationOptionNames.Apart, roster);
        var together = Sets(RotationOptionNames.Together, roster);
        var seated = Seated(roster);
        return roster is null || rounds is null || values is null || history is null || apart is null || together is null || seated is null
            ? null
            : new RotationProblem(roster.Participants, RotationProblem.Rounds(rounds.Value), values, history, apart, together, seated);
    }

    // Rounds of these verbs have no clock times, so nobody can come late to one.
    private void NotePresence(Roster? roster)
    {
        var partly = roster?.Participants.Count(person => !person.Presence.IsWhole) ?? 0;
        if (partly > 0)
        {
            request.Note(request.Say(
                $"{(partly == 1 ? "1 deltager" : $"{partly} deltagere")} har fra eller til, men runderne her har ingen klokkeslæt: alle regnes som til stede. Brug plan med en mødefil, hvis tiderne skal gælde.",
                $"{(partly == 1 ? "1 participant has" : $"{partly} participants have")} from or to, but these rounds have no clock times: all count as present. Use plan with a meeting file where the times matter."));
        }
    }

    private Roster? Roster()
    {
        var isFile = request.Has(RotationOptionNames.Roster);
        if (isFile == request.Has(RotationOptionNames.Count))
        {
            request.Fault(
                isFile ? "--roster og --count er begge angivet. Angiv den ene." : "Deltagerne mangler. Angiv --roster FIL eller --count N.",
                isFile ? "Both --roster and --count are given. Give one of them." : "There are no participants. Give --roster FILE or --count N.");
            return null;
        }

        if (isFile)
            return InputFile.Read(request, RotationOptionNames.Roster, request.Word(RotationOptionNames.Roster)!, (bytes, name) => RosterCsv.Read(bytes, name));
        return request.Number(RotationOptionNames.Count, 0, RotationProblem.MaximumPeople) is { } count ? OfCount((int)count) : null;
    }

    private static Roster OfCount(int count) => new(Enumerable.Range(1, count).Select(number =>
        new Participant(new ParticipantId(number.ToString(CultureInfo.InvariantCulture)), UnitPath.Root, LevelLadder.Municipality.Lowest)));

    private int? Rounds()
    {
        if (!request.Has(RotationOptionNames.Rounds))
            request.Fault($"--rounds mangler. Angiv et helt tal fra 1 til {RotationProblem.MaximumRounds}.", $"--rounds is missing. Give a whole number from 1 to {RotationProblem.MaximumRounds}.");
        return (int?)request.Number(RotationOptionNames.Rounds, 1, RotationProblem.MaximumRounds);
    }

    private PairValues? Values(Roster roster)
    {
        var depth = request.Number(RotationOptionNames.Boundary, 1, 100);
        var boundary = depth is { } cut ? Boundary.AtDepth((int)cut) : Boundary.OwnUnit;
        if (request.Word(RotationOptionNames.PairValues) is { } path)
        {
            if (request.Has(RotationOptionNames.Values))
                request.Fault("--values og --pair-values er begge angivet. Angiv den ene.", "Both --values and --pair-values are given. Give one of them.");
            if (roster.Participants.Count > MostPeopleWithPairValues)
                request.Fault($"--pair-values kan bruges med højst {MostPeopleWithPairValues} deltagere; her er {roster.Participants.Count}.", $"--pair-values can be used with at most {MostPeopleWithPairValues} participants; here are {roster.Participants.Count}.");
            return InputFile.Read(request, RotationOptionNames.PairValues, path, (bytes, name) => PairValuesCsv.Read(bytes, name, roster)) is { } pairs
                ? PairValues.Explicit(pairs)
                : null;
        }

        if (request.Word(RotationOptionNames.Values) is not { } text)
            return request.Has(RotationOptionNames.Count) ? PairValues.Uniform(1) : PairValues.ByRelation(RelationValues.Default, boundary);
        try
        {
            return PairValues.ByRelation(RelationValues.Parse(text), boundary);
        }
        catch (FormatException)
        {
            request.Fault(
                $"--values \"{text}\" kan ikke bruges. Tilladt: fire hele tal fra 0 til {RelationValues.Maximum} med komma imellem, fx 0,1,2,4.",
                $"--values \"{text}\" cannot be used. Allowed: four whole numbers from 0 to {RelationValues.Maximum} with commas between, such as 0,1,2,4.");
            return null;
        }
    }

    /// <summary>Values said by options; <see langword="null"/> where there are none or they are faulty.</summary>
    public PairValues? ValuesOrNull(Roster roster) =>
        request.Has(RotationOptionNames.Values) || request.Has(RotationOptionNames.PairValues) || request.Has(RotationOptionNames.Boundary) ? Values(roster) : null;

    /// <summary>Sets of ids from the file of an option; none where it is not given, <see langword="null"/> where it is faulty.</summary>
    public IReadOnlyList<IReadOnlyList<ParticipantId>>? Sets(string option, Roster? roster) => request.Word(option) is not { } path
        ? []
        : InputFile.Read(request, option, path, (bytes, name) => IdSetsCsv.Read(bytes, name, roster));

    /// <summary>Those who keep their seat, from a file or listed; <see langword="null"/> where the option is faulty.</summary>
    public IReadOnlyList<ParticipantId>? Seated(Roster? roster)
    {
        if (request.Word(RotationOptionNames.Seated) is not { } word)
            return [];
        if (File.Exists(word))
            return Sets(RotationOptionNames.Seated, roster)?.SelectMany(set => set).Distinct().ToList();

        var ids = new List<ParticipantId>();
        foreach (var text in word.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (CprNumber.IsLikely(text))
                request.Fault("--seated: et id ligner et CPR-nummer og vises ikke. Brug et medarbejdernummer eller UUID.", "--seated: an id looks like a CPR number and is not shown. Use an employee number or UUID.");
            else if (text.Length > ParticipantId.MaximumLength || roster?.Find(new ParticipantId(text)) is null && roster is not null)
                request.Fault($"--seated: \"{text}\" er hverken en fil eller et id i deltagerkredsen.", $"--seated: \"{text}\" is neither a file nor an id among the participants.");
            else if (!ids.Contains(new ParticipantId(text)))
                ids.Add(new ParticipantId(text));
        }

        return ids;
    }
}
