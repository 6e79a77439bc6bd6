import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Crosswalk, EventType, EventTypes } from '../model/event-type.ts';
import type { Codebooks } from './event-codebooks.ts';
import { readCodebooks, readEventTypes } from './read-event-types.ts';

export interface EventTypeDocsPaths {
  /** The folder of the event types. */
  readonly types: string;
  /** The Markdown file that is written. */
  readonly output: string;
}

const quadClasses = { 1: 'verbal cooperation', 2: 'material cooperation', 3: 'verbal conflict', 4: 'material conflict' } as const;

/**
 * Writes the reference of the event types.
 * @throws EventTypeError where the types cannot be used
 * @example writeEventTypeDocs({ types: 'data/event-types', output: 'docs/generated/event-types.md' })
 */
export function writeEventTypeDocs({ types, output }: EventTypeDocsPaths): void {
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, eventTypeDocs(types));
}

/**
 * The reference of the event types as Markdown: a table for each top type, and the sources of the codes. The same data give the same text.
 * @param folder that of the event types
 * @throws EventTypeError where the types cannot be used
 */
export function eventTypeDocs(folder: string): string {
  const types = readEventTypes(folder);
  const codebooks = readCodebooks(folder);
  const plover = Object.keys(codebooks.plover.types);
  const parts = [
    introduction(types),
    '## Types of PLOVER',
    ...plover.map((top) => section(types, top)),
    "## The project's own types",
    ...codebooks.ownTypes.map((top) => section(types, top)),
    sourcesOf(codebooks),
  ];
  return `${parts.join('\n\n')}\n`;
}

function introduction(types: EventTypes): string {
  const all = Object.values(types);
  const tops = all.filter(({ parent }) => parent === undefined).length;
  return [
    '# Event types',
    'Generated from `data/event-types`; change it there.',
    `${all.length} types: ${tops} top types and ${all.length - tops} below them. What fits none is of the type \`other\`.`,
    [
      'The codes of a type are fixed. ACLED codes hold only for what happened at a place and a date: planned, conditional and lasting',
      'claims carry none. The class is that of a claim where nothing in the text speaks for another.',
      'The quad class is that of the PLOVER type; a CAMEO root alone has none.',
    ].join('\n'),
  ].join('\n\n');
}

function section(types: EventTypes, top: string): string {
  const rows = [top, ...below(types, top)].flatMap((id) => types[id] ?? []);
  const roles = Object.entries(types[top]?.roles ?? {}).map(([role, kinds]) => `${role} (${kinds.join(', ')})`);
  return [
    `### ${top}`,
    '',
    `Roles: ${roles.join(' · ')}`,
    '',
    '| type | français | English | class | PLOVER | ACLED | CAMEO | quad |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(row),
  ].join('\n');
}

/** The types below one, each followed by those below it. */
function below(types: EventTypes, id: string): readonly string[] {
  return Object.values(types)
    .filter(({ parent }) => parent === id)
    .flatMap((child) => [child.id, ...below(types, child.id)]);
}

function row(type: EventType): string {
  const { crosswalk } = type;
  const cells = [
    type.parent === undefined ? `\`${type.id}\`` : `\`${type.id}\` < ${type.parent}`,
    wording(type, 'fr'),
    wording(type, 'en'),
    type.class,
    ploverCell(crosswalk.plover),
    acledCell(crosswalk.acled),
    crosswalk.cameoRoot ?? '–',
    crosswalk.quadClass === undefined ? '–' : `${crosswalk.quadClass} ${quadClasses[crosswalk.quadClass]}`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function wording({ label, definition, examples }: EventType, language: 'fr' | 'en'): string {
  return `**${label[language]}**: ${definition[language]} *${examples[language].join(' ')}*`;
}

function ploverCell(plover: Crosswalk['plover']): string {
  if (plover === undefined) return '–';
  const mode = plover.mode === undefined ? '' : `/${plover.mode}`;
  const context = plover.context === undefined ? '' : ` (${plover.context.join(', ')})`;
  return `${plover.type.toUpperCase()}${mode}${context}`;
}

function acledCell(acled: Crosswalk['acled']): string {
  if (acled === undefined) return '–';
  const variants = (acled.byActor ?? []).map(
    ({ actor, eventType, subEventType }) => `; ${eventType}: ${subEventType} where the actor is ${actor.join(' or ')}`,
  );
  return `${acled.eventType}: ${acled.subEventType}${variants.join('')}`;
}

function sourcesOf({ sources, plover, cameo, acled }: Codebooks): string {
  const lists = [
    ['PLOVER types, modes and contexts', plover.source],
    ['CAMEO roots', cameo.source],
    ['ACLED event and sub-event types', acled.source],
  ] as const;
  return [
    '## Sources of the codes',
    '',
    'The lists of codes are those of the codebooks, as far as they were opened; which code a type takes is decided here.',
    '',
    ...lists.map(([what, keys]) => `- ${what}: ${keys.join(', ')}`),
    '',
    ...Object.entries(sources).map(([key, { title, address, opened }]) => `- **${key}**: ${title}. <${address}>, opened ${opened}`),
  ].join('\n');
}
