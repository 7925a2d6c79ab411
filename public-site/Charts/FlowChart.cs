using Aid.PublicSite.Formatting;

namespace Aid.PublicSite.Charts;

/// <summary>
/// The flow from givers through funds to uses, widths proportional to amounts: two drawings of the same figures, one for desks and one for phones, so that
/// text is never shrunk.
/// </summary>
internal static class FlowChart
{
    /// <summary>One of the blocks of a column.</summary>
    /// <param name="Key">What ribbons name.</param>
    /// <param name="Label">Text beside it.</param>
    /// <param name="State">Style: ink, used, pass, held, fee, refund or moved.</param>
    public sealed record Node(string Key, string Label, string State);

    /// <summary>An amount that goes from one block to one of the next column.</summary>
    public sealed record Ribbon(string From, string To, long Units);

    /// <summary>Three columns and the ribbons between them.</summary>
    public sealed record Model(string Title, string Description, IReadOnlyList<Node> Left, IReadOnlyList<Node> Middle, IReadOnlyList<Node> Right, IReadOnlyList<Ribbon> In, IReadOnlyList<Ribbon> Out);

    private sealed record Placed(Node Node, long Units, double X, double Y, double Height);

    /// <summary>Both drawings.</summary>
    public static string Draw(Model model) => Draw(model, false) + Draw(model, true);

    private static string Draw(Model model, bool narrow)
    {
        var (width, bar, gap) = narrow ? (358.0, 7.0, 34.0) : (860.0, 9.0, 21.0);
        var nodes = Math.Max(Math.Max(model.Left.Count, model.Middle.Count), model.Right.Count);
        var height = Math.Max(narrow ? 500.0 : 440.0, (nodes - 1) * gap * (narrow ? 1.6 : 1.9));
        var total = Math.Max(1, model.In.Sum(ribbon => ribbon.Units));
        var scale = (height - ((nodes - 1) * gap)) / total;
        var middle = narrow ? 126.4 : 340.4;
        var left = Place(model.Left, model.In, true, 0, height, scale);
        var centre = Place(model.Middle, model.In, false, middle, height, scale);
        var right = Place(model.Right, model.Out, false, width - bar, height, scale);

        var name = narrow ? "narrow" : "wide";
        var svg = new Svg().Open(name, (int)width, $"0 -30 {width:0} {height + 42:0}", "flow-" + name, model.Title, model.Description);
        svg.Label("t2", 0, -14, "来自").Label("t2", middle, -14, "进入的基金").Label("t2", width, -14, "如今在哪里", "end");
        Ribbons(svg, model.In, left, centre, bar, scale, _ => "r-src");
        Ribbons(svg, model.Out, centre, right, bar, scale, target => "r-" + target.State);
        foreach (var node in left.Values.Concat(centre.Values).Concat(right.Values))
            svg.Rect("f-" + node.Node.State, node.X, node.Y, bar, Math.Max(node.Height, 1.2), node.Node.State == "pass" ? "url(#h)" : null);
        foreach (var node in left.Values.Concat(centre.Values))
            Text(svg, node, node.X + bar + 5, null, narrow);
        foreach (var node in right.Values)
            Text(svg, node, width - bar - (narrow ? 6 : 8), "end", narrow);
        return svg.Close().ToString();
    }

    private static Dictionary<string, Placed> Place(IReadOnlyList<Node> nodes, IReadOnlyList<Ribbon> ribbons, bool from, double x, double height, double scale)
    {
        long Units(Node node) => ribbons.Where(ribbon => (from ? ribbon.From : ribbon.To) == node.Key).Sum(ribbon => ribbon.Units);
        var taken = nodes.Sum(Units) * scale;
        var gap = nodes.Count > 1 ? (height - taken) / (nodes.Count - 1) : 0;
        var y = nodes.Count > 1 ? 0 : (height - taken) / 2;
        var placed = new Dictionary<string, Placed>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var units = Units(node);
            placed[node.Key] = new(node, units, x, y, units * scale);
            y += (units * scale) + gap;
        }

        return placed;
    }

    private static void Ribbons(Svg svg, IReadOnlyList<Ribbon> ribbons, Dictionary<string, Placed> from, Dictionary<string, Placed> to, double bar, double scale, Func<Node, string> style)
    {
        var fromAt = from.ToDictionary(pair => pair.Key, pair => pair.Value.Y, StringComparer.Ordinal);
        var toAt = to.ToDictionary(pair => pair.Key, pair => pair.Value.Y, StringComparer.Ordinal);
        foreach (var ribbon in ribbons.Where(ribbon => ribbon.Units > 0))
        {
            var thick = Math.Max(ribbon.Units * scale, 1.0);
            var (x0, x1, y0, y1) = (from[ribbon.From].X + bar, to[ribbon.To].X, fromAt[ribbon.From], toAt[ribbon.To]);
            var turn = Svg.At((x0 + x1) / 2);
            svg.Path(
                style(to[ribbon.To].Node),
                $"M{Svg.At(x0)} {Svg.At(y0)}C{turn} {Svg.At(y0)} {turn} {Svg.At(y1)} {Svg.At(x1)} {Svg.At(y1)}v{Svg.At(thick)}C{turn} {Svg.At(y1 + thick)} {turn} {Svg.At(y0 + thick)} {Svg.At(x0)} {Svg.At(y0 + thick)}z",
                style(to[ribbon.To].Node) == "r-pass" ? "url(#h)" : null);
            fromAt[ribbon.From] += ribbon.Units * scale;
            toAt[ribbon.To] += ribbon.Units * scale;
        }
    }

    private static void Text(Svg svg, Placed node, double x, string? anchor, bool narrow)
    {
        var y = node.Y + (node.Height / 2) + (narrow ? -2 : 4);
        svg.Label(narrow ? "halo" : "halo tb", x, y, Cut(node.Node.Label, narrow ? 8 : 15), anchor, Figures.Short(node.Units, "CNY").TrimStart('¥'), narrow);
    }

    private static string Cut(string label, int length) => label.Length <= length ? label : string.Concat(label.AsSpan(0, length - 1), "…");
}
