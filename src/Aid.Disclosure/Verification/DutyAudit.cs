using Aid.Disclosure.Duties;
using Aid.Disclosure.Records;

namespace Aid.Disclosure.Verification;

/// <summary>Duties of the statutory clock, recomputed from the rule, the first and last day of what they are about, and the day on which each state was found.</summary>
internal sealed class DutyAudit(ReplayedBooks books, Findings findings)
{
    public void Run()
    {
        long count = 0;
        foreach (Duty duty in books.Newest<Duty>())
        {
            count++;
            if (RulePack.Find(duty.RuleId) is not { } rule)
            {
                // A newer rule pack than ours: its duties are not judged by it.
                continue;
            }

            if (duty.State != "lifted")
                State(duty);
            if (duty.State is "running" or "overdue" && SubjectOf(duty, rule) is { } subject)
                Days(duty, rule, subject);
        }

        findings.Checked("duties", "法定时限：由规则重算", "duties: recomputed from their rules", count);
    }

    private void State(Duty duty)
    {
        long? late = duty.DoneOn is { } done ? Math.Max(0, done.DayNumber - duty.DueOn.DayNumber) : null;
        string state = late switch { 0 => "done", > 0 => "late", _ => duty.AsOf > duty.DueOn ? "overdue" : "running" };
        if (state != duty.State || late != duty.LateDays)
            Wrong(duty, "duty.state", $"{duty.Id} 的状态与日期不符", $"the state of {duty.Id} does not follow from its days", $"{state} {late}", $"{duty.State} {duty.LateDays}");
    }

    private void Days(Duty duty, DutyRule rule, ClockSubject subject)
    {
        DueDuty? due = DutyClock.Of([rule], [subject], WorkingCalendar.Empty, duty.AsOf).FirstOrDefault(one => one.Period == duty.Period);
        if (due is null || due.DueOn != duty.DueOn || due.OpensOn != duty.OpensOn)
            Wrong(duty, "duty.days", $"{duty.Id} 的期限不是按规则算出的", $"the days of {duty.Id} are not those of its rule", $"{due?.OpensOn:yyyy-MM-dd}–{due?.DueOn:yyyy-MM-dd}", $"{duty.OpensOn:yyyy-MM-dd}–{duty.DueOn:yyyy-MM-dd}");
    }

    // What a duty is about as the newest records say. Where the log does not tell its first and last day, the duty's days are taken as they are.
    private ClockSubject? SubjectOf(Duty duty, DutyRule rule) => rule.Subject switch
    {
        DutySubject.Campaign when books.Find<Campaign>("Campaigns", duty.CampaignId ?? "") is { } campaign => new(rule.Subject, campaign.Id, campaign.OrganisationId, campaign.StartsOn, campaign.EndsOn),
        DutySubject.Project when books.Find<ProjectPlan>("ProjectPlans", duty.ProjectId ?? "") is { StartsOn: { } starts } plan => new(rule.Subject, plan.ProjectId, duty.OrganisationId, starts, plan.EndsOn),
        DutySubject.MajorTransaction or DutySubject.RelatedParty or DutySubject.PartnershipEnd when books.Find<Occasion>("Occasions", duty.MatterId ?? "") is { } occasion
            => new(rule.Subject, occasion.Id, occasion.OrganisationId, occasion.On),
        _ => null,
    };

    private void Wrong(Duty duty, string code, string zh, string en, string expected, string found) => findings.Add(findings.BundleOf(duty.LeafIndex), code, zh, en, expected, found);
}
