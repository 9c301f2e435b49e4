namespace NetvaerksMoeder.Core.Agendas;

/// <summary>The kinds of activity a network meeting is made of. A closed list; <see cref="Activity"/> tells each kind's form,
/// names and usual minutes.</summary>
public enum ActivityKind
{
    /// <summary>Welcome, purpose and programme.</summary>
    Welcome = 0,

    /// <summary>Living statement: participants place themselves in the room by their answer.</summary>
    LivingStatement = 1,

    /// <summary>Speed dating: short talks in pairs that change.</summary>
    SpeedDating = 2,

    /// <summary>A talk that brings knowledge.</summary>
    KnowledgeInput = 3,

    /// <summary>Exhibition by the workplaces: groups walk from stand to stand and ask.</summary>
    Exhibition = 4,

    /// <summary>A workplace presents its own work, usually by its local trio.</summary>
    WorkplacePresentation = 5,

    /// <summary>Human-resources and working-environment consultants present their tasks and roles.</summary>
    StaffPresentation = 6,

    /// <summary>Overview of efforts and activities carried out.</summary>
    Overview = 7,

    /// <summary>Buzz groups: small groups talk about one question.</summary>
    BuzzGroups = 8,

    /// <summary>Results of the questionnaire.</summary>
    SurveyResults = 9,

    /// <summary>A reflecting team thinks aloud while the others listen.</summary>
    ReflectingTeam = 10,

    /// <summary>The whole assembly reflects.</summary>
    PlenaryReflection = 11,

    /// <summary>A pause.</summary>
    Break = 12,

    /// <summary>A light meal.</summary>
    Meal = 13,

    /// <summary>Thanks and goodbye.</summary>
    Closing = 14,
}
