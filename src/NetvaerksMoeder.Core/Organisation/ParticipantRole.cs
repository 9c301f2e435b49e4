using System;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>A role that somebody brings to the meeting: director, representative, consultant, MED position, host, facilitator.</summary>
/// <remarks>Immutable. Equal when the codes are, case apart. An unknown role is kept as text (<see cref="IsKnown"/> is false), never
/// dropped. A role says what a person does at the meeting; which trade union they belong to has no place here.</remarks>
public sealed class ParticipantRole : IEquatable<ParticipantRole>
{
    private ParticipantRole(string code, BilingualText name, bool isKnown, MedTier? tier = null, MedPosition? position = null)
    {
        Code = code;
        Name = name;
        IsKnown = isKnown;
        MedTier = tier;
        MedPosition = position;
    }

    /// <summary>Chief executive of a municipality.</summary>
    public static ParticipantRole ChiefExecutive { get; } = Known("kommunaldirektør", "Kommunaldirektør", "Chief executive");

    /// <summary>Director.</summary>
    public static ParticipantRole Director { get; } = Known("direktør", "Direktør", "Director");

    /// <summary>Union representative (tillidsrepræsentant, TR).</summary>
    public static ParticipantRole ShopSteward { get; } = Known("TR", "Tillidsrepræsentant", "Union representative");

    /// <summary>Joint union representative (fællestillidsrepræsentant, FTR).</summary>
    public static ParticipantRole JointShopSteward { get; } = Known("FTR", "Fællestillidsrepræsentant", "Joint union representative");

    /// <summary>Working-environment representative (arbejdsmiljørepræsentant, AMR).</summary>
    public static ParticipantRole WorkEnvironmentRepresentative { get; } = Known("AMR", "Arbejdsmiljørepræsentant", "Working-environment representative");

    /// <summary>HR consultant.</summary>
    public static ParticipantRole HrConsultant { get; } = Known("HR", "HR-konsulent", "HR consultant");

    /// <summary>Working-environment consultant.</summary>
    public static ParticipantRole WorkEnvironmentConsultant { get; } = Known("AM", "Arbejdsmiljøkonsulent", "Working-environment consultant");

    /// <summary>Host at a station of the exhibition.</summary>
    public static ParticipantRole Host { get; } = Known("vært", "Vært", "Host");

    /// <summary>Facilitator of the meeting.</summary>
    public static ParticipantRole Facilitator { get; } = Known("facilitator", "Facilitator", "Facilitator");

    /// <summary>The code used in files: <c>TR</c>, <c>H-MED-næstformand</c>; of an unknown role its text.</summary>
    public string Code { get; }

    /// <summary>The name shown.</summary>
    public BilingualText Name { get; }

    /// <summary>Whether the library knows the role.</summary>
    public bool IsKnown { get; }

    /// <summary>The tier of the MED committee; <see langword="null"/> where the role is no MED position.</summary>
    public MedTier? MedTier { get; }

    /// <summary>The position in the MED committee; <see langword="null"/> where the role is no MED position.</summary>
    public MedPosition? MedPosition { get; }

    /// <summary>Whether two roles are the same.</summary>
    public static bool operator ==(ParticipantRole? left, ParticipantRole? right) => Equals(left, right);

    /// <summary>Whether two roles differ.</summary>
    public static bool operator !=(ParticipantRole? left, ParticipantRole? right) => !Equals(left, right);

    /// <summary>A position in a MED committee.</summary>
    /// <param name="position">The position.</param>
    /// <param name="tier">The tier, <see cref="Organisation.MedTier.Unspecified"/> where it is not stated.</param>
    public static ParticipantRole Med(MedPosition position, MedTier tier = Organisation.MedTier.Unspecified)
    {
        var (prefix, danishTier, englishTier) = tier switch
        {
            Organisation.MedTier.Main => ("H-MED", "Hoved-MED", "Main MED"),
            Organisation.MedTier.Area => ("O-MED", "Område-MED", "Area MED"),
            Organisation.MedTier.Local => ("L-MED", "Lokal-MED", "Local MED"),
            _ => ("MED", "MED", "MED"),
        };
        return position switch
        {
            Organisation.MedPosition.Chair => new($"{prefix}-formand", new($"Formand for {danishTier}", $"Chair, {englishTier}"), true, tier, position),
            Organisation.MedPosition.ViceChair => new($"{prefix}-næstformand", new($"Næstformand for {danishTier}", $"Vice chair, {englishTier}"), true, tier, position),
            _ => new(prefix, new($"Medlem af {danishTier}", $"Member, {englishTier}"), true, tier, position),
        };
    }

    /// <summary>The role with a code or alias, case apart (<c>TR</c>, <c>tillidsrepræsentant</c>, <c>AMiR</c>, <c>HMU-næstformand</c> …);
    /// any other text becomes an unknown role of that text.</summary>
    /// <param name="text">A code, an alias or any other text, not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty.</exception>
    public static ParticipantRole Parse(string text)
    {
        var trimmed = Guard.Against.NullOrWhiteSpace(text).Trim();
        return RoleAliases.Find(trimmed) ?? new ParticipantRole(trimmed, new BilingualText(trimmed, trimmed), isKnown: false);
    }

    /// <inheritdoc/>
    public bool Equals(ParticipantRole? other) => other is not null && string.Equals(Code, other.Code, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ParticipantRole);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static ParticipantRole Known(string code, string danish, string english) => new(code, new BilingualText(danish, english), isKnown: true);
}
