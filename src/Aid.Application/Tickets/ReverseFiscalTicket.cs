using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Tickets;

/// <summary>Records that a fiscal ticket was reversed (冲红) by a red ticket. Only then may its gifts be refunded.</summary>
/// <returns>Refusals: <c>ticket.unknown</c>, <c>ticket.reversed</c>.</returns>
public sealed record ReverseFiscalTicket : Command<Recorded>
{
    /// <summary>The ticket, <c>k1…</c>.</summary>
    public required string TicketId { get; init; }

    /// <summary>Code of the red ticket.</summary>
    public required string RedCode { get; init; }

    /// <summary>Number of the red ticket.</summary>
    public required string RedNumber { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}

/// <summary>Records that a gift's giver wants no fiscal ticket.</summary>
/// <returns>Refusals: <c>donation.unknown</c>, <c>ticket.issued</c>, <c>ticket.waived</c>.</returns>
public sealed record WaiveFiscalTicket : Command<Recorded>
{
    /// <summary>The gift.</summary>
    public required string DonationId { get; init; }

    /// <summary>How that is known, private; empty for nothing to add.</summary>
    public string Note { get; init; } = "";
}

internal sealed class ReverseFiscalTicketRules : AbstractValidator<ReverseFiscalTicket>
{
    public ReverseFiscalTicketRules()
    {
        RuleFor(command => command.TicketId).IsCode();
        RuleFor(command => command.RedCode).Must(text => RecordFiscalTicketRules.IsDigits(text, 5, 12)).WithMessage("5 to 12 digits / 5 至 12 位数字");
        RuleFor(command => command.RedNumber).Must(text => RecordFiscalTicketRules.IsDigits(text, 6, 12)).WithMessage("6 to 12 digits / 6 至 12 位数字");
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ReverseFiscalTicket.On));
        RuleFor(command => command.Reason).IsText(400);
    }
}

internal sealed class WaiveFiscalTicketRules : AbstractValidator<WaiveFiscalTicket>
{
    public WaiveFiscalTicketRules()
    {
        RuleFor(command => command.DonationId).IsCode();
        RuleFor(command => command.Note).IsTextOrEmpty(400);
    }
}

internal sealed class ReverseFiscalTicketHandler(BooksContext books, CommandScope scope) : IRequestHandler<ReverseFiscalTicket, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ReverseFiscalTicket request, CancellationToken cancellationToken)
    {
        if (await books.FiscalTickets.Include(row => row.Reversal).FirstOrDefaultAsync(row => row.Id == request.TicketId, cancellationToken) is not { } ticket)
            return new TicketUnknown(request.TicketId);
        if (ticket.Reversal is not null) return new TicketReversed(ticket.Id);
        ticket.Reversal = new FiscalTicketReversalEntity
        {
            TicketNumber = ticket.Number, RedCode = request.RedCode, RedNumber = request.RedNumber, On = request.On ?? scope.Today, Reason = request.Reason,
            Maker = scope.Person.Label, RecordedAt = scope.Now,
        };
        return new Recorded(ticket.Id);
    }
}

internal sealed class WaiveFiscalTicketHandler(BooksContext books, Recording recording) : IRequestHandler<WaiveFiscalTicket, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(WaiveFiscalTicket request, CancellationToken cancellationToken)
    {
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } donation) return new DonationUnknown(request.DonationId);
        if (await books.StandingTicketAsync(donation.Id, cancellationToken) is { } ticket) return new TicketIssued(donation.Id, ticket);
        if (await books.TicketWaivers.AnyAsync(row => row.DonationId == donation.Id, cancellationToken)) return new TicketWaived(donation.Id);
        TicketWaiverEntity waiver = recording.Add(new TicketWaiverEntity { DonationId = donation.Id, Note = request.Note }, "kw");
        return new Recorded(waiver.Id);
    }
}
