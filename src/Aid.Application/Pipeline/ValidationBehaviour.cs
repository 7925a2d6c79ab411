using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Pipeline;

/// <summary>First: a command that is not well formed reaches neither the ledger nor the database.</summary>
internal sealed class ValidationBehaviour<TCommand, T>(IEnumerable<IValidator<TCommand>> validators) : IPipelineBehavior<TCommand, Result<T>>
    where TCommand : Command<T>
{
    public async Task<Result<T>> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Result<T>> next)
    {
        List<FieldFault> faults = [];
        if (request.Source.Length > 400) faults.Add(new FieldFault(nameof(request.Source), "at most 400 characters / 至多 400 字"));
        foreach (IValidator<TCommand> validator in validators)
            faults.AddRange(validator.Validate(request).Errors.Select(error => new FieldFault(error.PropertyName, error.ErrorMessage)));
        return faults.Count > 0 ? new CommandInvalid(faults) : await next();
    }
}
