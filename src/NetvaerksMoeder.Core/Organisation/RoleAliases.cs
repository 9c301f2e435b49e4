using System;
using System.Collections.Generic;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>The words that rosters use for the roles the library knows.</summary>
internal static class RoleAliases
{
    private static readonly Dictionary<string, ParticipantRole> Roles = Create();

    public static ParticipantRole? Find(string text) => Roles.TryGetValue(Normalised(text), out var role) ? role : null;

    private static Dictionary<string, ParticipantRole> Create()
    {
        var roles = new Dictionary<string, ParticipantRole>(StringComparer.Ordinal);
        void Add(ParticipantRole role, params string[] aliases)
        {
            roles[Normalised(role.Code)] = role;
            foreach (var alias in aliases)
                roles[Normalised(alias)] = role;
        }

        Add(ParticipantRole.ChiefExecutive, "chief executive", "kommunaldirektoer");
        Add(ParticipantRole.Director, "director", "direktoer");
        Add(ParticipantRole.ShopSteward, "tillidsrepræsentant", "shop steward", "union representative");
        Add(ParticipantRole.JointShopSteward, "fællestillidsrepræsentant", "joint shop steward");
        Add(ParticipantRole.WorkEnvironmentRepresentative, "AMiR", "SR", "arbejdsmiljørepræsentant", "sikkerhedsrepræsentant", "working environment representative");
        Add(ParticipantRole.HrConsultant, "HR konsulent", "HR consultant");
        Add(ParticipantRole.WorkEnvironmentConsultant, "arbejdsmiljøkonsulent", "AM konsulent", "working environment consultant");
        Add(ParticipantRole.Host, "host", "stationsvært");
        Add(ParticipantRole.Facilitator, "mødeleder", "proceskonsulent");

        AddMed(MedTier.Unspecified, "MED");
        AddMed(MedTier.Main, "H-MED", "HMED", "HMU", "Hoved-MED", "hovedudvalg");
        AddMed(MedTier.Area, "O-MED", "OMED", "OMU", "Område-MED", "VMU");
        AddMed(MedTier.Local, "L-MED", "LMED", "LMU", "Lokal-MED");
        return roles;

        void AddMed(MedTier tier, params string[] committees)
        {
            foreach (var committee in committees)
            {
                Add(ParticipantRole.Med(MedPosition.Member, tier), committee, $"{committee} medlem", $"{committee} member");
                Add(ParticipantRole.Med(MedPosition.Chair, tier), $"{committee} formand", $"{committee} chair", $"formand {committee}");
                Add(ParticipantRole.Med(MedPosition.ViceChair, tier), $"{committee} næstformand", $"{committee} vice chair", $"næstformand {committee}");
            }
        }
    }

    private static string Normalised(string text) => text.Trim().Replace('-', ' ').ToLowerInvariant();
}
