using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Goods;

/// <summary>Records that a receiving unit signed for goods that were handed out (签收): the last step of a consignment's trace.</summary>
/// <returns>Refusals: <c>disbursement.unknown</c>, <c>disbursement.not-approved</c>, <c>record.not-standing</c>, <c>goods.not-handed-out</c>, <c>goods.signed-beyond</c>.</returns>
public sealed record SignForGoods : Command<Recorded>
{
    /// <summary>The distribution or direct delivery.</summary>
    public required string DisbursementId { get; init; }

    /// <summary>Units signed for.</summary>
    public required long Units { get; init; }

    /// <summary>The unit that signed, or the county; never a private person.</summary>
    public required string Party { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }
}

internal sealed class SignForGoodsRules : AbstractValidator<SignForGoods>
{
    public SignForGoodsRules()
    {
        RuleFor(command => command.DisbursementId).IsCode();
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.Party).IsText(200);
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(SignForGoods.On));
    }
}

internal sealed class SignForGoodsHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<SignForGoods, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(SignForGoods request, CancellationToken cancellationToken)
    {
        Result<DisbursementEntity> standing = await books.StandingAsync(request.DisbursementId, cancellationToken);
        if (standing.IsRefused) return standing.Refusal;
        DisbursementEntity handed = standing.Value;
        if (handed.Kind != "distribution") return new NotHandedOut(handed.Id);
        long signed = await books.HandOvers.Where(row => row.SubjectId == handed.Id && row.Kind == "signed").SumAsync(row => row.Units, cancellationToken);
        if (signed + request.Units > handed.Units) return new SignedBeyond(handed.Id, handed.Units - signed);
        LotKey lot = LotKey.Of(LineKey.Parse(handed.Line));
        HandOverEntity hand = recording.AddPublic(new HandOverEntity
        {
            FundId = lot.Fund, LotId = lot.ToString(), Kind = "signed", Units = request.Units, On = request.On ?? scope.Today, SubjectId = handed.Id, Party = request.Party,
        }, RecordSet.NameOf<HandOver>(), "h");
        return new Recorded(hand.Id);
    }
}
