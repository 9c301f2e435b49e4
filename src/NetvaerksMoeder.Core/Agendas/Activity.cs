using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;

namespace NetvaerksMoeder.Core.Agendas;

/// <summary>An activity of a network meeting: its kind with form, names, code and usual minutes.</summary>
/// <remarks>A closed set of constant objects, one for each <see cref="ActivityKind"/>; compare them with <c>==</c>. Immutable and
/// thread-safe. The kinds are those of the two programmes in BFA Velfærd og Offentlig administration,
/// <i>Netværksmøder om social kapital</i> (2013); the usual minutes span what the two programmes use.</remarks>
public sealed class Activity
{
    private static readonly Activity[] Table =
    [
        new(ActivityKind.Welcome, "welcome", ActivityForm.Talk, "Velkomst", "Welcome", 5, 10, 15),
        new(ActivityKind.LivingStatement, "living-statement", ActivityForm.Dialogue, "Living statement", "Living statement", 5, 10, 15),
        new(ActivityKind.SpeedDating, "speed-dating", ActivityForm.Dialogue, "Speed dating", "Speed dating", 8, 10, 30, true),
        new(ActivityKind.KnowledgeInput, "knowledge-input", ActivityForm.Talk, "Oplæg", "Talk", 10, 15, 30),
        new(ActivityKind.Exhibition, "exhibition", ActivityForm.Dialogue, "Udstilling", "Exhibition", 15, 20, 40, true),
        new(ActivityKind.WorkplacePresentation, "workplace-presentation", ActivityForm.Presentation, "Præsentation fra en arbejdsplads", "Presentation by a workplace", 10, 15, 35),
        new(ActivityKind.StaffPresentation, "staff-presentation", ActivityForm.Presentation, "HR- og arbejdsmiljøkonsulenternes opgaver og roller", "Tasks and roles of the HR and working-environment consultants", 10, 20, 30),
        new(ActivityKind.Overview, "overview", ActivityForm.Talk, "Overblik over indsatser og aktiviteter", "Overview of efforts and activities", 10, 15, 20),
        new(ActivityKind.BuzzGroups, "buzz-groups", ActivityForm.Dialogue, "Summegrupper", "Buzz groups", 5, 10, 20, true),
        new(ActivityKind.SurveyResults, "survey-results", ActivityForm.Talk, "Resultater af spørgeskemaet", "Results of the questionnaire", 10, 15, 30),
        new(ActivityKind.ReflectingTeam, "reflecting-team", ActivityForm.Reflection, "Reflekterende team", "Reflecting team", 15, 20, 30),
        new(ActivityKind.PlenaryReflection, "plenary-reflection", ActivityForm.Reflection, "Forsamlingens refleksion", "Reflection by the assembly", 10, 20, 30),
        new(ActivityKind.Break, "break", ActivityForm.Break, "Pause", "Break", 10, 10, 15),
        new(ActivityKind.Meal, "meal", ActivityForm.Meal, "Let anretning", "Light meal", 20, 25, 45),
        new(ActivityKind.Closing, "closing", ActivityForm.Talk, "Afrunding", "Closing", 5, 5, 10),
    ];

    private Activity(ActivityKind kind, string code, ActivityForm form, string danish, string english, int min, int preferred, int max, bool encounters = false)
    {
        Kind = kind;
        Code = code;
        Form = form;
        Danish = danish;
        English = english;
        UsualMinutes = new DurationRange(min, preferred, max);
        CreatesEncounters = encounters;
    }

    /// <summary>Every activity, in the order of <see cref="ActivityKind"/>.</summary>
    public static IReadOnlyList<Activity> All { get; } = Array.AsReadOnly(Table);

    /// <summary>The kind.</summary>
    public ActivityKind Kind { get; }

    /// <summary>The code in files: English, lower case, hyphens, such as <c>speed-dating</c>.</summary>
    public string Code { get; }

    /// <summary>The form.</summary>
    public ActivityForm Form { get; }

    /// <summary>The Danish name.</summary>
    public string Danish { get; }

    /// <summary>The English name.</summary>
    public string English { get; }

    /// <summary>How many minutes it usually takes. A suggestion for own programmes, never a rule.</summary>
    public DurationRange UsualMinutes { get; }

    /// <summary>Whether the activity itself decides who meets whom: speed dating, buzz groups, exhibition.</summary>
    public bool CreatesEncounters { get; }

    /// <summary>Whether its minutes count as dialogue: the forms dialogue and reflection.</summary>
    public bool IsDialogue => Form is ActivityForm.Dialogue or ActivityForm.Reflection;

    /// <summary>Whether it is a pause for the break rule: the forms break and meal.</summary>
    public bool IsPause => Form is ActivityForm.Break or ActivityForm.Meal;

    /// <summary>The activity of a kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a named value.</exception>
    public static Activity Of(ActivityKind kind)
    {
        if (kind < 0 || (int)kind >= Table.Length)
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of activity.");
        return Table[(int)kind];
    }

    /// <summary>Finds an activity by its code, ignoring case and surrounding white space.</summary>
    /// <param name="code">Such as <c>buzz-groups</c>; <see langword="null"/> finds nothing.</param>
    /// <returns>The activity, or <see langword="null"/> where the code is unknown.</returns>
    public static Activity? Find(string? code)
    {
        var wanted = code?.Trim();
        return Array.Find(Table, a => string.Equals(a.Code, wanted, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The activity with a code, ignoring case and surrounding white space.</summary>
    /// <exception cref="ArgumentException">The code is unknown; the message lists what is allowed.</exception>
    public static Activity Parse(string code)
    {
        Guard.Against.Null(code);
        return Find(code) ?? throw new ArgumentException($"'{code}' is no activity. Allowed: {string.Join(", ", Table.Select(a => a.Code))}.", nameof(code));
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
