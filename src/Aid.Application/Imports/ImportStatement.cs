using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Intake;
using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Recognition;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Imports;

/// <summary>
/// Imports statement files into a fund, all of them or none: read, staged, held against what they and the control file state, recognised against the books, and
/// committed as one block and one entry for each list. Importing the same files again adds nothing and says so.
/// </summary>
/// <remarks>
/// The operator at the machine itself stages and commits in one go; for a person with a key the lists are only staged, and another person commits them with
/// <see cref="CommitImport"/>. Files are named by path and read by the process that writes, so a forwarded command stays small. Whoever takes this command from the
/// network must put its own paths in: a path is as good as the file.
/// </remarks>
/// <returns>Refusals: <c>import.refused</c> with every problem of every file, <c>import.number-elsewhere</c>, <c>fund.unknown</c>.</returns>
public sealed record ImportStatement : Command<ImportAnswer>
{
    /// <summary>The fund that the gifts belong to; they stand on its undesignated line.</summary>
    public required string FundId { get; init; }

    /// <summary>The files, in the order in which they are to be recognised.</summary>
    public required IReadOnlyList<ImportFile> Files { get; init; }

    /// <summary>A format of <see cref="StatementReader.Formats"/>; null lets the content decide.</summary>
    public string? Format { get; init; }

    /// <summary>The channel's code; null for the format's own.</summary>
    public string? Channel { get; init; }

    /// <summary>Encoding of text files; null for what the bytes strictly are.</summary>
    public string? Encoding { get; init; }

    /// <summary>Full path of a control file with the rows and sums that somebody counted; null for none.</summary>
    public string? ControlPath { get; init; }

    /// <summary>The day of rows that carry none; null where title or file name tell it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Why it is that day; kept with the list.</summary>
    public string? DateReason { get; init; }

    /// <summary>A person's answer where a list may repeat an earlier one or may not; by default a doubt refuses the import.</summary>
    public SequenceAnswer Repetition { get; init; }

    /// <summary>True to stage only, whoever asks.</summary>
    public bool StageOnly { get; init; }
}

/// <summary>A file to import.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Name">The name by which it was published, where it is kept under another one; a name may carry the day. Null for the path's own.</param>
public sealed record ImportFile(string Path, string? Name = null);

internal sealed class ImportStatementRules : AbstractValidator<ImportStatement>
{
    public ImportStatementRules()
    {
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Files).Must(files => files is { Count: >= 1 and <= 1_000 }).WithMessage("1 to 1000 files / 1 至 1000 个文件");
        RuleForEach(command => command.Files).Must(file => file is not null && Path.IsPathFullyQualified(file.Path ?? "")).WithMessage("a full path / 完整路径");
        RuleFor(command => command.ControlPath).Must(path => path is null || Path.IsPathFullyQualified(path)).WithMessage("a full path / 完整路径");
        RuleFor(command => command.Channel ?? "x").IsCode().OverridePropertyName(nameof(ImportStatement.Channel));
        RuleFor(command => command.DateReason ?? "").IsTextOrEmpty(400).OverridePropertyName(nameof(ImportStatement.DateReason));
        RuleFor(command => command.Repetition).IsInEnum();
    }
}

internal sealed class ImportStatementHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<ImportStatement, Result<ImportAnswer>>
{
    public async Task<Result<ImportAnswer>> Handle(ImportStatement request, CancellationToken cancellationToken)
    {
        FundEntity? fund = await books.FundAsync(request.FundId, cancellationToken);
        if (fund is null) return new FundUnknown(request.FundId);
        string reason = request.Date is null ? "" : $"{request.Date:yyyy-MM-dd}: {request.DateReason}";
        using ListStaging staging = new(books, recording, scope, fund.OrganisationId, fund.Id, reason);
        if (Read(request, staging) is { } refusal) return refusal;
        await books.SaveChangesAsync(cancellationToken);

        bool isStagedOnly = request.StageOnly || scope.Person != Person.Operator;
        ListCommit commit = new(books, recording, scope);
        List<ListImported> lists = [];
        foreach (StagedList staged in staging.Lists)
        {
            Result<ListImported> list = staged.Known is { } known ? ListCommit.AlreadyThere(staged.Import, known)
                : isStagedOnly ? ListCommit.Describe(staged.Import)
                : await commit.CommitAsync(staged.Import, request.Repetition, cancellationToken);
            if (list.IsRefused) return list.Refusal;
            lists.Add(list.Value with { Stated = staged.Stated });
        }
        return new ImportAnswer(lists);
    }

    private static ImportRefused? Read(ImportStatement request, ListStaging staging)
    {
        StatementReadOptions options = new()
        {
            Format = request.Format,
            Channel = request.Channel,
            Encoding = request.Encoding,
            ControlFile = request.ControlPath,
            Date = request.Date,
            DateReason = request.DateReason,
        };
        List<StatementProblem> problems = [];
        long count = 0;
        foreach (ImportFile file in request.Files)
        {
            StatementScan scan = Scan(file, options, staging);
            problems.AddRange(scan.Problems);
            count += scan.ProblemCount;
        }
        return count == 0 ? null : new ImportRefused(problems, count);
    }

    private static StatementScan Scan(ImportFile file, StatementReadOptions options, ListStaging staging)
    {
        if (file.Name is null || !File.Exists(file.Path)) return StatementReader.Scan(file.Path, options, staging);
        using FileStream stream = File.OpenRead(file.Path);
        return StatementReader.Scan(stream, file.Name, options, staging);
    }
}
