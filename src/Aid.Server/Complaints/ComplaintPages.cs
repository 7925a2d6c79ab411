using Aid.Application.Complaints;
using Aid.Ledger.Results;

namespace Aid.Server.Complaints;

/// <summary>What the public is answered. No page repeats a complaint's own words.</summary>
internal static class ComplaintPages
{
    /// <summary>Too many requests.</summary>
    public static string Throttled { get; } = Shell("请稍后再试", "<h1>请稍后再试 <span lang=\"en\">Too many requests</span></h1><p>请过一分钟再试。<span lang=\"en\">Try again in a minute.</span></p>");

    /// <summary>The form was not filled in as it says.</summary>
    public static string Malformed { get; } = Shell("请检查填写",
        "<h1>请检查填写 <span lang=\"en\">Please check the form</span></h1><p>要选红十字会，内容不空，至多 4000 字。<span lang=\"en\">Choose a society and write up to 4,000 characters.</span></p>");

    /// <summary>The complaint was taken.</summary>
    public static string Filed(ComplaintFiled filed) => Shell("已收到", $"""
        <h1>已收到 <span lang="en">Received</span></h1>
        <p class="lead">编号 <code>{filed.Number}</code></p>
        <p>请抄下编号：凭它查办理情况，只显示这一次。答复期限是 <span class="n">{filed.ReplyDueOn:yyyy-MM-dd}</span>。原文和联系方式不公开，公开的只有工作人员写的摘要和答复。</p>
        <p class="en" lang="en">Write the number down: it is shown once, and with it you can follow what becomes of the complaint. A reply is due by {filed.ReplyDueOn:yyyy-MM-dd}. Your words and contact stay private.</p>
        """);

    /// <summary>How a complaint stands.</summary>
    public static string Progress(ComplaintProgress progress) => Shell("办理情况", $"""
        <h1>办理情况 <span lang="en">How it stands</span></h1>
        <dl class="kv"><dt>收到</dt><dd class="n">{progress.ReceivedOn:yyyy-MM-dd}</dd><dt>答复期限</dt><dd class="n">{progress.ReplyDueOn:yyyy-MM-dd}</dd><dt>答复</dt><dd>{(progress.RepliedOn is { } on ? $"{on:yyyy-MM-dd} {ComplaintEndpoint.Encode(progress.ReplyZh)}" : "尚未答复 No reply yet")}</dd></dl>
        <p class="en" lang="en">{ComplaintEndpoint.Encode(progress.ReplyEn)}</p>
        """);

    /// <summary>The books refused.</summary>
    public static string Refused(Refusal refusal) => Shell("没有办成", $"""
        <h1>没有办成 <span lang="en">Not done</span></h1>
        <p>{ComplaintEndpoint.Encode(refusal.Zh)}</p>
        <p class="en" lang="en">{ComplaintEndpoint.Encode(refusal.En)}</p>
        <p class="note">{refusal.Code}</p>
        """);

    private static string Shell(string title, string content) => $"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{title} · Aid</title>
        <link rel="stylesheet" href="/assets/aid.css">
        </head>
        <body>
        <header class="mast"><div class="wrap"><a class="brand" href="/index.html"><span>Aid 善款公开账</span></a></div></header>
        <main id="main" class="wrap">
        {content}
        <p class="links"><a href="/complaints/index.html">投诉与建议 <span lang="en">Complaints</span></a></p>
        </main>
        </body>
        </html>
        """;
}
