import type { AttributionLink, Role } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import { roleWords, stanceWords } from './claim-words.ts';
import { message } from './messages.ts';
import type { HolderView, ParticipantView, Piece } from './reading-view.ts';
import type { Bilingual, UiLanguage } from './ui-language.ts';

/** What the words of one document stand for, and what to call its outlet. */
export interface Naming {
  readonly ui: UiLanguage;
  readonly outlet: string | undefined;
  readonly labels: ReadonlyMap<string, Bilingual>;
}

/** Collects the labels of everything that a reading refers to. */
export function namingOf(reading: Reading, ui: UiLanguage): Naming {
  const labels = new Map<string, Bilingual>([
    ...reading.places.map(({ ref, name }) => [ref, { fr: name, en: name }] as const),
    ...reading.instruments.map(({ ref, label }) => [ref, label] as const),
    ...reading.actors.map(({ ref, label }) => [ref, label] as const),
  ]);
  return { ui, outlet: reading.document.source.outlet, labels };
}

/** Forms that do not name their bearer, so that the bearer's name is added. */
const formsWithoutName: ReadonlySet<string> = new Set(['pronoun', 'possessive', 'relative', 'demonym', 'capital']);

const own = (text: string): Piece => ({ text, from: 'tool' });
const printed = (text: string): Piece => ({ text, from: 'report' });

/** The pieces as one string. */
export function piecesText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function labelOf(ref: string | null, naming: Naming): string | undefined {
  return ref === null ? undefined : naming.labels.get(ref)?.[naming.ui];
}

function rolePieces(role: Role, naming: Naming): readonly Piece[] {
  const label = labelOf(role.ref, naming);
  if (role.text === undefined || role.text === '') {
    return label === undefined
      ? [own(message(naming.ui, 'participant.notStated'))]
      : [own(message(naming.ui, 'participant.understood')), own(label)];
  }
  const addName = label !== undefined && role.form !== undefined && formsWithoutName.has(role.form);
  return addName ? [printed(role.text), own(` (${label})`)] : [printed(role.text)];
}

/** A participant in words; one that the text leaves out is called so, never filled in silently. */
export function participantView(role: Role, naming: Naming): ParticipantView {
  const { start, end } = role;
  return {
    role: role.role,
    label: roleWords[role.role][naming.ui],
    pieces: rolePieces(role, naming),
    stated: role.implicit !== true,
    span: start === undefined || end === undefined ? null : { start, end },
    basis: role.basis ?? null,
  };
}

function holderPieces(link: AttributionLink, naming: Naming): readonly Piece[] {
  if (link.holder === 'narrator') return [naming.outlet ? printed(naming.outlet) : own(message(naming.ui, 'document.outlet'))];
  const label = labelOf(link.holder, naming);
  if (link.text !== undefined && link.text !== '') {
    const differs = label !== undefined && !label.toLowerCase().includes(link.text.toLowerCase());
    return [printed(link.text), ...(differs && !link.unnamed ? [own(` (${label})`)] : [])];
  }
  if (label !== undefined) return [own(label)];
  return [own(message(naming.ui, link.unnamed ? 'chain.unnamed' : 'chain.notStatedWho'))];
}

function holderDetails(link: AttributionLink, { ui }: Naming, outermost: boolean): string {
  const plain = outermost ? link.stance === 'asserts' || link.stance === 'reports' : link.stance === 'says';
  return [
    ...(link.unnamed && link.text ? [message(ui, 'chain.unnamed')] : []),
    ...(plain ? [] : [stanceWords[link.stance][ui]]),
    ...(link.channel === undefined ? [] : [message(ui, 'chain.channel', { channel: link.channel })]),
  ].join(', ');
}

/** An attribution chain in words, outermost first. The outlet's own plain voice and a plain "says" behind it need no verb; every other stance has one. */
export function chainView(chain: readonly AttributionLink[], naming: Naming): readonly HolderView[] {
  return chain.map((link, index) => {
    const { start, end } = link;
    return {
      pieces: holderPieces(link, naming),
      stance: link.stance,
      stanceWords: stanceWords[link.stance][naming.ui],
      details: holderDetails(link, naming, index === 0),
      cue: link.cue ?? null,
      span: start === undefined || end === undefined ? null : { start, end },
      named: link.unnamed !== true && (link.holder !== null || link.text !== undefined),
    };
  });
}

/**
 * A chain as one line.
 * @example 'Le Phare ← l’état-major (dément)'
 */
export function chainWords(chain: readonly HolderView[]): string {
  return chain.map(({ pieces, details }) => piecesText(pieces) + (details === '' ? '' : ` (${details})`)).join(' ← ');
}
