using Aid.Ledger.Results;

namespace Aid.Application.Duties;

/// <summary>No such rule in the pack.</summary>
/// <param name="Id">The id.</param>
public sealed record RuleUnknown(string Id) : Refusal("statute.unknown", $"规则包里没有“{Id}”。", $"The rule pack has no rule \"{Id}\".");

/// <summary>A rule is confirmed by someone other than who switched it on.</summary>
/// <param name="Id">The rule.</param>
public sealed record OwnConfirmation(string Id) : Refusal("statute.own-approval", $"规则“{Id}”须由启用者以外的人确认。", $"The rule \"{Id}\" must be confirmed by someone other than the person who switched it on.");

/// <summary>The holiday calendar of a year that is needed was not loaded.</summary>
/// <param name="Year">The year.</param>
public sealed record CalendarYearMissing(int Year) : Refusal("calendar.year-missing",
    $"尚未载入 {Year} 年的节假日安排，工作日无从计算；请先载入国务院办公厅的通知。", $"The holidays of {Year} are not loaded, and working days are never guessed; load the State Council's notice first.");

/// <summary>A day of the calendar lies in another year, stands twice, or says what its day of the week says already.</summary>
/// <param name="On">The day.</param>
public sealed record CalendarDayWrong(DateOnly On) : Refusal("calendar.day-wrong",
    $"{On:yyyy-MM-dd} 不在该年、重复，或本来就是工作日而标为上班。", $"{On:yyyy-MM-dd} lies in another year, stands twice, or is a weekday marked as worked.");

/// <summary>No such duty.</summary>
/// <param name="Id">The id.</param>
public sealed record DutyUnknown(string Id) : Refusal("duty.unknown", $"没有法定事项“{Id}”。", $"There is no duty \"{Id}\".");

/// <summary>The duty was fulfilled before; changing what is recorded needs a reason, which is published.</summary>
/// <param name="Id">The duty.</param>
public sealed record DutyReasonMissing(string Id) : Refusal("duty.reason-missing",
    $"“{Id}”已登记为完成；改动须写明原因，原因会公开。", $"\"{Id}\" is recorded as done; a change needs a reason, which is published.");

/// <summary>What is to come cannot have been done.</summary>
/// <param name="On">The day.</param>
public sealed record DutyInFuture(DateOnly On) : Refusal("duty.in-future", $"{On:yyyy-MM-dd} 尚未到来。", $"{On:yyyy-MM-dd} has not come yet.");

/// <summary>The duty fell away.</summary>
/// <param name="Id">The duty.</param>
public sealed record DutyLifted(string Id) : Refusal("duty.lifted", $"“{Id}”已不适用。", $"\"{Id}\" fell away.");
