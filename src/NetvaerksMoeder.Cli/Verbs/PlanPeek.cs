using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>What a plan file says about itself, before it is read in earnest.</summary>
internal sealed class PlanPeek
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly HashSet<string> _said;

    private PlanPeek(string? kind, IEnumerable<string> said)
    {
        Kind = kind;
        _said = [.. said];
    }

    /// <summary>Its <c>kind</c>; <see langword="null"/> where it says none or is no JSON object.</summary>
    public string? Kind { get; }

    /// <summary>Looks at a file. What is no JSON at all says nothing; reading it in earnest will tell why.</summary>
    public static PlanPeek At(byte[] bytes)
    {
        try
        {
            using var file = JsonDocument.Parse(WithoutMark(bytes), Lenient);
            if (file.RootElement.ValueKind != JsonValueKind.Object)
                return new PlanPeek(null, []);
            var kind = file.RootElement.TryGetProperty("kind", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            return new PlanPeek(kind, file.RootElement.EnumerateObject().Select(property => property.Name));
        }
        catch (JsonException)
        {
            return new PlanPeek(null, []);
        }
    }

    /// <summary>Whether it has a field of a name.</summary>
    public bool Says(string name) => _said.Contains(name);

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsMemory(3) : bytes;
}
