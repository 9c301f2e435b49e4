namespace NetvaerksMoeder.Core.Organisation;

/// <summary>The wording of what can be wrong with a list of people.</summary>
internal static class RosterFaults
{
    public static RosterFault Nobody(int place) => new("ParticipantMissing", null, new BilingualText(
        $"Deltager nr. {place} mangler. Fjern den tomme plads.",
        $"Participant no. {place} is missing. Remove the empty place."));

    public static RosterFault DuplicateId(ParticipantId id, int first, int second) => new("DuplicateId", id.Value, new BilingualText(
        $"Id'et {id} findes både som deltager nr. {first} og nr. {second}. Giv hver deltager sit eget id.",
        $"The id {id} is both participant no. {first} and no. {second}. Give each participant an id of their own."));

    public static RosterFault LevelUnknown(Participant participant, LevelLadder ladder) => new("LevelUnknown", participant.Id.Value, new BilingualText(
        $"Deltager {participant.Id} har niveauet {participant.Level}, som ikke er på niveaustigen ({ladder}).",
        $"Participant {participant.Id} has the level {participant.Level}, which is not on the ladder ({ladder})."));
}
