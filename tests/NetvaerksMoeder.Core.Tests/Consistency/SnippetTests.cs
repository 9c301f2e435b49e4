using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Consistency;

/// <summary>The code in the documentation is code of the tests: <c>#region doc:NAME</c> here, <c>&lt;!-- snippet: NAME --&gt;</c>
/// there. The script <c>.ci/snippets</c> sets <c>UPDATE_SNIPPETS</c>, and then the Markdown is rewritten first.</summary>
public class SnippetTests
{
    private static readonly Regex _region = new(@"^[ ]*#region doc:(?<name>\S+)\n(?<code>.*?)^[ ]*#endregion", RegexOptions.Multiline | RegexOptions.Singleline);

    private static readonly Regex _block = new(@"(?<head>^<!-- snippet: (?<name>\S+) -->\n```csharp\n)(?<code>.*?)(?<tail>^```$)", RegexOptions.Multiline | RegexOptions.Singleline);

    [Fact]
    public void The_code_in_the_documentation_is_code_of_the_tests()
    {
        var regions = Regions();
        var stale = new List<string>();
        foreach (var page in Pages())
        {
            var text = Read(page);
            var current = _block.Replace(text, block => regions.TryGetValue(block.Groups["name"].Value, out var code)
                ? block.Groups["head"].Value + code + block.Groups["tail"].Value
                : throw new InvalidOperationException($"{page}: no test has a region doc:{block.Groups["name"].Value}"));
            if (current == text)
                continue;
            if (Environment.GetEnvironmentVariable("UPDATE_SNIPPETS") == "1")
                File.WriteAllText(page, current);
            else
                stale.Add(page);
        }

        Assert.True(stale.Count == 0, $"Run .ci/snippets: {string.Join(", ", stale)}");
    }

    [Fact]
    public void Every_snippet_marker_has_its_block_and_every_region_its_page()
    {
        var markers = Pages().SelectMany(page => Regex.Matches(Read(page), @"^<!-- snippet: (\S+) -->", RegexOptions.Multiline).Cast<Match>()).Select(match => match.Groups[1].Value).ToList();
        var blocks = Pages().SelectMany(page => _block.Matches(Read(page)).Cast<Match>()).Select(match => match.Groups["name"].Value).ToList();
        Assert.Equal(markers, blocks);
        Assert.Empty(Regions().Keys.Except(blocks));
    }

    private static IReadOnlyList<string> Pages() => [Path.Combine(RepositoryFiles.Root, "README.md"), .. RepositoryFiles.Under("docs", "*.md")];

    private static Dictionary<string, string> Regions() => RepositoryFiles.Under("tests", "*.cs")
        .SelectMany(path => _region.Matches(Read(path)).Cast<Match>())
        .ToDictionary(match => match.Groups["name"].Value, match => Outdented(match.Groups["code"].Value));

    private static string Read(string path) => File.ReadAllText(path).Replace("\r\n", "\n");

    private static string Outdented(string code)
    {
        var lines = code.Split('\n');
        var margin = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        var text = new StringBuilder();
        foreach (var line in lines.Take(lines.Length - 1))
            text.Append(line.Length > margin ? line.Substring(margin) : string.Empty).Append('\n');
        return text.ToString();
    }
}
