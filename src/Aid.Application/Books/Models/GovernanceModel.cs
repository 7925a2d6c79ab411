using Aid.Application.Complaints;
using Aid.Application.Documents;
using Aid.Application.Duties;
using Aid.Application.Indicators;
using Aid.Application.Procurements;
using Aid.Application.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books.Models;

/// <summary>Keys, links and indexes of this area's rows.</summary>
internal static class GovernanceModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<FileEntity>().HasKey(row => row.Sha256);
        model.Entity<DocumentEntity>().HasIndex(row => row.SupersedesId).HasFilter("\"SupersedesId\" IS NOT NULL");
        model.Entity<ComplaintEntity>().HasIndex(row => row.NumberHash).IsUnique();
        model.Entity<IndicatorEntity>().HasMany(row => row.Statements).WithOne().HasForeignKey(item => item.IndicatorNumber);
        model.Entity<IndicatorStatementEntity>().HasKey(row => new { row.IndicatorNumber, row.Ordinal });
        model.Entity<DepartmentBudgetEntity>().HasMany(row => row.Lines).WithOne().HasForeignKey(item => item.DepartmentBudgetNumber);
        model.Entity<DepartmentBudgetLineEntity>().HasKey(row => new { row.DepartmentBudgetNumber, row.Ordinal });
        model.Entity<ProcurementEntity>().HasMany(row => row.Stages).WithOne().HasForeignKey(item => item.ProcurementNumber);
        model.Entity<ProcurementStageEntity>().HasKey(row => new { row.ProcurementNumber, row.Ordinal });
        model.Entity<HolidayYearEntity>().HasMany(row => row.Days).WithOne().HasForeignKey(item => item.HolidayYearNumber);
        model.Entity<HolidayDayEntity>().HasKey(row => new { row.HolidayYearNumber, row.Ordinal });
    }
}
