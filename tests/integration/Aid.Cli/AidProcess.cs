using System.Diagnostics;
using System.Text;

namespace Aid.Tests.Integration.Cli;

/// <summary>The command line as its users run it: a process of its own, so that it can be killed.</summary>
internal sealed class AidProcess : IDisposable
{
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();

    private AidProcess(Process process)
    {
        Process = process;
        process.OutputDataReceived += (_, line) => Add(_output, line.Data);
        process.ErrorDataReceived += (_, line) => Add(_errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Process Process { get; }

    public string Output => Read(_output);

    public string Errors => Read(_errors);

    /// <summary>Starts <c>aid</c> with these arguments.</summary>
    public static AidProcess Start(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Aid.Cli.dll"), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        return new AidProcess(Process.Start(start)!);
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using AidProcess aid = Start(arguments);
        await aid.Process.WaitForExitAsync();
        return (aid.Process.ExitCode, aid.Output, aid.Errors);
    }

    /// <summary>Waits until its output holds a text.</summary>
    public async Task<string> WaitForAsync(string text)
    {
        while (!Output.Contains(text))
        {
            if (Process.HasExited) throw new InvalidOperationException($"aid ended with {Process.ExitCode}: {Errors}");
            await Task.Delay(10);
        }

        return Output;
    }

    /// <summary>SIGKILL: nothing of it runs any more, no handler, no finally.</summary>
    public async Task KillAsync()
    {
        if (!Process.HasExited) Process.Kill();
        await Process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!Process.HasExited) Process.Kill();
        Process.Dispose();
    }

    private static void Add(StringBuilder to, string? line)
    {
        if (line is null) return;
        lock (to) to.AppendLine(line);
    }

    private static string Read(StringBuilder from)
    {
        lock (from) return from.ToString();
    }
}
