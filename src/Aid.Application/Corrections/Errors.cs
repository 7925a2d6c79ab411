using Aid.Ledger.Results;

namespace Aid.Application.Corrections;

/// <summary>Who recorded a figure cannot agree to its correction.</summary>
/// <param name="StatedFigureId">The figure.</param>
public sealed record OwnCorrection(string StatedFigureId) : Refusal("correction.own-approval",
    $"“{StatedFigureId}”的更正须由登记者以外的人关联。", $"The correction of \"{StatedFigureId}\" must be linked by someone other than the person who recorded it.");

/// <summary>This field of this kind of record is not corrected this way.</summary>
/// <param name="SubjectKind">Feed set.</param>
/// <param name="Field">Field.</param>
public sealed record NotCorrectable(string SubjectKind, string Field) : Refusal("correction.not-correctable",
    $"“{SubjectKind}.{Field}”不能这样更正。", $"{SubjectKind}.{Field} is not corrected this way.");

/// <summary>No such record.</summary>
/// <param name="SubjectKind">Feed set.</param>
/// <param name="SubjectId">Id.</param>
public sealed record SubjectUnknown(string SubjectKind, string SubjectId) : Refusal("correction.subject-unknown",
    $"“{SubjectKind}”中没有“{SubjectId}”。", $"{SubjectKind} has no \"{SubjectId}\".");

/// <summary>The record says so already.</summary>
/// <param name="SubjectId">Id.</param>
/// <param name="Field">Field.</param>
public sealed record SameValue(string SubjectId, string Field) : Refusal("correction.same-value",
    $"“{SubjectId}”的“{Field}”已是这个值。", $"{Field} of \"{SubjectId}\" has that value already.");

/// <summary>No such proposal.</summary>
/// <param name="Id">The proposal.</param>
public sealed record ProposalUnknown(string Id) : Refusal("correction-proposal.unknown", $"没有更正申请“{Id}”。", $"There is no proposed correction \"{Id}\".");

/// <summary>It is approved already.</summary>
/// <param name="Id">The proposal.</param>
public sealed record ProposalApproved(string Id) : Refusal("correction-proposal.already-approved", $"更正“{Id}”已经批准。", $"The correction \"{Id}\" is approved already.");

/// <summary>The value was changed otherwise since the correction was proposed.</summary>
/// <param name="Id">The proposal.</param>
public sealed record ProposalOvertaken(string Id) : Refusal("correction-proposal.overtaken",
    $"更正申请“{Id}”提出后原值已变，请重新提出。", $"The value has changed since the correction \"{Id}\" was proposed: propose it again.");
