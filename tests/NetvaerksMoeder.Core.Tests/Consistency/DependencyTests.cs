using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Consistency;

/// <summary>What the library may know: two packages outside, and inside each room only the rooms below it.</summary>
public class DependencyTests
{
    private const string Root = "NetvaerksMoeder.Core";

    /// <summary>Each room and the rooms it may use besides itself and the root, which knows nothing but words.</summary>
    private static readonly Dictionary<string, string[]> _mayUse = new()
    {
        ["Solving"] = [],
        ["Organisation"] = ["Solving"],
        ["Relations"] = ["Solving", "Organisation"],
        ["Measures"] = ["Solving", "Organisation", "Relations"],
        ["Questionnaires"] = ["Solving", "Organisation"],
        ["Agendas"] = ["Solving", "Organisation", "Relations", "Measures"],
        ["Encounters"] = ["Solving", "Organisation", "Relations", "Measures"],
        ["Meetings"] = ["Solving", "Organisation", "Relations", "Measures", "Questionnaires", "Agendas", "Encounters"],
        [string.Empty] = [],
    };

    [Fact]
    public void Only_two_packages_are_used()
    {
        var others = PublicSurface.Library.GetReferencedAssemblies().Select(assembly => assembly.Name!).Where(name => !IsFramework(name));
        Assert.Empty(others.Except(["NodaTime", "Ardalis.GuardClauses"]));
    }

    [Fact]
    public void The_mathematics_shows_nothing_but_its_vocabulary()
    {
        var shown = PublicSurface.Types.Where(type => type.Namespace!.StartsWith(Root + ".Solving.", StringComparison.Ordinal));
        Assert.Empty(shown.Select(type => type.FullName));
    }

    [Fact]
    public void Signatures_and_local_variables_point_downwards()
    {
        var upward =
            from type in PublicSurface.Library.GetTypes()
            let room = RoomOf(type)
            where room is not null
            from used in UsedBy(type)
            let target = RoomOf(used)
            where target is not null && !MayUse(room, target)
            select $"{type.FullName} uses {used.FullName}";
        Assert.Empty(upward.Distinct());
    }

    [Fact]
    public void Sources_point_downwards()
    {
        var named = new Regex($@"(?:using (?:static )?|\b){Regex.Escape(Root)}\.(?<room>[A-Z]\w+)", RegexOptions.CultureInvariant);
        var upward =
            from path in RepositoryFiles.Under("src/" + Root, "*.cs")
            let room = RepositoryFiles.RelativeTo("src/" + Root, path).Split('/') is { Length: > 1 } parts ? parts[0] : string.Empty
            where room != "Polyfills"
            from Match match in named.Matches(File.ReadAllText(path))
            let target = match.Groups["room"].Value
            where _mayUse.ContainsKey(target) && !MayUse(room, target)
            select $"{path} names {match.Value}";
        Assert.Empty(upward.Distinct());
    }

    [Fact]
    public void Folders_are_namespaces()
    {
        var astray =
            from path in RepositoryFiles.Under("src/" + Root, "*.cs")
            let relative = RepositoryFiles.RelativeTo("src/" + Root, path)
            where !relative.StartsWith("Polyfills/", StringComparison.Ordinal)
            // A folder Data holds the tables of the classes beside it.
            let expected = string.Join(".", relative.Split('/').Reverse().Skip(1).Reverse().Where(part => part != "Data").Prepend(Root))
            where !File.ReadLines(path).Contains($"namespace {expected};")
            select $"{relative} is not in {expected}";
        Assert.Empty(astray);
    }

    private static bool IsFramework(string name)
    {
#if NETFRAMEWORK
        return name is "netstandard";
#else
        return name.StartsWith("System.", StringComparison.Ordinal);
#endif
    }

    private static bool MayUse(string room, string target)
    {
        Assert.True(_mayUse.ContainsKey(room), $"The room {room} is new: say in this test what it may use, and in docs/architecture.md what it is for.");
        return target == room || (target.Length == 0 && room != "Solving") || _mayUse[room].Contains(target);
    }

    /// <summary>The room of a type of the library; the root is the empty room; <see langword="null"/> for all others.</summary>
    private static string? RoomOf(Type type)
    {
        if (type.Assembly != PublicSurface.Library || type.Namespace is not { } space || !(space + ".").StartsWith(Root + ".", StringComparison.Ordinal))
            return null;
        return space == Root ? string.Empty : space.Substring(Root.Length + 1).Split('.')[0];
    }

    private static IEnumerable<Type> UsedBy(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var bases = type.GetInterfaces().Concat(type.BaseType is { } parent ? [parent] : []).SelectMany(PublicSurface.Parts);
        var members = type.GetMembers(All);
        var locals = members.OfType<MethodBase>()
            .SelectMany(method => method.GetMethodBody()?.LocalVariables ?? [])
            .SelectMany(local => PublicSurface.Parts(local.LocalType));
        return bases.Concat(members.SelectMany(PublicSurface.SignatureOf)).Concat(locals);
    }
}
