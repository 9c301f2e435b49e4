using System.IO;
using System.Text;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>The sample that comes with the command: both programmes of the publication and 45 invented participants.</summary>
internal static class SampleFiles
{
    public const string MeetingName = "meeting.json";
    public const string RosterName = "deltagere.csv";

    /// <summary>The meeting of the first or second programme, with comments.</summary>
    public static byte[] Meeting(bool isSecond) => Resource(isSecond ? "meeting-second.json" : "meeting-first.json");

    /// <summary>The roster, with a byte order mark so that Danish Excel opens it as it should.</summary>
    public static byte[] Roster() => [.. Encoding.UTF8.Preamble, .. Resource(RosterName)];

    private static byte[] Resource(string name)
    {
        using var stream = typeof(SampleFiles).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException("The sample is not in the program.", name);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
