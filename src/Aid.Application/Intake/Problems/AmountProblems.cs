using System.Globalization;
using Aid.Application.Intake.Text;

namespace Aid.Application.Intake.Problems;

/// <summary>An amount that was not taken, as a problem.</summary>
internal static class AmountProblems
{
    public static StatementProblem Of(AmountFault fault, ReadingContext context, int row, string column, object? cell)
    {
        string limit = AmountText.Format(context.Options.AbsurdAmountMinor);
        (string code, string zh, string en) = fault switch
        {
            AmountFault.Negative => ("intake.amount.negative", "正数；退款另行登记", "a positive amount; refunds are recorded as such"),
            AmountFault.Zero => ("intake.amount.zero", "大于零的金额", "an amount above zero"),
            AmountFault.Absurd => ("intake.amount.absurd", $"小于 {limit} 元的金额", $"an amount below {limit} yuan"),
            AmountFault.FractionOfFen => ("intake.amount.fraction-of-fen", "精确到分的金额", "an amount in whole fen"),
            _ => ("intake.amount.unreadable", "金额，如 1234.50 或 1,234.50", "an amount such as 1234.50 or 1,234.50"),
        };
        string? value = cell is null ? null : Convert.ToString(cell, CultureInfo.InvariantCulture);
        return new StatementProblem(code, context.File, row, column, ProblemList.Shorten(value), zh, en);
    }
}
