import { entityKinds } from '../views/entities-view.ts';

/** A line of its own for each kind, below the line of modality; the same under the words of its layer's switch. */
const lines: Readonly<Record<(typeof entityKinds)[number], string>> = {
  actor: 'underline dotted 2px',
  place: 'underline wavy 1px',
  time: 'underline dashed 1px',
  quantity: 'underline double 1px',
  instrument: 'underline overline dotted 1px',
};

const layerRules = entityKinds.map((kind) => {
  const line = `text-decoration: ${lines[kind]} var(--accent); text-underline-offset: 0.3em; text-decoration-skip-ink: none;`;
  return `.layers .is-entity-${kind}, .name.is-entity-${kind}, body:has(#layer-${kind}:checked) .words.is-entity-${kind}:not(.is-trigger) { ${line} }`;
});

/** Style of the layers of entities, the panel beside a mention, and the register under a report. */
export const entityStyle = `
${layerRules.join('\n')}
.layers .is-entity-actor { line-height: 1.6; }
.words[role="button"] { cursor: pointer; }
.words.shown { background: var(--highlight); }
.sign { color: var(--muted); }
.panel { grid-column: 2; margin: 0.5rem 0 0.25rem; padding: 0.5rem 0.75rem; border: 1px solid var(--line); background: var(--raised); font-size: var(--text-small); }
.panel .entity + .entity { margin-top: 0.5rem; border-top: 1px solid var(--rule); padding-top: 0.5rem; }
.panel .entity { padding-bottom: 0.25rem; }
.panel .entity p { font-weight: 600; }
.panel .entity .around { font-weight: 400; }
.panel ul { list-style: none; padding: 0; }
.panel .close { font: inherit; margin-inline-start: 1rem; padding: 0 0.5rem; min-height: 1.5rem; border: 1px solid var(--line); border-radius: 2px; background: none; color: inherit; cursor: pointer; }
.panel .uses { margin-top: 0.25rem; }
.register { margin-top: 2.5rem; padding-top: 1rem; border-top: 3px double var(--rule); }
.register > :is(h2, h3) { font: 600 1.25rem/1.3 var(--font-serif); }
.groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0 3rem; margin-top: 0.5rem; }
.group { padding-bottom: 1rem; }
.group > :is(h3, h4) { margin: 0.25rem 0; font-size: var(--text-tool); font-weight: 600; break-after: avoid; }
.entities, .uses { list-style: none; }
.register .entity { padding: 0.125rem 0; break-inside: avoid; scroll-margin-top: 1rem; }
.register .entity:target { background: var(--tint); }
.register .around, .register details, .rest { font-size: var(--text-small); }
.register .around { color: var(--muted); }
.register .entity > p, .register .entity > details:not([open]) { display: inline; }
.register .entity > details:not([open]) { margin-inline-start: 0.5rem; }
.register .entity > details[open] { padding-inline-start: 1rem; }
.register .entity > details:not([open]) summary { display: inline; }
.uses li { padding: 0.0625rem 0; }
@media print {
  .panel { display: none; }
  .register .entity > details { display: none; }
}
`;
