using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Reports;

/// <summary>
/// Takes a picture down because consent was withdrawn or never covered it. The file goes from the public folder at once, whatever release a page is of; its bytes and the salt of its commitment are destroyed. The next
/// release says that a picture was taken down, and no more.
/// </summary>
/// <returns>Refusals: <c>picture.unknown</c>, <c>picture.already-withdrawn</c>.</returns>
public sealed record WithdrawPicture : Command<Recorded>
{
    /// <summary>The picture.</summary>
    public required string PictureId { get; init; }

    /// <summary>Why; private.</summary>
    public required string Reason { get; init; }
}

internal sealed class WithdrawPictureRules : AbstractValidator<WithdrawPicture>
{
    public WithdrawPictureRules()
    {
        RuleFor(command => command.PictureId).IsCode();
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class WithdrawPictureHandler(BooksContext books, Recording recording) : IRequestHandler<WithdrawPicture, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(WithdrawPicture request, CancellationToken cancellationToken)
    {
        ReportPictureEntity? shown = await books.Set<ReportPictureEntity>().AsNoTracking().Where(row => row.Id == request.PictureId).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (shown is null) return new PictureUnknown(request.PictureId);
        if (shown.Status == "withdrawn") return new PictureWithdrawn(shown.Id);
        recording.AddPublic(new ReportPictureEntity
        {
            Id = shown.Id,
            ReportId = shown.ReportId,
            ProjectId = shown.ProjectId,
            Place = shown.Place,
            // What was described may be who was shown.
            DescriptionZh = "",
            DescriptionEn = "",
            Consent = shown.Consent,
            ConsentReference = shown.ConsentReference,
            Width = shown.Width,
            Height = shown.Height,
            Commitment = shown.Commitment,
            Status = "withdrawn",
            Reason = request.Reason,
            Source = shown.Source,
        }, RecordSet.NameOf<ReportPicture>());
        if (await books.Set<PictureContentEntity>().FirstOrDefaultAsync(row => row.PictureId == shown.Id, cancellationToken) is { } content) books.Remove(content);
        return new Recorded(shown.Id);
    }
}
