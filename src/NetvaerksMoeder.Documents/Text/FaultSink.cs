using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core;

namespace NetvaerksMoeder.Documents.Text;

/// <summary>Gathers the faults and notes of one file.</summary>
internal sealed class FaultSink(string file)
{
    private readonly List<FileFault> _faults = [];
    private readonly List<FileFault> _notes = [];

    public string File { get; } = file;

    public bool IsSound => _faults.Count == 0;

    public int Count => _faults.Count;

    public void Fault(string code, string danish, string english, int? line = null, int? column = null, string? path = null) =>
        _faults.Add(new FileFault(code, File, new BilingualText(danish, english), line, column, path));

    public void Note(string code, string danish, string english, int? line = null, int? column = null, string? path = null) =>
        _notes.Add(new FileFault(code, File, new BilingualText(danish, english), line, column, path));

    /// <summary>Takes over what was found in another file that this one names.</summary>
    public void Take(IEnumerable<FileFault> faults, IEnumerable<FileFault> notes)
    {
        _faults.AddRange(faults);
        _notes.AddRange(notes);
    }

    /// <summary>The value, or the faults by line, those of one line in the order they were found.</summary>
    public ReadResult<T> Result<T>(T? value)
        where T : class => IsSound && value is not null
            ? new ReadResult<T>(value, _notes)
            : new ReadResult<T>(_faults.OrderBy(fault => fault.File == File ? 0 : 1).ThenBy(fault => fault.Line ?? 0).ThenBy(fault => fault.Column ?? 0), _notes);
}
