using Aid.Application.Books;
using Aid.Application.Intake.Recognition;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Imports;

/// <summary>Commits lists that another person staged, all of them or none.</summary>
/// <returns>Refusals: <c>import.unknown</c>, <c>import.committed</c>, <c>import.own-commit</c>, <c>import.refused</c>, <c>import.number-elsewhere</c>, <c>fund.unknown</c>.</returns>
public sealed record CommitImport : Command<ImportAnswer>
{
    /// <summary>The lists, in the order in which they are to be recognised.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>A person's answer where a list may repeat an earlier one or may not; by default a doubt refuses the commit.</summary>
    public SequenceAnswer Repetition { get; init; }
}

internal sealed class CommitImportRules : AbstractValidator<CommitImport>
{
    public CommitImportRules()
    {
        RuleFor(command => command.Ids).Must(ids => ids is { Count: >= 1 and <= 1_000 }).WithMessage("1 to 1000 lists / 1 至 1000 份名单");
        RuleForEach(command => command.Ids).IsCode();
        RuleFor(command => command.Repetition).IsInEnum();
    }
}

internal sealed class CommitImportHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<CommitImport, Result<ImportAnswer>>
{
    public async Task<Result<ImportAnswer>> Handle(CommitImport request, CancellationToken cancellationToken)
    {
        ListCommit commit = new(books, recording, scope);
        List<ListImported> lists = [];
        foreach (string id in request.Ids)
        {
            ImportEntity? import = await books.Imports.Include(row => row.Commit).FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
            if (import is null) return new ImportUnknown(id);
            if (import.Commit is not null) return new ImportCommitted(id);
            // The operator is whoever sits at the machine: books that one person runs say so in each release.
            if (import.Person == scope.Person.Label && scope.Person != Person.Operator) return new OwnCommit(id);
            Result<ListImported> list = await commit.CommitAsync(import, request.Repetition, cancellationToken);
            if (list.IsRefused) return list.Refusal;
            lists.Add(list.Value);
        }
        return new ImportAnswer(lists);
    }
}
