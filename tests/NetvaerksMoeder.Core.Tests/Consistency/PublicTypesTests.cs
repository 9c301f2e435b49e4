using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace NetvaerksMoeder.Core.Tests.Consistency;

/// <summary>Rules that every public type keeps, whoever writes it.</summary>
public class PublicTypesTests
{
    private static readonly string[] _unwelcome = ["System.ValueTuple", "System.Span", "System.ReadOnlySpan", "System.Memory", "System.ReadOnlyMemory", "System.Collections.Immutable."];

    private static readonly Type[] _mutableCollections = [typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(ISet<>)];

    [Fact]
    public void Classes_are_sealed_static_or_the_head_of_a_closed_hierarchy()
    {
        var open = PublicSurface.Types
            .Where(type => type.IsClass && !type.IsSealed)
            .Where(type => !type.IsAbstract || type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(PublicSurface.IsVisible));
        Assert.Empty(open.Select(type => type.FullName));
    }

    [Fact]
    public void Nothing_can_be_set_after_construction()
    {
        var settable = PublicSurface.Types.SelectMany(PublicSurface.MembersOf).Where(member => member switch
        {
            PropertyInfo property => property.SetMethod is { } setter && PublicSurface.IsVisible(setter),
            FieldInfo field => !field.IsInitOnly && !field.IsLiteral && !(field.DeclaringType!.IsEnum && field.Name == "value__"),
            _ => false,
        });
        Assert.Empty(settable.Select(PublicSurface.NameOf));
    }

    [Fact]
    public void Fields_are_constants_or_private()
    {
        var fields = PublicSurface.Types.Where(type => !type.IsEnum).SelectMany(PublicSurface.MembersOf).OfType<FieldInfo>().Where(field => !field.IsStatic);
        Assert.Empty(fields.Select(PublicSurface.NameOf));
    }

    [Fact]
    public void What_is_handed_out_cannot_be_changed_by_the_receiver()
    {
        var leaking = PublicSurface.Types.SelectMany(PublicSurface.MembersOf).Where(member => member switch
        {
            MethodInfo method => PublicSurface.Parts(method.ReturnType).Any(IsMutableCollection),
            PropertyInfo property => PublicSurface.Parts(property.PropertyType).Any(IsMutableCollection),
            _ => false,
        });
        Assert.Empty(leaking.Select(PublicSurface.NameOf));
    }

    [Fact]
    public void Equatable_types_have_the_operators_and_the_overrides()
    {
        var incomplete = PublicSurface.Types
            .Where(type => type is { IsEnum: false, IsInterface: false } && Implements(type, typeof(IEquatable<>)))
            .Where(type => !HasOperators(type, "op_Equality", "op_Inequality")
                || type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType != type
                || type.GetMethod(nameof(GetHashCode), [])!.DeclaringType != type);
        Assert.Empty(incomplete.Select(type => type.FullName));
    }

    [Fact]
    public void Comparable_types_have_the_operators()
    {
        var incomplete = PublicSurface.Types
            .Where(type => type is { IsEnum: false, IsInterface: false } && Implements(type, typeof(IComparable<>)))
            .Where(type => !Implements(type, typeof(IEquatable<>))
                || !HasOperators(type, "op_LessThan", "op_GreaterThan", "op_LessThanOrEqual", "op_GreaterThanOrEqual"));
        Assert.Empty(incomplete.Select(type => type.FullName));
    }

    [Fact]
    public void Signatures_can_be_used_from_every_language_and_framework()
    {
        var awkward = PublicSurface.Types.SelectMany(PublicSurface.MembersOf).Where(member => PublicSurface.SignatureOf(member)
            .Any(type => Array.Exists(_unwelcome, name => (type.Namespace + "." + type.Name).StartsWith(name, StringComparison.Ordinal))));
        Assert.Empty(awkward.Select(PublicSurface.NameOf));
    }

    [Fact]
    public void Enum_names_have_distinct_values()
    {
        var ambiguous = PublicSurface.Types.Where(type => type.IsEnum)
            .Where(type => Enum.GetNames(type).Length != Enum.GetValues(type).Cast<object>().Distinct().Count());
        Assert.Empty(ambiguous.Select(type => type.FullName));
    }

    private static bool Implements(Type type, Type open) =>
        type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == open && one.GetGenericArguments()[0] == type);

    private static bool HasOperators(Type type, params string[] names) =>
        Array.TrueForAll(names, name => type.GetMethod(name, [type, type]) is { IsStatic: true, IsPublic: true });

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type.IsGenericType && Array.IndexOf(_mutableCollections, type.GetGenericTypeDefinition()) >= 0);
}
