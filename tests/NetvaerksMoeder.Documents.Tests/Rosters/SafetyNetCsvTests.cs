using System.Linq;
using System.Text;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Documents.Rosters;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Rosters;

/// <summary>A small municipality, Andeby: made up, in the column layout that SOFD Core exports for SafetyNet.</summary>
public class SafetyNetCsvTests
{
    private const string Units = """
        Afdelingskode;Afdelingsnavn;Overafdelingskode;Enhedstype
        1000;Andeby Kommune;;Organisation
        1010;Direktionen;1000;Direktion
        1100;Børn og Unge;1000;Forvaltning
        1110;Dagtilbud;1100;Afdeling
        1111;Børnehaven Solsikken;1110;Institution
        """;

    private const string People = """
        Medarbejdernr;CPR-nr;Navn;Afdelingskode;ErLeder;Stilling;ErAMR;ErHMU;ErTR;Ledelsesniveau
        90001;0101901234;Asta Birk;1010;1;Kommunaldirektør;0;1;0;2
        90011;;Dan Eskesen;1110;1;Dagtilbudschef;0;0;0;3
        90101;;Person 90101;1111;1;Institutionsleder;0;0;0;4
        90102;;Person 90102;1111;0;Fleksjob;1;0;1;4
        """;

    [Theory]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    public void An_export_becomes_a_roster(string encoding)
    {
        var roster = SafetyNetCsv.Read(Encoding.GetEncoding(encoding).GetBytes(Units), "enheder.csv", Encoding.GetEncoding(encoding).GetBytes(People), "deltagere.csv").Value;

        Assert.Equal(["topledelse", "mellemleder", "leder", "medarbejder"], roster.Participants.Select(person => person.Level.Code));
        Assert.Equal("Andeby Kommune/Børn og Unge/Dagtilbud/Børnehaven Solsikken", roster.Participants[3].Unit.ToString());
        Assert.Equal([ParticipantRole.WorkEnvironmentRepresentative, ParticipantRole.ShopSteward], roster.Participants[3].Roles);
        Assert.True(roster.Participants[0].HasMedPosition(MedPosition.Member, MedTier.Main));
        Assert.All(roster.Participants, person => Assert.Empty(person.Attributes));
    }

    [Fact]
    public void Med_positions_come_from_their_own_file()
    {
        var roster = SafetyNetCsv.Read(
            Units.ToBytes(), "enheder.csv", People.ToBytes(), "deltagere.csv", "Medarbejdernr;MedUdvalg;Hverv\n90001;HMU;formand\n90102;HMU;næstformand\n".ToBytes()).Value;

        Assert.True(roster.Participants[0].HasMedPosition(MedPosition.Chair, MedTier.Main));
        Assert.True(roster.Participants[3].HasMedPosition(MedPosition.ViceChair, MedTier.Main));
    }

    [Fact]
    public void Faults_are_told_with_the_file_they_are_in()
    {
        var result = SafetyNetCsv.Read(
            (Units + "\n1200;Forældreløs;9999;").ToBytes(), "enheder.csv", People.ToBytes(), "deltagere.csv");
        var unknown = SafetyNetCsv.Read(Units.ToBytes(), "enheder.csv", (People + "\n90101;;X;4711;0;;0;0;0;").ToBytes(), "deltagere.csv");

        Assert.Equal(("enheder.csv", "UnitParentUnknown"), (result.Faults[0].File, result.Faults[0].Code));
        Assert.Equal(["DuplicateId", "UnitUnknown"], unknown.Faults.Select(fault => fault.Code).OrderBy(code => code));
        Assert.Equal("HeaderMissing", SafetyNetCsv.Read(Units.ToBytes(), "e.csv", "a;b\n1;2".ToBytes(), "d.csv").Faults[0].Code);
    }
}
