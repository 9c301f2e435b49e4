using System.Linq;
using System.Text;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Rosters;
using NodaTime;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Rosters;

public class RosterCsvTests
{
    private const string Small = "id;navn;enhed;niveau;roller;fra;til;møder;Fag\r\n"
        + "p1;Åse Ærø;Andeby/Børn og Unge/Solsikken;Leder;AMR, TR;11:30;13.00;1,2;pædagog\r\n"
        + "p2;;Andeby/Stab;medarbejder;HR;;;;\r\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_that_Excel_writes_is_read(string encoding)
    {
        var roster = RosterCsv.Read(Encoded(Small, encoding), "deltagere.csv").Value;

        Assert.Equal(["p1", "p2"], roster.Participants.Select(person => person.Id.Value));
        var first = roster.Participants[0];
        Assert.Equal("Åse Ærø", first.Name);
        Assert.Equal("Andeby/Børn og Unge/Solsikken", first.Unit.ToString());
        Assert.Equal("leder", first.Level.Code);
        Assert.Equal([ParticipantRole.WorkEnvironmentRepresentative, ParticipantRole.ShopSteward], first.Roles);
        Assert.Equal(new Presence(new LocalTime(11, 30), new LocalTime(13, 0)), first.Presence);
        Assert.Equal([1, 2], first.Meetings);
        Assert.Equal("pædagog", first.Attributes["fag"]);
        Assert.Empty(roster.Participants[1].Attributes);
    }

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    public void The_separator_is_found_out(string separator)
    {
        var text = string.Join("\n", new[] { "id;name;unit;level;roles", "a;Ann;X/Y;employee;\"TR|HR\"", "b;\"Bo, B; \"\"B\"\"\";X;chef;" }
            .Select(line => line.Replace(";", separator).Replace("Bo, B" + separator, "Bo, B;")));

        var roster = RosterCsv.Read(Bytes(text), "r.csv").Value;

        Assert.Equal("Bo, B; \"B\"", roster.Participants[1].Name);
        Assert.Equal(2, roster.Participants[0].Roles.Count);
    }

    [Fact]
    public void Roles_may_be_in_a_quoted_cell_with_commas() =>
        Assert.Equal(2, RosterCsv.Read(Bytes("id,unit,level,roles\na,X,leder,\"TR,AMR\""), "r.csv").Value.Participants[0].Roles.Count);

    [Fact]
    public void Excels_line_that_names_the_separator_is_passed_over() =>
        Assert.Single(RosterCsv.Read(Bytes("sep=,\r\nid,unit\r\na,X\r\n"), "r.csv").Value.Participants);

    [Fact]
    public void Headers_come_in_any_case_and_order() =>
        Assert.Equal("Å", RosterCsv.Read(Bytes("NIVEAU;Enhed;ID\nLeder;Å;x"), "r.csv").Value.Participants[0].Unit.Name);

    [Fact]
    public void Without_an_id_column_ids_come_from_line_numbers() =>
        Assert.Equal(["l2", "l5"], RosterCsv.Read(Bytes("navn;enhed\n\"A\nB\";X\n\nC;Y\n"), "r.csv").Value.Participants.Select(person => person.Id.Value));

    [Fact]
    public void Without_unit_and_level_everybody_is_in_one_unit_on_the_lowest_level()
    {
        var person = RosterCsv.Read(Bytes("id\na\n"), "r.csv").Value.Participants[0];

        Assert.Equal(UnitPath.Root, person.Unit);
        Assert.Equal(LevelLadder.Municipality.Lowest, person.Level);
    }

    [Fact]
    public void The_hospitals_ladder_is_taken_where_it_fits_and_the_municipalitys_does_not()
    {
        var roster = RosterCsv.Read(Bytes("id;niveau\na;Afdelingsledelse\nb;medarbejder\n"), "r.csv").Value;

        Assert.Equal(LevelLadder.Hospital.Levels, roster.Ladder.Levels);
    }

    [Fact]
    public void One_bad_line_of_5000_gives_exactly_one_fault_with_its_line()
    {
        var text = new StringBuilder("id;navn;enhed;niveau\r\n");
        for (var i = 1; i <= 5000; i++)
            text.Append($"p{i};Navn {i};Andeby/Enhed {i % 50};{(i == 3210 ? "kaptajn" : "medarbejder")}\r\n");

        var fault = Assert.Single(RosterCsv.Read(Bytes(text.ToString()), "stor.csv").Faults);

        Assert.Equal(3211, fault.Line);
        Assert.Equal(4, fault.Column);
        Assert.Equal(
            "stor.csv:3211:4: Niveauet \"kaptajn\" kendes ikke. Tilladt: topledelse, chef, mellemleder, leder, medarbejder.",
            fault.In(Language.Danish));
    }

    [Fact]
    public void Every_fault_of_a_file_is_told_at_once_by_line()
    {
        var result = RosterCsv.Read(
            Bytes("id;enhed;niveau;fra;til;møder\np1;A;leder;25:00;;\np1;A//B;chef;;;x\n;A;;12:00;11:00;\np4;A\np5;A;leder;;;;;x\n"), "r.csv");

        Assert.Equal(
            [(2, "TimeInvalid"), (3, "DuplicateId"), (3, "UnitInvalid"), (3, "MeetingInvalid"), (4, "CellEmpty"), (4, "CellEmpty"), (4, "TimesReversed"), (5, "TooFewFields"), (6, "TooManyFields")],
            result.Faults.Select(fault => (fault.Line!.Value, fault.Code)));
        Assert.Null(result.ValueOrNull);
        Assert.Contains("linje 2", result.Faults[1].Text.Danish);
    }

    [Theory]
    [InlineData("010190-1234")]
    [InlineData("0101901234")]
    [InlineData("Hans Hansen 010190-1234")]
    [InlineData("(010190-1234)")]
    public void A_cpr_like_cell_is_refused_without_its_digits(string cell)
    {
        foreach (var text in new[] { $"id;navn\n{cell};x", $"id;navn;andet\na;x;{cell}", $"id;navn\na;{cell}", $"id;{cell}\na;b" })
        {
            var fault = Assert.Single(RosterCsv.Read(Bytes(text), "r.csv").Faults);

            Assert.Equal("IdentifierLooksLikeCpr", fault.Code);
            Assert.NotNull(fault.Line);
            Assert.NotNull(fault.Column);
            Assert.DoesNotContain("1234", fault.In(Language.Danish) + fault.In(Language.English));
            Assert.DoesNotContain("0101", fault.In(Language.Danish) + fault.In(Language.English));
        }
    }

    [Fact]
    public void Columns_of_cpr_numbers_are_never_read()
    {
        var result = RosterCsv.Read(Bytes("id;enhed;niveau;CPR-nr;LedersCPR\na;A;leder;010190-1234;020280-4321\n"), "r.csv");

        Assert.Empty(result.Value.Participants[0].Attributes);
        Assert.Equal(2, result.Notes.Count);
    }

    [Fact]
    public void Unknown_roles_are_kept_and_told_once_each()
    {
        var result = RosterCsv.Read(Bytes("id;enhed;niveau;roller\na;A;leder;tovholder,TR\nb;A;leder;Tovholder\n"), "r.csv");

        Assert.Equal("tovholder", result.Value.Participants[0].Roles[0].Code);
        var note = Assert.Single(result.Notes);
        Assert.Contains("tovholder", note.Text.Danish);
        Assert.Equal(2, note.Line);
    }

    [Theory]
    [InlineData("id;navn\na;Ane\n", "enhed og niveau")]
    [InlineData("id;niveau\na;leder\n", "kolonne til enhed")]
    [InlineData("id;enhed\na;A\n", "kolonne til niveau")]
    [InlineData("Navn;Afdelingskode;Organisationsniveau\nAne;1010;Leder\n", "verbet roster")]
    public void Without_units_or_levels_everybody_is_alike_and_that_is_told(string text, string missing)
    {
        var result = RosterCsv.Read(Bytes(text), "r.csv");

        Assert.True(result.IsSound);
        Assert.Contains(missing, Assert.Single(result.Notes).Text.Danish);
    }

    [Fact]
    public void Nothing_is_told_of_columns_that_are_there() => Assert.Empty(RosterCsv.Read(Bytes("id;unit;level\na;A;leder\n"), "r.csv").Notes);

    [Theory]
    [InlineData("", "FileEmpty")]
    [InlineData("\r\n \r\n", "FileEmpty")]
    [InlineData("Anna;Bo\n", "HeaderMissing")]
    [InlineData("id;ID\na;b\n", "HeaderTwice")]
    [InlineData("id;navn;name\na;b;c\n", "HeaderTwice")]
    [InlineData("id;navn\na;\"b\n", "QuoteOpen")]
    [InlineData("id;navn\na;\"b\"c\n", "TextAfterQuote")]
    [InlineData("id;navn\na;\0\n", "NulCharacter")]
    [InlineData("id;enhed\na;\n", "CellEmpty")]
    public void A_file_that_makes_no_sense_is_told_so(string text, string code) =>
        Assert.Equal(code, Assert.Single(RosterCsv.Read(Bytes(text), "r.csv").Faults).Code);

    [Fact]
    public void A_header_alone_is_a_roster_of_nobody() => Assert.Empty(RosterCsv.Read(Bytes("id;navn;enhed;niveau"), "r.csv").Value.Participants);

    [Fact]
    public void Too_many_lines_and_too_many_bytes_are_refused()
    {
        var lines = RosterCsv.Read(Bytes("id\n" + string.Join("\n", Enumerable.Range(1, 200_001))), "r.csv");
        var large = RosterCsv.Read(new byte[(50 * 1024 * 1024) + 1], "r.csv");

        Assert.Equal("TooManyLines", Assert.Single(lines.Faults).Code);
        Assert.Equal("FileTooLarge", Assert.Single(large.Faults).Code);
    }

    [Fact]
    public void A_stream_reads_as_its_bytes()
    {
        using var stream = new System.IO.MemoryStream(Bytes(Small));

        Assert.Equal(2, RosterCsv.Read(stream, "r.csv").Value.Participants.Count);
    }

    [Fact]
    public void Faults_beyond_a_hundred_are_counted()
    {
        var result = RosterCsv.Read(Bytes("id;niveau\n" + string.Join("\n", Enumerable.Range(1, 150).Select(i => $"p{i};kaptajn"))), "r.csv");
        var lines = FileFaults.Lines(result.Faults, Language.Danish);

        Assert.Equal(101, lines.Count);
        Assert.Equal("og 50 flere", lines[100]);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Encoded(string text, string encoding) => encoding switch
    {
        "utf-8-bom" => [.. new byte[] { 0xEF, 0xBB, 0xBF }, .. Encoding.UTF8.GetBytes(text)],
        "utf-16le" => [.. new byte[] { 0xFF, 0xFE }, .. Encoding.Unicode.GetBytes(text)],
        "utf-16be" => [.. new byte[] { 0xFE, 0xFF }, .. Encoding.BigEndianUnicode.GetBytes(text)],
        // Danish letters have the same codes in Latin 1.
        "windows-1252" => Encoding.GetEncoding("iso-8859-1").GetBytes(text),
        _ => Encoding.UTF8.GetBytes(text),
    };
}
