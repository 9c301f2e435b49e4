using System;

namespace NetvaerksMoeder.Core.Solving.Designs;

/// <summary>The field of <c>q = p^k</c> elements, written as the numbers <c>0 … q − 1</c> (base-<c>p</c> digits are the coefficients).</summary>
/// <remarks>Immutable. Multiplication goes by logarithms to one primitive element: the root of the first monic polynomial
/// of degree <c>k</c>, in the order of its coefficients read as a number, whose root has order <c>q − 1</c>. Building takes
/// O(q) for each polynomial tried; every operation takes O(k). Source: É. Galois, "Sur la théorie des nombres", 1830;
/// R. Lidl and H. Niederreiter, "Finite Fields", 1983.</remarks>
internal sealed class FiniteField
{
    /// <summary>The greatest order built.</summary>
    public const int GreatestOrder = 4096;

    private readonly int[] _power;
    private readonly int[] _log;

    /// <param name="order">A prime power of at most <see cref="GreatestOrder"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The order is no prime power, or too great.</exception>
    public FiniteField(int order)
    {
        if (order > GreatestOrder || !TrySplit(order, out var prime, out var degree))
            throw new ArgumentOutOfRangeException(nameof(order), order, $"A field has a prime power of elements, here at most {GreatestOrder}.");
        Order = order;
        Characteristic = prime;
        Degree = degree;
        _power = new int[Math.Max(1, order - 1)];
        _log = new int[order];
        var tail = 1;
        while (!TryPrimitive(tail))
            tail++;
    }

    /// <summary>The number of elements.</summary>
    public int Order { get; }

    /// <summary>The prime <c>p</c>.</summary>
    public int Characteristic { get; }

    /// <summary>The exponent <c>k</c>.</summary>
    public int Degree { get; }

    /// <summary>Whether <paramref name="order"/> is a prime power, at least 2.</summary>
    public static bool IsPrimePower(int order) => TrySplit(order, out _, out _);

    public int Add(int a, int b) => Digitwise(a, b, 1);

    public int Subtract(int a, int b) => Digitwise(a, b, Characteristic - 1);

    public int Multiply(int a, int b) => a == 0 || b == 0 ? 0 : Power(_log[a] + _log[b]);

    /// <summary>The primitive element to an exponent of any sign.</summary>
    public int Power(int exponent)
    {
        var period = Order - 1;
        return _power[((exponent % period) + period) % period];
    }

    /// <summary>The exponent of the primitive element that gives <paramref name="a"/>, not 0.</summary>
    public int Log(int a) => a == 0 ? throw new ArgumentOutOfRangeException(nameof(a), a, "0 is no power of the primitive element.") : _log[a];

    private static bool TrySplit(int order, out int prime, out int degree)
    {
        prime = 2;
        degree = 0;
        if (order < 2)
            return false;
        while (order % prime != 0)
            prime++;
        while (order % prime == 0)
        {
            order /= prime;
            degree++;
        }

        return order == 1;
    }

    private int Digitwise(int a, int b, int factor)
    {
        if (Degree == 1)
            return (a + (factor * b)) % Characteristic;
        var sum = 0;
        for (var place = 1; place < Order; place *= Characteristic)
        {
            sum += (((a % Characteristic) + (factor * (b % Characteristic))) % Characteristic) * place;
            a /= Characteristic;
            b /= Characteristic;
        }

        return sum;
    }

    // The monic polynomial is x^k − tail(x), so x^k is replaced by the tail; for k = 1 the tail is the element itself.
    private bool TryPrimitive(int tail)
    {
        var element = 1;
        for (var exponent = 0; exponent < Order - 1; exponent++)
        {
            if (exponent > 0 && element <= 1)
                return false;
            _power[exponent] = element;
            _log[element] = exponent;
            element = TimesRoot(element, tail);
        }

        return element == 1;
    }

    private int TimesRoot(int element, int tail)
    {
        if (Degree == 1)
            return element * tail % Order;
        var top = Order / Characteristic;
        return Digitwise(element % top * Characteristic, tail, element / top);
    }
}
