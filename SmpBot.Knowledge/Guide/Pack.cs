namespace SmpBot.Knowledge.Guide;

/// <summary>A set of content with one voice and one version: the seed guide, the general guidance or an artist's own rules.</summary>
/// <param name="Id">Id of the pack: <c>seed</c>, <c>general</c> or the studio's own.</param>
/// <param name="Version">Version, raised with every change of a rule.</param>
/// <param name="Kind">Whose voice it is.</param>
public sealed record Pack(string Id, string Version, PackKind Kind)
{
    /// <summary>Id and version as answers carry them: <c>seed@1</c>.</summary>
    public override string ToString() => $"{Id}@{Version}";
}

/// <summary>Whose voice a pack is. A later one never weakens an earlier one without saying so.</summary>
public enum PackKind
{
    /// <summary>The canonical aftercare guide.</summary>
    Seed,

    /// <summary>Guidance of other sources on what the seed is silent about.</summary>
    General,

    /// <summary>The artist's own rules; they win over the seed.</summary>
    Studio,
}
