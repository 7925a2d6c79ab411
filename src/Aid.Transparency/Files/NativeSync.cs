using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Aid.Transparency.Files;

/// <summary>
/// fsync whose error is seen. On Linux <see cref="FileStream.Flush(bool)"/> ignores what fsync returns, so a disk that
/// lost the data would go unnoticed. Elsewhere the framework's own flush is the best there is.
/// </summary>
internal static partial class NativeSync
{
    private const int InterruptedErrno = 4;

    /// <summary>Forces a file's content to the disk.</summary>
    /// <exception cref="IOException">The disk did not take it. The content must be taken for lost: a second fsync may lie.</exception>
    public static void File(SafeFileHandle file, string path)
    {
        if (OperatingSystem.IsLinux())
            Checked(file, path);
        else
            RandomAccess.FlushToDisk(file);
    }

    /// <summary>Forces a folder's entries to the disk, so that a rename in it survives.</summary>
    /// <exception cref="IOException">The disk did not take it.</exception>
    public static void Directory(string path)
    {
        if (!OperatingSystem.IsLinux())
            return;

        // FileStream refuses folders; open(2) does not.
        int descriptor = Open(path, flags: 0);
        if (descriptor < 0)
            throw Failure("open", path, Marshal.GetLastPInvokeError());
        using SafeFileHandle handle = new(descriptor, ownsHandle: true);
        Checked(handle, path);
    }

    private static void Checked(SafeFileHandle handle, string path)
    {
        while (Fsync(handle) != 0)
        {
            int errno = Marshal.GetLastPInvokeError();
            if (errno != InterruptedErrno)
                throw Failure("fsync", path, errno);
        }
    }

    private static IOException Failure(string call, string path, int errno) =>
        new($"{call} of {path} failed: {new Win32Exception(errno).Message} ({errno})");

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Fsync(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);
}
