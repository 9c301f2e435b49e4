using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using NetvaerksMoeder.Documents.Json;
using NetvaerksMoeder.Documents.Rosters;
using Xunit;

namespace NetvaerksMoeder.Documents.Tests;

/// <summary>Whatever the bytes are, a reader gives a value or faults; it never throws.</summary>
public class HostileBytesTests
{
#if NETFRAMEWORK
    private const int Cases = 30;
#else
    private const int Cases = 150;
#endif

    private static readonly Dictionary<string, (byte[] Sound, Func<byte[], int> Read)> Readers = new()
    {
        ["roster"] = (RosterCsv.Write(SamplePlan.First.Roster), bytes => RosterCsv.Read(bytes, "f").Faults.Count),
        ["sets"] = ("p1;p2\n\"p3\";p4".ToBytes(), bytes => IdSetsCsv.Read(bytes, "f").Faults.Count),
        ["values"] = ("p1;p2;1,5\np3;p4;2".ToBytes(), bytes => PairValuesCsv.Read(bytes, "f").Faults.Count),
        ["meeting"] = (MeetingJson.Write(SamplePlan.First.Meeting, "r.csv"), bytes => MeetingJson.Read(bytes, "f").Faults.Count),
        ["rotation"] = (RotationJson.Write(RotationJsonDocument()), bytes => RotationJson.Read(bytes, "f").Faults.Count),
        ["agenda"] = (AgendaJson.Write(SamplePlan.First.Agenda), bytes => AgendaJson.Read(bytes, "f").Faults.Count),
        ["plan"] = (PlanJson.Write(SamplePlan.First), bytes => PlanJson.Read(bytes, "f").Faults.Count),
        ["history"] = (PlanJson.Write(SamplePlan.First), bytes => ContactHistoryJson.Read(bytes, "f").Faults.Count),
    };

    private static readonly string[] Shreds =
        ["\"", ",", ":", "{", "}", "[", "]", "null", "-1", "0", "1e99", "99999999999999999999", "true", "\\ud800", "\0", ";", "\n", "//", "'", "æ", "25:00", "\"\"", "010190-1234", "\uFEFF"];

    private static readonly string[] Values =
        ["-1", "0", "1", "2", "7", "61", "999999999", "1.5", "1e300", "\"\"", "\" \"", "\"x\"", "\"p1\"", "\"11:00\"", "\"11:12:30\"", "\"A//B\"", "null", "[]", "[1]", "{}", "true", "[\"p1\", \"p1\"]"];

    public static TheoryData<string> Names => [.. Readers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_file_is_faulty_or_sound_and_never_an_exception(string name)
    {
        var (sound, read) = Readers[name];
        var damage = from count in Gen.Choose(1, 4)
                     from cuts in Gen.ListOf(Gen.Choose(0, sound.Length - 1), count)
                     from lengths in Gen.ListOf(Gen.Choose(0, 12), count)
                     from shreds in Gen.ListOf(Gen.Elements(Shreds), count)
                     select Damaged(sound, cuts, lengths, shreds);
        Prop.ForAll(Arb.From(damage), bytes => read(bytes) >= 0).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
        Assert.True(read([]) >= 0);
        Assert.True(read([0xFF, 0xFE, 0x00]) >= 0);
    }

    [Theory]
    [InlineData("meeting")]
    [InlineData("rotation")]
    [InlineData("agenda")]
    [InlineData("plan")]
    [InlineData("history")]
    public void A_value_of_another_kind_is_faulty_or_sound_and_never_an_exception(string name)
    {
        var text = Readers[name].Sound.ToText();
        var values = Regex.Matches(text, "(?<=[:\\[,] )(\"[^\"]*\"|[0-9.]+|true|false)|\"[^\"]*\"(?=[,\\]])").Cast<Match>().ToList();
        var change = from value in Gen.Elements<Match>(values)
                     from other in Gen.Elements(Values)
                     select text.Substring(0, value.Index) + other + text.Substring(value.Index + value.Length);
        Prop.ForAll(Arb.From(change), changed => Readers[name].Read(changed.ToBytes()) >= 0).Check(Config.QuickThrowOnFailure.WithMaxTest(2 * Cases));
    }

    private static RotationDocument RotationJsonDocument()
    {
        var encounter = SamplePlan.First.Encounters[0];
        return new RotationDocument(encounter.Rotation, encounter.Problem, encounter.Options);
    }

    private static byte[] Damaged(byte[] sound, IEnumerable<int> cuts, IEnumerable<int> lengths, IEnumerable<string> shreds)
    {
        var bytes = sound.ToList();
        foreach (var (cut, length, shred) in cuts.Zip(lengths, (cut, length) => (cut, length)).Zip(shreds, (at, shred) => (at.cut, at.length, shred)))
        {
            var start = Math.Min(cut, bytes.Count);
            bytes.RemoveRange(start, Math.Min(length, bytes.Count - start));
            bytes.InsertRange(start, shred.ToBytes());
        }

        return [.. bytes];
    }
}
