using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Receipts;

/// <summary>
/// Says what an organisation's receipts have in common; from then on they can be issued, numbered PREFIX-YEAR-000001 without gaps. Sent again with the same prefix, it changes what later receipts
/// print; those already issued stay as they are.
/// </summary>
/// <returns>Refusals: <c>organisation.unknown</c>, <c>receipt.prefix-taken</c>.</returns>
public sealed record OpenReceiptSeries : Command<Recorded>
{
    /// <summary>The organisation.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>Prefix of its numbers, such as HB; one organisation has one, for ever.</summary>
    public required string Prefix { get; init; }

    /// <summary>The organisation's full name as its seal has it.</summary>
    public required string Issuer { get; init; }

    /// <summary>Address of the public look-up page, such as https://example.org/gifts/index.html; the QR code adds the receipt code as its fragment, which browsers never send.</summary>
    public required string Address { get; init; }

    /// <summary>How a giver reaches the organisation: telephone, address. Empty for none.</summary>
    public string Contact { get; init; } = "";
}

internal sealed class OpenReceiptSeriesRules : AbstractValidator<OpenReceiptSeries>
{
    public OpenReceiptSeriesRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Prefix).Must(text => text is { Length: >= 1 and <= 12 } && text.All(char.IsAsciiLetterOrDigit))
            .WithMessage("1 to 12 letters and digits / 1 至 12 个字母或数字");
        RuleFor(command => command.Issuer).IsText(60);
        RuleFor(command => command.Address).Must(IsAddress).WithMessage("an http or https address without fragment, at most 120 characters / http 或 https 网址，不含 #，至多 120 字符");
        RuleFor(command => command.Contact).IsTextOrEmpty(100);
    }

    private static bool IsAddress(string text) =>
        text is { Length: <= 120 } && !text.Contains('#') && Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}

internal sealed class OpenReceiptSeriesHandler(BooksContext books, Recording recording) : IRequestHandler<OpenReceiptSeries, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(OpenReceiptSeries request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        ReceiptSeriesEntity? clash = await books.ReceiptSeries.AsNoTracking()
            .FirstOrDefaultAsync(row => (row.Id == request.Prefix) != (row.OrganisationId == request.OrganisationId), cancellationToken);
        if (clash is not null) return new ReceiptPrefixTaken(clash.Id);
        ReceiptSeriesEntity series = recording.Add(new ReceiptSeriesEntity
        {
            Id = request.Prefix, OrganisationId = request.OrganisationId, Issuer = request.Issuer, Address = request.Address, Contact = request.Contact,
        });
        return new Recorded(series.Id);
    }
}
