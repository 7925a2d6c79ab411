using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Aid.Disclosure.Records;
using Aid.PublicSite.Formatting;
using Aid.PublicSite.Rendering;

namespace Aid.PublicSite.Gifts;

/// <summary>
/// Writes the rows of a page of gifts. A million gifts are ten thousand pages, the only ones that come in such numbers: four components a row made them ten
/// times as slow as text written at once.
/// </summary>
internal sealed class GiftRows(PageContext page)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _markup = new(32 * 1024);

    /// <summary>The rows of these gifts.</summary>
    public string Write(IReadOnlyList<Donation> gifts)
    {
        foreach (var gift in gifts)
            Write(gift);
        return _markup.ToString();
    }

    private void Write(Donation gift)
    {
        var id = Encoder.Encode(gift.Id);
        var day = Figures.Day(gift.ReceivedOn);
        _markup.Append(CultureInfo.InvariantCulture, $"<tr id=\"{id}\"><th scope=\"row\">{id} <span class=\"giver\" data-gift=\"{id}\" data-form=\"{Encoder.Encode(gift.NameForm)}\">{Encoder.Encode(Words.NameForm(gift.NameForm).Zh)}</span>");
        foreach (var correction in page.Site.CorrectionsOf("Donations", gift.Id))
            _markup.Append(CultureInfo.InvariantCulture, $" <a href=\"{page.Root}{SiteMap.Corrections}#{Encoder.Encode(correction.Id)}\"><span class=\"stamp corr\">已更正<span lang=\"en\">corrected</span></span></a>");
        _markup.Append(CultureInfo.InvariantCulture, $"<small>{Encoder.Encode(Words.Channel(gift.Channel).Zh)} · {Encoder.Encode(page.Site.Fund(gift.FundId)?.NameZh ?? gift.FundId)}<span class=\"narrow-only\"> · {day}</span>");
        if (gift.FeeUnits != 0)
            Figure(" · 手续费 ", gift.FeeUnits, gift, "FeeUnits", "");
        _markup.Append(CultureInfo.InvariantCulture, $"</small></th><td class=\"r opt\">{day}</td><td class=\"r\">");
        Figure("", gift.GrossUnits, gift, "GrossUnits", Unit(gift));
        if (gift.IsSynthetic)
            _markup.Append(" <span class=\"stamp syn\">合成</span>");
        _markup.Append("</td></tr>\n");
    }

    private void Figure(string before, long units, Donation gift, string field, string after) =>
        _markup.Append(CultureInfo.InvariantCulture, $"{before}<data class=\"n\" value=\"{units}\" data-record=\"Donations:{Encoder.Encode(gift.Id)}:{field}\">{Figures.Exact(units, gift.Asset)}</data>{Encoder.Encode(after)}");

    private string Unit(Donation gift) => gift.Asset == "CNY" ? "" : " " + (Figures.IsCurrency(gift.Asset) ? gift.Asset : page.Site.GoodsUnit(gift.Asset));
}
