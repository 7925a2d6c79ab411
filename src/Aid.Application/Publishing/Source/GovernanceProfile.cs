namespace Aid.Application.Publishing.Source;

/// <summary>See <see cref="RecordProfile"/>.</summary>
internal sealed class GovernanceProfile : RecordProfile
{
}
