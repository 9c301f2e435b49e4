#if NETSTANDARD2_0
namespace NetvaerksMoeder.Documents;

/// <summary>Methods of <see cref="string"/> that netstandard2.0 lacks.</summary>
internal static class StringPolyfills
{
    public static bool Contains(this string text, char value) => text.IndexOf(value) >= 0;
}
#endif
