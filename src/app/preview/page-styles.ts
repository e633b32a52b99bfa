/**
 * The looks of the page around the paper: a quiet desk on which white sheets lie. Colours of text reach the contrast of WCAG 2.2 level AA, and the
 * weight of a finding is said in words beside its colour. Where the machine has no Chinese font, the document's own stand in.
 */
export const PAGE_STYLES = `
:root {
  --ink: #1c2733; --quiet: #586574; --line: #d5dae0; --desk: #e9ebee; --panel: #ffffff; --bar: #14273d;
  --accent: #0b5394; --accent-soft: #e4eef8;
  --mistake: #9c1c1c; --blocking: #b3261e; --warning: #8a5300; --advice: #2c5d84;
  font: 14px/1.55 "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif, f1, f2;
  color: var(--ink); background: var(--desk);
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; height: 100dvh; display: flex; flex-direction: column; overflow: hidden; }
button, select { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 3px solid #3d8bd4; outline-offset: 1px; }
.skip { position: absolute; left: -999px; z-index: 3; padding: 8px 16px; background: var(--panel); color: var(--accent); }
.skip:focus { left: 8px; top: 8px; }
.quiet { color: var(--quiet); }

.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 20px; padding: 9px 18px; background: var(--bar); color: #fff; }
.bar h1 { margin: 0; font-size: 15px; font-weight: 500; display: flex; gap: 10px; align-items: baseline; min-width: 0; }
.brand { font-weight: 700; letter-spacing: .04em; }
.file { color: #b9c8d8; max-width: 22em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.choices, .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 8px; }
.choices { flex: 1; }
.choices label { color: #b9c8d8; margin-left: 8px; }
.choices select { max-width: 26em; padding: 4px 6px; border: 1px solid #47617d; border-radius: 4px; background: #20384f; color: #fff; }
.choices option, .choices optgroup { background: #fff; color: var(--ink); }
.tools button, .tools a { min-width: 30px; padding: 4px 9px; border: 1px solid #47617d; border-radius: 4px; background: none; color: #fff; text-decoration: none; text-align: center; }
.tools button:hover, .tools a:hover { background: #2b4763; }
.tools [aria-expanded="true"], .tools [aria-expanded="true"]:hover { background: #fff; color: var(--bar); }

#notice:not(:empty) { padding: 9px 18px; background: #fff6e0; border-bottom: 1px solid #e6cf94; color: #5c3d00; }
#notice.none:not(:empty) { background: #fdecea; border-color: #eab8b3; color: #7a1610; }
#notice p { margin: 0; }
#status { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); }

.desk { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) minmax(320px, 400px); }
.with-outline .desk { grid-template-columns: 250px minmax(0, 1fr) minmax(320px, 400px); }
#outline { display: none; overflow: auto; background: #f6f7f9; border-right: 1px solid var(--line); padding: 12px 8px; }
.with-outline #outline { display: block; }
#outline ol { list-style: none; margin: 0; padding: 0; }
#outline button { width: 100%; padding: 4px 8px; border: 0; border-radius: 4px; background: none; text-align: left; }
#outline button:hover { background: var(--accent-soft); color: var(--accent); }
#outline .level-1 button { font-weight: 600; }
#outline .level-2 { padding-left: 14px; }
#outline .level-3, #outline .level-4 { padding-left: 28px; }

#pages { position: relative; overflow: auto; padding: 22px; }
#pages[aria-busy="true"] { cursor: progress; }
#pages:focus { outline: none; }
.loading { text-align: center; color: var(--quiet); }
.sheet { width: min(100%, calc(var(--width) * 1.75px)); margin: 0 auto 22px; background: #fff; box-shadow: 0 1px 2px #0f1f3026, 0 4px 16px #0f1f301f; }
#pages[style*="--scale"] .sheet { width: calc(var(--width) * 1px * 96 / 72 * var(--scale)); }
.sheet svg { display: block; width: 100%; height: 100%; }
.sheet text { white-space: pre; }
.paragraph { cursor: pointer; outline: none; }
.paragraph .area { fill: transparent; }
.paragraph:hover .area { fill: #0b539412; }
.paragraph.selected .area { fill: #0b53941f; }
.paragraph:focus-visible .area { stroke: #3d8bd4; stroke-width: 1.5; }
.paragraph:hover .value, .paragraph.selected .value { fill: var(--accent); }
.mark.mistake { fill: var(--mistake); } .mark.blocking { fill: var(--blocking); }
.mark.warning { fill: #d08700; } .mark.advice { fill: #5b93bd; }

#side { display: flex; flex-direction: column; min-width: 0; min-height: 0; background: var(--panel); border-left: 1px solid var(--line); }
[role="tablist"] { display: flex; border-bottom: 1px solid var(--line); padding: 0 10px; }
[role="tab"] { padding: 11px 12px 9px; border: 0; border-bottom: 3px solid transparent; background: none; color: var(--quiet); }
[role="tab"][aria-selected="true"] { border-color: var(--accent); color: var(--ink); font-weight: 600; }
.count { margin-left: 3px; padding: 1px 7px; border-radius: 9px; background: var(--desk); font-size: 12px; font-weight: 400; }
[role="tabpanel"] { flex: 1; overflow: auto; padding: 14px 16px 30px; overflow-wrap: anywhere; }
[role="tabpanel"]:focus-visible { outline-offset: -3px; }
[role="tabpanel"] h2 { margin: 22px 0 6px; font-size: 12px; letter-spacing: .06em; color: var(--quiet); font-weight: 600; }
blockquote { margin: 0 0 8px; padding: 10px 12px; border-left: 3px solid var(--accent); background: var(--accent-soft); }

.filters { display: flex; flex-wrap: wrap; gap: 6px; margin-bottom: 10px; }
.filters button { padding: 2px 10px; border: 1px solid var(--line); border-radius: 12px; background: #fff; }
.filters [aria-pressed="true"] { border-color: var(--bar); background: var(--bar); color: #fff; }
ul.findings, ul.fields { list-style: none; margin: 0; padding: 0; }
ul.findings > li { border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 4px; margin-bottom: 8px; }
ul.findings > .mistake { border-left-color: var(--mistake); } ul.findings > .blocking { border-left-color: var(--blocking); }
ul.findings > .warning { border-left-color: #d08700; } ul.findings > .advice { border-left-color: #5b93bd; }
ul.findings > .waived { opacity: .75; }
summary { padding: 8px 10px; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary:hover { background: #f6f7f9; }
details[open] > :not(summary) { margin: 0 10px 10px; }
.badge { margin-right: 8px; font-size: 12px; font-weight: 600; }
.badge.mistake { color: var(--mistake); } .badge.blocking { color: var(--blocking); }
.badge.warning { color: var(--warning); } .badge.advice { color: var(--advice); }
summary .page { margin-left: 8px; color: var(--quiet); font-size: 12px; white-space: nowrap; }
dl { margin: 0 0 8px; } dt { margin-top: 6px; font-size: 12px; color: var(--quiet); } dd { margin: 0; }

ul.fields > li { padding: 10px 0; border-top: 1px solid var(--line); }
ul.fields > li:first-child { border-top: 0; }
ul.fields h3 { margin: 0; font-size: 14px; }
ul.fields p { margin: 0 0 2px; } .other { color: var(--quiet); font-size: 12px; }
p.value { color: var(--accent); } p.value.missing { color: var(--blocking); font-weight: 600; }
code { font: 12px/1.5 ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", monospace, f2, f1; }
code.path { display: block; color: var(--quiet); }
.place { display: flex; gap: 10px; align-items: baseline; justify-content: space-between; }
.plain { padding: 1px 0; border: 0; background: none; color: var(--accent); white-space: nowrap; }
.plain:hover { text-decoration: underline; }
.listing { position: relative; overflow: auto; border: 1px solid var(--line); border-radius: 4px; background: #fafbfc; font: 12px/1.6 ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", monospace, f2, f1; max-height: 50vh; }
.row { display: flex; }
.row .number { flex: none; width: 4.2em; padding-right: 10px; text-align: right; background: #f0f2f5; color: var(--quiet); margin-right: 8px; user-select: none; }
.row .text { flex: 1; min-width: 0; white-space: pre-wrap; padding-right: 12px; }
.row.meant { background: #fff3cd; } .row.meant .number { background: #f3dd9a; color: #4a3400; }
.row mark { background: #ffd965; color: inherit; }

@media (max-width: 860px) {
  .desk, .with-outline .desk { grid-template-columns: minmax(0, 1fr); grid-template-rows: minmax(0, 1fr) minmax(180px, 42%); }
  .with-outline .desk { grid-template-rows: minmax(90px, 24%) minmax(0, 1fr) minmax(160px, 38%); }
  #outline { border-right: 0; border-bottom: 1px solid var(--line); }
  #side { border-left: 0; border-top: 1px solid var(--line); }
  #pages { padding: 12px; }
  .bar { padding: 8px 12px; gap: 8px; }
  .bar h1 { flex: 1; }
  .choices { order: 1; flex: 1 1 100%; min-width: 0; flex-wrap: nowrap; }
  .choices label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .choices select { flex: 1; min-width: 0; max-width: none; }
  #document { flex: 2; }
}
@media (forced-colors: active) { .paragraph.selected .area { stroke: Highlight; stroke-width: 2; } }
`;
