using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Imports;
using Aid.Application.Pipeline;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Aid.Tests.Integration.Application;

public sealed class ImportSpansTests
{
    [Fact]
    public async Task ImportedGifts_OwnTheirRunsBehindWhatWasThere()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(DisbursementTests.Gift(700));
        string file = Path.Combine(books.Folder, "list.csv");
        await File.WriteAllTextAsync(
            file, "date,transaction_number,giver,amount,memo\n2026-01-02,1,甲,10.00,\n2026-01-03,2,乙,5.00,\n2026-01-04,3,丙,0.01,\n", TestContext.Current.CancellationToken);
        ImportAnswer answer = await books.DoAsync(new ImportStatement { Files = [new ImportFile(file)], FundId = "relief", Format = "aid-csv" }, Person.Operator);
        Assert.Equal((3, 1_501), (answer.NewGifts, answer.NewUnits));

        await using BooksContext look = books.Look();
        List<DonationPartEntity> parts = await look.DonationParts.OrderBy(row => row.DonationNumber).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([(0L, 700L), (700, 1_000), (1_700, 500), (2_200, 1)], parts.Select(part => (part.Start, part.Units)));
        Assert.All(parts, part => Assert.Equal("relief//CNY", part.Line));

        // The run in the table and the run in the ledger are one: what is paid of it shows in the gift's trace.
        Recorded payment = await books.DoAsync(DisbursementTests.Pay(1_800));
        await books.DoAsync(new ApproveDisbursement { DisbursementId = payment.Id }, TestBooks.Checker);
        DonationTrace trace = await books.AskAsync(new TraceDonation("g3"));
        Assert.Equal([new TraceStep("used", payment.Id, 100), new TraceStep("held", "relief//CNY", 400)], trace.Steps);
    }
}
