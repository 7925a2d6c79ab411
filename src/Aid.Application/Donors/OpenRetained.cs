using System.Text.Json;
using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Donors;

/// <summary>
/// Asks to see a retained record, for a reason that is written down, as another person than the one who erased the donor. It answers with an access and not with the record,
/// because answers of commands are kept; <see cref="GetRetained"/> shows the record on the same day.
/// </summary>
/// <returns>Refusals: <c>retained.unknown</c>, <c>retained.own-access</c>.</returns>
public sealed record OpenRetained : Command<Recorded>
{
    /// <summary>The retained record.</summary>
    public required string RetainedId { get; init; }

    /// <summary>Why, such as a tax audit; private, kept.</summary>
    public required string Reason { get; init; }
}

/// <summary>Shows what was let be seen today.</summary>
/// <param name="AccessId">What <see cref="OpenRetained"/> answered.</param>
/// <returns>Refusals: <c>retained.locked</c>, <c>retained.unknown</c>.</returns>
public sealed record GetRetained(string AccessId) : Query<RetainedContent>;

internal sealed class OpenRetainedRules : AbstractValidator<OpenRetained>
{
    public OpenRetainedRules()
    {
        RuleFor(command => command.RetainedId).IsCode();
        RuleFor(command => command.Reason).IsText(400);
    }
}

internal sealed class OpenRetainedHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<OpenRetained, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(OpenRetained request, CancellationToken cancellationToken)
    {
        RetainedRecordEntity? kept = await books.RetainedRecords.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.RetainedId, cancellationToken);
        if (kept is null) return new RetainedUnknown(request.RetainedId);
        if (kept.Maker == scope.Person.Label) return new OwnRetained(kept.Id);
        return new Recorded(recording.Add(new RetainedAccessEntity { RetainedId = kept.Id, Reason = request.Reason }, "access").Id);
    }
}

internal sealed class GetRetainedHandler(BooksContext books, BooksOptions options) : IRequestHandler<GetRetained, Result<RetainedContent>>
{
    public async Task<Result<RetainedContent>> Handle(GetRetained request, CancellationToken cancellationToken)
    {
        RetainedAccessEntity? access = await books.RetainedAccesses.FirstOrDefaultAsync(row => row.Id == request.AccessId, cancellationToken);
        DateOnly today = DateOnly.FromDateTime(options.Time.GetUtcNow().UtcDateTime.AddHours(8));
        if (access is null || DateOnly.FromDateTime(access.RecordedAt.AddHours(8)) != today) return new RetainedLocked(request.AccessId);
        if (await books.RetainedRecords.FirstOrDefaultAsync(row => row.Id == access.RetainedId, cancellationToken) is not { } kept) return new RetainedUnknown(access.RetainedId);
        return JsonSerializer.Deserialize<RetainedContent>(RetentionSeal.Open(options.Folder, kept.Id, kept.Sealed), BooksJson.Options)
            ?? throw new InvalidOperationException($"{kept.Id} is empty.");
    }
}
