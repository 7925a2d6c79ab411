using System.Buffers.Binary;
using System.Net.Sockets;
using System.Reflection;
using System.Text.Json;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using Microsoft.Extensions.Logging;

namespace Aid.Application.Books;

/// <summary>
/// DIR/aid.sock: where a second process of the same user hands its commands to the one that writes. One message each way: 4 bytes big-endian length, then JSON.
/// The command goes through the same pipeline as any other, so validation, idempotency and replies are the same.
/// </summary>
internal sealed class CommandDoor : IAsyncDisposable
{
    private const int MaxBytes = 64 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly Dictionary<string, Type> Commands = typeof(CommandDoor).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && AnswerOf(type) is not null).ToDictionary(type => type.Name, StringComparer.Ordinal);

    private readonly BooksHost _host;
    private readonly ILogger _log;
    private readonly Socket _listener;
    private readonly string _path;
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _accepting;

    private CommandDoor(BooksHost host, ILogger log, Socket listener, string path)
    {
        (_host, _log, _listener, _path) = (host, log, listener, path);
        _accepting = Task.Run(AcceptAsync);
    }

    /// <summary>Opens the door, readable and writable by the owner only; null where the path is too long for a Unix socket (then only this process can write).</summary>
    public static CommandDoor? Open(BooksHost host, ILogger log)
    {
        string path = PathIn(host.Folder);
        if (System.Text.Encoding.UTF8.GetByteCount(path) > 100)
        {
            log.LogWarning("The folder's path is too long for a socket: a second process cannot send commands.");
            return null;
        }
        // The lock is ours, so a socket file that is still there belongs to a process that has ended.
        File.Delete(path);
        Socket listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        listener.Listen(64);
        return new CommandDoor(host, log, listener, path);
    }

    /// <summary>Sends a command to the process that writes.</summary>
    public static async Task<Result<T>> ForwardAsync<T>(string folder, Command<T> command, Person person, string? key, CancellationToken cancellationToken)
    {
        using Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(PathIn(folder)), cancellationToken);
            await using NetworkStream stream = new(socket);
            JsonElement body = JsonSerializer.SerializeToElement(command, command.GetType(), BooksJson.Options);
            await WriteAsync(stream, new Message(command.GetType().Name, body, person.Label, key), cancellationToken);
            Reply? reply = await ReadAsync<Reply>(stream, cancellationToken);
            if (reply is null) return new WriterUnreachable();
            if (reply.Code is { } code) return new ForwardedRefusal(code, reply.Zh ?? "", reply.En ?? "");
            return reply.Value!.Value.Deserialize<T>(BooksJson.Options)!;
        }
        catch (Exception failure) when (failure is SocketException or IOException)
        {
            return new WriterUnreachable();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Dispose();
        await _accepting;
        File.Delete(_path);
        _closing.Dispose();
    }

    private static string PathIn(string folder) => Path.Combine(folder, "aid.sock");

    private async Task AcceptAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                Socket socket = await _listener.AcceptAsync(_closing.Token);
                _ = ServeAsync(socket);
            }
            catch (Exception failure) when (failure is OperationCanceledException or ObjectDisposedException or SocketException)
            {
                if (!_closing.IsCancellationRequested) _log.LogWarning("The socket failed: {Kind}", failure.GetType().Name);
            }
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
        try
        {
            await using NetworkStream stream = new(socket, ownsSocket: true);
            patience.CancelAfter(Patience);
            Message? message = await ReadAsync<Message>(stream, patience.Token);
            if (message is null || !Commands.TryGetValue(message.Command, out Type? type)) return;
            object command = message.Body.Deserialize(type, BooksJson.Options) ?? throw new JsonException("An empty command.");
            // An import of a large file may take long; from here on the client waits as long as it likes.
            MethodInfo answer = typeof(CommandDoor).GetMethod(nameof(AnswerAsync), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(AnswerOf(type)!);
            Reply reply = await (Task<Reply>)answer.Invoke(this, [command, message])!;
            await WriteAsync(stream, reply, _closing.Token);
        }
        catch (Exception failure) when (failure is IOException or JsonException or OperationCanceledException or SocketException)
        {
            _log.LogWarning("A message over the socket was not answered: {Kind}", failure.GetType().Name);
        }
        catch (Exception bug)
        {
            _log.LogError("A command over the socket failed: {Kind}", bug.GetType().Name);
        }
    }

    private async Task<Reply> AnswerAsync<T>(Command<T> command, Message message)
    {
        Result<T> result = await _host.SendAsync(command, new Person(message.Person), message.Key);
        return result.IsRefused
            ? new Reply(null, result.Refusal.Code, result.Refusal.Zh, result.Refusal.En)
            : new Reply(JsonSerializer.SerializeToElement(result.Value, BooksJson.Options), null, null, null);
    }

    private static async Task WriteAsync<T>(Stream stream, T message, CancellationToken cancellationToken)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(message, BooksJson.Options);
        byte[] framed = new byte[body.Length + 4];
        BinaryPrimitives.WriteInt32BigEndian(framed, body.Length);
        body.CopyTo(framed, 4);
        await stream.WriteAsync(framed, cancellationToken);
    }

    private static async Task<T?> ReadAsync<T>(Stream stream, CancellationToken cancellationToken)
        where T : class
    {
        byte[] length = new byte[4];
        if (await stream.ReadAtLeastAsync(length, 4, throwOnEndOfStream: false, cancellationToken) < 4) return null;
        int bytes = BinaryPrimitives.ReadInt32BigEndian(length);
        if (bytes is < 0 or > MaxBytes) return null;
        byte[] body = new byte[bytes];
        await stream.ReadExactlyAsync(body, cancellationToken);
        return JsonSerializer.Deserialize<T>(body, BooksJson.Options);
    }

    private static Type? AnswerOf(Type type)
    {
        for (Type? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.IsGenericType && ancestor.GetGenericTypeDefinition() == typeof(Command<>)) return ancestor.GetGenericArguments()[0];
        }
        return null;
    }

    private sealed record Message(string Command, JsonElement Body, string Person, string? Key);

    private sealed record Reply(JsonElement? Value, string? Code, string? Zh, string? En);
}
