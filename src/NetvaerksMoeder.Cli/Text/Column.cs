namespace NetvaerksMoeder.Cli.Text;

/// <summary>A column of a table: its heading, whether numbers stand to the right, and whether it gives way where the table is too wide.</summary>
internal sealed class Column(string heading, bool isRight = false, bool isFlexible = false)
{
    public string Heading { get; } = heading;

    public bool IsRight { get; } = isRight;

    public bool IsFlexible { get; } = isFlexible;
}
