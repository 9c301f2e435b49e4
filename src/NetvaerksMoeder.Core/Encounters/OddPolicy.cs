namespace NetvaerksMoeder.Core.Encounters;

/// <summary>What happens in a round of pairs when the number of people is odd.</summary>
public enum OddPolicy
{
    /// <summary>One group has three: nobody is left out. The default.</summary>
    Trio = 0,

    /// <summary>One person sits over.</summary>
    Bye = 1,

    /// <summary>One person talks with the host, who is not one of the participants.</summary>
    Host = 2,
}
