namespace SmpBot.Knowledge.Guide;

/// <summary>The place in the content files that something was read from.</summary>
/// <param name="File">Path of the file inside the content (<c>seed/headwear.yaml</c>) or inside the studio's folder.</param>
/// <param name="Line">Line number, from 1.</param>
public sealed record Origin(string File, int Line);
