using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetvaerksMoeder.Core;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Organisation;
using NetvaerksMoeder.Core.Relations;
using NetvaerksMoeder.Documents.Text;
using NodaTime;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>Words, times and names as pages print them in one language.</summary>
internal sealed class Words(Language language)
{
    public Language Language { get; } = language;

    public string Say(string danish, string english) => Language == Language.English ? english : danish;

    /// <summary><c>11.00</c> to Danish readers, <c>11:00</c> to English ones; seconds only where there are any.</summary>
    public string Clock(LocalTime time)
    {
        var text = time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        return Language == Language.English ? text : text.Replace(':', '.');
    }

    public string Span(LocalTime start, LocalTime end) => Clock(start) + "–" + Clock(end);

    /// <summary>The day and the time of a meeting.</summary>
    public string When(MeetingPlan plan)
    {
        var frame = plan.Meeting.Frame;
        var span = Say("kl. ", string.Empty) + Span(frame.Start, frame.End);
        if (frame.Date is not { } date)
            return Capital(span);
        return Capital(DateText.Long(date, Language)) + ", " + span;
    }

    public string Relation(RelationKind kind) => RelationKinds.NameOf(kind).In(Language);

    /// <summary>Why two people meet, in words.</summary>
    public string Why(RelationKind kind) => kind switch
    {
        RelationKind.Bonding => Say("samme enhed og niveau", "same unit and level"),
        RelationKind.Linking => Say("samme enhed, andet niveau", "same unit, other level"),
        RelationKind.Bridging => Say("anden enhed, samme niveau", "other unit, same level"),
        _ => Say("anden enhed, andet niveau", "other unit, other level"),
    };

    /// <summary>What a place is called: a chair, a table or a station.</summary>
    public string Place(RotationKind kind, int number) => kind switch
    {
        RotationKind.Pairs => Say("Plads ", "Seat "),
        RotationKind.Groups => Say("Bord ", "Table "),
        _ => Say("Station ", "Station "),
    } + Number(number);

    public string Severity(Severity severity) => severity switch
    {
        Core.Meetings.Severity.Error => Say("Fejl", "Error"),
        Core.Meetings.Severity.Warning => Say("Advarsel", "Warning"),
        _ => Say("Råd", "Advice"),
    };

    public string Form(ActivityForm form) => form switch
    {
        ActivityForm.Dialogue => Say("dialog", "dialogue"),
        ActivityForm.Talk => Say("oplæg", "talk"),
        ActivityForm.Presentation => Say("præsentation", "presentation"),
        ActivityForm.Break => Say("pause", "break"),
        ActivityForm.Meal => Say("måltid", "meal"),
        _ => Say("refleksion", "reflection"),
    };

    /// <summary>Names of presenters: of people in the roster their names, of others what the programme says.</summary>
    public static string Names(IEnumerable<string> presenters, Roster roster) => Listed(presenters.Select(presenter =>
        presenter.Trim().Length is > 0 and <= ParticipantId.MaximumLength && !CprNumber.IsLikely(presenter) && roster.Find(new ParticipantId(presenter)) is { } person
            ? person.DisplayName
            : presenter));

    /// <summary>Names side by side, with commas between, or semicolons where a name has a comma of its own ("TR, Skolen ved Søen").</summary>
    public static string Listed(IEnumerable<string> names)
    {
        var list = names.ToList();
        return string.Join(list.Exists(name => name.Contains(',')) ? "; " : ", ", list);
    }

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of any size: thousands apart, and decimals as the language has them.</summary>
    public string Amount(decimal value)
    {
        var text = value.ToString("#,0.######", CultureInfo.InvariantCulture);
        return Language == Language.English ? text : text.Replace(',', ' ').Replace('.', ',').Replace(' ', '.');
    }

    /// <summary>A percentage of two numbers, rounded half up; a dash where there is nothing to take it of.</summary>
    public static string Percent(long part, long whole) => whole == 0 ? "–" : Number(((200 * part) + whole) / (2 * whole)) + " %";

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);
}
