using System;
using System.IO;
using System.Text;

namespace NetvaerksMoeder.Cli.Tests;

/// <summary>A folder of its own for one test, deleted with all it holds.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "netvaerksmoede-" + Guid.NewGuid().ToString("N"));

    public string this[string name] => Path.Combine(Root, name);

    public string[] Names => Array.ConvertAll(Directory.GetFileSystemEntries(Root), entry => Path.GetFileName(entry)!);

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text, new UTF8Encoding(false));
        return this[name];
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
