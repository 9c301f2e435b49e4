using System;
using System.IO;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Documents;

/// <summary>A file to be written: its name and what it holds.</summary>
/// <remarks>Immutable; the bytes are not copied.</remarks>
public sealed class OutputFile
{
    /// <summary>Creates a file to be written.</summary>
    /// <param name="name">The name in the folder, without any path.</param>
    /// <param name="content">What it holds.</param>
    /// <exception cref="ArgumentException">The name is empty or holds a path.</exception>
    public OutputFile(string name, byte[] content)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        if (Path.GetFileName(name) != name || name.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0)
            throw new ArgumentException($"\"{name}\" is no file name; a name without a path is needed.", nameof(name));
        Content = Guard.Against.Null(content);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What it holds.</summary>
    public byte[] Content { get; }
}
