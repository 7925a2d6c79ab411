using Aid.Application.Books;
using Aid.Application.Persons;
using Aid.Ledger.Results;
using Aid.Server.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Aid.Server.Keys;

/// <summary>
/// Until staff accounts land: every request to the API carries a bearer key, one per person, kept hashed in the books. A wrong key and no key get the same answer.
/// </summary>
internal static class BearerKeys
{
    private const string Scheme = "Bearer ";

    /// <summary>Finds the person of the request's key, or ends the request with 401.</summary>
    public static async ValueTask<object?> RequireAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        string header = http.Request.Headers.Authorization.ToString();
        string key = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : "";
        Result<Person> person = await http.RequestServices.GetRequiredService<BooksHost>().QueryAsync(new FindPerson(key), http.RequestAborted);
        if (person.IsRefused)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return ProblemTable.Of(person.Refusal);
        }

        http.Items[typeof(Person)] = person.Value;
        return await next(context);
    }

    /// <summary>The person whom <see cref="RequireAsync"/> found.</summary>
    public static Person Person(this HttpContext http) => (Person)http.Items[typeof(Person)]!;
}
