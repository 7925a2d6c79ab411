using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Commitments;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Reports;

/// <summary>Adds a picture to a report. Only what one sees of it is kept; whoever is recognisable must have agreed, and may withdraw at any time (<see cref="WithdrawPicture"/>).</summary>
/// <returns>Refusals: <c>report.unknown</c>, <c>picture.malformed</c>, <c>picture.too-large</c>, <c>picture.too-many</c>.</returns>
public sealed record AddPicture : Command<Recorded>
{
    /// <summary>The report.</summary>
    public required string ReportId { get; init; }

    /// <summary>The file: JPEG, PNG or WebP, at most 8 MiB; base64 in JSON.</summary>
    public required byte[] Content { get; init; }

    /// <summary>What it shows, in Chinese words, for who cannot see it; never who.</summary>
    public required string DescriptionZh { get; init; }

    /// <summary>The same in English; empty where there is none.</summary>
    public string DescriptionEn { get; init; } = "";

    /// <summary>Whose consent there is: <c>nobody-recognisable</c>, <c>consented</c> or, for children, <c>guardian-consented</c>.</summary>
    public required string Consent { get; init; }

    /// <summary>Where the consent is on file; needed where somebody is recognisable. Private.</summary>
    public string ConsentReference { get; init; } = "";
}

internal sealed class AddPictureRules : AbstractValidator<AddPicture>
{
    public AddPictureRules()
    {
        RuleFor(command => command.ReportId).IsCode();
        RuleFor(command => command.Content).NotEmpty().WithMessage("a file / 文件");
        RuleFor(command => command.DescriptionZh).IsText(300);
        RuleFor(command => command.DescriptionEn).IsTextOrEmpty(300);
        RuleFor(command => command.Consent).IsOneOf("nobody-recognisable", "consented", "guardian-consented");
        RuleFor(command => command.ConsentReference).IsTextOrEmpty(200);
        RuleFor(command => command.ConsentReference).NotEmpty().When(command => command.Consent != "nobody-recognisable").WithMessage("where the consent is on file / 同意书存档编号");
    }
}

internal sealed class AddPictureHandler(BooksContext books, Recording recording) : IRequestHandler<AddPicture, Result<Recorded>>
{
    private const int MaxPictures = 30;

    public async Task<Result<Recorded>> Handle(AddPicture request, CancellationToken cancellationToken)
    {
        string? project = await books.Set<ProgressReportEntity>().Where(row => row.Id == request.ReportId).Select(row => row.ProjectId).FirstOrDefaultAsync(cancellationToken);
        if (project is null) return new ReportUnknown(request.ReportId);
        int pictures = await books.Set<ReportPictureEntity>().Where(row => row.ReportId == request.ReportId).Select(row => row.Id).Distinct().CountAsync(cancellationToken);
        if (pictures >= MaxPictures) return new TooManyPictures(MaxPictures);
        Result<PictureFile> made = PictureFile.Of(request.Content);
        if (made.IsRefused) return made.Refusal;
        byte[] salt = Commitment.NewSalt();
        ReportPictureEntity picture = recording.AddPublic(new ReportPictureEntity
        {
            ReportId = request.ReportId,
            ProjectId = project,
            Place = pictures + 1,
            DescriptionZh = request.DescriptionZh,
            DescriptionEn = request.DescriptionEn,
            Consent = request.Consent,
            ConsentReference = request.ConsentReference,
            Width = made.Value.Width,
            Height = made.Value.Height,
            Commitment = Commitment.ToPicture(salt, made.Value.Bytes),
        }, RecordSet.NameOf<ReportPicture>(), "pic");
        books.Add(new PictureContentEntity { PictureId = picture.Id, Content = made.Value.Bytes, Salt = salt });
        return new Recorded(picture.Id);
    }
}
