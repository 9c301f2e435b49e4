namespace NetvaerksMoeder.Cli.Text;

/// <summary>How a text is set off where the terminal can.</summary>
internal enum Tone
{
    Plain = 0,
    Strong = 1,
    Quiet = 2,
    Good = 3,
    Advice = 4,
    Warning = 5,
    Error = 6,
}
