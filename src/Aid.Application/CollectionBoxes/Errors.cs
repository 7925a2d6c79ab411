using System.Globalization;
using Aid.Ledger.Results;

namespace Aid.Application.CollectionBoxes;

/// <summary>No such box.</summary>
/// <param name="Code">The code.</param>
public sealed record BoxUnknown(string Code) : Refusal("box.unknown", $"没有募捐箱“{Code}”。", $"There is no collection box \"{Code}\".");

/// <summary>The box's code is taken.</summary>
/// <param name="Code">The code.</param>
public sealed record BoxTaken(string Code) : Refusal("box.code-taken", $"募捐箱编号“{Code}”已被使用。", $"The box code \"{Code}\" is taken.");

/// <summary>The box was withdrawn.</summary>
/// <param name="Code">The box.</param>
public sealed record BoxWithdrawn(string Code) : Refusal("box.withdrawn", $"募捐箱“{Code}”已撤回。", $"The collection box \"{Code}\" was withdrawn.");

/// <summary>The box is open and waits for the second count.</summary>
/// <param name="Code">The box.</param>
/// <param name="OpeningId">The opening.</param>
public sealed record BoxOpen(string Code, string OpeningId) : Refusal("box.open",
    $"募捐箱“{Code}”的开箱“{OpeningId}”尚待第二人清点。", $"The opening \"{OpeningId}\" of the box \"{Code}\" waits for its second count.");

/// <summary>The seal that was found is not the one that was put on, and nothing says why.</summary>
/// <param name="Code">The box.</param>
public sealed record SealDiffers(string Code) : Refusal("box.seal-differs",
    $"募捐箱“{Code}”的封条与登记的不符，须写明情况。", $"The seal of the box \"{Code}\" is not the one that was put on: say what was found.");

/// <summary>No such opening.</summary>
/// <param name="Id">The opening.</param>
public sealed record OpeningUnknown(string Id) : Refusal("box-opening.unknown", $"没有开箱记录“{Id}”。", $"There is no opening \"{Id}\".");

/// <summary>Who opened and counted a box may not count it the second time.</summary>
/// <param name="Id">The opening.</param>
public sealed record OwnCount(string Id) : Refusal("box-opening.own-count",
    $"开箱“{Id}”须由另一人第二次清点。", $"The second count of \"{Id}\" must be another person's.");

/// <summary>It is counted already.</summary>
/// <param name="Id">The opening.</param>
public sealed record OpeningCounted(string Id) : Refusal("box-opening.already-counted", $"开箱“{Id}”已清点完毕。", $"The opening \"{Id}\" is counted already.");

/// <summary>The two counts differ, and nothing says why.</summary>
/// <param name="Id">The opening.</param>
/// <param name="First">The first count.</param>
/// <param name="Second">The second count.</param>
public sealed record CountDiffers(string Id, long First, long Second) : Refusal("box-opening.count-differs",
    string.Create(CultureInfo.InvariantCulture, $"开箱“{Id}”两次清点为 {First} 与 {Second}，相差 {Second - First}，须重新清点或写明原因。"),
    string.Create(CultureInfo.InvariantCulture, $"The counts of \"{Id}\" are {First} and {Second}, a difference of {Second - First}: count again, or give the reason."));
