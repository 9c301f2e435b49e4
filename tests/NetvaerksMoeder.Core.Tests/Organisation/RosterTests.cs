using System;
using System.Linq;
using NetvaerksMoeder.Core.Organisation;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Organisation;

public sealed class RosterTests
{
    [Fact]
    public void A_roster_may_be_empty()
    {
        var roster = new Roster([]);

        Assert.Empty(roster.Participants);
        Assert.Null(roster.Find(People.Id("1")));
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var ward = new Participant(People.Id("3"), UnitPath.Parse("A"), LevelLadder.Hospital.Find("afsnitsledelse")!);
        var people = new[] { People.One("1"), People.One("1"), ward, People.One("1") };

        Assert.Equal(["DuplicateId", "LevelUnknown", "DuplicateId"], Roster.Check(people, LevelLadder.Municipality).Select(fault => fault.Code));
        var error = Assert.Throws<ArgumentException>(() => new Roster(people));
        Assert.Contains("no. 1 and no. 2", error.Message);
        Assert.Contains("afsnitsledelse", error.Message);
    }

    [Fact]
    public void Attendance_is_by_meeting_and_nobody_is_left_out_by_default()
    {
        var second = new Participant(People.Id("2"), UnitPath.Root, People.Level("leder"), meetings: [2, 3]);
        var roster = new Roster([People.One("1"), second]);

        Assert.Equal(["1"], roster.AttendingMeeting(1).Select(person => person.Id.Value));
        Assert.Equal(["1", "2"], roster.AttendingMeeting(2).Select(person => person.Id.Value));
    }

    [Fact]
    public void A_trio_is_three_functions_not_three_people()
    {
        var roster = new Roster([People.One("1", "A", "leder", "AMR"), People.One("2", "A", "medarbejder", "FTR"), People.One("3", "B", "leder")]);

        Assert.True(roster.TrioOf(UnitPath.Parse("A")).IsComplete);
        Assert.Equal(["1", "2"], roster.TrioOf(UnitPath.Parse("A")).Members.Select(person => person.Id.Value));
        Assert.Equal(["AMR", "TR"], roster.TrioOf(UnitPath.Parse("B")).Missing.Select(role => role.Danish));
        Assert.Equal(3, roster.TrioOf(UnitPath.Parse("C")).Missing.Count);
    }

    [Fact]
    public void Presence_is_half_open()
    {
        var morning = new Presence(null, new LocalTime(12, 0));

        Assert.True(morning.Covers(new LocalTime(11, 50), new LocalTime(12, 0)));
        Assert.False(morning.Covers(new LocalTime(11, 50), new LocalTime(12, 1)));
        Assert.True(Presence.Whole.Covers(LocalTime.Midnight, LocalTime.MaxValue));
        Assert.Throws<ArgumentException>(() => new Presence(new LocalTime(12, 0), new LocalTime(12, 0)));
    }

    [Fact]
    public void Names_never_stand_in_text_that_may_be_logged()
    {
        var person = new Participant(People.Id("7"), UnitPath.Root, People.Level("leder"), name: "Asta Birk");

        Assert.Equal("7", person.ToString());
        Assert.Equal("Asta Birk", person.DisplayName);
        Assert.DoesNotContain("Asta", Assert.Throws<ArgumentException>(() => new Roster([person, person])).Message);
    }
}
