using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Documents.Tests;

/// <summary>People for tests.</summary>
internal static class People
{
    public static ParticipantId Id(string id) => new(id);

    /// <summary>People p1, p2 … spread over units and the levels of the municipality.</summary>
    public static Roster Roster(int count, int units = 4) => new(Enumerable.Range(1, count).Select(i => new Participant(
        Id("p" + i),
        UnitPath.Parse($"Andeby/Område {i % 2}/Enhed {i % units}"),
        LevelLadder.Municipality.Levels[i % 5],
        $"Navn {i}",
        i % 7 == 0 ? [ParticipantRole.WorkEnvironmentRepresentative] : [])));

    public static IReadOnlyList<ParticipantId> Ids(params string[] ids) => ids.Select(Id).ToList();
}
