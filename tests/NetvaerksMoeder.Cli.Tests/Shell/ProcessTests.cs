using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace NetvaerksMoeder.Cli.Tests.Shell;

/// <summary>What only a process of its own can show: signals, pipes, encodings, exit codes.</summary>
public class ProcessTests
{
    private static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "NetvaerksMoeder.Cli.dll");

    [Theory]
    [InlineData(0, "pairs --count 4 --rounds 3 --format json")]
    [InlineData(1, "groups --count 7 --rounds 1 --sizes 5-6")]
    [InlineData(2, "pairs --count 4")]
    public async Task Exit_codes_reach_the_shell(int code, string line)
    {
        var (exit, output, error) = await Run(line);
        Assert.Equal(code, exit);
        Assert.Equal(code == 2, output.Length == 0);
        Assert.Equal(code != 2, error.Length == 0);
    }

    [Fact]
    public async Task Danish_letters_leave_as_utf8_without_colours()
    {
        var (_, output, _) = await Run("pairs --count 4 --rounds 2", ("TERM", "xterm-256color"), ("LANG", "C"));
        Assert.Contains("Værdi", output);
        Assert.DoesNotContain('\u001b', output);
        Assert.NotEqual('\uFEFF', output[0]);
    }

    [Fact]
    public async Task Ctrl_C_writes_the_best_plan_so_far()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        var apart = folder.Write("apart.csv", "1;2\n");

        // A process that has not come to listen yet is simply ended: on a busy machine it is given longer.
        var (exit, error) = (0, "");
        foreach (var seconds in new[] { 3, 10, 40 })
        {
            (exit, error) = await Interrupted($"groups --count 36 --rounds 5 --size 6 --steps 100000000000 --apart {apart} -o {folder["plan.json"]}", TimeSpan.FromSeconds(seconds));
            if (File.Exists(folder["plan.json"]) || error.Length > 0)
                break;
        }

        Assert.Equal(130, exit);
        if (File.Exists(folder["plan.json"]))
            Assert.Equal(5, JsonDocument.Parse(File.ReadAllText(folder["plan.json"])).RootElement.GetProperty("rounds").GetArrayLength());
        else
            Assert.Contains("Afbrudt", error);
        Assert.DoesNotContain(folder.Names, name => name.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reader_that_goes_away_is_no_fault()
    {
        if (OperatingSystem.IsWindows())
            return;
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"dotnet '{Dll}' pairs --count 200 --rounds 100 --format json | head -n 1");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        Assert.Equal("{", (await process.StandardOutput.ReadToEndAsync()).Trim());
        Assert.Empty(await error);
    }

    private static async Task<(int Exit, string Output, string Error)> Run(string line, params (string Name, string Value)[] environment)
    {
        using var process = Start(line, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Starts a process and interrupts it as Ctrl+C does.</summary>
    private static async Task<(int Exit, string Error)> Interrupted(string line, TimeSpan after)
    {
        using var process = Start(line);
        await Task.Delay(after);
        using (var kill = Process.Start("kill", $"-INT {process.Id}"))
            await kill.WaitForExitAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using (var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1)))
            await EndOrKill(process, patience.Token);
        await output;
        return (process.ExitCode, await error);
    }

    private static async Task EndOrKill(Process process, CancellationToken patience)
    {
        try
        {
            await process.WaitForExitAsync(patience);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    // A shell in the background without job control ignores Ctrl+C, and so do all that it starts, as nohup would have it.
    private static bool IgnoresCtrlC() => File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } mask
        && (Convert.ToInt64(mask.Split(':')[1].Trim(), 16) & 2) != 0;

    private static Process Start(string line, params (string Name, string Value)[] environment)
    {
        var isDeaf = IgnoresCtrlC();
        var start = new ProcessStartInfo(isDeaf ? "env" : "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var argument in (isDeaf ? ["--default-signal=INT", "dotnet"] : Array.Empty<string>()).Append(Dll).Concat(line.Split(' ')))
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
