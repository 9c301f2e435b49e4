using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>A proposal of whom to invite, and what is still missing.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Invitation
{
    private readonly Participant[] _invited;
    private readonly Participant[] _reflectingTeam;
    private readonly StandHosts[] _hosts;
    private readonly Finding[] _findings;

    internal Invitation(
        int seats, IEnumerable<Participant> invited, RelationCounts pairs, long value, long bound, SolutionStatus status, IEnumerable<Participant> reflectingTeam, IEnumerable<StandHosts> hosts, IEnumerable<Finding> findings)
    {
        Seats = seats;
        _invited = invited.ToArray();
        Pairs = pairs;
        Value = value;
        Bound = bound;
        Status = status;
        _reflectingTeam = reflectingTeam.ToArray();
        _hosts = hosts.ToArray();
        _findings = findings.OrderByDescending(finding => finding.Severity).ToArray();
    }

    /// <summary>How many seats there are.</summary>
    public int Seats { get; }

    /// <summary>Whom to invite, in the candidates' order.</summary>
    public IReadOnlyList<Participant> Invited => _invited;

    /// <summary>The pairs among the invited by relation class: what bridging and linking there is to reach.</summary>
    public RelationCounts Pairs { get; }

    /// <summary>What those pairs are worth together.</summary>
    public long Value { get; }

    /// <summary>No choice of so many people that leaves as few needs unmet has pairs worth more.</summary>
    public long Bound { get; }

    /// <summary>Optimal where it is proven that no choice meets more of the needs or, meeting as many, has a greater value.</summary>
    public SolutionStatus Status { get; }

    /// <summary>Who could be the reflecting team, among the invited.</summary>
    public IReadOnlyList<Participant> ReflectingTeam => _reflectingTeam;

    /// <summary>Who could take turns at the stand of each workplace.</summary>
    public IReadOnlyList<StandHosts> Hosts => _hosts;

    /// <summary>What is still missing, errors first.</summary>
    public IReadOnlyList<Finding> Findings => _findings;
}
