using System.Linq;
using NetvaerksMoeder.Documents.Rosters;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests.Rosters;

public class CarouselSeatsCsvTests
{
    [Theory]
    [InlineData("id;side;plads\np1;inderst;1\np2;inderst;2\np3;yderst;2\np4;yderst;1\n")]
    [InlineData("seat,ID,note,row\n1,p1,x,inner\n2,p2,,Inner\n1,p4,,outer\n2,p3,,OUTER")]
    [InlineData("id\tside\tplads\np4\ty\t1\np3\ty\t2\np1\ti\t1\np2\ti\t2")]
    public void Two_rows_are_read(string text)
    {
        var seating = CarouselSeatsCsv.Read(text.ToBytes(), "pladser.csv", People.Roster(4)).Value;
        Assert.Equal(["p1", "p2"], seating.Inner.Select(id => id?.Value));
        Assert.Equal(["p4", "p3"], seating.Outer.Select(id => id?.Value));
    }

    [Theory]
    [InlineData("id;side;plads\np1;inderst;1\np2;inderst;3\np3;yderst;2\np4;yderst;1\np5;yderst;3", "p1 – p2", "p4 p3 p5")]
    [InlineData("id;side;plads\np1;inderst;1\np2;inderst;2\np3;yderst;2", "p1 p2", "– p3")]
    public void An_odd_number_leaves_one_chair_empty_in_either_row(string text, string inner, string outer)
    {
        var seating = CarouselSeatsCsv.Read(text.ToBytes(), "pladser.csv").Value;
        Assert.Equal((inner, outer), (string.Join(" ", seating.Inner.Select(id => id?.Value ?? "–")), string.Join(" ", seating.Outer.Select(id => id?.Value ?? "–"))));
    }

    [Theory]
    [InlineData("p1;inderst;1\np2;yderst;1\np3;yderst;2\nhvem;inderst;2", 5, 1, "IdUnknown")]
    [InlineData("p1;inderst;1\np2;inderst;1\np3;yderst;2\np4;yderst;1", 3, 3, "SeatTwice")]
    [InlineData("p1;inderst;1\np1;inderst;2\np3;yderst;2\np4;yderst;1", 3, 1, "PersonTwice")]
    [InlineData("p1;midt;1\np2;inderst;2\np3;yderst;2\np4;yderst;1", 2, 2, "SideInvalid")]
    [InlineData("p1;inderst;nul\np2;inderst;2\np3;yderst;2\np4;yderst;1", 2, 3, "SeatInvalid")]
    [InlineData("p1;inderst;0\np2;inderst;2\np3;yderst;2\np4;yderst;1", 2, 3, "SeatInvalid")]
    [InlineData("p1;inderst;1\np2;inderst;2\np3;inderst;3\np4;yderst;1", 4, 2, "SidesDiffer")]
    [InlineData("p1;inderst;1\np2;inderst;7\np3;yderst;2\np4;yderst;1", 3, 3, "SeatBeyond")]
    [InlineData("p1;inderst\np2;inderst;2\np3;yderst;2\np4;yderst;1", 2, null, "TooFewFields")]
    [InlineData("p1;inderst;1\n010190-1234;inderst;2\np3;yderst;2\np4;yderst;1", 3, 1, "IdentifierLooksLikeCpr")]
    [InlineData("p1;inderst;1\np2;yderst;1", null, null, "PersonMissing")]
    public void A_fault_is_told_with_its_place(string lines, int? line, int? column, string code)
    {
        var fault = Assert.Single(CarouselSeatsCsv.Read(("id;side;plads\n" + lines).ToBytes(), "pladser.csv", People.Roster(4)).Faults);
        Assert.Equal((line, column, code), (fault.Line, fault.Column, fault.Code));
    }

    [Fact]
    public void Missing_headers_are_told() =>
        Assert.Equal(["HeaderMissing", "HeaderMissing"], CarouselSeatsCsv.Read("id;x;y\np1;a;1".ToBytes(), "pladser.csv").Faults.Select(fault => fault.Code));

    [Fact]
    public void An_empty_file_is_told() => Assert.NotEmpty(CarouselSeatsCsv.Read([], "pladser.csv").Faults);
}
