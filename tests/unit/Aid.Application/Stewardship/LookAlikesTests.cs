using Aid.Application.Donors;
using Xunit;

namespace Aid.Tests.Unit.Application.Stewardship;

/// <summary>Which donor records look alike: by number or address, never by name alone.</summary>
public sealed class LookAlikesTests
{
    [Fact]
    public void Donors_WithTheSameNumberWrittenOtherwise_LookAlike()
    {
        DonorEntity[] donors =
        [
            Donor(1, "梁思远", phone: "+86 138-0000-1234", document: "11010119900101123X"),
            Donor(2, "梁 思远", phone: "１３８００００１２３４"),
            Donor(3, "别人", document: "11010119900101123x"),
            Donor(4, "梁思远", phone: "139 0000 1234", email: "A@example.org"),
            Donor(5, "王五", email: "a@EXAMPLE.org "),
        ];

        Assert.Equal(
            [("p1", "p2", "phone name"), ("p1", "p3", "document"), ("p4", "p5", "email")],
            LookAlikes.Of(donors).Select(pair => (pair.FirstId, pair.SecondId, string.Join(' ', pair.Signs))));
    }

    [Fact]
    public void Donors_WithTheSameNameAlone_DoNot() => Assert.Empty(LookAlikes.Of([Donor(1, "梁思远"), Donor(2, "梁思远", phone: "12"), Donor(3, "梁思远", phone: "12")]));

    private static DonorEntity Donor(long number, string name, string phone = "", string email = "", string document = "") =>
        new() { Number = number, Id = "p" + number, Name = name, Phone = phone, Email = email, DocumentNumber = document };
}
