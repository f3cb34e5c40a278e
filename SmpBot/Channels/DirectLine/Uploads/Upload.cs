using SmpBot.Channels.BotFramework;
using SmpBot.Conversations;

namespace SmpBot.Channels.DirectLine.Uploads;

/// <summary>A message with files, as it was uploaded.</summary>
/// <param name="Activity">The message, its attachments naming the kept files.</param>
/// <param name="Files">What was kept.</param>
/// <param name="Notice">What the client is told about the files.</param>
internal sealed record Upload(Activity Activity, IReadOnlyList<KeptPicture> Files, Notice? Notice);

/// <summary>A picture that was kept.</summary>
/// <param name="Name">The name that the client's file had.</param>
/// <param name="File">The name it is kept under.</param>
/// <param name="Kind">What it really is.</param>
internal sealed record KeptPicture(string Name, string File, PictureKind Kind);
