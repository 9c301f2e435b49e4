using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Who could take turns at the stand of a workplace: its local trio, or those who are there of it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class StandHosts
{
    private readonly Participant[] _hosts;

    internal StandHosts(UnitPath workplace, IEnumerable<Participant> hosts)
    {
        Workplace = workplace;
        _hosts = hosts.ToArray();
    }

    /// <summary>The workplace.</summary>
    public UnitPath Workplace { get; }

    /// <summary>The hosts, 1 or more, who take turns.</summary>
    public IReadOnlyList<Participant> Hosts => _hosts;
}
