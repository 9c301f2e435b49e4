namespace NetvaerksMoeder.Documents.Json;

/// <summary>The version of the file format.</summary>
internal static class Contract
{
    public const int Version = 1;

    public static void Check(JsonFields fields)
    {
        if (fields.Whole("contract", 0, int.MaxValue) is { } version && version != Version)
        {
            fields.Sink.Wrong(
                fields.Find("contract")!,
                "ContractUnknown",
                $"Filen følger version {version} af formatet; denne udgave læser version {Version}.",
                $"The file follows version {version} of the format; this edition reads version {Version}.");
        }
    }
}
