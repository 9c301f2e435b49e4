using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Measures;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>How mixed the groups of one encounter are, by Blau's index.</summary>
/// <remarks>Immutable. Over all groups of two or more people in all rounds.</remarks>
public sealed class GroupMixture
{
    private GroupMixture(PlannedEncounter encounter, IReadOnlyList<double> byUnit, IReadOnlyList<double> byLevel)
    {
        ItemId = encounter.ItemId;
        Title = encounter.Title;
        Groups = byUnit.Count;
        MeanByUnit = Mean(byUnit);
        MeanByLevel = Mean(byLevel);
        LeastByUnit = byUnit.Count == 0 ? null : byUnit.Min();
        LeastByLevel = byLevel.Count == 0 ? null : byLevel.Min();
    }

    /// <summary>The id of the programme's item.</summary>
    public string ItemId { get; }

    /// <summary>What the item is called.</summary>
    public string Title { get; }

    /// <summary>How many groups there are, over all rounds.</summary>
    public int Groups { get; }

    /// <summary>The mean index by unit; <see langword="null"/> where there is no group.</summary>
    public double? MeanByUnit { get; }

    /// <summary>The mean index by level; <see langword="null"/> where there is no group.</summary>
    public double? MeanByLevel { get; }

    /// <summary>The index by unit of the least mixed group; <see langword="null"/> where there is no group.</summary>
    public double? LeastByUnit { get; }

    /// <summary>The index by level of the least mixed group; <see langword="null"/> where there is no group.</summary>
    public double? LeastByLevel { get; }

    /// <summary>The mixture of each encounter of a plan, in the order of the programme.</summary>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<GroupMixture> Of(MeetingPlan plan)
    {
        Guard.Against.Null(plan);
        return plan.Encounters.Select(encounter =>
        {
            var groups = encounter.Rotation.Rounds.SelectMany(round => round.Encounters)
                .Select(group => group.Members.Select(id => plan.Roster.Find(id)).Where(person => person is not null).Select(person => person!).ToList())
                .Where(group => group.Count > 1).ToList();
            return new GroupMixture(
                encounter,
                groups.ConvertAll(group => BlauIndex.ByUnit(group, plan.Meeting.Encounters.Boundary).Value!.Value),
                groups.ConvertAll(group => BlauIndex.ByLevel(group).Value!.Value));
        }).ToList();
    }

    private static double? Mean(IReadOnlyList<double> values) => values.Count == 0 ? null : values.Sum() / values.Count;
}
