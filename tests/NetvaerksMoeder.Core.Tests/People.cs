using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Tests;

/// <summary>Short ways to make participants for tests.</summary>
internal static class People
{
    public static OrganisationalLevel Level(string code) => LevelLadder.Municipality.Find(code)!;

    public static Participant One(string id, string unit = "A", string level = "medarbejder", string roles = "", Presence? presence = null) => new(
        new ParticipantId(id),
        UnitPath.Parse(unit),
        Level(level),
        roles: roles.Split(',').Where(role => role.Length > 0).Select(ParticipantRole.Parse),
        presence: presence);

    public static IReadOnlyList<Participant> Alike(int count) =>
        Enumerable.Range(1, count).Select(number => One(number.ToString(System.Globalization.CultureInfo.InvariantCulture))).ToList();

    public static ParticipantId Id(string id) => new(id);

    public static IReadOnlyList<ParticipantId> Ids(params string[] ids) => ids.Select(id => new ParticipantId(id)).ToList();

    /// <summary>Three workplaces with a trio each, two directors and a consultant: the worked case of twelve.</summary>
    public static IReadOnlyList<Participant> Twelve() =>
    [
        .. new[] { "A", "B", "C" }.SelectMany(unit => new[]
        {
            One($"{unit}1", $"K/{unit}", "leder"),
            One($"{unit}2", $"K/{unit}", "medarbejder", "AMR"),
            One($"{unit}3", $"K/{unit}", "medarbejder", "TR"),
        }),
        One("D1", "K/Direktion", "topledelse", "direktør"),
        One("D2", "K/Direktion", "topledelse", "direktør"),
        One("H1", "K/HR", "medarbejder", "HR"),
    ];
}
