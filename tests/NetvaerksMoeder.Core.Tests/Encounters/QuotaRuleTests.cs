using System.Linq;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Organisation;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Encounters;

public sealed class QuotaRuleTests
{
    [Theory]
    [InlineData("leder:1-2", 1, 2, 3)]
    [InlineData("TR:1", 1, int.MaxValue, 3)]
    [InlineData("direktør:0–1", 0, 1, 2)]
    [InlineData("enhed=HR:1-", 1, int.MaxValue, 1)]
    [InlineData("chef:1-1", 1, 1, 0)]
    public void A_level_a_role_or_a_unit_is_known(string text, int minimum, int maximum, int members)
    {
        Assert.True(QuotaRule.TryParse(text, out var rule));
        var quota = Assert.Single(rule!.For(People.Twelve(), LevelLadder.Municipality)!);
        Assert.Equal((minimum, maximum, members), (quota.Minimum, quota.Maximum, quota.Members.Count));
    }

    [Theory]
    [InlineData("leder")]
    [InlineData("leder:")]
    [InlineData("leder:2-1")]
    [InlineData("leder:1-2-3")]
    [InlineData("leder:x")]
    [InlineData("leder:-1")]
    [InlineData(":1")]
    [InlineData(null)]
    public void What_is_no_quota_is_not_read(string? text) => Assert.False(QuotaRule.TryParse(text, out _));

    [Fact]
    public void A_word_nobody_knows_is_no_quota()
    {
        Assert.Null(QuotaRule.Between("ledr", 1).For(People.Twelve(), LevelLadder.Municipality));
        Assert.Null(QuotaRule.NeverAlone("farve").For(People.Twelve(), LevelLadder.Municipality));
        Assert.Contains("leder", QuotaRule.KnownAmong(People.Twelve(), LevelLadder.Municipality));
        Assert.Contains("AMR", QuotaRule.KnownAmong(People.Twelve(), LevelLadder.Municipality));
    }

    [Fact]
    public void Never_alone_by_level_is_a_quota_for_each_level_that_two_have()
    {
        var quotas = QuotaRule.NeverAlone("niveau").For([.. People.Twelve(), People.One("c", level: "chef")], LevelLadder.Municipality)!;
        Assert.Equal(["niveau leder", "niveau medarbejder", "niveau topledelse"], quotas.Select(quota => quota.Name));
        Assert.All(quotas, quota => Assert.True(quota.MayBeNone));
        Assert.Equal("TR", Assert.Single(QuotaRule.NeverAlone("TR").For(People.Twelve(), LevelLadder.Municipality)!).Name);
    }
}
