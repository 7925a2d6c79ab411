using System.Collections;
using System.Globalization;
using System.Reflection;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;

namespace Aid.Tests.Unit.Disclosure.Leaves;

/// <summary>
/// Records filled by reflection, each property with a value of its own: a property that is added to a record and forgotten in the codec fails the round trip.
/// </summary>
internal static class RecordSamples
{
    /// <summary>2^53 − 1: the browser's decoder refuses more rather than round it.</summary>
    private const long ExactInBrowsers = 9_007_199_254_740_991;

    private static readonly string[] NotInLeaf = [nameof(PublicRecord.LeafIndex), nameof(PublicRecord.FirstRelease), nameof(PublicRecord.SupersededIn)];

    public static IEnumerable<PublicRecord> Full() => RecordSet.All.Select(set => (PublicRecord)Fill(set.Type, 1, "r", 0, optional: true));

    public static IEnumerable<PublicRecord> Sparse() => RecordSet.All.Select(set => (PublicRecord)Fill(set.Type, 100, "s", 0, optional: false));

    /// <summary>Every record that differs from the full sample in exactly one property.</summary>
    public static IEnumerable<(string Property, PublicRecord Changed)> OneChanged(PublicRecord full)
    {
        foreach (PropertyInfo property in Fillable(full.GetType()))
        {
            object changed = Fill(full.GetType(), 1, "r", 0, optional: true);
            object old = property.GetValue(full)!;
            property.SetValue(changed, old switch
            {
                string text => text + "改",
                long number => number + 1,
                int number => number + 1,
                bool flag => !flag,
                DateOnly day => day.AddDays(1),
                DateTime instant => instant.AddSeconds(1),
                IList list => Activator.CreateInstance(list.GetType()),
                _ => throw new NotSupportedException(property.Name),
            });
            yield return (property.Name, (PublicRecord)changed);
        }
    }

    private static IEnumerable<PropertyInfo> Fillable(Type type) => type.GetProperties().Where(property => !NotInLeaf.Contains(property.Name) && property.CanWrite);

    private static object Fill(Type type, int seed, string parentId, int ordinal, bool optional)
    {
        object record = Activator.CreateInstance(type)!;
        int position = 0;
        foreach (PropertyInfo property in Fillable(type))
        {
            position++;
            Type kind = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            bool isOptional = Nullable.GetUnderlyingType(property.PropertyType) is not null
                || new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
            bool isChild = !typeof(PublicRecord).IsAssignableFrom(type);
            if (isOptional && !optional)
                continue;
            property.SetValue(record, Value());

            object Value()
            {
                if (isChild && position == 1)
                    return parentId;
                if (isChild && property.Name == "Ordinal")
                    return ordinal;
                if (property.Name == nameof(PublicRecord.Id))
                    return parentId;
                if (kind == typeof(string))
                    return $"{property.Name}·值 {seed + position}\t\"<";
                if (kind == typeof(long))
                    return ExactInBrowsers - seed - position;
                if (kind == typeof(int))
                    return seed + position;
                if (kind == typeof(bool))
                    return true;
                if (kind == typeof(DateOnly))
                    return new DateOnly(2020, 1, 23).AddDays(seed + position);
                if (kind == typeof(DateTime))
                    return new DateTime(2020, 1, 23, 2, 0, 0, DateTimeKind.Utc).AddSeconds(seed + position);
                if (!kind.IsGenericType)
                    throw new NotSupportedException(string.Create(CultureInfo.InvariantCulture, $"{type.Name}.{property.Name}"));
                IList list = (IList)Activator.CreateInstance(kind)!;
                for (int i = 0; optional && i < 2; i++)
                    list.Add(Fill(kind.GetGenericArguments()[0], (10 * (seed + position)) + i, parentId, i, optional));
                return list;
            }
        }

        return record;
    }
}
