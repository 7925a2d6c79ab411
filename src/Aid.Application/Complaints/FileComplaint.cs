using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Complaints;

/// <summary>
/// Takes a complaint (投诉), from the public form or through staff. The words and the contact stay private; what the public sees is an officer's summary. The answer holds a number to
/// follow it by, which is told once.
/// </summary>
/// <returns>Refusals: <c>organisation.unknown</c>.</returns>
public sealed record FileComplaint : Command<ComplaintFiled>
{
    /// <summary>Days within which organisations promise to reply. A promise of the platform, no article of a law.</summary>
    public const int ReplyDays = 30;

    /// <summary>Most characters of a complaint.</summary>
    public const int MaxText = 4_000;

    /// <summary>The organisation that it is about.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>The complainant's words; private.</summary>
    public required string Text { get; init; }

    /// <summary>How to reach the complainant; private. Empty where they do not say.</summary>
    public string Contact { get; init; } = "";

    /// <summary><c>form</c> or <c>staff</c>.</summary>
    public string Channel { get; init; } = "staff";
}

/// <summary>What a complainant is told.</summary>
/// <param name="Number">The number to follow it by; told once.</param>
/// <param name="ReplyDueOn">Last day for the reply.</param>
public sealed record ComplaintFiled(string Number, DateOnly ReplyDueOn);

internal sealed class FileComplaintRules : AbstractValidator<FileComplaint>
{
    public FileComplaintRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Text).IsText(FileComplaint.MaxText);
        RuleFor(command => command.Contact).IsTextOrEmpty(200);
        RuleFor(command => command.Channel).IsOneOf("form", "staff");
    }
}

internal sealed class FileComplaintHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<FileComplaint, Result<ComplaintFiled>>
{
    public async Task<Result<ComplaintFiled>> Handle(FileComplaint request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        string number = ComplaintNumber.New();
        ComplaintEntity complaint = recording.Add(new ComplaintEntity
        {
            OrganisationId = request.OrganisationId,
            ReceivedOn = scope.Today,
            Channel = request.Channel,
            Text = request.Text,
            Contact = request.Contact,
            NumberHash = ComplaintNumber.HashOf(number),
            ReplyDueOn = scope.Today.AddDays(FileComplaint.ReplyDays),
        }, "p");
        return new ComplaintFiled(number, complaint.ReplyDueOn);
    }
}
