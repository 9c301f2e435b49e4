using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Documents;

/// <summary>What a file holds, or everything that is wrong with it.</summary>
/// <remarks>Immutable. Either <see cref="Value"/> is there and <see cref="Faults"/> is empty, or the other way round. Notes are things
/// worth telling that stop nothing, such as a role the library does not know.</remarks>
/// <typeparam name="T">What the file holds.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    private readonly T? _value;
    private readonly FileFault[] _faults;
    private readonly FileFault[] _notes;

    /// <summary>Creates the result of a sound file.</summary>
    /// <param name="value">What it holds.</param>
    /// <param name="notes">Things worth telling; none by default.</param>
    public ReadResult(T value, IEnumerable<FileFault>? notes = null)
    {
        _value = Guard.Against.Null(value);
        _faults = [];
        _notes = notes?.ToArray() ?? [];
    }

    /// <summary>Creates the result of a faulty file.</summary>
    /// <param name="faults">1 or more faults.</param>
    /// <param name="notes">Things worth telling; none by default.</param>
    /// <exception cref="ArgumentException">There is no fault.</exception>
    public ReadResult(IEnumerable<FileFault> faults, IEnumerable<FileFault>? notes = null)
    {
        _faults = Guard.Against.NullOrEmpty(faults).ToArray();
        _notes = notes?.ToArray() ?? [];
    }

    /// <summary>Whether the file was sound.</summary>
    public bool IsSound => _faults.Length == 0;

    /// <summary>What the file holds.</summary>
    /// <exception cref="InvalidOperationException">The file has faults; the message tells the first ones.</exception>
    public T Value => _value ?? throw new InvalidOperationException(
        string.Join(Environment.NewLine, FileFaults.Lines(_faults, Core.Language.English, 10)));

    /// <summary>What the file holds; <see langword="null"/> where it has faults.</summary>
    public T? ValueOrNull => _value;

    /// <summary>Everything that is wrong, by line; empty for a sound file.</summary>
    public IReadOnlyList<FileFault> Faults => _faults;

    /// <summary>Things worth telling that stop nothing.</summary>
    public IReadOnlyList<FileFault> Notes => _notes;
}
