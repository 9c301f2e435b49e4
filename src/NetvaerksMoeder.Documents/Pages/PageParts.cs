using NetvaerksMoeder.Core.Meetings;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>Parts that several pages share.</summary>
internal static class PageParts
{
    public static void Header(Html html, MeetingPlan plan, Words words, string subtitle) => html.Nested("header", () =>
    {
        html.Element("h1", plan.Meeting.Title);
        html.Element("p", subtitle.Length == 0 ? words.When(plan) : subtitle + " · " + words.When(plan), "class", "when");
    });
}
