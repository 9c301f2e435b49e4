using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NetvaerksMoeder.Cli.Verbs;

/// <summary>Writes small results as JSON, in the manner of the plan files: indented, line feeds, æøå as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object of the contract.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="body">Writes the rest of it.</param>
    public static string Of(string kind, Action<Utf8JsonWriter> body)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("contract", 1);
            json.WriteString("kind", kind);
            body(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
