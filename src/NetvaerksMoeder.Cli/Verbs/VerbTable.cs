using System.Collections.Generic;
using NetvaerksMoeder.Cli.Shell;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Every verb, in the order help lists them.</summary>
internal static class VerbTable
{
    public static IReadOnlyList<Verb> All { get; } =
    [
        new NewVerb(),
        new CheckVerb(),
        new RosterVerb(),
        new InviteVerb(),
        new PlanVerb(),
        new PairsVerb(),
        new GroupsVerb(),
        new StationsVerb(),
        new AgendaVerb(),
        new ReplanVerb(),
        new AttendVerb(),
        new MeasureVerb(),
        new SurveyVerb(),
        new DatesVerb(),
        new VerifyVerb(),
    ];
}
