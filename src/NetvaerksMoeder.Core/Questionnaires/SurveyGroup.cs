using NetvaerksMoeder.Core.Organisation;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>The people of a unit, of all levels or one; with the units below it or, as own, without.</summary>
internal sealed class SurveyGroup(UnitPath unit, OrganisationalLevel? level, bool isOwn, int[] atoms)
{
    public UnitPath Unit { get; } = unit;

    public OrganisationalLevel? Level { get; } = level;

    public bool IsOwn { get; } = isOwn;

    public int[] Atoms { get; } = atoms;

    public bool Holds(Response response) =>
        (IsOwn ? response.Unit == Unit : Unit.Contains(response.Unit)) && (Level is null || response.Level == Level);
}
