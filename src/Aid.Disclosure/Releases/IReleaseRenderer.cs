namespace Aid.Disclosure.Releases;

/// <summary>
/// Renders the pages that a release changes. Pages are pure functions of the release: the same release gives the same bytes, and a page that nothing touched
/// is not rendered. No page carries the current release's root, a global count or a build time, except those that are few (home, list indexes).
/// </summary>
public interface IReleaseRenderer
{
    /// <summary>Version of templates, styles and scripts: a hash. When it differs from the last release's, every page is rendered.</summary>
    string TemplateVersion { get; }

    /// <summary>Renders what changed, one file at a time.</summary>
    /// <param name="reader">The release being made.</param>
    /// <param name="everything">True to render every page (first release, new templates); false to render only what <see cref="IReleaseReader.Changed{T}"/> touches.</param>
    /// <param name="write">Receives each file: path relative to the public folder with '/', and its bytes.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    Task RenderAsync(IReleaseReader reader, bool everything, Func<string, ReadOnlyMemory<byte>, Task> write, CancellationToken cancellationToken);
}
