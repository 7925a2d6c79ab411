using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Donors;

/// <summary>Registers a donor (捐赠人). Everything in it is private; what the public may see is a matter of consent.</summary>
public sealed record RegisterDonor : Command<Recorded>
{
    /// <summary>What is known of them.</summary>
    public required DonorDetails Details { get; init; }

    /// <inheritdoc />
    public override string ToString() => nameof(RegisterDonor);
}

/// <summary>What is known of a donor.</summary>
public sealed record DonorDetails
{
    /// <summary><c>person</c> or <c>organisation</c>.</summary>
    public string Kind { get; init; } = "person";

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Telephone; empty where not known.</summary>
    public string Phone { get; init; } = "";

    /// <summary>E-mail address; empty where not known.</summary>
    public string Email { get; init; } = "";

    /// <summary>Postal address; empty where not known.</summary>
    public string Address { get; init; } = "";

    /// <summary>Kind of the identity document; empty where none was seen.</summary>
    public string DocumentKind { get; init; } = "";

    /// <summary>Number of the identity document; never public.</summary>
    public string DocumentNumber { get; init; } = "";

    /// <summary>Note of the staff; part of what the donor may ask to see.</summary>
    public string Note { get; init; } = "";

    /// <summary>Nothing: what is in it never reaches a log.</summary>
    public override string ToString() => nameof(DonorDetails);
}

internal sealed class DonorDetailsRules : AbstractValidator<DonorDetails>
{
    public DonorDetailsRules()
    {
        RuleFor(details => details.Kind).IsOneOf("person", "organisation");
        RuleFor(details => details.Name).IsText(200);
        RuleFor(details => details.Phone).IsTextOrEmpty(40);
        RuleFor(details => details.Email).IsTextOrEmpty(254);
        RuleFor(details => details.Address).IsTextOrEmpty(400);
        RuleFor(details => details.DocumentKind).IsTextOrEmpty(40);
        RuleFor(details => details.DocumentNumber).IsTextOrEmpty(60);
        RuleFor(details => details.Note).IsTextOrEmpty(2_000);
    }
}

internal sealed class RegisterDonorRules : AbstractValidator<RegisterDonor>
{
    public RegisterDonorRules() => RuleFor(command => command.Details).NotNull().SetValidator(new DonorDetailsRules());
}

internal sealed class RegisterDonorHandler(Recording recording) : IRequestHandler<RegisterDonor, Result<Recorded>>
{
    public Task<Result<Recorded>> Handle(RegisterDonor request, CancellationToken cancellationToken) =>
        Task.FromResult<Result<Recorded>>(new Recorded(recording.Add(DonorRows.Of(request.Details), "p").Id));
}

internal static class DonorRows
{
    /// <summary>A row of what is known; its id is still to be given.</summary>
    public static DonorEntity Of(DonorDetails details) => new()
    {
        Kind = details.Kind,
        Name = details.Name.Trim(),
        Phone = details.Phone.Trim(),
        Email = details.Email.Trim(),
        Address = details.Address,
        DocumentKind = details.DocumentKind,
        DocumentNumber = details.DocumentNumber.Trim(),
        Note = details.Note,
    };
}
