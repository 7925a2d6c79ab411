using Aid.Application.Allocations;
using Aid.Application.Projects;
using Aid.Application.Rules;
using Aid.Application.Years;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books.Models;

/// <summary>Keys, links and indexes of this area's rows.</summary>
internal static class FundsModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<RuleEntity>().HasMany(row => row.Parts).WithOne().HasForeignKey(part => part.RuleNumber);
        model.Entity<RulePartEntity>().HasKey(row => new { row.RuleNumber, row.Ordinal });
        model.Entity<AllocationPlanEntity>().HasMany(row => row.Parts).WithOne().HasForeignKey(part => part.PlanNumber);
        model.Entity<AllocationPlanPartEntity>().HasKey(row => new { row.PlanNumber, row.Ordinal });
        model.Entity<ProjectClosingEntity>().HasIndex(row => new { row.FundId, row.Designation });
        model.Entity<YearEndEntity>().HasMany(row => row.Sources).WithOne().HasForeignKey(source => source.YearEndNumber);
        model.Entity<YearSourceEntity>().HasKey(row => new { row.YearEndNumber, row.Ordinal });
        model.Entity<YearEndEntity>().HasIndex(row => new { row.OrganisationId, row.Year });
    }
}
