using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>What a plan file says about itself, before it is read in earnest.</summary>
internal sealed class PlanPeek
{
    public static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly HashSet<string> _said;

    private PlanPeek(IEnumerable<string> said) => _said = [.. said];

    /// <summary>Looks at a file. What is no JSON at all says nothing; reading it in earnest will tell why.</summary>
    public static PlanPeek At(byte[] bytes)
    {
        try
        {
            using var file = JsonDocument.Parse(WithoutMark(bytes), Lenient);
            return new PlanPeek(file.RootElement.ValueKind == JsonValueKind.Object ? file.RootElement.EnumerateObject().Select(property => property.Name) : []);
        }
        catch (JsonException)
        {
            return new PlanPeek([]);
        }
    }

    /// <summary>Whether it has a field of a name.</summary>
    public bool Says(string name) => _said.Contains(name);

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsMemory(3) : bytes;
}
