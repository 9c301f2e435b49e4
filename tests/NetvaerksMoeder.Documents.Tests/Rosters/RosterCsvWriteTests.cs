using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Rosters;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Rosters;

public class RosterCsvWriteTests
{
    [Fact]
    public void It_is_what_Danish_Excel_opens_as_it_should()
    {
        var roster = new Roster([new Participant(
            new ParticipantId("p1"),
            UnitPath.Parse("Andeby/Ældre; Nord"),
            LevelLadder.Municipality.Lowest,
            "Åse \"Å\" Ø",
            [ParticipantRole.ShopSteward, ParticipantRole.HrConsultant],
            new Presence(new LocalTime(11, 30), null),
            [1, 3],
            [new KeyValuePair<string, string>("fag", "=1+1")])]);

        var bytes = RosterCsv.Write(roster);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        Assert.Equal(
            "id;navn;enhed;niveau;roller;fra;til;møder;fag\r\np1;\"Åse \"\"Å\"\" Ø\";\"Andeby/Ældre; Nord\";medarbejder;TR, HR;11:30;;1,3;'=1+1\r\n",
            Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3));
    }

    [Property(MaxTest = 200)]
    public Property What_is_written_is_read_back_and_no_cell_is_a_formula()
    {
        var texts = Gen.Elements("=cmd|' /C calc'!A0", "+1", "-2", "@x", "'=x", "\"", "a;b", "a\nb", "<script>", "å,ø", "' -1", "x'", "\t=1", "ok");
        var people = from names in Gen.ListOf(texts) from facts in Gen.ListOf(texts, names.Count) select names.Zip(facts, (name, fact) => (name, fact)).ToList();
        return Prop.ForAll(Arb.From(people), rows =>
        {
            var roster = new Roster(rows.Select((row, i) => new Participant(
                new ParticipantId((i % 2 == 0 ? "-p" : "=p") + i),
                UnitPath.Root.Child(row.fact.Replace('/', '-')),
                LevelLadder.Municipality.Top,
                row.name,
                attributes: [new KeyValuePair<string, string>("fakta", row.fact.Trim())])));
            var bytes = RosterCsv.Write(roster);
            var cells = Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3).Replace("\"", string.Empty).Split(';', '\n', '\r').Select(cell => cell.Trim());
            var read = RosterCsv.Read(bytes, "r.csv").Value;

            // A line break inside a quoted cell begins no cell; the corpus has no formula behind one.
            return cells.All(cell => cell.Length == 0 || !"=+-@".Contains(cell[0]))
                && Encoding.UTF8.GetString(RosterCsv.Write(read)) == Encoding.UTF8.GetString(bytes)
                && read.Participants.Select(person => person.Name).SequenceEqual(roster.Participants.Select(person => person.Name));
        });
    }
}
