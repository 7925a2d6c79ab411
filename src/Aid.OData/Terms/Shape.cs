using System.Text;

namespace Aid.OData.Terms;

/// <summary>
/// The shape of one database query as text, and its literals in the order in which the text names them. Equal texts mean equal
/// queries up to the values of the literals, whatever the requests looked like.
/// </summary>
internal sealed class Shape
{
    private readonly StringBuilder text = new();
    private readonly List<object?> values = [];
    private readonly List<Type> types = [];
    private readonly Dictionary<Term, int> slots = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Type> Types => types;

    public Shape Append(string part)
    {
        text.Append(part);
        return this;
    }

    public Shape Append(char part)
    {
        text.Append(part);
        return this;
    }

    public Shape Append(int part)
    {
        text.Append(part);
        return this;
    }

    /// <summary>Names a literal, numbering it at its first mention.</summary>
    /// <param name="owner">The term that holds it. Terms are shared by queries and know no numbers.</param>
    /// <param name="value">Its value in this request.</param>
    /// <param name="type">The type of the parameter.</param>
    public void Literal(Term owner, object value, Type type)
    {
        if (!slots.TryGetValue(owner, out int slot))
        {
            slots.Add(owner, slot = values.Count);
            values.Add(value);
            types.Add(type);
        }

        text.Append('@').Append(slot).Append(':').Append(type.Name);
    }

    /// <summary>The number of a literal that was named.</summary>
    public int SlotOf(Term owner) => slots[owner];

    public object?[] Values() => [.. values];

    public override string ToString() => text.ToString();
}
