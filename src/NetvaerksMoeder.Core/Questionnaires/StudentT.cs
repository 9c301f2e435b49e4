using System;

namespace NetvaerksMoeder.Core.Questionnaires;

/// <summary>Student's distribution, as far as an interval needs it.</summary>
/// <remarks>The two-sided tail is the regularised incomplete beta function I(df/2, 1/2) at df/(df + t²), here by its continued fraction
/// (Abramowitz and Stegun 1964, 26.5.8, summed after Lentz 1976); the quantile is found by halving.</remarks>
internal static class StudentT
{
    /// <summary>The t beyond which, on either side, lies 5 % of the distribution. Right to 10 digits for 1 degree of freedom and up.</summary>
    public static double Quantile95(double degrees)
    {
        double low = 0, high = 13;
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            if (BothTails(middle, degrees) > 0.05)
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2;
    }

    private static double BothTails(double t, double degrees)
    {
        var x = degrees / (degrees + (t * t));
        var (a, b) = (degrees / 2, 0.5);
        var front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + (a * Math.Log(x)) + (b * Math.Log(1 - x)));
        // The fraction converges fast below the mean of the beta distribution; above it the other tail is taken.
        if (t <= 0)
            return 1;
        return x < (a + 1) / (a + b + 2) ? front * Fraction(x, a, b) / a : 1 - (front * Fraction(1 - x, b, a) / b);
    }

    private static double Fraction(double x, double a, double b)
    {
        const double Tiny = 1e-300;
        double c = 1, d = 1 / Safe(1 - ((a + b) * x / (a + 1))), sum = d;
        for (var m = 1; m <= 300; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / Safe(1 + (even * d));
            c = Safe(1 + (even / c));
            sum *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / Safe(1 + (odd * d));
            c = Safe(1 + (odd / c));
            sum *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-15)
                break;
        }

        return sum;

        static double Safe(double value) => Math.Abs(value) < Tiny ? Tiny : value;
    }

    // Stirling's series, after raising the argument above 10.
    private static double LogGamma(double x)
    {
        var shift = 0.0;
        for (; x < 10; x++)
            shift += Math.Log(x);
        var inverse = 1 / (x * x);
        var series = ((((((-1.0 / 1680) * inverse) + (1.0 / 1260)) * inverse - (1.0 / 360)) * inverse) + (1.0 / 12)) / x;
        return ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + series - shift;
    }
}
