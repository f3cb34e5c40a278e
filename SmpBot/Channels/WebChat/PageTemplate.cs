using System.Reflection;

namespace SmpBot.Channels.WebChat;

/// <summary>The files in <c>Pages</c>, which are filled in before they are given out.</summary>
internal static class PageTemplate
{
    public static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"Pages/{name}")!);
        return reader.ReadToEnd();
    }
}
