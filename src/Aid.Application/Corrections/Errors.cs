using Aid.Ledger.Results;

namespace Aid.Application.Corrections;

/// <summary>Who recorded a figure cannot agree to its correction.</summary>
/// <param name="StatedFigureId">The figure.</param>
public sealed record OwnCorrection(string StatedFigureId) : Refusal("correction.own-approval",
    $"“{StatedFigureId}”的更正须由登记者以外的人关联。", $"The correction of \"{StatedFigureId}\" must be linked by someone other than the person who recorded it.");
