using Mono.Cecil;
using Mono.Cecil.Cil;

namespace SmpBot.Tests.Architecture;

/// <summary>What the compiled types of an assembly use: signatures, bodies, attributes, generics. Closures count as the type that they were written in.</summary>
internal static class Uses
{
    public static AssemblyDefinition Read(System.Reflection.Assembly assembly) => AssemblyDefinition.ReadAssembly(assembly.Location);

    /// <summary>Every outermost type of the assembly that was written by hand or generated into one of its namespaces.</summary>
    public static IEnumerable<TypeDefinition> Types(AssemblyDefinition assembly) =>
        assembly.MainModule.Types.Where(t => t.Name != "<Module>" && !t.Name.StartsWith('<'));

    /// <summary>Full names of the outermost types that a type uses, its nested types included.</summary>
    public static IEnumerable<string> TypesOf(TypeDefinition type) =>
        References(type).SelectMany(Parts).Select(Outermost).Where(name => name.Length > 0).Distinct();

    /// <summary>Full names of the methods that a type calls, as <c>System.DateTime::get_Now</c>.</summary>
    public static IEnumerable<string> CallsOf(TypeDefinition type) => Bodies(type)
        .SelectMany(body => body.Instructions)
        .Select(i => i.Operand)
        .OfType<MethodReference>()
        .Select(m => $"{m.DeclaringType.GetElementType().FullName}::{m.Name}")
        .Distinct();

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    private static IEnumerable<MethodBody> Bodies(TypeDefinition type) =>
        WithNested(type).SelectMany(t => t.Methods).Where(m => m.HasBody).Select(m => m.Body);

    private static IEnumerable<TypeReference?> References(TypeDefinition type)
    {
        foreach (var one in WithNested(type))
        {
            yield return one.BaseType;
            IEnumerable<TypeReference?> declared =
            [
                .. one.Interfaces.Select(i => i.InterfaceType),
                .. one.Fields.Select(f => f.FieldType),
                .. one.Properties.Select(p => p.PropertyType),
                .. one.GenericParameters.SelectMany(g => g.Constraints).Select(c => c.ConstraintType),
                .. one.CustomAttributes.Concat(one.Methods.SelectMany(m => m.CustomAttributes)).Concat(one.Properties.SelectMany(p => p.CustomAttributes)).Select(a => a.AttributeType),
                .. one.Methods.SelectMany(m => m.Parameters.Select(p => p.ParameterType).Append(m.ReturnType)),
            ];
            foreach (var reference in declared)
            {
                yield return reference;
            }
        }

        foreach (var body in Bodies(type))
        {
            foreach (var variable in body.Variables)
            {
                yield return variable.VariableType;
            }

            foreach (var reference in body.Instructions.SelectMany(Operands))
            {
                yield return reference;
            }
        }
    }

    private static IEnumerable<TypeReference?> Operands(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(p => p.ParameterType)],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        GenericParameter => [],
        _ => [type],
    };

    private static string Outermost(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.FullName;
    }
}
