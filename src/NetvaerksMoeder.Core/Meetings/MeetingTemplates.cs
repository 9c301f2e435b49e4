using NetvaerksMoeder.Core.Agendas;

namespace NetvaerksMoeder.Core.Meetings;

/// <summary>The publication's two programmes as meetings to start from.</summary>
/// <remarks>Structure and times after BFA Velfærd og Offentlig administration (2013), <i>Netværksmøder om social kapital</i>; the wording is our
/// own. The presenters are left for the caller to name.</remarks>
public static class MeetingTemplates
{
    /// <summary>The first meeting: 11.00–14.00, 11 items.</summary>
    /// <param name="language">The language of the titles; Danish by default.</param>
    /// <param name="frame">When it is; 11.00–14.00 without a date by default.</param>
    public static NetworkMeeting First(Language language = Language.Danish, AgendaFrame? frame = null) => Of(
        language == Language.English ? "1st network meeting" : "1. netværksmøde",
        AgendaTemplates.First(language == Language.English, frame),
        1);

    /// <summary>The second meeting: 12.30–15.30, 9 items.</summary>
    /// <param name="language">The language of the titles; Danish by default.</param>
    /// <param name="frame">When it is; 12.30–15.30 without a date by default.</param>
    public static NetworkMeeting Second(Language language = Language.Danish, AgendaFrame? frame = null) => Of(
        language == Language.English ? "2nd network meeting" : "2. netværksmøde",
        AgendaTemplates.Second(language == Language.English, frame),
        2);

    private static NetworkMeeting Of(string title, AgendaProblem agenda, int number) =>
        new(title, agenda.Frame, agenda.Items, agenda.Rules, agenda.Grid, number: number);
}
