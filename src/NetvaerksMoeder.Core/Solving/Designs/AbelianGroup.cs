namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>A product of cyclic groups; an element is one number, the first component its most significant digit.</summary>
internal sealed class AbelianGroup
{
    private readonly int[] _moduli;

    /// <param name="moduli">The order of each cyclic factor.</param>
    public AbelianGroup(params int[] moduli)
    {
        _moduli = moduli;
        Order = 1;
        foreach (var modulus in moduli)
            Order *= modulus;
    }

    /// <summary>The number of elements.</summary>
    public int Order { get; }

    /// <summary>The element with these components, of any sign.</summary>
    public int Element(params int[] components)
    {
        var element = 0;
        for (var i = 0; i < _moduli.Length; i++)
            element = (element * _moduli[i]) + Residue(components[i], _moduli[i]);
        return element;
    }

    public int Add(int a, int b)
    {
        var sum = 0;
        var place = 1;
        for (var i = _moduli.Length - 1; i >= 0; i--)
        {
            sum += (((a % _moduli[i]) + (b % _moduli[i])) % _moduli[i]) * place;
            a /= _moduli[i];
            b /= _moduli[i];
            place *= _moduli[i];
        }

        return sum;
    }

    /// <summary>The element added to itself <paramref name="factor"/> times, a number of any sign.</summary>
    public int Times(int factor, int a)
    {
        var product = 0;
        var place = 1;
        for (var i = _moduli.Length - 1; i >= 0; i--)
        {
            product += Residue(factor * (a % _moduli[i]), _moduli[i]) * place;
            a /= _moduli[i];
            place *= _moduli[i];
        }

        return product;
    }

    private static int Residue(int value, int modulus) => ((value % modulus) + modulus) % modulus;
}
