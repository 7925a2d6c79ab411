using Aid.Application.Cases;
using Aid.Application.Plans;
using Aid.Application.Reach;
using Aid.Application.Reports;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books.Models;

/// <summary>Keys, links and indexes of this area's rows.</summary>
internal static class ProjectsModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<ProjectPlanEntity>().HasMany(row => row.Lines).WithOne().HasForeignKey(line => line.PlanNumber);
        model.Entity<PlanLineEntity>().HasKey(row => new { row.PlanNumber, row.Ordinal });
        model.Entity<DisbursementTagEntity>().HasIndex(row => row.ProjectId);
        model.Entity<ReachCountEntity>().HasIndex(row => new { row.ProjectId, row.Stage, row.Period });
        model.Entity<ReachTakenEntity>().HasKey(row => row.CountNumber);
        model.Entity<ReachTakenEntity>().Property(row => row.CountNumber).ValueGeneratedNever();
        model.Entity<AidCaseEntity>().HasIndex(row => row.ProjectId);
        model.Entity<CasePaymentEntity>().HasKey(row => row.CaseNumber);
        model.Entity<CasePaymentEntity>().Property(row => row.CaseNumber).ValueGeneratedNever();
        model.Entity<ApplicationStageEntity>().HasIndex(row => row.ApplicationId);
        model.Entity<ReportPictureEntity>().HasIndex(row => row.ReportId);
        model.Entity<PictureContentEntity>().HasKey(row => row.PictureId);
    }
}
