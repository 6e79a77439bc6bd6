const frame = `
.crosscheck-head { padding-top: 1.75rem; }
.crosscheck-head h1 { font: 600 clamp(1.5rem, 1.1rem + 1.6vw, 2.125rem)/1.2 var(--font-serif); }
.headline { margin-top: 0.25rem; font-size: 1rem; }
main h2 { font: 600 1.25rem/1.3 var(--font-serif); margin: 2rem 0 0.5rem; }
main h3 { font: 600 var(--text-tool)/1.3 var(--font-sans); margin: 1.25rem 0 0.375rem; }
.glyph { vertical-align: -0.15em; flex: none; }
.verdicts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 0; }
.verdicts div { display: inline-flex; flex-wrap: wrap; gap: 0.125rem 0.5rem; }
.signs { margin-top: 1.25rem; padding: 0.625rem 0.875rem; border: 1px solid var(--rule); color: var(--muted); font-size: var(--text-small); }
.signs .keys { max-width: 62rem; margin-top: 0.375rem; }
.verdict { color: var(--ink); font-weight: 400; white-space: nowrap; }
.verdict .glyph { margin-inline-end: 0.3rem; vertical-align: -0.2em; fill: none; stroke: currentColor; stroke-width: 1.75; }
.verdict .is-full { fill: currentColor; stroke: none; }
.verdict.is-conflict, .verdict.is-update { color: var(--check); font-weight: 600; }
.document-mark { font-variant-numeric: tabular-nums; white-space: nowrap; }
.reports ol, .events ol, .told, .values { list-style: none; }
.reports ol { columns: 26rem; column-gap: 3rem; }
.reports li { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); padding: 0.25rem 0; break-inside: avoid; scroll-margin-top: 1rem; }
.report-number { color: var(--muted); font-variant-numeric: tabular-nums; }
.reports .label { display: block; font-size: var(--text-small); }
.reports .label .reported { font-size: inherit; }
.reports li:target, .told li:target { background: var(--raised); outline: 2px solid var(--accent); outline-offset: 2px; }
.events { scroll-margin-top: 1rem; }
.events li { padding: 0.1875rem 0; }
.open-field { margin-inline-start: 0.75rem; }
.open-field .verdict { margin-inline-start: 0.25rem; }
.filter { margin: 0.25rem 0 0.5rem; display: flex; flex-wrap: wrap; align-items: center; }
.filter label { display: inline-flex; gap: 0.5rem; align-items: center; min-height: 1.75rem; margin-inline-end: 0.75rem; }
.filter input { accent-color: var(--accent); width: 1.125rem; height: 1.125rem; margin: 0; }
.some-shown { display: none; }
body:has(#only-differing:checked) .event:not(.is-differing):not(:target) { display: none; }
body:has(#only-differing:checked) .all-shown { display: none; }
body:has(#only-differing:checked) .some-shown { display: inline; }
section.event { border-top: 3px double var(--rule); margin-top: 2.5rem; scroll-margin-top: 0.5rem; }
section.event > h2 { margin-top: 1.25rem; }
.told-by { margin-bottom: 0.75rem; }
.told li { padding: 0.25rem 0; scroll-margin-top: 1rem; }
.plain-words { color: inherit; text-decoration-color: var(--line); }
.plain-words:hover { color: var(--accent); }
.list > details > summary { padding: 0.375rem 0; color: var(--accent); text-decoration: underline; text-underline-offset: 0.2em; }
`;

const table = `
/* What runs on beyond an edge shades that edge: the covers of paper scroll with the words, the shades under them stay. */
.wide {
  overflow-x: auto; max-width: 100%; position: relative; background-repeat: no-repeat; background-color: var(--paper);
  background-image: linear-gradient(to right, var(--paper) 40%, transparent), linear-gradient(to left, var(--paper) 40%, transparent),
    linear-gradient(to right, var(--rule), transparent), linear-gradient(to left, var(--rule), transparent);
  background-position: left, right, left, right;
  background-size: 2.5rem 100%, 2.5rem 100%, 1rem 100%, 1rem 100%;
  background-attachment: local, local, scroll, scroll;
}
.fields { border-collapse: collapse; width: 100%; }
.fields th, .fields td { border-bottom: 1px solid var(--rule); padding: 0.5rem 0.75rem; text-align: start; vertical-align: top; }
.fields th { font-weight: 600; }
.fields thead th { border-bottom: 2px solid var(--line); vertical-align: bottom; font-size: var(--text-small); min-width: 11rem; width: 18rem; }
.fields thead th:first-child { min-width: 8rem; width: 9rem; color: var(--muted); font-weight: 400; }
.fields thead .reported { font-size: inherit; font-family: inherit; }
.fields thead .label { display: block; font-weight: 400; }
.fields tbody th { background: var(--paper); }
.fields tbody .verdict { display: block; margin-top: 0.125rem; font-size: var(--text-small); }
.fields .no-word { color: var(--muted); font-style: italic; }
.values li + li { margin-top: 0.5rem; padding-top: 0.375rem; border-top: 1px dotted var(--rule); }
.value { font-weight: 600; font-size: 1rem; font-variant-numeric: tabular-nums; }
.fields .is-replaced .value { font-weight: 400; text-decoration: line-through; }
.according { display: block; font-size: var(--text-small); }
.origin-mark { white-space: nowrap; font-weight: 600; }
.origin-mark .glyph { margin-inline-end: 0.2rem; }
.quoted summary { display: block; min-height: 1.5rem; width: auto; }
.quoted summary .value { color: var(--ink); text-decoration: underline dotted var(--line); text-underline-offset: 0.25em; }
.quoted summary:hover .value { color: var(--accent); }
.quoted summary q { font-size: var(--text-tool); }
.place { font-size: var(--text-small); }
.quoted blockquote { margin: 0.25rem 0; padding-inline-start: 0.625rem; border-inline-start: 2px solid var(--line); font: var(--text-tool)/1.5 var(--font-serif); }
mark { background: var(--highlight); color: inherit; }
.place code { color: var(--muted); }
@media screen and (min-width: 24rem) {
  .fields tbody th, .fields thead th:first-child { position: sticky; inset-inline-start: 0; background: var(--paper); }
}
`;

const drawing = `
.drawing { margin: 0.75rem 0 0; }
.drawing .wide > svg { display: block; max-width: none; }
.drawing text { font: 13px var(--font-sans); fill: var(--ink); font-variant-numeric: tabular-nums; }
.words-of { margin-top: 0.25rem; font-size: var(--text-small); }
.words-of summary { text-decoration: underline dotted; text-underline-offset: 0.2em; }
.words-of ul { padding-inline-start: 1.25rem; }
.node { fill: var(--raised); stroke: var(--line); }
.node.is-origin { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
.node.is-origin.is-unknown { stroke: var(--line); stroke-dasharray: 5 4; }
.origin-shape { fill: var(--ink); stroke: var(--ink); stroke-width: 1.25; }
.origin-shape.is-unknown { fill: var(--paper); stroke-dasharray: 2.5 1.5; }
.tie { fill: none; stroke: var(--ink); stroke-width: 1.75; }
.tie.is-own { stroke-width: 1; }
.tie.is-copy { stroke-dasharray: 1.5 4; stroke-width: 2.25; stroke-linecap: round; }
.tie-head { fill: var(--ink); }
.grid { stroke: var(--rule); }
.drawing .tick, .drawing .day { fill: var(--muted); font-size: 12px; }
.time-line { fill: none; stroke: var(--line); }
.day-dot { fill: var(--line); }
.bar { fill: none; stroke: var(--ink); stroke-width: 2; }
.bar.is-about { stroke-dasharray: 4 3; }
.drawing .value { font-weight: 600; font-size: 13px; }
.drawing .about { font-weight: 600; }
.line.is-replaced .bar { stroke: var(--line); }
.line.is-replaced .origin-shape { fill: var(--line); stroke: var(--line); }
.drawing .line.is-replaced .value { font-weight: 400; text-decoration: none; fill: var(--muted); }
`;

const narrowAndPrint = `
@media screen and (max-width: 30rem) {
  .reports ol { columns: auto; }
  .fields th, .fields td { padding: 0.375rem 0.5rem; }
  .open-field { margin-inline-start: 0; display: block; }
}
@media print {
  .filter, .back { display: none; }
  .wide { overflow: visible; background: none; }
  .drawing .wide > svg { max-width: 100%; height: auto; }
  .fields thead th { min-width: 0; }
  .fields tr, .drawing { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;

/** What the page of reports side by side has beyond the style of all pages. */
export const crosscheckStyle = [frame, table, drawing, narrowAndPrint].join('\n');
