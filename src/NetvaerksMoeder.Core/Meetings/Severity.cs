namespace NetvaerksMoeder.Core.Meetings;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Something to consider.</summary>
    Advice = 0,

    /// <summary>Something that ought to be otherwise.</summary>
    Warning = 1,

    /// <summary>Something that the meeting cannot do without.</summary>
    Error = 2,
}
