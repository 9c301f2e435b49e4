using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>The choices of a gallery walk.</summary>
/// <remarks>Immutable.</remarks>
public sealed class StationOptions : RotationOptions
{
    private readonly StationHosts[] _hosts;

    /// <summary>Creates choices.</summary>
    /// <param name="stations">The number of stations, 1 or more.</param>
    /// <param name="isPredecessorNew">Whether no group may follow the same group twice; <see langword="false"/> by default.</param>
    /// <param name="isFairFirst">Whether the least any person gets comes before the total value; it does not by default.</param>
    /// <param name="groups">The number of groups; as many as stations by default. With fewer some stations are empty in a round, with more
    /// some groups rest in a round.</param>
    /// <param name="hosts">Who staffs which station by turns, each station and each person once at most; nobody by default.</param>
    /// <exception cref="ArgumentException">A number is below 1, hosts are of a station that does not exist, or a station or a person is named twice.</exception>
    public StationOptions(int stations, bool isPredecessorNew = false, bool isFairFirst = false, int? groups = null, IEnumerable<StationHosts>? hosts = null)
        : base(isFairFirst)
    {
        Stations = Guard.Against.NegativeOrZero(stations);
        IsPredecessorNew = isPredecessorNew;
        Groups = groups is { } number ? Guard.Against.NegativeOrZero(number, nameof(groups)) : stations;
        _hosts = hosts?.OrderBy(own => own.Station).ToArray() ?? [];
        if (Array.Find(_hosts, own => own.Station > stations) is { } beyond)
            throw new ArgumentException($"Station {beyond.Station} has hosts, but there are {stations} stations.", nameof(hosts));
        if (_hosts.Select(own => own.Station).Distinct().Count() < _hosts.Length)
            throw new ArgumentException("The hosts of a station are given twice.", nameof(hosts));
        var seen = new HashSet<ParticipantId>();
        if (_hosts.SelectMany(own => own.Members).FirstOrDefault(id => !seen.Add(id)) is { } twice)
            throw new ArgumentException($"{twice} is host at two stations.", nameof(hosts));
    }

    /// <inheritdoc/>
    public override RotationKind Kind => RotationKind.Stations;

    /// <summary>The number of stations.</summary>
    public int Stations { get; }

    /// <summary>Whether no group may follow the same group twice.</summary>
    public bool IsPredecessorNew { get; }

    /// <summary>The number of groups.</summary>
    public int Groups { get; }

    /// <summary>Who staffs which station by turns, by station.</summary>
    public IReadOnlyList<StationHosts> Hosts => _hosts;
}
