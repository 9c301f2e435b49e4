namespace NetvaerksMoeder.Documents.Pages;

/// <summary>The look of all pages: calm, readable across a table, A4 on paper, no files or scripts from elsewhere.</summary>
/// <remarks>Text against its ground has a contrast of 7 : 1 or more. Relation classes differ by word and mark as well as by colour.</remarks>
internal static class PageStyle
{
    public const string Bonding = "#6b7680";
    public const string Linking = "#8a5a00";
    public const string Bridging = "#17665f";
    public const string Diagonal = "#4b3b8f";

    public const string Css = """
        :root { --ink: #1d2733; --soft: #4a5663; --line: #d5dce1; --tint: #f2f6f6; --accent: #17505a; }
        * { box-sizing: border-box; }
        html { font-size: 16px; }
        body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 60rem; color: var(--ink); background: #fff;
               font-family: "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; line-height: 1.45; }
        header { border-bottom: 3px solid var(--accent); padding-bottom: .9rem; margin-bottom: 1.6rem; }
        h1 { font-size: 1.9rem; line-height: 1.15; margin: 0 0 .3rem; font-weight: 650; letter-spacing: -.01em; }
        h2 { font-size: 1.25rem; margin: 2.2rem 0 .7rem; font-weight: 650; color: var(--accent); }
        h3 { font-size: 1rem; margin: 1.1rem 0 .3rem; font-weight: 650; }
        p { margin: .3rem 0 .6rem; }
        .when, .small { color: var(--soft); }
        .small { font-size: .875rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: .5rem .8rem .5rem 0; border-bottom: 1px solid var(--line); }
        th { font-weight: 600; }
        thead th { color: var(--soft); font-size: .8125rem; }
        .num { text-align: right; font-variant-numeric: tabular-nums; }
        .clock { white-space: nowrap; font-variant-numeric: tabular-nums; font-weight: 600; }
        .pause td, .pause th { background: var(--tint); }
        .tag { display: inline-block; font-size: .75rem; font-weight: 600; white-space: nowrap; }
        .tag::before { content: "■ "; }
        .bonding { color: #56616b; } .linking { color: #7a4f00; } .bridging { color: #125c55; } .diagonal { color: #4b3b8f; }
        .linking::before { content: "▲ "; } .bridging::before { content: "● "; } .diagonal::before { content: "◆ "; }
        footer { margin-top: 2.5rem; color: var(--soft); font-size: .8125rem; }
        .wide { overflow-x: auto; }
        @media screen and (max-width: 40rem) { body { padding: 1.2rem 1rem 2rem; } h1 { font-size: 1.5rem; } }
        @page { size: A4; margin: 14mm 14mm 16mm; }
        @media print {
          html { font-size: 11pt; }
          body { padding: 0; max-width: none; }
          h2, h3, h2 + p, thead { break-after: avoid; }
          tr, li { break-inside: avoid; }
          .wide { overflow: visible; }
        }
        """;
}
