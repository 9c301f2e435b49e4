using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The measures of a plan: each meeting, and the series as a whole; before, planned, held and after.</summary>
/// <remarks>Immutable. Where a network of lasting ties from before is given, who brokers in it before and after is told too.</remarks>
public sealed class MeasureReport
{
    private readonly ContactStages[] _meetings;

    private MeasureReport(string title, ContactStages[] meetings, ContactStages? series, IEnumerable<Pair>? prior)
    {
        Title = title;
        _meetings = meetings;
        Series = series;
        if (prior is null)
            return;
        var ties = prior.ToList();
        var after = (series ?? meetings[0]).After.Network;
        var met = (series ?? meetings[0]).Held?.Network ?? (series ?? meetings[0]).Planned.Network;
        PriorNetwork = new ContactNetwork(after.People, ties, after.Boundary);
        BrokerageBefore = Brokerage.Of(PriorNetwork);
        BrokerageAfter = Brokerage.Of(new ContactNetwork(after.People, ties.Concat(met.Contacts), after.Boundary));
    }

    /// <summary>The title of the meeting or the series.</summary>
    public string Title { get; }

    /// <summary>Each meeting, 1 or more.</summary>
    public IReadOnlyList<ContactStages> Meetings => _meetings;

    /// <summary>The series as a whole; <see langword="null"/> for a single meeting.</summary>
    public ContactStages? Series { get; }

    /// <summary>The lasting ties from before; <see langword="null"/> where none are given.</summary>
    public ContactNetwork? PriorNetwork { get; }

    /// <summary>Each person's brokerage in the ties from before; <see langword="null"/> where none are given.</summary>
    public IReadOnlyList<Brokerage>? BrokerageBefore { get; }

    /// <summary>Each person's brokerage in the ties from before with everybody they met; <see langword="null"/> where none are given.</summary>
    public IReadOnlyList<Brokerage>? BrokerageAfter { get; }

    /// <summary>The measures of a meeting.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="held">What was held; the plan counts by default.</param>
    /// <param name="prior">Lasting ties from before; none by default.</param>
    /// <exception cref="ArgumentException">The record is of another plan.</exception>
    public static MeasureReport Of(MeetingPlan plan, HeldRecord? held = null, IEnumerable<Pair>? prior = null)
    {
        Guard.Against.Null(plan);
        return new MeasureReport(plan.Meeting.Title, [StagesOf(plan, held, [])], null, prior);
    }

    /// <summary>The measures of a series.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="held">What was held of some of the meetings; the plan counts for the others, and for all by default.</param>
    /// <param name="prior">Lasting ties from before; none by default.</param>
    /// <exception cref="ArgumentException">A record is of another plan, or there are two of one meeting.</exception>
    public static MeasureReport OfSeries(SeriesPlan plan, IEnumerable<HeldRecord>? held = null, IEnumerable<Pair>? prior = null)
    {
        Guard.Against.Null(plan);
        var records = held?.ToList() ?? [];
        if (records.Find(record => !plan.Meetings.Contains(record.Plan) || records.Count(other => other.Plan == record.Plan) > 1) is { } astray)
            throw new ArgumentException($"The record of \"{astray.Plan.Meeting.Title}\" is of another plan, or there are two.", nameof(held));

        var met = new List<Pair>();
        var stages = new List<ContactStages>();
        foreach (var meeting in plan.Meetings)
        {
            stages.Add(StagesOf(meeting, records.Find(record => record.Plan == meeting), met));
            met.AddRange((stages[stages.Count - 1].Held ?? stages[stages.Count - 1].Planned).Network.Contacts);
        }

        return new MeasureReport(plan.Series.Title, [.. stages], SeriesOf(plan, records), prior);
    }

    private static ContactStages SeriesOf(SeriesPlan plan, List<HeldRecord> records)
    {
        HeldContacts? contacts = null;
        if (records.Count > 0)
        {
            var plans = plan.Meetings.Select(meeting => records.Find(record => record.Plan == meeting)?.ToPlan() ?? meeting).ToList();
            var people = plans.SelectMany(meeting => meeting.People).GroupBy(person => person.Id).Select(same => same.First()).ToList();
            contacts = new HeldContacts(people, HeldContacts.MeetingsOf([.. plans]));
        }

        return new ContactStages(
            plan.Series.Title,
            null,
            plan.Series.Roster.Participants,
            plan.Network.Boundary,
            plan.Meetings.Count == 0 ? [] : BeforeOf(plan.Meetings[0]),
            HeldContacts.MeetingsOf([.. plan.Meetings]),
            contacts,
            []);
    }

    private static ContactStages StagesOf(MeetingPlan plan, HeldRecord? held, IReadOnlyList<Pair> earlier)
    {
        if (held is not null && held.Plan != plan)
            throw new ArgumentException($"The record of \"{held.Plan.Meeting.Title}\" is of another plan.", nameof(held));
        var asHeld = held?.ToPlan();
        return new ContactStages(
            plan.Meeting.Title,
            plan.Meeting.Number,
            plan.People,
            plan.Meeting.Encounters.Boundary,
            BeforeOf(plan).Concat(earlier).ToList(),
            HeldContacts.MeetingsOf(plan),
            asHeld is null ? null : new HeldContacts(asHeld.People, HeldContacts.MeetingsOf(asHeld)),
            GroupMixture.Of(asHeld ?? plan));
    }

    // A plan read from a file keeps its history with its encounters.
    private static IReadOnlyList<Pair> BeforeOf(MeetingPlan plan) =>
        plan.Encounters.Count == 0 ? plan.Meeting.Encounters.History.Pairs : plan.Encounters[0].Problem.History.Pairs;
}
