using Aid.Ledger.Results;

namespace Aid.Server.Claims;

/// <summary>What a claim is answered. No page repeats what was typed.</summary>
internal static class ClaimPages
{
    /// <summary>Too many tries.</summary>
    public static string Throttled { get; } = Page("请稍后再试", "Too many tries", "claim.throttled", "认领次数过多，请过一分钟再试。订单号、金额和日期都在支付凭证上。", "Too many claims; try again in a minute.");

    /// <summary>The form was not filled in as it says.</summary>
    public static string Malformed { get; } = Page("请检查填写", "Please check the form", "request.malformed",
        "订单号不能空；金额写数字，如 1234.50；日期写年-月-日，如 2026-03-01。", "The order number may not be empty; the amount is a number such as 1234.50; the date is year-month-day, such as 2026-03-01.");

    /// <summary>Nothing matches; one page for every reason.</summary>
    public static string Unmatched(Refusal refusal) => Page("没有找到", "Not found", refusal.Code,
        refusal.Zh + "请核对支付凭证；刚捐的款要等下一次公布。仍找不到时，请与红十字会联系，由工作人员核实后补办。",
        refusal.En + " Please compare with your payment record; a recent gift waits for the next release. If it still cannot be found, the society's staff will check with you.");

    /// <summary>The code, and nothing else of the gift.</summary>
    public static string Found(string code) => Shell("找到了", $"""
        <h1>你的查询码 <span lang="en">Your receipt code</span></h1>
        <p class="lead"><code>{code}</code></p>
        <p>请抄下或保存。有此码的人都能查到这笔捐赠，不要转给别人。<span lang="en">Keep it to yourself: whoever has the code can look the gift up.</span></p>
        <p><a href="gifts/index.html#{code}">看看这笔捐赠到了哪里 <span lang="en">See where it went</span></a></p>
        """);

    private static string Page(string zh, string en, string code, string text, string english) => Shell(zh, $"""
        <h1>{zh} <span lang="en">{en}</span></h1>
        <p>{text}</p>
        <p class="en" lang="en">{english}</p>
        <p class="note">{code}</p>
        <p><a href="claim.html">回到认领页 <span lang="en">Back to the form</span></a></p>
        """);

    private static string Shell(string title, string content) => $"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{title} · Aid</title>
        <link rel="stylesheet" href="assets/aid.css">
        </head>
        <body>
        <header class="mast"><div class="wrap"><a class="brand" href="index.html"><span>Aid 善款公开账</span></a></div></header>
        <main id="main" class="wrap">
        {content}
        </main>
        </body>
        </html>
        """;
}
