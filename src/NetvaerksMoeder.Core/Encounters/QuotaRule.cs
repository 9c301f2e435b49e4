using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>A quota in words, before it is known who takes part: <c>leder:1-2</c> (one or two leaders in each group), or never alone:
/// <c>niveau</c> (at least two of a level in a group, or none).</summary>
/// <remarks>Immutable. Who is meant: a level, a role, <c>attribute=value</c> (also <c>enhed=…</c> for a unit's name or path); for never alone also
/// <c>niveau</c>, <c>enhed</c>, <c>rolle</c> or an attribute, each of whose values is a quota of its own where two or more people have it.</remarks>
public sealed class QuotaRule
{
    private QuotaRule(string who, int minimum, int? maximum, bool isNeverAlone)
    {
        Who = Guard.Against.NullOrWhiteSpace(who).Trim();
        Minimum = Guard.Against.Negative(minimum);
        Maximum = maximum;
        IsNeverAlone = isNeverAlone;
        if (maximum < minimum)
            throw new ArgumentException($"The quota \"{who}\" asks for {minimum} to {maximum}; the greatest number is below the least.", nameof(maximum));
    }

    /// <summary>Who is meant, as written.</summary>
    public string Who { get; }

    /// <summary>The least number in a group.</summary>
    public int Minimum { get; }

    /// <summary>The greatest number in a group; <see langword="null"/> for no limit.</summary>
    public int? Maximum { get; }

    /// <summary>Whether it is that nobody is alone: at least two, or none.</summary>
    public bool IsNeverAlone { get; }

    /// <summary>Each group has from a least to a greatest number of some people.</summary>
    /// <param name="who">A level, a role, or <c>attribute=value</c>.</param>
    /// <param name="minimum">0 or more.</param>
    /// <param name="maximum">At least the least; no limit by default.</param>
    /// <exception cref="ArgumentException">The text is empty or a number out of range.</exception>
    public static QuotaRule Between(string who, int minimum, int? maximum = null) => new(who, minimum, maximum, isNeverAlone: false);

    /// <summary>Nobody of some people is the only one of them in a group.</summary>
    /// <param name="who">A level, a role, <c>attribute=value</c>, or <c>niveau</c>, <c>enhed</c>, <c>rolle</c> or an attribute.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static QuotaRule NeverAlone(string who) => new(who, 2, null, isNeverAlone: true);

    /// <summary>Reads <c>who:MIN-MAX</c>, <c>who:MIN</c> (at least) or <c>who:MIN-</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rule">The rule; <see langword="null"/> where the text is not of that form, or the least is above the greatest.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse(string? text, out QuotaRule? rule)
    {
        rule = null;
        var colon = text?.LastIndexOf(':') ?? -1;
        if (text is null || colon <= 0 || text.Substring(0, colon).Trim().Length == 0)
            return false;
        var range = text.Substring(colon + 1).Replace('–', '-').Split('-');
        if (range.Length > 2 || !TryNumber(range[0], out var least))
            return false;
        if (range.Length < 2 || range[1].Trim().Length == 0)
            rule = Between(text.Substring(0, colon), least);
        else if (TryNumber(range[1], out var most) && least <= most)
            rule = Between(text.Substring(0, colon), least, most);
        return rule is not null;
    }

    /// <summary>The quotas among some people; <see langword="null"/> where nobody knows who is meant.</summary>
    /// <param name="people">Who takes part.</param>
    /// <param name="ladder">The levels there are.</param>
    public IReadOnlyList<GroupQuota>? For(IEnumerable<Participant> people, LevelLadder ladder)
    {
        var all = Guard.Against.Null(people).ToList();
        Guard.Against.Null(ladder);
        if (Members(all, ladder) is { } members)
            return [IsNeverAlone ? GroupQuota.NeverAlone(Who, members) : GroupQuota.Between(Who, members, Minimum, Maximum ?? int.MaxValue)];
        // A value that one person alone has cannot but be alone.
        return IsNeverAlone && Values(all) is { } values
            ? values.GroupBy(value => value.Value, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => GroupQuota.NeverAlone($"{Who} {group.Key}", group.Select(value => value.Id)))
                .ToList()
            : null;
    }

    /// <summary>What can be said of whom: levels, roles and attributes, for messages.</summary>
    /// <param name="people">Who takes part.</param>
    /// <param name="ladder">The levels there are.</param>
    public static IReadOnlyList<string> KnownAmong(IEnumerable<Participant> people, LevelLadder ladder)
    {
        var all = Guard.Against.Null(people).ToList();
        return Guard.Against.Null(ladder).Levels.Select(level => level.Code)
            .Concat(all.SelectMany(person => person.Roles).Select(role => role.Code).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(code => code, StringComparer.Ordinal))
            .Concat(all.SelectMany(person => person.Attributes.Keys).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(name => name, StringComparer.Ordinal).Select(name => name + "=…"))
            .Concat(["enhed=…"])
            .ToList();
    }

    /// <summary>The rule as the command line writes it.</summary>
    public override string ToString() => IsNeverAlone ? Who : $"{Who}:{Minimum}-{Maximum}";

    private List<ParticipantId>? Members(List<Participant> people, LevelLadder ladder)
    {
        var equals = Who.IndexOf('=');
        if (equals > 0)
            return WithAttribute(people, Who.Substring(0, equals).Trim(), Who.Substring(equals + 1).Trim());
        if (ladder.Find(Who) is { } level)
            return Ids(people.Where(person => person.Level == level));
        var role = ParticipantRole.Parse(Who);
        var bearers = Ids(people.Where(person => person.Has(role)));
        return bearers.Count > 0 || role.IsKnown ? bearers : null;
    }

    private static List<ParticipantId>? WithAttribute(List<Participant> people, string name, string value)
    {
        if (IsWord(name, "enhed", "unit"))
        {
            var own = Ids(people.Where(person => IsWord(value, person.Unit.Name, person.Unit.ToString())));
            return own.Count > 0 ? own : null;
        }

        var bearers = Ids(people.Where(person => person.Attributes.TryGetValue(name, out var text) && IsWord(value, text.Trim())));
        return bearers.Count > 0 ? bearers : null;
    }

    private List<(ParticipantId Id, string Value)>? Values(List<Participant> people)
    {
        if (IsWord(Who, "niveau", "level"))
            return people.ConvertAll(person => (person.Id, person.Level.Code));
        if (IsWord(Who, "enhed", "unit"))
            return people.ConvertAll(person => (person.Id, person.Unit.ToString()));
        if (IsWord(Who, "rolle", "role", "roller", "roles"))
            return people.SelectMany(person => person.Roles.Select(role => (person.Id, role.Code))).ToList();
        var values = people.Where(person => person.Attributes.ContainsKey(Who)).Select(person => (person.Id, person.Attributes[Who].Trim())).Where(value => value.Item2.Length > 0).ToList();
        return values.Count > 0 ? values : null;
    }

    private static List<ParticipantId> Ids(IEnumerable<Participant> people) => people.Select(person => person.Id).ToList();

    private static bool IsWord(string text, params string[] words) => words.Any(word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase));

    private static bool TryNumber(string text, out int number) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
