using System.Text.Json.Serialization;
using SmpBot.Conversations;

namespace SmpBot.Storage;

/// <summary>How the remembered parts of a conversation are written.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Conversation))]
[JsonSerializable(typeof(IReadOnlyList<TranscriptLine>))]
internal sealed partial class StorageJson : JsonSerializerContext;
