using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NodaTime;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Turns an attendance into when each person is there, such that what was held stays true.</summary>
internal static class AttendancePresence
{
    /// <summary>Everybody who was there or will be: those of the plan and the guests; who was never there and is absent is left out.</summary>
    /// <param name="people">The people of the plan.</param>
    /// <param name="attendance">Who came.</param>
    /// <param name="seen">Who was in a round that is held.</param>
    /// <param name="cut">When what is held has ended; <see langword="null"/> where nothing is held or there is no clock.</param>
    /// <exception cref="ArgumentException">Somebody is late and was in a round that is held, or leaves before they come.</exception>
    public static List<Participant> Now(IEnumerable<Participant> people, Attendance attendance, HashSet<ParticipantId> seen, LocalTime? cut)
    {
        var named = new HashSet<ParticipantId>(attendance.Ids);
        var now = people.Select(person => named.Contains(person.Id) ? Of(person, attendance, seen.Contains(person.Id), cut) : person)
            .Where(person => person is not null).Select(person => person!).ToList();
        now.AddRange(attendance.Guests.Select(guest => With(guest, Later(guest.Presence, cut))));
        return now;
    }

    /// <summary>Everybody who is in one of the rounds.</summary>
    public static HashSet<ParticipantId> SeenIn(IEnumerable<Round> rounds) =>
        [.. rounds.SelectMany(round => round.Encounters.SelectMany(place => place.Members).Concat(round.Byes))];

    /// <summary>The same person with another presence.</summary>
    public static Participant With(Participant person, Presence presence) => presence == person.Presence ? person : new Participant(
        person.Id, person.Unit, person.Level, person.Name, person.Roles, presence, person.Meetings, person.Attributes);

    private static Participant? Of(Participant person, Attendance attendance, bool isSeen, LocalTime? cut)
    {
        var presence = attendance.PresenceOf(person);
        if (isSeen && cut is { } end && attendance.LateOf(person.Id) is { } late && late > (person.Presence.From ?? LocalTime.Midnight))
        {
            throw new ArgumentException(
                $"{person.Id} is late at {late:HH:mm}, but was in a round that is held (to {end:HH:mm}). Say it of a later round, or record what was held.", nameof(attendance)).InDanish($"{person.Id} kommer først {late:HH.mm}, men var med i en runde, der er holdt (til {end:HH.mm}). Sig det om en senere runde, eller ret det, der blev holdt");
        }

        if (!isSeen)
            return presence is null ? null : With(person, Later(presence, cut));
        if (cut is not { } held)
            return presence is null ? null : With(person, presence);
        var to = presence is null || presence.To < held ? held : presence.To;
        return With(person, new Presence(person.Presence.From, to));
    }

    // Whoever was not in what is held comes after it, whatever the clock says.
    private static Presence Later(Presence presence, LocalTime? cut)
    {
        if (cut is not { } end || presence.From >= end)
            return presence;
        return presence.To <= end ? presence : new Presence(end, presence.To);
    }
}
