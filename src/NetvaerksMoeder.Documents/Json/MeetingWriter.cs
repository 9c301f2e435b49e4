using System.Collections.Generic;
using System.Linq;
using NetvaerksMoeder.Core.Agendas;
using NetvaerksMoeder.Core.Encounters;
using NetvaerksMoeder.Core.Meetings;
using NetvaerksMoeder.Core.Relations;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Writes a meeting the way meeting files look; what has its usual value is left out.</summary>
internal sealed class MeetingWriter(JsonOut json)
{
    public void Write(NetworkMeeting meeting)
    {
        json.Text("title", meeting.Title);
        if (meeting.Number != 1)
            json.Number("number", meeting.Number);
        WriteFrame(meeting.Frame, meeting.Grid);
        WriteItems(meeting.Items, meeting.Stations, meeting.Choices, meeting.Values);
        WriteRules(meeting.Rules);
        WriteEncounters(meeting.Encounters);
    }

    public void Write(AgendaItem item) => WriteItem(item, null, EncounterChoices.None, null);

    /// <summary>Writes what an agenda was asked to lay out.</summary>
    public void Write(AgendaProblem problem)
    {
        WriteFrame(problem.Frame, problem.Grid);
        WriteItems(problem.Items, new Dictionary<string, int>(), new Dictionary<string, EncounterChoices>(), new Dictionary<string, RelationValues>());
        WriteRules(problem.Rules);
        if (problem.Presence.Count > 0)
        {
            json.Array("presence", () =>
            {
                foreach (var presence in problem.Presence)
                {
                    json.InlineObject(null, () =>
                    {
                        json.Text("presenter", presence.Presenter);
                        json.Array("windows", () =>
                        {
                            foreach (var window in presence.Windows)
                                WriteWindow(null, window);
                        });
                    });
                }
            });
        }
    }

    private void WriteFrame(AgendaFrame frame, int grid)
    {
        if (frame.Date is { } date)
            json.Text("date", Text.DateText.Iso(date));
        if (frame.Zone is { } zone)
            json.Text("zone", zone.Id);
        json.Time("start", frame.Start);
        json.Time("end", frame.End);
        json.Number("grid", grid);
    }

    private void WriteItems(
        IReadOnlyList<AgendaItem> items,
        IReadOnlyDictionary<string, int> stations,
        IReadOnlyDictionary<string, EncounterChoices> choices,
        IReadOnlyDictionary<string, RelationValues> values) => json.Array("items", () =>
    {
        foreach (var item in items)
        {
            json.Object(null, () => WriteItem(
                item,
                stations.TryGetValue(item.Id, out var count) ? count : null,
                choices.TryGetValue(item.Id, out var asked) ? asked : EncounterChoices.None,
                values.TryGetValue(item.Id, out var own) ? own : null));
        }
    });

    private void WriteItem(AgendaItem item, int? stations, EncounterChoices choices, RelationValues? values)
    {
        json.Text("id", item.Id);
        json.Text("title", item.Title);
        json.Text("activity", item.Activity.Code);
        WriteMinutes(item.Minutes);
        if (item.Round is { } round)
        {
            json.InlineObject("round", () =>
            {
                json.Number("seconds", round.Seconds);
                json.Number("move", round.MoveSeconds);
            });
        }

        if (item.ReserveMinutes > 0)
            json.Number("reserve", item.ReserveMinutes);
        if (stations is { } count)
            json.Number("stations", count);
        ChoicesWriter.WriteStations(json, choices);
        if (values is not null)
            json.Text("values", values.ToString());
        if (item.Presenters.Count > 0)
            json.InlineTexts("presenters", item.Presenters);
        if (item.Buzz is { } buzz)
        {
            json.InlineObject("buzz", () =>
            {
                json.Number("size", buzz.Size);
                json.Number("minutes", buzz.Minutes);
                ChoicesWriter.WriteGroups(json, choices);
            });
        }

        WriteParts("parts", item.Parts);
        WriteParts("tracks", item.Tracks);
        if (item.TrackRounds != 1)
            json.Number("trackRounds", item.TrackRounds);
        WriteAfter(item.After);
        WriteTimes(item);
        if (item.Weight != 1)
            json.Number("weight", item.Weight);
        if (item.IsOptional)
            json.Flag("optional", true);
        if (item.Priority != 1)
            json.Number("priority", item.Priority);
        if (item.IsMovable)
            json.Flag("movable", true);
    }

    private void WriteMinutes(DurationRange minutes)
    {
        if (minutes.Min == minutes.Max)
        {
            json.Number("minutes", minutes.Min);
            return;
        }

        json.InlineObject("minutes", () =>
        {
            json.Number("min", minutes.Min);
            json.Number("preferred", minutes.Preferred);
            json.Number("max", minutes.Max);
        });
    }

    private void WriteAfter(IReadOnlyList<AfterRule> rules)
    {
        if (rules.Count == 0)
            return;
        if (rules.All(rule => rule.GapMinutes == 0))
        {
            json.InlineTexts("after", rules.Select(rule => rule.Item));
            return;
        }

        json.Array("after", () =>
        {
            foreach (var rule in rules)
            {
                json.InlineObject(null, () =>
                {
                    json.Text("item", rule.Item);
                    json.Number("gap", rule.GapMinutes);
                });
            }
        });
    }

    private void WriteTimes(AgendaItem item)
    {
        if (item.Earliest is { } earliest)
            json.Time("earliest", earliest);
        if (item.Latest is { } latest)
            json.Time("latest", latest);
        if (item.EndBy is { } endBy)
            json.Time("endBy", endBy);
        if (item.FixedStart is { } start)
            json.Time("fixed", start);
    }

    private void WriteParts(string name, IReadOnlyList<ItemPart> parts)
    {
        if (parts.Count == 0)
            return;
        json.Array(name, () =>
        {
            foreach (var part in parts)
            {
                json.InlineObject(null, () =>
                {
                    json.Text("title", part.Title);
                    json.InlineTexts("presenters", part.Presenters);
                });
            }
        });
    }

    private void WriteRules(AgendaRules rules) => json.Object("rules", () =>
    {
        if (rules.BreakAtLeastEvery is { } every)
            json.Number("breakAtLeastEvery", every);
        if (rules.MealBetween is { } window)
            WriteWindow("mealBetween", window);
        if (rules.DialogueShareAtLeast is { } share)
            json.Number("dialogueShareAtLeast", share);
        if (rules.BufferBeforeEnd > 0)
            json.Number("bufferBeforeEnd", rules.BufferBeforeEnd);
        if (rules.Changeovers.Count > 0)
        {
            json.Array("changeovers", () =>
            {
                foreach (var changeover in rules.Changeovers)
                {
                    json.InlineObject(null, () =>
                    {
                        json.Text("from", JsonWords.Of(MeetingWords.Forms, changeover.From));
                        json.Text("to", JsonWords.Of(MeetingWords.Forms, changeover.To));
                        json.Number("minutes", changeover.Minutes);
                    });
                }
            });
        }
    });

    private void WriteEncounters(EncounterRules rules)
    {
        if (rules.Values != RelationValues.Default)
            json.Text("values", rules.Values.ToString());
        ValuesJson.WriteBoundary(json, rules.Boundary);
        if (rules.Pairs.Odd != OddPolicy.Trio)
            json.Text("odd", JsonWords.Of(JsonWords.Odds, rules.Pairs.Odd));
        if (rules.Pairs.Movement != MovementKind.Cards)
            json.Text("movement", JsonWords.Of(JsonWords.Movements, rules.Pairs.Movement));
        if (rules.Pairs.IsFairFirst)
            json.Flag("fairFirst", true);
        SetsJson.Write(json, "apart", rules.Apart);
        SetsJson.Write(json, "together", rules.Together);
        if (rules.Seated.Count > 0)
            json.InlineTexts("seated", rules.Seated.Select(id => id.Value));
    }

    private void WriteWindow(string? name, TimeWindow window) =>
        json.InlineTexts(name, [Text.ClockText.Json(window.From), Text.ClockText.Json(window.To)]);
}
