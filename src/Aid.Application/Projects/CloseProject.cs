using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Application.Transfers;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Projects;

/// <summary>
/// Closes a project (项目结项). What is left goes where the plan or the agreement says, else to a similar project or fund (慈善法 §58); it is published, and nothing is received for the project or spent
/// from it any more.
/// </summary>
/// <returns>
/// Refusals: <c>project.unknown</c>, <c>project.closed</c>, <c>project.pending</c>, <c>project.holds-more</c>, <c>project.surplus-unplanned</c>, <c>fund.unknown</c>,
/// <c>fund.designation-unknown</c>, <c>fund.source-differs</c>, <c>year.closed</c>.
/// </returns>
public sealed record CloseProject : Command<Recorded>
{
    /// <summary>The project.</summary>
    public required string ProjectId { get; init; }

    /// <summary>The line that the surplus goes to; null for the fund that the fund's terms name.</summary>
    public LineChoice? SurplusTo { get; init; }

    /// <summary>The plan or agreement that says so: public; empty for the words of the fund's terms.</summary>
    public string Plan { get; init; } = "";

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why it ends: public.</summary>
    public required string Reason { get; init; }
}

internal sealed class CloseProjectRules : AbstractValidator<CloseProject>
{
    public CloseProjectRules()
    {
        RuleFor(command => command.ProjectId).IsCode();
        RuleFor(command => command.Plan).IsTextOrEmpty(1_000);
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(CloseProject.On));
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class CloseProjectHandler(BooksContext books, Recording recording, WriterSession session, CommandScope scope) : IRequestHandler<CloseProject, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(CloseProject request, CancellationToken cancellationToken)
    {
        ProjectEntity? project = await books.Projects.AsNoTracking().Where(row => row.Id == request.ProjectId).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (project is null) return new ProjectUnknown(request.ProjectId);
        if (await books.ProjectClosings.AnyAsync(row => row.Id == project.Id, cancellationToken)) return new ProjectClosed(project.Id);
        int pending = await books.Disbursements.CountAsync(row => row.ProjectId == project.Id && row.Approval == null, cancellationToken);
        if (pending > 0) return new ProjectPending(project.Id, pending);

        LineKey own = new(project.FundId, project.Designation, "CNY");
        LineKey? more = session.Ledger.Lines().Where(line => line.Fund == own.Fund && line.Designation == own.Designation && line != own && session.Ledger.Balance(line).Free > 0)
            .Cast<LineKey?>().FirstOrDefault();
        if (more is { } other) return new ProjectHoldsMore(project.Id, other.ToString());
        long surplus = session.Ledger.Balance(own).Free;
        Surplus moved = new("", null, "");
        if (surplus > 0)
        {
            Result<Surplus> answer = await MoveAsync(request, project, own, surplus, cancellationToken);
            if (answer.IsRefused) return answer.Refusal;
            moved = answer.Value;
        }

        recording.AddPublic(new ProjectClosingEntity
        {
            Id = project.Id,
            ProjectId = project.Id,
            FundId = project.FundId,
            Designation = project.Designation,
            SurplusUnits = surplus,
            ToLine = moved.ToLine,
            TransferId = moved.TransferId,
            Plan = moved.Plan,
            ClosedOn = request.On ?? scope.Today,
            Reason = request.Reason,
        }, RecordSet.NameOf<ProjectClosing>());
        return new Recorded(project.Id, moved.EntryId);
    }

    private async Task<Result<Surplus>> MoveAsync(CloseProject request, ProjectEntity project, LineKey own, long units, CancellationToken cancellationToken)
    {
        FundTermsEntity? terms = await books.TermsAsync(project.FundId, cancellationToken);
        string plan = request.Plan.Length > 0 ? request.Plan : terms?.SurplusZh ?? "";
        LineChoice? choice = request.SurplusTo ?? (terms?.SurplusFundId is { } fund ? new LineChoice(fund) : null);
        if (choice is null || plan.Length == 0) return new ProjectSurplusUnplanned(project.Id, units);
        Result<LineKey> to = await books.LineAsync(choice, cancellationToken);
        if (to.IsRefused) return to.Refusal;
        // A surplus that goes back to where it lies is no plan.
        if (to.Value == own) return new ProjectSurplusUnplanned(project.Id, units);

        TransferEntity transfer = recording.AddPublic(new TransferEntity
        {
            Kind = "transfer",
            FromFundId = own.Fund,
            ToFundId = to.Value.Fund,
            FromLine = own.ToString(),
            ToLine = to.Value.ToString(),
            Asset = own.Asset,
            Units = units,
            On = request.On ?? scope.Today,
            Reason = plan,
        }, DisclosureKinds.Transfers, "t");
        transfer.OutflowId = transfer.Id;
        Result<RecordedEvent> recorded = recording.Apply(new Transferred(transfer.Id, own, units, to.Value), new EntryDraft(transfer.On, "transfer", transfer.Id));
        return recorded.IsRefused ? recorded.Refusal : new Surplus(to.Value.ToString(), transfer.Id, plan, recorded.Value.Entry?.Id);
    }

    /// <summary>Where a surplus went.</summary>
    private sealed record Surplus(string ToLine, string? TransferId, string Plan, string? EntryId = null);
}
