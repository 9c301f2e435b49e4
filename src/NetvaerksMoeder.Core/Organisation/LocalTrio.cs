using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Organisation;

/// <summary>The local trio of a workplace: its leader, its working-environment representative (AMR) and its union representative (TR).</summary>
/// <remarks>Immutable. Three functions rather than three people: one person may fill two, and several may share one. A joint union
/// representative counts as union representative in their own unit.</remarks>
public sealed class LocalTrio
{
    private LocalTrio(UnitPath workplace, List<Participant> leaders, List<Participant> environment, List<Participant> stewards)
    {
        Workplace = workplace;
        Leaders = leaders;
        WorkEnvironmentRepresentatives = environment;
        ShopStewards = stewards;
    }

    /// <summary>The workplace.</summary>
    public UnitPath Workplace { get; }

    /// <summary>The leaders of the workplace, 0 or more.</summary>
    public IReadOnlyList<Participant> Leaders { get; }

    /// <summary>The working-environment representatives of the workplace, 0 or more.</summary>
    public IReadOnlyList<Participant> WorkEnvironmentRepresentatives { get; }

    /// <summary>The union representatives of the workplace, 0 or more.</summary>
    public IReadOnlyList<Participant> ShopStewards { get; }

    /// <summary>Whether each of the three functions is filled.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>The functions nobody fills, 0–3 of them: leader, AMR, TR.</summary>
    public IReadOnlyList<BilingualText> Missing
    {
        get
        {
            var missing = new List<BilingualText>();
            if (Leaders.Count == 0)
                missing.Add(new BilingualText("leder", "leader"));
            if (WorkEnvironmentRepresentatives.Count == 0)
                missing.Add(new BilingualText("AMR", "working-environment representative"));
            if (ShopStewards.Count == 0)
                missing.Add(new BilingualText("TR", "union representative"));
            return missing;
        }
    }

    /// <summary>Everybody in the trio once, in the order leader, AMR, TR.</summary>
    public IReadOnlyList<Participant> Members => Leaders.Concat(WorkEnvironmentRepresentatives).Concat(ShopStewards).Distinct().ToList();

    /// <summary>The trio that some participants form in a workplace.</summary>
    /// <param name="participants">The people to look among; those of other units are passed over.</param>
    /// <param name="workplace">The workplace.</param>
    public static LocalTrio Of(IEnumerable<Participant> participants, UnitPath workplace)
    {
        Guard.Against.Null(participants);
        Guard.Against.Null(workplace);
        var own = participants.Where(participant => participant.Unit == workplace).ToList();
        return new LocalTrio(
            workplace,
            own.FindAll(participant => participant.Level.IsManagement),
            own.FindAll(participant => participant.Has(ParticipantRole.WorkEnvironmentRepresentative)),
            own.FindAll(participant => participant.Has(ParticipantRole.ShopSteward) || participant.Has(ParticipantRole.JointShopSteward)));
    }
}
