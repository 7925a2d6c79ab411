using Aid.Ledger.Results;

namespace Aid.Application.Reports;

/// <summary>No such report.</summary>
/// <param name="Id">The report.</param>
public sealed record ReportUnknown(string Id) : Refusal("report.unknown", $"没有报告“{Id}”。", $"There is no report \"{Id}\".");

/// <summary>The text holds what looks like a person's identity or telephone number.</summary>
public sealed record ReportHoldsPersonalNumber() : Refusal("report.personal-number",
    "正文中有像身份证号或手机号的数字；公开的报告不写个人号码。", "The text holds what looks like an identity or mobile number; a public report has none.");

/// <summary>The picture cannot be read.</summary>
public sealed record PictureMalformed() : Refusal("picture.malformed", "照片不是可读的 JPEG、PNG 或 WebP 文件。", "The picture is not a JPEG, PNG or WebP file that can be read.");

/// <summary>The picture has too many bytes or pixels.</summary>
/// <param name="MaxBytes">Most bytes.</param>
/// <param name="MaxPixels">Most pixels.</param>
public sealed record PictureTooLarge(int MaxBytes, long MaxPixels) : Refusal("picture.too-large",
    $"照片至多 {MaxBytes} 字节、{MaxPixels} 像素。", $"A picture has at most {MaxBytes} bytes and {MaxPixels} pixels.");

/// <summary>The report has as many pictures as it can.</summary>
/// <param name="Max">Most pictures.</param>
public sealed record TooManyPictures(int Max) : Refusal("picture.too-many", $"一篇报告至多 {Max} 张照片。", $"A report has at most {Max} pictures.");

/// <summary>No such picture.</summary>
/// <param name="Id">The picture.</param>
public sealed record PictureUnknown(string Id) : Refusal("picture.unknown", $"没有照片“{Id}”。", $"There is no picture \"{Id}\".");

/// <summary>The picture was withdrawn already.</summary>
/// <param name="Id">The picture.</param>
public sealed record PictureWithdrawn(string Id) : Refusal("picture.already-withdrawn", $"照片“{Id}”已经撤下。", $"The picture \"{Id}\" was withdrawn already.");
