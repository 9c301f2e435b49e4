namespace NetvaerksMoeder.Core;

/// <summary>The languages that texts for facilitators and participants come in.</summary>
public enum Language
{
    /// <summary>Danish, the default.</summary>
    Danish = 0,

    /// <summary>English.</summary>
    English = 1,
}
