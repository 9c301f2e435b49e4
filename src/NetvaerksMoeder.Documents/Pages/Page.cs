using System;
using NetvaerksMoeder.Core;

namespace NetvaerksMoeder.Documents.Pages;

/// <summary>The frame of a page: one self-contained HTML file.</summary>
internal static class Page
{
    /// <summary>A whole page.</summary>
    /// <param name="title">The title of the window and of print.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="css">Style of this page's own; no text of users.</param>
    /// <param name="body">Writes what is in it.</param>
    public static string Of(string title, Language language, string css, Action<Html> body)
    {
        var html = new Html();
        body(html);
        return "<!DOCTYPE html>\n<html lang=\"" + (language == Language.English ? "en" : "da") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + Html.Encode(title) + "</title>\n<style>\n"
            + (PageStyle.Css + "\n" + css).Replace("\r\n", "\n") + "\n</style>\n</head>\n<body>\n" + html + "</body>\n</html>\n";
    }
}
