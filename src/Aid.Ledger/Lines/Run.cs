namespace Aid.Ledger.Lines;

/// <summary>A half-open span [Start, Start + Units) of a line's positions.</summary>
/// <param name="Line">The line.</param>
/// <param name="Start">The first position, from 0.</param>
/// <param name="Units">How many positions, in the asset's smallest unit; never negative.</param>
public readonly record struct Run(LineKey Line, long Start, long Units)
{
    /// <summary>The first position behind the run.</summary>
    public long End => checked(Start + Units);
}
