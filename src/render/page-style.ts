import { designTokensCss } from './design-tokens.ts';
import { entityStyle } from './entity-style.ts';

const base = `
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: var(--text-tool)/var(--line-tool) var(--font-sans); overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
h1, h2, p, ol, ul, dl, dd { margin: 0; padding: 0; }
.page { max-width: calc(var(--measure) + var(--margin) + 9.5rem); margin: 0 auto; padding: 1.25rem 1.25rem 4rem; }
.reported { font-family: var(--font-serif); font-size: 1.0625em; }
.label, .offsets, .dot { color: var(--muted); }
.offsets { font-size: 0.9em; font-variant-numeric: tabular-nums; }
code { font: 0.95em var(--font-mono); }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--raised); z-index: 2; }
.skip:focus { top: 0.5rem; }
.hint { display: none; }
@media (hover: hover) { .scripted .hint { display: block; } }
`;

const masthead = `
.masthead { border-bottom: 1px solid var(--rule); padding-bottom: 0.875rem; color: var(--muted); }
.masthead { font-size: var(--text-small); }
.masthead > * + * { margin-top: 0.375rem; }
.tool { color: var(--ink); font-weight: 600; letter-spacing: 0.02em; margin-inline-end: 0.75rem; }
.layers { border: 0; margin: 0.375rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; align-items: center; }
.layers legend { float: left; padding: 0; margin-inline-end: 0; }
.layers label { display: inline-flex; gap: 0.4rem; align-items: center; color: var(--ink); min-height: 1.5rem; }
.layers input { accent-color: var(--accent); width: 1rem; height: 1rem; margin: 0; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.legend li::before { content: ''; display: inline-block; width: 1.75rem; margin-inline-end: 0.5rem; vertical-align: 0.25em; border-top: 3px solid var(--line); }
.legend .line-reported::before { border-top-width: 1px; }
.legend .line-negative { position: relative; }
.legend .line-negative::after { content: ''; position: absolute; inset-inline-start: 0.625rem; top: 0.4375rem; width: 0.5rem; height: 0.3125rem; border-block: 2px solid var(--line); transform: rotate(-60deg); }
.legend .line-hedged::before { border-top-style: dashed; }
.legend .line-planned::before { border-top-style: dotted; }
.legend .line-interrogative::before { border-top-style: double; border-top-width: 4px; }
.contents-title { font: 600 1.75rem/1.2 var(--font-serif); margin-top: 1.75rem; }
.documents { margin-top: 1rem; scroll-margin-top: 1rem; }
.documents ol { padding-inline-start: 2rem; columns: 26rem; column-gap: 3rem; }
.documents li { break-inside: avoid; padding: 0.25rem 0; }
.documents li::marker { color: var(--muted); font-variant-numeric: tabular-nums; }
.documents .reported { font-size: 1.125em; }
.documents .label { display: block; font-size: var(--text-small); }
.documents .label .reported { font-size: inherit; }
`;

const report = `
article { padding-top: 2.5rem; }
article + article { margin-top: 3.5rem; border-top: 3px double var(--rule); }
.report-header { margin-bottom: 1.75rem; max-width: calc(var(--measure) + 2.5rem); }
.report-header h1, .report-header h2 { font: 600 clamp(1.5rem, 1.1rem + 1.6vw, 2.125rem)/1.2 var(--font-serif); margin: 0.375rem 0 0.5rem; text-wrap: balance; }
.report-header .reported { font-size: inherit; }
.back { font-size: var(--text-small); }
.row + .back { margin-top: 1rem; }
.address, .counts { color: var(--muted); font-size: var(--text-small); }
.notes { margin-top: 0.875rem; padding: 0.625rem 0.875rem; border: 1px solid var(--rule); font-size: var(--text-small); }
.notes-title { font-weight: 600; }
.notes ul { list-style: none; }
.severity-error, .severity-warning { color: var(--check); }
.row { padding: 0.375rem 0 0.75rem; scroll-margin-top: 0.75rem; }
.row-paragraph { border-top: 1px solid var(--rule); padding-top: 1rem; margin-top: 0.5rem; }
.sentence { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr); }
.sentence > p { font: var(--text-report)/var(--line-report) var(--font-serif); hanging-punctuation: first; hyphens: manual; }
.number { color: var(--muted); text-decoration: none; font-size: var(--text-small); line-height: calc(1.1875 * 1.6 * 1rem); font-variant-numeric: tabular-nums; }
.number:hover { color: var(--accent); text-decoration: underline; }
.silent { color: var(--muted); font-size: var(--text-small); padding-inline-start: 2.25rem; }
.words { color: inherit; text-decoration: none; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.words[data-claims] { cursor: pointer; }
.words.is-trigger { text-decoration: underline solid 2px var(--line); text-underline-offset: 0.22em; text-decoration-skip-ink: none; }
.words.line-reported { text-decoration-thickness: 1px; }
.words.is-trigger.line-negative { text-decoration-line: underline line-through; text-decoration-thickness: 1px; }
.words.line-hedged { text-decoration-style: dashed; }
.words.line-planned, .words.line-conditional { text-decoration-style: dotted; text-decoration-thickness: 3px; }
.words.line-interrogative { text-decoration-style: double; text-decoration-thickness: 1px; }
.words.is-cue, .words.is-holder { color: var(--accent); }
.words.is-cue { font-style: italic; }
.words.is-loaded { background: var(--loaded); }
.words.is-slip { border-bottom: 1px dotted var(--check); }
.words.on { background: var(--tint); }
.words.is-trigger.on { background: var(--highlight); }
body:has(#layer-modality:not(:checked)) .words.is-trigger { text-decoration: none; }
body:has(#layer-attribution:not(:checked)) .words:is(.is-cue, .is-holder) { color: inherit; font-style: inherit; }
body:has(#layer-loaded:not(:checked)) .words.is-loaded:not(.on) { background: none; }
`;

const claims = `
.claims { list-style: none; padding-inline-start: 2.25rem; margin-top: 0.5rem; }
.claim { border-inline-start: 3px solid var(--line); padding: 0.125rem 0.625rem 0.125rem 0.75rem; scroll-margin: 1.5rem 0; }
.claim + .claim { margin-top: 0.375rem; }
.claim { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 1rem; align-items: baseline; }
.plain, .claim details[open] { grid-column: 1 / -1; }
.claim.line-reported { border-inline-start-width: 1px; padding-inline-start: calc(0.75rem + 2px); }
.claim.line-negative { position: relative; }
.claim.line-negative::before { content: ''; position: absolute; inset-inline-start: -7px; top: 0.5rem; width: 11px; height: 6px; border-block: 2px solid var(--line); transform: rotate(-30deg); }
.claim.line-hedged { border-inline-start-style: dashed; }
.claim.line-planned, .claim.line-conditional { border-inline-start-style: dotted; }
.claim.line-interrogative { border-inline-start-style: double; border-inline-start-width: 4px; padding-inline-start: calc(0.75rem - 1px); }
.claim.on, .claim:target { background: var(--raised); border-color: var(--accent); }
.predicate { color: inherit; font-weight: 600; text-decoration: none; }
.predicate:hover { color: var(--accent); text-decoration: underline; }
.mark { display: inline-block; border: 1px solid var(--line); border-radius: 2px; padding: 0 0.35em; font-size: 0.75rem; line-height: 1.4; }
.unstated { color: var(--muted); font-style: italic; }
.kind { font-weight: 600; }
.around, .says, .claim details { font-size: var(--text-small); }
.says .holder { color: var(--accent); }
summary { cursor: pointer; color: var(--muted); width: fit-content; list-style: none; min-height: 1.5rem; }
summary::-webkit-details-marker { display: none; }
summary .why { text-decoration: underline dotted; text-underline-offset: 0.2em; }
.certainty-check { color: var(--check); font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(5rem, max-content) minmax(0, 1fr); gap: 0.125rem 0.75rem; padding: 0.375rem 0 0.25rem; }
dt { color: var(--muted); grid-column: 1; }
dd { grid-column: 2; }
`;

const wideAndPrint = `
@media screen and (min-width: 64rem) {
  .page { padding-inline: 2rem; }
  .row { display: grid; grid-template-columns: minmax(0, calc(var(--measure) + 2.25rem)) minmax(0, var(--margin)); column-gap: 3rem; align-items: start; }
  .sentence { position: sticky; top: 0.75rem; }
  .claims, .silent { padding-inline-start: 0; margin-top: 0.375rem; }
}
@media screen and (max-width: 30rem) {
  .page { padding-inline: 0.875rem; }
  .sentence { grid-template-columns: 1.625rem minmax(0, 1fr); }
  .claims, .silent { padding-inline-start: 1.625rem; }
  .legend { gap: 0.125rem 0.875rem; }
  .claim { grid-template-columns: minmax(0, 1fr); }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dt, dd { grid-column: 1; }
  dd + dt { margin-top: 0.25rem; }
}
@media print {
  @page { margin: 18mm 16mm; }
  :root { --text-small: 8.5pt; --text-tool: 9pt; }
  body { background: none; font-size: 9pt; }
  .page { max-width: none; padding: 0; }
  .layers, .back, .skip, .hint, .scripted .hint, summary .dot, summary .why, .claim details > dl { display: none; }
  .sentence > p { font-size: 11pt; }
  .words.on, .claim.on, .claim:target { background: none; }
  .claim, .row-short { break-inside: avoid; }
  .sentence, .report-header { break-after: avoid; }
  article + article { break-before: page; border: 0; }
  a { color: inherit; }
}
@media (forced-colors: active) { .words.on, .claim.on { outline: 2px solid Highlight; } }
`;

/** The whole style of a page: tokens, then the parts of the page. */
export const pageStyle = [designTokensCss(), base, masthead, report, claims, entityStyle, wideAndPrint].join('\n');
