using System.Text;

namespace NetvaerksMoeder.Documents.Tests;

internal static class TextExtensions
{
    public static byte[] ToBytes(this string text) => Encoding.UTF8.GetBytes(text);

    public static string ToText(this byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
