using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>The words that files use for the values of enumerations.</summary>
internal static class JsonWords
{
    public static IReadOnlyList<KeyValuePair<string, RotationKind>> Kinds { get; } = Words(
        ("pairs", RotationKind.Pairs), ("groups", RotationKind.Groups), ("stations", RotationKind.Stations));

    public static IReadOnlyList<KeyValuePair<string, SolutionStatus>> Statuses { get; } = Words(
        ("optimal", SolutionStatus.Optimal), ("feasible", SolutionStatus.Feasible), ("infeasible", SolutionStatus.Infeasible));

    public static IReadOnlyList<KeyValuePair<string, StopReason>> Stops { get; } = Words(
        ("proven-optimal", StopReason.ProvenOptimal),
        ("step-limit", StopReason.StepLimit),
        ("proven-infeasible", StopReason.ProvenInfeasible),
        ("interrupted", StopReason.Interrupted));

    public static IReadOnlyList<KeyValuePair<string, OddPolicy>> Odds { get; } = Words(
        ("trio", OddPolicy.Trio), ("bye", OddPolicy.Bye), ("host", OddPolicy.Host));

    public static IReadOnlyList<KeyValuePair<string, MovementKind>> Movements { get; } = Words(
        ("cards", MovementKind.Cards), ("carousel", MovementKind.Carousel), ("tables", MovementKind.Tables), ("stations", MovementKind.Stations));

    /// <summary>What can be asked of pairs.</summary>
    public static IReadOnlyList<KeyValuePair<string, MovementKind>> PairMovements { get; } = Words(
        ("cards", MovementKind.Cards), ("carousel", MovementKind.Carousel));

    public static IReadOnlyList<KeyValuePair<string, GroupMovement>> GroupMovements { get; } = Words(
        ("cards", GroupMovement.Cards), ("tables", GroupMovement.Tables), ("auto", GroupMovement.Auto));

    public static IReadOnlyList<KeyValuePair<string, RelationKind>> Relations { get; } = Words(
        ("bonding", RelationKind.Bonding), ("linking", RelationKind.Linking), ("bridging", RelationKind.Bridging), ("diagonal", RelationKind.Diagonal));

    public static string Of<T>(IReadOnlyList<KeyValuePair<string, T>> words, T value) =>
        words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;

    private static KeyValuePair<string, T>[] Words<T>(params (string Word, T Value)[] words) =>
        words.Select(word => new KeyValuePair<string, T>(word.Word, word.Value)).ToArray();
}
