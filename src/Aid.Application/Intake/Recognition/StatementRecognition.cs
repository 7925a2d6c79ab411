namespace Aid.Application.Intake.Recognition;

/// <summary>Holds a statement against the committed rows of the same organisation and channel.</summary>
public static class StatementRecognition
{
    /// <summary>Decides for every row whether it is new, known, changed or superseded.</summary>
    /// <param name="summary">The statement.</param>
    /// <param name="rows">Its rows in order; enumerated more than once.</param>
    /// <param name="known">The books.</param>
    /// <param name="answer">A person's answer to a doubtful repetition.</param>
    public static RecognisedStatement Recognise(
        StatementSummary summary,
        IEnumerable<StatementRow> rows,
        IKnownRows known,
        SequenceAnswer answer = SequenceAnswer.Ask) => throw new NotSupportedException();

    /// <summary>Lists the new rows that look like another gift, of the same statement or of the books.</summary>
    /// <param name="decisions">The decisions on the statement's rows.</param>
    /// <param name="known">The books.</param>
    public static IEnumerable<LookAlike> LookAlikes(IEnumerable<RowDecision> decisions, IKnownRows known) => throw new NotSupportedException();
}
