using System.Collections.Generic;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Encounters;

/// <summary>Every pair is worth the same.</summary>
internal sealed class UniformPairValues(int value) : PairValues
{
    public override int? UniformValue => value;

    public override decimal Of(Participant first, Participant second) => value;

    internal override ScaledScores ToScores(IReadOnlyList<Participant> people) => new(new PairScores.Uniform(people.Count, value), 1);
}
