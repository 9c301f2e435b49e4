namespace NetvaerksMoeder.Documents.Json;

/// <summary>What a JSON file holds.</summary>
public enum PlanFileKind
{
    /// <summary>None of the kinds below, or no JSON.</summary>
    Unknown = 0,

    /// <summary>A meeting that is not yet planned: see <see cref="MeetingJson"/>.</summary>
    Meeting = 1,

    /// <summary>A series that is not yet planned: see <see cref="MeetingJson"/>.</summary>
    MeetingSeries = 2,

    /// <summary>A rotation of pairs, groups or stations: see <see cref="RotationJson"/>.</summary>
    Rotation = 3,

    /// <summary>A programme with times: see <see cref="AgendaJson"/>.</summary>
    Agenda = 4,

    /// <summary>The plan of a meeting: see <see cref="PlanJson"/>.</summary>
    Plan = 5,

    /// <summary>The plan of a series: see <see cref="SeriesJson"/>.</summary>
    Series = 6,

    /// <summary>What was actually held of a meeting: see <see cref="HeldJson"/>.</summary>
    Held = 7,

    /// <summary>A running meeting: see <see cref="LiveJson"/>.</summary>
    Live = 8,
}
