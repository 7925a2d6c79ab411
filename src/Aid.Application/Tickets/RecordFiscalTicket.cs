using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Tickets;

/// <summary>
/// Records a fiscal ticket (公益事业捐赠票据) that the society issued in the treasury's system: for one gift, or a collective one (汇总开具) for several.
/// </summary>
/// <returns>
/// Refusals: <c>donation.unknown</c>, <c>ticket.taken</c>, <c>ticket.issued</c>, <c>ticket.waived</c>, <c>ticket.amount-differs</c>, <c>ticket.assets-differ</c>.
/// </returns>
public sealed record RecordFiscalTicket : Command<Recorded>
{
    /// <summary>Code of the ticket (票据代码): digits.</summary>
    public required string Code { get; init; }

    /// <summary>Number of the ticket (票据号码): digits.</summary>
    public required string Number { get; init; }

    /// <summary>Check code (校验码); empty for a paper ticket, which has none.</summary>
    public string CheckCode { get; init; } = "";

    /// <summary>Day of issue; null for today.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The gifts that it stands for; at least one, at most a thousand.</summary>
    public required IReadOnlyList<string> DonationIds { get; init; }

    /// <summary>The ticket's total in smallest units; it must be the sum of its gifts.</summary>
    public required long Units { get; init; }
}

internal sealed class RecordFiscalTicketRules : AbstractValidator<RecordFiscalTicket>
{
    public RecordFiscalTicketRules()
    {
        RuleFor(command => command.Code).Must(text => IsDigits(text, 5, 12)).WithMessage("5 to 12 digits / 5 至 12 位数字");
        RuleFor(command => command.Number).Must(text => IsDigits(text, 6, 12)).WithMessage("6 to 12 digits / 6 至 12 位数字");
        RuleFor(command => command.CheckCode).Must(text => text is "" || (text is { Length: >= 4 and <= 20 } && text.All(char.IsAsciiLetterOrDigit)))
            .WithMessage("empty, or 4 to 20 letters and digits / 空，或 4 至 20 位字母、数字");
        RuleFor(command => command.IssuedOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordFiscalTicket.IssuedOn));
        RuleFor(command => command.DonationIds).Must(ids => ids is { Count: >= 1 and <= 1000 } && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count)
            .WithMessage("1 to 1000 gifts, each once / 1 至 1000 笔捐赠，不重复");
        RuleForEach(command => command.DonationIds).IsCode();
        RuleFor(command => command.Units).IsQuantity();
    }

    internal static bool IsDigits(string text, int least, int most) => text is not null && text.Length >= least && text.Length <= most && text.All(char.IsAsciiDigit);
}

internal sealed class RecordFiscalTicketHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<RecordFiscalTicket, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordFiscalTicket request, CancellationToken cancellationToken)
    {
        if (await books.FiscalTickets.AsNoTracking().Where(row => row.Code == request.Code && row.TicketNumber == request.Number).Select(row => row.Id).FirstOrDefaultAsync(cancellationToken) is { } known)
            return new TicketTaken(known);
        long sum = 0;
        string? asset = null;
        foreach (string id in request.DonationIds)
        {
            if (await books.DonationAsync(id, cancellationToken) is not { } donation) return new DonationUnknown(id);
            if (await books.StandingTicketAsync(id, cancellationToken) is { } ticketed) return new TicketIssued(id, ticketed);
            if (await books.TicketWaivers.AnyAsync(row => row.DonationId == id, cancellationToken)) return new TicketWaived(id);
            if (asset is not null && asset != donation.Asset) return new TicketAssetsDiffer();
            asset = donation.Asset;
            sum += donation.GrossUnits;
        }
        if (sum != request.Units) return new TicketAmountDiffers(request.Units, sum);

        FiscalTicketEntity ticket = recording.Add(new FiscalTicketEntity
        {
            Code = request.Code, TicketNumber = request.Number, CheckCode = request.CheckCode, IssuedOn = request.IssuedOn ?? scope.Today, Asset = asset!, Units = request.Units,
        }, "k");
        for (int ordinal = 0; ordinal < request.DonationIds.Count; ordinal++)
            ticket.Gifts.Add(new FiscalTicketGiftEntity { TicketNumber = ticket.Number, Ordinal = ordinal, DonationId = request.DonationIds[ordinal] });
        return new Recorded(ticket.Id);
    }
}
