using NetvaerksMoeder.Documents.Text;

namespace NetvaerksMoeder.Documents.Json;

/// <summary>Faults about one value of a JSON file.</summary>
internal static class JsonFaults
{
    public static void Wrong(this FaultSink sink, JsonItem item, string code, string danish, string english) =>
        sink.Fault(code, danish, english, item.Spot.Line, item.Spot.Column, item.Path);

    public static void WrongType(this FaultSink sink, JsonItem item, string danish, string english)
    {
        var shown = CprGuard.Holds(item.Text) ? "…" : item.Shown;
        sink.Wrong(item, "TypeWrong", $"{shown} står her; der skal stå {danish}.", $"{shown} is here; there must be {english}.");
    }

    public static void Cpr(this FaultSink sink, JsonItem item) => sink.Wrong(
        item,
        "IdentifierLooksLikeCpr",
        "Teksten ligner et CPR-nummer (vises ikke). Brug et medarbejdernummer eller et UUID.",
        "The text looks like a CPR number (not shown). Use an employee number or a UUID.");
}
