using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Ledger.Entries;
using Aid.Ledger.Money;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Entries;

/// <summary>Records that a payment channel paid out to the bank (结算到账): what is held moves, what is owed does not.</summary>
/// <returns>Refusals: <c>organisation.unknown</c>, <c>channel.insufficient</c>.</returns>
public sealed record SettleChannel : Command<Recorded>
{
    /// <summary>The organisation.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>The channel that pays out.</summary>
    public required string Channel { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units paid out.</summary>
    public required long Units { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>The channel does not hold as much.</summary>
/// <param name="Account">The channel's account.</param>
/// <param name="Held">What it holds, in smallest units.</param>
public sealed record ChannelInsufficient(string Account, long Held) : Refusal("channel.insufficient",
    $"渠道账户“{Account}”只有 {Held}。", $"The channel account \"{Account}\" holds {Held} units only.");

internal sealed class SettleChannelRules : AbstractValidator<SettleChannel>
{
    public SettleChannelRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Channel).IsCode();
        RuleFor(command => command.Channel).Must(channel => channel is not ("bank" or "goods")).WithMessage("a payment channel / 支付渠道");
        RuleFor(command => command.Asset).Must(Iso4217.Exponents.ContainsKey).WithMessage("an ISO 4217 code / ISO 4217 货币代码");
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(SettleChannel.On));
    }
}

internal sealed class SettleChannelHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<SettleChannel, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(SettleChannel request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        Account channel = HeldAccount.OfChannel(request.OrganisationId, request.Channel).Account;
        string name = channel.ToString();
        long held = await books.Postings.Where(posting => posting.Account == name && posting.Asset == request.Asset).SumAsync(posting => posting.Units, cancellationToken);
        if (held < request.Units) return new ChannelInsufficient(name, held);
        EntryEntity entry = recording.AddEntry(new EntryDraft(request.On ?? scope.Today, "payout", name),
            [new Posting(Account.Of(AccountClass.Bank, request.OrganisationId), request.Asset, request.Units), new Posting(channel, request.Asset, -request.Units)]);
        return new Recorded(entry.Id, entry.Id);
    }
}
