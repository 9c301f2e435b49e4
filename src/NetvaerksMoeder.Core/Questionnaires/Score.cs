namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>A group's score: shown (<see cref="PublishedScore"/>) or held back (<see cref="SuppressedScore"/>).</summary>
/// <remarks>There are no other cases.</remarks>
public abstract class Score
{
    private protected Score()
    {
    }
}
