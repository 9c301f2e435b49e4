namespace NetvaerksMoeder.Core.Agendas;

/// <summary>The form of an activity: what the people in the room do while it lasts.</summary>
public enum ActivityForm
{
    /// <summary>Everybody talks with somebody.</summary>
    Dialogue = 0,

    /// <summary>One talks to all.</summary>
    Talk = 1,

    /// <summary>Those who did the work show it.</summary>
    Presentation = 2,

    /// <summary>A pause.</summary>
    Break = 3,

    /// <summary>A meal. Also a pause for the break rule.</summary>
    Meal = 4,

    /// <summary>Thinking aloud together about what was heard.</summary>
    Reflection = 5,
}
