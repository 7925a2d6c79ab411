using Aid.Application.Corrections;
using Aid.Application.Donations;
using Aid.Application.Donors;
using Aid.Application.Pipeline;
using Aid.Application.Publishing;
using Aid.Application.Refunds;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Aid.Application.Books;

/// <summary>
/// What handlers are given. MediatR's own registration package is not to be had, so handlers, validators and behaviours are found here once; the behaviours are
/// closed over each command, because MediatR 5 knows a command's answer only as <c>Result&lt;T&gt;</c>.
/// </summary>
internal static class BooksServices
{
    private static readonly Type[] Behaviours = [typeof(ValidationBehaviour<,>), typeof(SavepointBehaviour<,>), typeof(IdempotencyBehaviour<,>), typeof(Years.ClosedYearBehaviour<,>)];

    /// <summary>Services of the process that writes.</summary>
    public static ServiceProvider ForWriter(WriterSession session, BooksOptions options)
    {
        ServiceCollection services = new();
        Common(services, options);
        services.AddSingleton(session);
        services.AddScoped<CommandScope>();
        services.AddScoped(scope => session.OpenContext(scope.GetRequiredService<CommandScope>().Transaction));
        services.AddScoped<Numbers>();
        services.AddScoped<Recording>();
        services.AddScoped<GiftNames>();
        services.AddScoped<DonorGifts>();
        services.AddScoped<RecordDonationHandler>();
        services.AddScoped<VoidDonationHandler>();
        services.AddScoped<Correctable>();
        services.AddScoped<Goods.DirectDeliveries>();
        foreach (Type type in Concrete())
        {
            foreach (Type contract in type.GetInterfaces().Where(IsHandlerOfCommand)) services.AddScoped(contract, type);
            foreach (Type contract in type.GetInterfaces().Where(contract => Closes(contract, typeof(IValidator<>)))) services.AddSingleton(contract, type);
            if (AnswerOf(type, typeof(Command<>)) is not { } answer) continue;
            Type contractOfBehaviour = typeof(IPipelineBehavior<,>).MakeGenericType(type, typeof(Result<>).MakeGenericType(answer));
            foreach (Type behaviour in Behaviours) services.AddScoped(contractOfBehaviour, behaviour.MakeGenericType(type, answer));
        }
        return services.BuildServiceProvider();
    }

    /// <summary>Services of queries: a context on a read-only connection for each.</summary>
    public static ServiceProvider ForQueries(BooksHost host, BooksOptions options)
    {
        ServiceCollection services = new();
        Common(services, options);
        services.AddSingleton(host);
        services.AddScoped(_ => BooksDatabase.OpenReader(options.Folder));
        services.AddScoped<LedgerView>();
        services.AddSingleton<ReleaseDesk>();
        foreach (Type type in Concrete())
        {
            foreach (Type contract in type.GetInterfaces().Where(contract => Closes(contract, typeof(IRequestHandler<,>)) && !IsHandlerOfCommand(contract)))
                services.AddScoped(contract, type);
        }
        return services.BuildServiceProvider();
    }

    private static void Common(ServiceCollection services, BooksOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(options.Time);
        services.AddScoped<ServiceFactory>(scope => scope.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        foreach (Type type in Concrete().Where(type => type.IsAssignableTo(typeof(IDonorData)))) services.AddScoped(typeof(IDonorData), type);
        options.Services?.Invoke(services);
    }

    private static IEnumerable<Type> Concrete() =>
        typeof(BooksServices).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false });

    private static bool IsHandlerOfCommand(Type contract) =>
        Closes(contract, typeof(IRequestHandler<,>)) && AnswerOf(contract.GetGenericArguments()[0], typeof(Command<>)) is not null;

    private static bool Closes(Type contract, Type open) => contract.IsGenericType && contract.GetGenericTypeDefinition() == open;

    private static Type? AnswerOf(Type type, Type open)
    {
        for (Type? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (Closes(ancestor, open)) return ancestor.GetGenericArguments()[0];
        }
        return null;
    }
}
