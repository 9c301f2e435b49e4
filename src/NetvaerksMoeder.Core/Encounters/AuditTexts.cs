using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The wording of what an audit can find.</summary>
internal static class AuditTexts
{
    public static AuditFault OtherKind(RotationKind wanted, RotationKind found) => new("OtherKind", null, new(
        $"Planen er af typen {found}, men {wanted} var ønsket.", $"The plan is of kind {found}, but {wanted} was asked for."));

    public static AuditFault InfeasibleWithRounds() => new("InfeasibleWithRounds", null, new(
        "Planen kaldes umulig, men har runder.", "The plan is called infeasible, but has rounds."));

    public static AuditFault Unknown(ParticipantId id) => new("UnknownParticipant", null, new(
        $"{id} er ikke i deltagerkredsen.", $"{id} is not among the participants."));

    public static AuditFault OtherRounds(int wanted, int found) => new("OtherRounds", null, new(
        $"Planens runder passer ikke: {wanted} runder var ønsket, {found} er planlagt, eller numrene er andre.",
        $"The plan's rounds do not fit: {wanted} rounds were asked for, {found} are planned, or their numbers differ."));

    public static AuditFault SeatLeft(ParticipantId id) => new("SeatLeft", null, new(
        $"{id} skal blive på sin plads, men flyttes.", $"{id} keeps their seat, but is moved."));

    public static AuditFault OtherFigure(string name, decimal stated, decimal counted) => new("OtherFigure", null, new(
        $"{name} er angivet til {Number(stated)}, men er {Number(counted)}.", $"{name} is stated as {Number(stated)}, but is {Number(counted)}."));

    public static AuditFault BoundBroken(string name, decimal bound, decimal counted) => new("BoundBroken", null, new(
        $"{name} er angivet til {Number(bound)}, men planen når {Number(counted)}.", $"{name} is stated as {Number(bound)}, but the plan reaches {Number(counted)}."));

    public static AuditFault NotOptimal() => new("NotOptimal", null, new(
        "Planen kaldes optimal, men når ikke sin grænse.", "The plan is called optimal, but does not reach its bound."));

    public static AuditFault PlaceTwice(int round, int place) => new("PlaceTwice", round, new(
        $"Runde {round}: plads {place} bruges to gange.", $"Round {round}: place {place} is used twice."));

    public static AuditFault LeftOut(int round, ParticipantId id) => new("LeftOut", round, new(
        $"Runde {round}: {id} er til stede, men har ingen plads.", $"Round {round}: {id} is present, but has no place."));

    public static AuditFault TwoPlaces(int round, ParticipantId id) => new("TwoPlaces", round, new(
        $"Runde {round}: {id} er to steder på én gang.", $"Round {round}: {id} is in two places at once."));

    public static AuditFault NotThere(int round, ParticipantId id) => new("NotThere", round, new(
        $"Runde {round}: {id} har en plads, men er ikke til stede.", $"Round {round}: {id} has a place, but is not present."));

    public static AuditFault ApartMet(int round, IReadOnlyList<ParticipantId> ids) => new("ApartMet", round, new(
        $"Runde {round}: {List(ids)} må ikke mødes, men gør det.", $"Round {round}: {List(ids)} must not meet, but do."));

    public static AuditFault Separated(int round, IReadOnlyList<ParticipantId> ids) => new("Separated", round, new(
        $"Runde {round}: {List(ids)} skal være sammen, men er i flere grupper.", $"Round {round}: {List(ids)} stay together, but are in several groups."));

    public static AuditFault WrongSize(int round, int place, int size) => new("WrongSize", round, new(
        $"Runde {round}: plads {place} har {size} personer, og det er ikke en tilladt størrelse.", $"Round {round}: place {place} has {size} people, which is no allowed size."));

    public static AuditFault WrongTrios(int round, int wanted) => new("WrongTrios", round, new(
        $"Runde {round}: der skal være {wanted} gruppe(r) på tre.", $"Round {round}: there must be {wanted} group(s) of three."));

    public static AuditFault WrongByes(int round, int wanted, int found) => new("WrongByes", round, new(
        $"Runde {round}: {found} sidder over; {wanted} skal.", $"Round {round}: {found} sit over; {wanted} must."));

    public static AuditFault WrongGroups(int round, int wanted, int found) => new("WrongGroups", round, new(
        $"Runde {round}: der er {found} grupper; der skal være {wanted}.", $"Round {round}: there are {found} groups; there must be {wanted}."));

    public static AuditFault QuotaBroken(int round, int place, string name, int count) => new("QuotaBroken", round, new(
        $"Runde {round}: gruppe {place} har {count} af \"{name}\", og det er ikke tilladt.", $"Round {round}: group {place} has {count} of \"{name}\", which is not allowed."));

    public static AuditFault SidesDiffer(int inner, int outer) => new("SidesDiffer", null, new(
        $"Karrusellen har {inner} pladser inderst og {outer} yderst.", $"The carousel has {inner} inner seats and {outer} outer seats."));

    public static AuditFault WalkDiffers(int round, ParticipantId first, ParticipantId second) => new("WalkDiffers", round, new(
        $"Runde {round}: efter flytningen sidder {first} over for {second}, men planen siger noget andet.",
        $"Round {round}: by the spoken shift {first} faces {second}, but the plan says otherwise."));

    public static AuditFault OtherShifts(int rounds, int shifts) => new("OtherShifts", null, new(
        $"Karrusellen har {rounds} runder, men {shifts} flytninger.", $"The carousel has {rounds} rounds, but {shifts} shifts."));

    public static AuditFault NoChair(int round, ParticipantId id) => new("NoChair", round, new(
        $"Runde {round}: {id} er med, men har ingen stol i karrusellen.", $"Round {round}: {id} takes part, but has no chair in the carousel."));

    public static AuditFault NoSuchStation(int round, int place, int stations) => new("NoSuchStation", round, new(
        $"Runde {round}: station {place} findes ikke; der er {stations}.", $"Round {round}: there is no station {place}; there are {stations}."));

    public static AuditFault StationTwice(ParticipantId id) => new("StationTwice", null, new(
        $"{id} kommer til den samme station to gange.", $"{id} comes to the same station twice."));

    public static AuditFault FollowsTwice(int round, ParticipantId second, ParticipantId first) => new("FollowsTwice", round, new(
        $"Runde {round}: {second} følger efter {first} for anden gang.", $"Round {round}: {second} follows {first} for the second time."));

    public static AuditFault StrangeHost(int round, int station, ParticipantId id) => new("StrangeHost", round, new(
        $"Runde {round}: {id} er vært ved station {station}, men hører ikke til der.", $"Round {round}: {id} hosts station {station}, but does not belong there."));

    public static AuditFault HostsMissing(int round, int station, int wanted, int found) => new("HostsMissing", round, new(
        $"Runde {round}: station {station} har {found} værter; der skal være {wanted}.", $"Round {round}: station {station} has {found} hosts; there must be {wanted}."));

    public static AuditFault TurnsUneven(int station, int least, int most) => new("TurnsUneven", null, new(
        $"Værterne ved station {station} står der {least} til {most} runder; forskellen må højst være 1.", $"The hosts of station {station} are there for {least} to {most} rounds; the difference may be 1 at most."));

    public static AuditFault ShiftsMissing(int wanted, int found) => new("ShiftsMissing", null, new(
        $"Der er {wanted} skift, men {found} sætninger om dem.", $"There are {wanted} changes, but shifts for {found}."));

    public static AuditFault StationDiffers(int round, ParticipantId id, int walked, int? planned) => new("StationDiffers", round, new(
        $"Runde {round}: efter flytningen er {id} ved station {walked}, men planen siger {Place(planned, "pause")}.",
        $"Round {round}: by the spoken shift {id} is at station {walked}, but the plan says {Place(planned, "a rest")}."));

    public static AuditFault NoColour(ParticipantId id) => new("NoColour", null, new(
        $"{id} har ingen farve.", $"{id} wears no colour."));

    public static AuditFault ChairTaken(int round, int table, ParticipantId first, ParticipantId second) => new("ChairTaken", round, new(
        $"Runde {round}: {first} og {second} har den samme stol ved bord {table}.", $"Round {round}: {first} and {second} have the same chair at table {table}."));

    public static AuditFault TableDiffers(int round, ParticipantId id, int walked) => new("TableDiffers", round, new(
        $"Runde {round}: efter flytningen er {id} ved bord {walked}, men planen siger noget andet.",
        $"Round {round}: by the spoken sentence {id} is at table {walked}, but the plan says otherwise."));

    public static AuditFault RepeatsEarlier(int stated, int counted) => new("RepeatsEarlier", null, new(
        $"Planen lover {stated} runder uden gengangere ved bordene, men efter {counted} mødes de første igen.",
        $"The plan promises {stated} rounds without repeats at the tables, but after {counted} the first meet again."));

    public static AuditFault GuaranteeWrong(System.Enum guarantee) => new("GuaranteeWrong", null, new(
        $"Løftet {guarantee} er ikke, som der står.", $"The guarantee {guarantee} is not as stated."));

    private static string Place(int? place, string rest) => place?.ToString(CultureInfo.InvariantCulture) ?? rest;

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string List(IReadOnlyList<ParticipantId> ids) => string.Join(", ", ids.Select(id => id.Value));
}
