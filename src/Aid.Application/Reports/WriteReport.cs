using System.Text.RegularExpressions;
using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Reports;

/// <summary>Writes a project's report of progress (进展报告) in Markdown, or a revision of one; earlier versions stay in the log.</summary>
/// <returns>Refusals: <c>project.unknown</c>, <c>report.unknown</c>, <c>report.personal-number</c>.</returns>
public sealed record WriteReport : Command<Recorded>
{
    /// <summary>The project.</summary>
    public required string ProjectId { get; init; }

    /// <summary>The report that is revised; null for a new one.</summary>
    public string? ReportId { get; init; }

    /// <summary>Day of the report; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>First day that it speaks of.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day that it speaks of.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Chinese title.</summary>
    public required string TitleZh { get; init; }

    /// <summary>English title; empty where there is none.</summary>
    public string TitleEn { get; init; } = "";

    /// <summary>The text in Markdown, at most 12,000 characters; raw HTML is shown as text, links go to http, https and mailto only.</summary>
    public required string Body { get; init; }
}

internal sealed class WriteReportRules : AbstractValidator<WriteReport>
{
    private const int MaxBody = 12_000;

    public WriteReportRules()
    {
        RuleFor(command => command.ProjectId).IsCode();
        RuleFor(command => command.ReportId ?? "").IsCodeOrEmpty().OverridePropertyName(nameof(WriteReport.ReportId));
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(WriteReport.On));
        RuleFor(command => command.From ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(WriteReport.From));
        RuleFor(command => command.To ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(WriteReport.To));
        RuleFor(command => command.To).Must((report, to) => to is null || report.From is null || to >= report.From).WithMessage("not before the first day / 不早于起始日");
        RuleFor(command => command.TitleZh).IsText(200);
        RuleFor(command => command.TitleEn).IsTextOrEmpty(200);
        RuleFor(command => command.Body).IsText(MaxBody);
    }
}

internal sealed partial class WriteReportHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<WriteReport, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(WriteReport request, CancellationToken cancellationToken)
    {
        if (!await books.Projects.AnyAsync(row => row.Id == request.ProjectId, cancellationToken)) return new ProjectUnknown(request.ProjectId);
        if (request.ReportId is { } revised && !await books.Set<ProgressReportEntity>().AnyAsync(row => row.Id == revised && row.ProjectId == request.ProjectId, cancellationToken))
            return new ReportUnknown(revised);
        if (PersonalNumber().IsMatch(request.Body) || PersonalNumber().IsMatch(request.TitleZh)) return new ReportHoldsPersonalNumber();
        ProgressReportEntity report = recording.AddPublic(new ProgressReportEntity
        {
            Id = request.ReportId ?? "",
            ProjectId = request.ProjectId,
            On = request.On ?? scope.Today,
            From = request.From,
            To = request.To,
            TitleZh = request.TitleZh,
            TitleEn = request.TitleEn,
            Body = request.Body,
        }, RecordSet.NameOf<ProgressReport>(), request.ReportId is null ? "pr" : null);
        return new Recorded(report.Id);
    }

    // An identity number has 17 digits and a check character, a mobile number 11 digits beginning with 1; longer runs of digits are something else.
    [GeneratedRegex(@"(?<![0-9])(?:[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9Xx]|1[3-9][0-9]{9})(?![0-9])", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex PersonalNumber();
}
