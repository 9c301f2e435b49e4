using System;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>Buzz groups inside an agenda item: the last minutes of it are talked over in small groups.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Buzz
{
    /// <summary>Creates a buzz.</summary>
    /// <param name="size">People in a group, 2 or more; usually 3 to 5.</param>
    /// <param name="minutes">Minutes of the item that are buzz, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small.</exception>
    public Buzz(int size, int minutes)
    {
        if (size < 2)
            throw new ArgumentOutOfRangeException(nameof(size), size, "A buzz group needs 2 people or more.");
        if (minutes < 1)
            throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "A buzz needs 1 minute or more.");

        Size = size;
        Minutes = minutes;
    }

    /// <summary>People in a group.</summary>
    public int Size { get; }

    /// <summary>Minutes of the item that are buzz.</summary>
    public int Minutes { get; }
}
