namespace NetvaerksMoeder.Core.Solving.Matching;

/// <summary>What happens in a round where an odd number of people, at least three, are there.</summary>
/// <remarks>Somebody who is there alone sits out whatever the rule says.</remarks>
internal enum OddRule
{
    /// <summary>One group of three; nobody sits out. All three of its pairs meet.</summary>
    Trio = 0,

    /// <summary>One person sits out.</summary>
    Bye = 1,

    /// <summary>One person talks with the host; to the solver the same as <see cref="Bye"/>, the caller words it.</summary>
    Host = 2,
}
