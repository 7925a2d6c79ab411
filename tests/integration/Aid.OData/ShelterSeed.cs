namespace Aid.Tests.Integration.OData;

/// <summary>Eight gifts that differ in everything a query can ask about.</summary>
internal static class ShelterSeed
{
    public static void Apply(ShelterDb db)
    {
        db.Add(new Shelter { Id = "north", Name = "北站 North" });
        db.Add(new Shelter { Id = "south", Name = "South" });
        db.Add(new Shelter { Id = "empty", Name = "Empty" });
        Add(db, "g1", 1, 100, "Amber", Channel.Bank, "north", people: 5, thanked: true, used: 3);
        Add(db, "g2", 2, 250, "brook", Channel.Card, "north", people: null, thanked: null, used: null);
        Add(db, "g3", 2, 250, "Amber & Co", Channel.Cash, "south", people: 5, thanked: false, used: 4);
        Add(db, "g4", 3, 1, null, Channel.Card, null, people: 0, thanked: null, used: null);
        Add(db, "g5", 5, 9_007_199_254_740_993, "竹", Channel.Bank, "south", people: 12, thanked: true, used: 9);
        Add(db, "g6", 5, 40, "O'Neil's \"shop\" <b>", Channel.Card, "north", people: 7, thanked: false, used: null);
        Add(db, "g7", 8, 3, "100%_sure", Channel.Bank, null, people: null, thanked: true, used: 9);
        Add(db, "later", 9, 77, "Amber", Channel.Bank, "north", people: 1, thanked: true, used: null, release: 2);
        db.Add(new Bed { House = "a/b", Room = 1, Number = new DateOnly(2024, 1, 1), Note = "slash" });
        db.Add(new Bed { House = "it's", Room = 2, Number = new DateOnly(2024, 1, 2), Note = null });
        db.Add(new Bed { House = "竹 +%", Room = 3, Number = new DateOnly(2024, 1, 3), Note = "三" });
    }

    private static void Add(
        ShelterDb db, string id, int day, long amount, string? giver, Channel channel, string? shelter,
        int? people, bool? thanked, int? used, int release = 1)
    {
        Gift gift = new()
        {
            Id = id,
            Day = new DateOnly(2024, 2, day),
            UsedOn = used is { } on ? new DateOnly(2024, 3, on) : null,
            RecordedAt = new DateTime(2024, 2, day, day, 30, 15, DateTimeKind.Utc).AddMilliseconds(day * 100),
            AmountMinor = amount,
            People = people,
            Giver = giver,
            Channel = channel,
            IsAnonymous = giver is null,
            IsThanked = thanked,
            Rate = amount % 7 / 2m,
            Weight = amount % 5 / 4.0,
            Mark = new Guid(day, 1, 2, [3, 4, 5, 6, 7, 8, 9, 10]),
            Seal = id == "g1" ? [1, 2, 250] : null,
            ShelterId = shelter,
            Secret = "secret-" + id,
            FirstRelease = release,
        };
        for (int part = 1; part <= (amount >= 100 ? 2 : 1); part++)
            gift.Parts.Add(new GiftPart { GiftId = id, Number = part, Purpose = part == 1 ? "beds" : "food", AmountMinor = amount / part });
        db.Add(gift);
    }
}
