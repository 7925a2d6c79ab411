using System.Text;
using Aid.Benchmarks.Books;
using Aid.Benchmarks.Feed;
using Aid.Benchmarks.Live;

// dotnet run -c Release --project tests/benchmarks [-- books|trace|feed|live]
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string which = args.FirstOrDefault() ?? "all";
if (which is "all" or "books") await BooksBenchmark.RunAsync(Console.Out);
if (which is "all" or "trace") TraceBenchmark.Run(Console.Out);
if (which is "all" or "feed") await FeedBenchmark.RunAsync(Console.Out);
if (which is "all" or "live") await LiveBenchmark.RunAsync(Console.Out);
return 0;
