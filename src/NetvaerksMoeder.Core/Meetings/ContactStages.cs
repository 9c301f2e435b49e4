using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Measures;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The measures of a meeting or a series before, as planned, as held and after.</summary>
/// <remarks>Immutable. Before is the history that the plan was given, in a series with the meetings before; after is before with what was
/// held, or with what is planned where nothing is recorded.</remarks>
public sealed class ContactStages
{
    private readonly GroupMixture[] _groups;

    internal ContactStages(
        string title,
        int? number,
        IReadOnlyList<Participant> people,
        Boundary boundary,
        IReadOnlyList<Pair> before,
        IReadOnlyList<Pair> planned,
        HeldContacts? held,
        IEnumerable<GroupMixture> groups)
    {
        Title = title;
        Number = number;
        Before = NetworkMeasures.Of(new ContactNetwork(people, before, boundary));
        Planned = NetworkMeasures.Of(new ContactNetwork(people, planned, boundary));
        Tally = new ContactTally(held?.Meetings ?? planned);
        Held = held is null ? null : NetworkMeasures.Of(new ContactNetwork(held.People, held.Meetings, boundary));
        var all = people.Concat((held?.People ?? []).Where(person => people.All(other => other.Id != person.Id)));
        After = NetworkMeasures.Of(new ContactNetwork(all, before.Concat(held?.Meetings ?? planned), boundary));
        _groups = groups.ToArray();
    }

    /// <summary>The title of the meeting or the series.</summary>
    public string Title { get; }

    /// <summary>The meeting's number, from 1; <see langword="null"/> for a series as a whole.</summary>
    public int? Number { get; }

    /// <summary>Who had met before.</summary>
    public NetworkMeasures Before { get; }

    /// <summary>Who meets whom by the plan.</summary>
    public NetworkMeasures Planned { get; }

    /// <summary>Who met whom; <see langword="null"/> where nothing is recorded.</summary>
    public NetworkMeasures? Held { get; }

    /// <summary>Who has met in the end.</summary>
    public NetworkMeasures After { get; }

    /// <summary>How often pairs meet in what was held, or is planned where nothing is recorded.</summary>
    public ContactTally Tally { get; }

    /// <summary>How mixed the groups of each encounter are, as held, or as planned where nothing is recorded; none for a series as a whole.</summary>
    public IReadOnlyList<GroupMixture> Groups => _groups;
}
