namespace SmpBot.Conversations;

/// <summary>Who wants no more messages. Kept by address, not by chat: it holds for every channel that reaches the address.</summary>
public interface IConsent
{
    /// <summary>True where whoever has <paramref name="address"/> has asked for no more messages.</summary>
    Task<bool> IsWithdrawnAsync(string address);

    /// <summary>Records that the far side has refused a message because the client asked it for no more.</summary>
    Task WithdrawAsync(string address, DateTimeOffset at);
}

/// <summary>What a message changes about that. It is saved with its turn, and what still waits to be sent in the chat is not sent.</summary>
/// <param name="Address">Whose consent it is: a telephone number.</param>
/// <param name="Withdrawn">True where the client wants no more messages, false where they want them again.</param>
public sealed record ConsentChange(string Address, bool Withdrawn);
