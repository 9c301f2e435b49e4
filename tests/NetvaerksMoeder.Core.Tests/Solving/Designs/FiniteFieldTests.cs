using System;
using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Solving.Designs;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Solving.Designs;

public class FiniteFieldTests
{
    [Fact]
    public void Every_small_field_keeps_the_field_axioms()
    {
        foreach (var q in Enumerable.Range(2, 31).Where(FiniteField.IsPrimePower))
        {
            var field = new FiniteField(q);
            for (var a = 0; a < q; a++)
            {
                Assert.Equal(a, field.Add(a, 0));
                Assert.Equal(a, field.Multiply(a, 1));
                for (var b = 0; b < q; b++)
                {
                    Assert.Equal(field.Add(a, b), field.Add(b, a));
                    Assert.Equal(field.Multiply(a, b), field.Multiply(b, a));
                    Assert.Equal(a, field.Subtract(field.Add(a, b), b));
                    Assert.Equal(a == 0 || b == 0, field.Multiply(a, b) == 0);
                    for (var c = 0; c < q; c += 1 + (q / 8))
                    {
                        Assert.Equal(field.Add(field.Add(a, b), c), field.Add(a, field.Add(b, c)));
                        Assert.Equal(field.Multiply(field.Multiply(a, b), c), field.Multiply(a, field.Multiply(b, c)));
                        Assert.Equal(field.Multiply(a, field.Add(b, c)), field.Add(field.Multiply(a, b), field.Multiply(a, c)));
                    }
                }
            }
        }
    }

    [Fact]
    public void The_primitive_element_runs_through_every_element_but_zero_up_to_order_256()
    {
        var orders = Enumerable.Range(2, 255).Where(FiniteField.IsPrimePower).ToList();
        Assert.Equal(70, orders.Count);
        foreach (var q in orders)
        {
            var field = new FiniteField(q);
            var powers = new HashSet<int>(Enumerable.Range(0, q - 1).Select(field.Power));
            Assert.Equal(q - 1, powers.Count);
            Assert.DoesNotContain(0, powers);
            Assert.All(powers, element => Assert.Equal(element, field.Power(field.Log(element) - (3 * (q - 1)))));
            Assert.Equal(0, Enumerable.Range(0, field.Characteristic).Aggregate(0, (sum, _) => field.Add(sum, q - 1)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(100)]
    [InlineData(8192)]
    public void No_field_has_another_order(int order) => Assert.Throws<ArgumentOutOfRangeException>(() => new FiniteField(order));
}
