namespace Aid.Application.Publishing.Pictures;

/// <summary>A picture that a release shows.</summary>
/// <param name="Id">Its record.</param>
/// <param name="Content">The file.</param>
/// <param name="Salt">What opens its commitment.</param>
internal sealed record PublishedPicture(string Id, byte[] Content, byte[] Salt);
