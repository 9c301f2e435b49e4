using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Examples;

public class RosterExamples
{
    [Fact]
    public void Two_people_and_their_relation()
    {
        #region doc:relation
        var ladder = LevelLadder.Municipality;
        var anna = new Participant(new ParticipantId("p1"), UnitPath.Parse("Andeby/Dagtilbud/Solsikken"), ladder.Lowest);
        var bent = new Participant(new ParticipantId("p2"), UnitPath.Parse("Andeby/Skole/Engbo"), ladder.Find("leder")!);

        var kind = Relation.Between(anna, bent).Kind;        // Diagonal: another unit and another level
        var value = RelationValues.Default.Of(kind);         // 4
        #endregion

        Assert.Equal(RelationKind.Diagonal, kind);
        Assert.Equal(4, value);
    }
}
