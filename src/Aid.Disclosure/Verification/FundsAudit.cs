using Aid.Disclosure.Records;
using Aid.Disclosure.Sources;
using Aid.Disclosure.Trace;
using Aid.Disclosure.Years;

namespace Aid.Disclosure.Verification;

/// <summary>Income, administration beside its announced rate, shortfalls, plans, closings and years: each recomputed from the lines and the entries.</summary>
internal sealed class FundsAudit(ReplayedBooks books, PublicTrace trace, Findings findings)
{
    private static readonly string[] Inflows = ["opening", "donation", "import", "income", "refund", "chargeback", "void", "identification"];
    private readonly Dictionary<string, Fund> _funds = books.Newest<Fund>().ToDictionary(fund => fund.Id, StringComparer.Ordinal);

    public void Run()
    {
        List<Entry> entries = [.. books.Newest<Entry>().OrderBy(entry => entry.Number)];
        Sources();
        Incomes();
        Administration(entries);
        Shortfalls();
        Plans();
        Closings();
        Years(entries);
    }

    /// <summary>Units never pass between funds of different sources, and gifts stand only in funds of gifts.</summary>
    private void Sources()
    {
        long count = 0;
        foreach (PublicLine line in trace.Lines.Values)
        {
            string? own = ClassOf(line);
            foreach (LineInflow inflow in line.Inflows)
            {
                count++;
                if (inflow.SourceKind is "gift" or "block" && own is not null && own != SourceClass.Gift)
                    Wrong(inflow, "source.gift", $"{line.Name} 不是捐赠款的基金", $"{line.Name} is not a fund of gifts", SourceClass.Gift, own);
            }

            foreach (StandingRun run in line.Standing.Where(run => own is not null && run.Outflow.Map is not "none"))
            {
                string? mixed = run.Outflow.Targets.Where(target => target.Units > 0 && trace.Lines.ContainsKey(target.Line)).Select(target => ClassOf(trace.Lines[target.Line]))
                    .FirstOrDefault(other => other is not null && other != own);
                if (mixed is not null)
                    Wrong(run.Outflow, "source.mixed", $"{run.Outflow.Id} 把来源不同的资金混在一起", $"{run.Outflow.Id} mixes money of different sources", own, mixed);
            }
        }

        findings.Checked("funds.sources", "资金来源：不同来源不混用", "sources of money: they never mix", count);
    }

    /// <summary>Each inflow of income is a published income, and the other way round; what ended has left by its outflow.</summary>
    private void Incomes()
    {
        long count = 0;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (LineInflow inflow in trace.Lines.Values.SelectMany(line => line.Inflows).Where(inflow => inflow.SourceKind == "income"))
        {
            seen.Add(inflow.SourceId);
            Income? income = books.Find<Income>("Incomes", inflow.SourceId);
            if (income is null || income.Line != inflow.Line || income.Units != inflow.Units)
                Wrong(inflow, "income.inflow", $"收入 {inflow.SourceId} 与它的记录不符", $"the inflow of income {inflow.SourceId} is not what its record says", income?.Units, inflow.Units);
        }

        foreach (Income income in books.Newest<Income>())
        {
            count++;
            if (!seen.Contains(income.Id))
                Wrong(income, "income.no-inflow", $"收入 {income.Id} 没有入账", $"income {income.Id} has no inflow", income.Units, 0);
            if (_funds.TryGetValue(income.FundId, out Fund? fund) && fund.SourceClass != income.SourceClass)
                Wrong(income, "income.source", $"收入 {income.Id} 的来源与基金不同", $"the source of income {income.Id} is not its fund's", fund.SourceClass, income.SourceClass);
            if (income.Status == "standing")
                continue;
            LineOutflow? taken = trace.Outflows.GetValueOrDefault(income.OutflowId);
            if (taken?.AboutId != income.Id)
                Wrong(income, "income.end", $"收入 {income.Id} 的了结没有对应的支出", $"the end of income {income.Id} has no outflow of its units", income.Units, taken?.Units);
            if (income.Status == "identified" && (income.DonationId is null || books.Find<Donation>("Donations", income.DonationId) is not { } gift || gift.GrossUnits != income.Units || gift.Asset != income.Asset))
                Wrong(income, "income.gift", $"认领 {income.Id} 的捐赠与来款不符", $"the gift as which {income.Id} was identified is not the money that came", income.Units, income.DonationId);
        }

        findings.Checked("funds.incomes", "非捐赠收入与不明来款：与资金线相符", "income that is no gift: what the lines say", count);
    }

    /// <summary>What had come in and what administration had been paid before each payment, from the entries up to it; beyond the rate only with a reason.</summary>
    private void Administration(List<Entry> entries)
    {
        long count = 0;
        Dictionary<string, AdministrationPayment> payments = books.Newest<AdministrationPayment>().ToDictionary(payment => payment.Id, StringComparer.Ordinal);
        if (payments.Count == 0)
            return;
        Dictionary<string, long> received = new(StringComparer.Ordinal);
        Dictionary<string, long> paid = new(StringComparer.Ordinal);
        HashSet<string> standing = new(StringComparer.Ordinal);
        foreach (Entry entry in entries)
        {
            Disbursement? use = entry.SubjectId.StartsWith('d') ? books.Find<Disbursement>("Disbursements", entry.SubjectId) : null;
            if (use is { Category: "administration", Kind: "payment" or "passed-on" })
            {
                string key = $"{use.FundId}:{use.Asset}";
                if (entry.Kind == "reversal")
                {
                    if (standing.Remove(use.Id)) paid[key] = paid.GetValueOrDefault(key) - use.Units;
                }
                else if (standing.Add(use.Id))
                {
                    if (payments.TryGetValue(use.Id, out AdministrationPayment? payment))
                    {
                        count++;
                        payments.Remove(use.Id);
                        Payment(payment, use, received.GetValueOrDefault(key), paid.GetValueOrDefault(key));
                    }

                    paid[key] = paid.GetValueOrDefault(key) + use.Units;
                }
            }

            foreach (Posting posting in Inflows.Contains(entry.Kind) ? entry.Postings : [])
            {
                if (!posting.Account.StartsWith("fund:", StringComparison.Ordinal))
                    continue;
                string key = $"{posting.Account[5..]}:{posting.Asset}";
                received[key] = received.GetValueOrDefault(key) - posting.Units;
            }
        }

        foreach (AdministrationPayment payment in payments.Values)
            Wrong(payment, "administration.payment", $"{payment.Id} 没有对应的管理费支出", $"{payment.Id} is no payment of administration that was booked", payment.Id);
        findings.Checked("funds.administration", "管理费：与公布费率逐笔比对", "administration: each payment held against the announced rate", count);
    }

    private void Payment(AdministrationPayment payment, Disbursement use, long received, long paidBefore)
    {
        if ((payment.FundId, payment.Asset, payment.Units) != (use.FundId, use.Asset, use.Units))
            Wrong(payment, "administration.payment", $"{payment.Id} 与它的支出不符", $"{payment.Id} is not what its disbursement says", use.Units, payment.Units);
        if (payment.ReceivedUnits != received)
            Wrong(payment, "administration.received", $"{payment.Id} 的收入基数不对", $"what had come in before {payment.Id} is another sum", received, payment.ReceivedUnits);
        if (payment.PaidBeforeUnits != paidBefore)
            Wrong(payment, "administration.before", $"{payment.Id} 以前的管理费不对", $"administration paid before {payment.Id} is another sum", paidBefore, payment.PaidBeforeUnits);
        bool isBeyond = payment.CostRate is { } rate && (Int128)(payment.PaidBeforeUnits + payment.Units) * 10_000 > (Int128)Math.Max(payment.ReceivedUnits, 0) * rate;
        if (isBeyond != payment.OverrideReason.Length > 0)
            Wrong(payment, "administration.override", $"{payment.Id} 超出公布费率而没有理由，或未超出而有理由", $"{payment.Id} is beyond the announced rate without a reason, or within it with one", isBeyond, payment.OverrideReason);
    }

    /// <summary>What is still owed of each shortfall, from its inflow, lapses and settlements.</summary>
    private void Shortfalls()
    {
        long count = 0;
        Dictionary<string, LineInflow> owed = trace.Lines.Values.SelectMany(line => line.Inflows).Where(inflow => inflow.Id.StartsWith("owed", StringComparison.Ordinal))
            .ToDictionary(inflow => inflow.Id, StringComparer.Ordinal);
        ILookup<string, long> ended = trace.Outflows.Values.Where(outflow => outflow is { Kind: "lapse" or "settle", Map: "none" }).ToLookup(outflow => outflow.AboutId, outflow => outflow.Units, StringComparer.Ordinal);
        foreach (Shortfall shortfall in books.Newest<Shortfall>())
        {
            count++;
            LineInflow? inflow = owed.GetValueOrDefault(shortfall.Id);
            if (inflow is null || inflow.Line != shortfall.Line || inflow.Units != shortfall.Units)
            {
                Wrong(shortfall, "shortfall.inflow", $"待补足 {shortfall.Id} 与资金线不符", $"shortfall {shortfall.Id} is not what its line says", inflow?.Units, shortfall.Units);
                continue;
            }

            long open = inflow.SourceKind == "owed" ? inflow.Units - ended[shortfall.Id].Sum() : 0;
            if (open != shortfall.OpenUnits || (open > 0) != (shortfall.Status == "open"))
                Wrong(shortfall, "shortfall.open", $"待补足 {shortfall.Id} 的余额不对", $"what is still owed of {shortfall.Id} is another sum", open, shortfall.OpenUnits);
        }

        findings.Checked("funds.shortfalls", "待补足：余额由资金线重算", "shortfalls: what is still owed, recomputed from the lines", count);
    }

    private void Plans()
    {
        long count = 0;
        foreach (AllocationPlan plan in books.Newest<AllocationPlan>())
        {
            count++;
            long sum = plan.Parts.Sum(part => part.PlannedUnits);
            if (sum != plan.PlannedUnits)
                Wrong(plan, "plan.parts", $"分配计划 {plan.Id} 各部分相加不等于总数", $"the parts of plan {plan.Id} do not add up to it", plan.PlannedUnits, sum);
            if (books.Find<AllocationRule>("AllocationRules", plan.RuleId) is null)
                Wrong(plan, "plan.rule", $"分配计划 {plan.Id} 所依据的办法没有公布", $"the rule of plan {plan.Id} is not published", plan.RuleId);
        }

        findings.Checked("funds.plans", "分配计划：各部分相加等于总数", "allocation plans: their parts add up", count);
    }

    /// <summary>A closed project holds nothing, its surplus went where its record says, and nothing was spent from it after.</summary>
    private void Closings()
    {
        long count = 0;
        foreach (ProjectClosing closing in books.Newest<ProjectClosing>())
        {
            count++;
            Project? project = books.Find<Project>("Projects", closing.ProjectId);
            string own = $"{closing.FundId}/{project?.Designation}/{closing.Asset}";
            Transfer? moved = closing.TransferId is { } id ? books.Find<Transfer>("Transfers", id) : null;
            bool isMoved = closing.SurplusUnits == 0 ? moved is null : moved is not null && moved.FromLine == own && moved.ToLine == closing.ToLine && moved.Units == closing.SurplusUnits;
            if (project is null || !isMoved)
                Wrong(closing, "closing.surplus", $"项目 {closing.Id} 的结余没有按公布的去向转出", $"the surplus of {closing.Id} did not go where its record says", closing.SurplusUnits, moved?.Units);
        }

        findings.Checked("funds.closings", "项目结项：结余与划转相符", "closed projects: their surplus is a transfer", count);
    }

    private void Years(List<Entry> entries)
    {
        Dictionary<string, YearFund> funds = _funds.ToDictionary(fund => fund.Key, fund => new YearFund(fund.Value.OrganisationId, fund.Value.SourceClass), StringComparer.Ordinal);
        List<(YearEnd Stated, YearBook Book)> years = [.. books.Newest<YearEnd>().Where(year => year.Status == "closed").Select(year => (year, new YearBook(year.OrganisationId, year.Year, year.Asset, funds)))];
        foreach (Entry entry in years.Count == 0 ? [] : entries)
        {
            YearSubject subject = SubjectOf(entry.SubjectId);
            List<YearPosting> postings = [.. entry.Postings.Select(posting => new YearPosting(posting.Account, posting.Asset, posting.Units))];
            foreach ((_, YearBook book) in years)
                book.Add(entry.On, entry.Kind, entry.SubjectId, subject, postings);
        }

        foreach ((YearEnd stated, YearBook book) in years)
        {
            if (!book.IsBalanced)
                Wrong(stated, "year.balance", $"{stated.Id} 的收支不平", $"the year {stated.Id} does not balance", book.Held, stated.HeldUnits);
            foreach ((string name, long expected, long found) in Figures(stated, book).Where(figure => figure.Expected != figure.Found))
                Wrong(stated, "year.figure", $"{stated.Id} 的 {name} 与分录之和不符", $"{name} of {stated.Id} is not the sum of its entries", expected, found);
            string sources = string.Join(' ', stated.Sources.OrderBy(source => source.Ordinal).Select(source => $"{source.SourceClass}={source.Units}"));
            string recomputed = string.Join(' ', book.Sources.Select(source => $"{source.SourceClass}={source.Units}"));
            if (sources != recomputed)
                Wrong(stated, "year.sources", $"{stated.Id} 按来源的收入不对", $"income by source of {stated.Id} is another", recomputed, sources);
        }

        findings.Checked("funds.years", "年度结账：由分录重算，收支平衡到分", "closed years: recomputed from the entries, balanced to the unit", years.Count);
    }

    private YearSubject SubjectOf(string id) => (id.Length > 0 ? id[0] : ' ') switch
    {
        'd' when books.Find<Disbursement>("Disbursements", id) is { } use => new YearSubject(use.Kind == "passed-on" ? use.Kind : use.Category),
        'r' when books.Find<Refund>("Refunds", id) is { } refund => new YearSubject(refund.Kind, refund.FundId),
        't' when books.Find<Transfer>("Transfers", id) is { } transfer => new YearSubject(transfer.Kind == "return" ? "passed-on" : "transfer"),
        'n' when books.Find<Income>("Incomes", id) is { } income => new YearSubject("", income.FundId),
        _ => new YearSubject(""),
    };

    private static IEnumerable<(string Name, long Expected, long Found)> Figures(YearEnd stated, YearBook book) =>
    [
        ("opening", book.Opening, stated.OpeningUnits), ("received", book.Received, stated.ReceivedUnits), ("returned", book.Returned, stated.ReturnedUnits), ("moved in", book.MovedIn, stated.MovedInUnits),
        ("moved out", book.MovedOut, stated.MovedOutUnits), ("programme", book.Programme, stated.ProgrammeUnits), ("administration", book.Administration, stated.AdministrationUnits),
        ("fundraising", book.Fundraising, stated.FundraisingUnits), ("passed on", book.PassedOn, stated.PassedOnUnits), ("fees", book.Fees, stated.FeeUnits), ("converted", book.Converted, stated.ConvertedUnits),
        ("other", book.Other, stated.OtherUnits), ("held", book.Held, stated.HeldUnits), ("owed to funds", book.OwedToFunds, stated.FundUnits), ("shortfall", book.Shortfall, stated.ShortfallUnits),
        ("payable", book.Payable, stated.PayableUnits), ("received the year before", book.PriorReceived ?? -1, stated.PriorReceivedUnits ?? -1),
    ];

    private string? ClassOf(PublicLine line) => _funds.TryGetValue(Territories.FundOf(trace, line), out Fund? fund) ? fund.SourceClass : null;

    private void Wrong(PublicRecord record, string code, string zh, string en, object? expected, object? found = null) =>
        findings.Add(findings.BundleOf(record.LeafIndex), code, zh, en, expected, found);
}
