using System;
using NetvaerksMoeder.Core.Organisation;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Organisation;

public sealed class ParticipantRoleTests
{
    [Theory]
    [InlineData("TR", "TR")]
    [InlineData("tillidsrepræsentant", "TR")]
    [InlineData("AMiR", "AMR")]
    [InlineData("SR", "AMR")]
    [InlineData("arbejdsmiljøkonsulent", "AM")]
    [InlineData("HR-konsulent", "HR")]
    [InlineData("Kommunaldirektør", "kommunaldirektør")]
    [InlineData("MED næstformand", "MED-næstformand")]
    [InlineData("HMU-næstformand", "H-MED-næstformand")]
    [InlineData("Hoved-MED-formand", "H-MED-formand")]
    [InlineData("omu", "O-MED")]
    [InlineData("L-MED-formand", "L-MED-formand")]
    public void Codes_and_aliases_are_read(string text, string code)
    {
        var role = ParticipantRole.Parse(text);

        Assert.True(role.IsKnown);
        Assert.Equal(code, role.Code);
    }

    [Fact]
    public void An_unknown_role_keeps_its_text()
    {
        var role = ParticipantRole.Parse(" kagebager ");

        Assert.False(role.IsKnown);
        Assert.Equal("kagebager", role.Code);
    }

    [Fact]
    public void Empty_text_is_no_role() => Assert.Throws<ArgumentException>(() => ParticipantRole.Parse(" "));

    [Fact]
    public void A_med_role_tells_tier_and_position()
    {
        var role = ParticipantRole.Parse("HMU-næstformand");

        Assert.Equal(MedTier.Main, role.MedTier);
        Assert.Equal(MedPosition.ViceChair, role.MedPosition);
        Assert.Equal(ParticipantRole.Med(MedPosition.ViceChair, MedTier.Main), role);
    }
}
