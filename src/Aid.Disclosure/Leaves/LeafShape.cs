using System.Reflection;

namespace Aid.Disclosure.Leaves;

/// <summary>Writes and reads the fields of one class by its schema, through delegates that are bound once.</summary>
/// <typeparam name="T">A record, or an item of a record's list.</typeparam>
internal sealed class LeafShape<T>
    where T : class, new()
{
    private readonly List<Action<LeafWriter, T>> _writers = [];
    private readonly List<FieldReader> _readers = [];

    /// <summary>Binds a schema to the class.</summary>
    /// <exception cref="ArgumentException">The schema names a property that is not there or has another form.</exception>
    public LeafShape(IEnumerable<LeafField> fields)
    {
        foreach (LeafField field in fields)
            Bind(field, typeof(T).GetProperty(field.Name) ?? throw new ArgumentException($"{typeof(T).Name} has no {field.Name}.", nameof(fields)));
    }

    private delegate void FieldReader(ref LeafReader leaf, T record, string id);

    /// <summary>The list of items; null where there is none.</summary>
    public LeafList<T>? Items { get; private set; }

    public void Write(LeafWriter leaf, T record)
    {
        foreach (Action<LeafWriter, T> write in _writers)
            write(leaf, record);
    }

    public void Read(ref LeafReader leaf, T record, string id)
    {
        foreach (FieldReader read in _readers)
            read(ref leaf, record, id);
    }

    private void Bind(LeafField field, PropertyInfo property)
    {
        switch (field.Form, field.IsOptional)
        {
            case (' ', false): Add<string>(property, (leaf, value) => leaf.Text(value), (ref leaf) => leaf.Text()); break;
            case (' ', true): Add<string?>(property, (leaf, value) => leaf.OptionalText(value), (ref leaf) => leaf.OptionalText()); break;
            case ('#', false) when property.PropertyType == typeof(int): Add<int>(property, (leaf, value) => leaf.Long(value), (ref leaf) => leaf.Int()); break;
            case ('#', false): Add<long>(property, (leaf, value) => leaf.Long(value), (ref leaf) => leaf.Long()); break;
            case ('#', true): Add<long?>(property, (leaf, value) => leaf.OptionalLong(value), (ref leaf) => leaf.OptionalLong()); break;
            case ('@', false): Add<DateOnly>(property, (leaf, value) => leaf.Date(value), (ref leaf) => leaf.Date()); break;
            case ('@', true): Add<DateOnly?>(property, (leaf, value) => leaf.OptionalDate(value), (ref leaf) => leaf.OptionalDate()); break;
            case ('^', false): Add<DateTime>(property, (leaf, value) => leaf.Instant(value), (ref leaf) => leaf.Instant()); break;
            case ('!', false): Add<bool>(property, (leaf, value) => leaf.Bool(value), (ref leaf) => leaf.Bool()); break;
            case ('*', false): AddList(field, property); break;
            default: throw new ArgumentException($"{typeof(T).Name}.{field.Name} has a form that leaves do not have.", nameof(field));
        }
    }

    private void Add<TValue>(PropertyInfo property, Action<LeafWriter, TValue> write, ValueReader<TValue> read)
    {
        if (property.PropertyType != typeof(TValue))
            throw new ArgumentException($"{typeof(T).Name}.{property.Name} is {property.PropertyType.Name}, and its schema says {typeof(TValue).Name}.", nameof(property));
        var get = property.GetMethod!.CreateDelegate<Func<T, TValue>>();
        var set = property.SetMethod!.CreateDelegate<Action<T, TValue>>();
        _writers.Add((leaf, record) => write(leaf, get(record)));
        _readers.Add((ref leaf, record, _) => set(record, read(ref leaf)));
    }

    private void AddList(LeafField field, PropertyInfo property)
    {
        if (Items is not null || !property.PropertyType.IsGenericType || property.PropertyType.GetGenericTypeDefinition() != typeof(List<>))
            throw new ArgumentException($"{typeof(T).Name}.{property.Name} is not the class's one list.", nameof(field));
        Type list = typeof(LeafList<,>).MakeGenericType(typeof(T), property.PropertyType.GetGenericArguments()[0]);
        Items = (LeafList<T>)Activator.CreateInstance(list, property, field.Items)!;
        _writers.Add(Items.Write);
        _readers.Add(Items.Read);
    }
}

/// <summary>Reads one value of a leaf.</summary>
internal delegate TValue ValueReader<out TValue>(ref LeafReader leaf);

/// <summary>The list of a record: its items carry the record's id and their position, which the leaf says by place and not by bytes.</summary>
/// <typeparam name="T">The record.</typeparam>
internal abstract class LeafList<T>
{
    /// <summary>Type of the items.</summary>
    public abstract Type ItemType { get; }

    /// <summary>The record's property.</summary>
    public abstract PropertyInfo Property { get; }

    /// <summary>The item's property that holds the record's id: by convention its first.</summary>
    public abstract PropertyInfo Parent { get; }

    /// <summary>Gives each item its record's id and its position.</summary>
    public abstract void Place(T record, string id);

    public abstract void Write(LeafWriter leaf, T record);

    public abstract void Read(ref LeafReader leaf, T record, string id);
}

internal sealed class LeafList<T, TItem> : LeafList<T>
    where T : class
    where TItem : class, new()
{
    private readonly LeafShape<TItem> _shape;
    private readonly Func<T, List<TItem>> _get;
    private readonly Action<T, List<TItem>> _set;
    private readonly Action<TItem, string> _setParent;
    private readonly Func<TItem, int> _getOrdinal;
    private readonly Action<TItem, int> _setOrdinal;

    public LeafList(PropertyInfo property, IReadOnlyList<LeafField> items)
    {
        Property = property;
        _shape = new(items);
        _get = property.GetMethod!.CreateDelegate<Func<T, List<TItem>>>();
        _set = property.SetMethod!.CreateDelegate<Action<T, List<TItem>>>();
        if (typeof(TItem).GetProperties() is not [{ } parent, { Name: "Ordinal" } ordinal, ..])
            throw new ArgumentException($"{typeof(TItem).Name} does not begin with its record's id and Ordinal.", nameof(items));
        Parent = parent;
        _setParent = parent.SetMethod!.CreateDelegate<Action<TItem, string>>();
        _getOrdinal = ordinal.GetMethod!.CreateDelegate<Func<TItem, int>>();
        _setOrdinal = ordinal.SetMethod!.CreateDelegate<Action<TItem, int>>();
    }

    public override Type ItemType => typeof(TItem);

    public override PropertyInfo Property { get; }

    public override PropertyInfo Parent { get; }

    public override void Place(T record, string id)
    {
        List<TItem> items = _get(record);
        for (int ordinal = 0; ordinal < items.Count; ordinal++)
        {
            _setParent(items[ordinal], id);
            _setOrdinal(items[ordinal], ordinal);
        }
    }

    public override void Write(LeafWriter leaf, T record) => leaf.List(_get(record), _getOrdinal, _shape.Write);

    public override void Read(ref LeafReader leaf, T record, string id) => _set(record, leaf.List(id, ReadItem));

    private TItem ReadItem(ref LeafReader leaf, string id, int ordinal)
    {
        TItem item = new();
        _setParent(item, id);
        _setOrdinal(item, ordinal);
        _shape.Read(ref leaf, item, id);
        return item;
    }
}
