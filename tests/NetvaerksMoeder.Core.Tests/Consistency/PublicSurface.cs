using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NetvaerksMoeder.Core.Solving;

namespace NetvaerksMoeder.Core.Tests.Consistency;

/// <summary>What the library shows to others, as the reflection tests look at it.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Library { get; } = typeof(SolverOptions).Assembly;

    public static IReadOnlyList<Type> Types { get; } = Library.GetExportedTypes();

    public static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    /// <summary>The constructors, methods, properties and fields that code outside can use, those of base classes not included.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Declared).Where(IsVisible);

    public static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        _ => false,
    };

    /// <summary>Every type that a member's signature names, with the arguments of generic ones.</summary>
    public static IEnumerable<Type> SignatureOf(MemberInfo member)
    {
        var named = member switch
        {
            MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
            ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
            PropertyInfo property => [property.PropertyType],
            FieldInfo field => [field.FieldType],
            _ => [],
        };
        return named.SelectMany(Parts);
    }

    /// <summary>A type and all that it is made of: elements of arrays, arguments of generic types.</summary>
    public static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!).Prepend(type);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type) : [type];
    }

    public static string NameOf(MemberInfo member) => $"{member.DeclaringType?.FullName}.{member.Name}";
}
