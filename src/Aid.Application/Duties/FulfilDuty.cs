using Aid.Application.Books;
using Aid.Application.Corrections;
using Aid.Application.Documents;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Duties;

/// <summary>
/// Records that a duty was done on the statutory platform: the day, the link, and a capture of the page, because pages there change. A duty done late is taken and shown as late, and by
/// how many days. What was recorded before changes only with a reason, which is published.
/// </summary>
/// <returns>Refusals: <c>duty.unknown</c>, <c>duty.in-future</c>, <c>duty.lifted</c>, <c>duty.reason-missing</c>, <c>document.unknown</c>.</returns>
public sealed record FulfilDuty : Command<Recorded>
{
    /// <summary>The duty.</summary>
    public required string DutyId { get; init; }

    /// <summary>The day on which it was done there.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Where it stands on the statutory platform; https or http.</summary>
    public required string Link { get; init; }

    /// <summary>The document that holds a capture of the page; null where none was taken.</summary>
    public string? CaptureId { get; init; }

    /// <summary>Why what was recorded changes; public. Empty the first time.</summary>
    public string Reason { get; init; } = "";
}

internal sealed class FulfilDutyRules : AbstractValidator<FulfilDuty>
{
    public FulfilDutyRules()
    {
        RuleFor(command => command.DutyId).IsText(80);
        RuleFor(command => command.On).IsDay();
        RuleFor(command => command.Link).IsText(400).Must(link => Uri.TryCreate(link, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp))
            .WithMessage("an address beginning with https or http / 以 https 或 http 开头的网址");
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
    }
}

internal sealed class FulfilDutyHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<FulfilDuty, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(FulfilDuty request, CancellationToken cancellationToken)
    {
        if (request.On > scope.Today) return new DutyInFuture(request.On);
        if (await books.MissingAsync(request.CaptureId, cancellationToken) is { } missing) return missing;
        ClockWinder clock = new(books, recording, scope.Today);
        Dictionary<string, DutyEntity> duties = new(await clock.WindAsync(nextRelease: null, cancellationToken), StringComparer.Ordinal);
        if (!duties.TryGetValue(request.DutyId, out DutyEntity? before)) return new DutyUnknown(request.DutyId);
        if (before.State == "lifted") return new DutyLifted(before.Id);
        if (before.DoneOn is not null && request.Reason.Length == 0) return new DutyReasonMissing(before.Id);

        DutyEntity done = before.Copy();
        (done.DoneOn, done.Link, done.CaptureId) = (request.On, request.Link, request.CaptureId);
        done.Judge(scope.Today);
        clock.Take(duties, done, scope.IsSynthetic);
        if (before.DoneOn is { } old && old != request.On)
            recording.Correct(new(RecordSet.NameOf<Duty>(), before.Id, nameof(Duty.DoneOn)), $"{old:yyyy-MM-dd}", $"{request.On:yyyy-MM-dd}", request.Reason, scope.Today);
        return new Recorded(before.Id);
    }
}
