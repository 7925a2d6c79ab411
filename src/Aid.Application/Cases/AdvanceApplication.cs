using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Reach;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Cases;

/// <summary>Records that an application was forwarded, approved, paid or refused.</summary>
/// <returns>Refusals: <c>application.unknown</c>, <c>application.stage-order</c>.</returns>
public sealed record AdvanceApplication : Command<Recorded>
{
    /// <summary>The application.</summary>
    public required string ApplicationId { get; init; }

    /// <summary><c>forwarded</c>, <c>approved</c>, <c>paid</c> or <c>refused</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>Day of it; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>For <c>approved</c> and <c>paid</c>: granted or paid, in fen; null where not known.</summary>
    public long? Units { get; init; }
}

internal sealed class AdvanceApplicationRules : AbstractValidator<AdvanceApplication>
{
    public AdvanceApplicationRules()
    {
        RuleFor(command => command.ApplicationId).IsCode();
        RuleFor(command => command.Stage).IsOneOf("forwarded", "approved", "paid", "refused");
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(AdvanceApplication.On));
        RuleFor(command => command.Units ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(AdvanceApplication.Units));
    }
}

internal sealed class AdvanceApplicationHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<AdvanceApplication, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(AdvanceApplication request, CancellationToken cancellationToken)
    {
        ApplicationEntity? application = await books.Set<ApplicationEntity>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.ApplicationId, cancellationToken);
        if (application is null) return new ApplicationUnknown(request.ApplicationId);
        string stage = await books.Set<ApplicationStageEntity>().Where(row => row.ApplicationId == application.Id).OrderByDescending(row => row.Number).Select(row => row.Stage).FirstAsync(cancellationToken);
        if (!Stages.IsNext(stage, request.Stage)) return new ApplicationStageOrder(stage, request.Stage);
        await Stages.ReachAsync(books, recording, application, request.Stage, request.On ?? scope.Today, request.Units, cancellationToken);
        return new Recorded(application.Id);
    }
}
