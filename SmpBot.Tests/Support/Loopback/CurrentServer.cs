namespace SmpBot.Tests.Support.Loopback;

/// <summary>Where the server is that is alive now.</summary>
internal sealed class CurrentServer
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _moved = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Uri? _address;

    public void MoveTo(Uri address)
    {
        lock (_lock)
        {
            _address = address;
            _moved.SetResult();
            _moved = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Its address, as soon as it is another one than <paramref name="dead"/>.</summary>
    public async Task<Uri> OtherThanAsync(Uri? dead)
    {
        while (true)
        {
            Task moved;
            lock (_lock)
            {
                if (_address is not null && _address != dead)
                {
                    return _address;
                }

                moved = _moved.Task;
            }

            await moved;
        }
    }
}
