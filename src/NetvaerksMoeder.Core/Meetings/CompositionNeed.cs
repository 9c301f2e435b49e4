using System;
using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>Somebody who ought to be there: who can be it, and how much it matters.</summary>
internal sealed class CompositionNeed(Severity severity, Func<Participant, bool> isMetBy)
{
    public Severity Severity { get; } = severity;

    public Func<Participant, bool> IsMetBy { get; } = isMetBy;
}
