using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace SmpBot.Knowledge.Understanding;

/// <summary>A file as memory: what is never looked at is never loaded, and what is can be dropped and loaded again.</summary>
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly int _length;

    /// <summary>Maps the file at <paramref name="path"/> for reading.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    internal MappedFile(string path)
    {
        _length = checked((int)new FileInfo(path).Length);
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(0, _length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    /// <summary>The file's content as a stream.</summary>
    internal Stream OpenStream() => new UnmanagedMemoryStream(_start, _length);

    protected override void Dispose(bool disposing)
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
