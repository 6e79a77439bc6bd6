import type { AttributionLink, MentionForm, Role } from '../model/claim.ts';
import { roleWords, stanceWords } from './claim-words.ts';
import { message } from './messages.ts';
import { labelOf, type Naming, rivalsOf } from './naming.ts';
import { placeNote } from './place-words.ts';
import type { HolderView, ParticipantView, Piece } from './reading-view.ts';
import { saysName } from './says-name.ts';

const own = (text: string): Piece => ({ text, from: 'tool' });
const printed = (text: string): Piece => ({ text, from: 'report' });

/** The pieces as one string. */
export function piecesText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

/** What words stand for, behind them: an arrow to the name. */
function standsFor(label: string, { ui }: Naming): readonly Piece[] {
  return [{ text: ' → ', from: 'tool', spoken: message(ui, 'participant.standsFor') }, own(label)];
}

/** A name that is not the label is explained once, a pronoun or a description wherever it stands. */
function bearer(role: Role, words: string, naming: Naming): readonly Piece[] {
  const label = labelOf(role.ref, naming);
  if (label === undefined || saysName(words, label, role.form)) return [];
  return role.form === 'name' && !naming.firstNames.has(role) ? [] : standsFor(label, naming);
}

function placePieces(role: Role, naming: Naming): readonly Piece[] {
  const place = role.ref === null ? undefined : naming.places.get(role.ref);
  const note = place === undefined ? '' : placeNote(place, naming, naming.firstPlaces.has(role));
  return note === '' ? [] : [own(` (${note})`)];
}

function rivalPieces(role: Role, naming: Naming): readonly Piece[] {
  const rivals = rivalsOf(role, naming);
  if (rivals.length === 0) return [];
  const names = new Intl.ListFormat(naming.ui, { type: 'disjunction' }).format(rivals);
  return [own(` (${message(naming.ui, 'participant.rivals', { names })})`)];
}

function rolePieces(role: Role, naming: Naming): readonly Piece[] {
  const { text } = role;
  if (text !== undefined && text !== '') {
    return [printed(text), ...bearer(role, text, naming), ...placePieces(role, naming), ...rivalPieces(role, naming)];
  }
  const label = labelOf(role.ref, naming);
  if (label === undefined) return [own(message(naming.ui, 'participant.notStated'))];
  return [own(message(naming.ui, 'participant.understood')), own(label)];
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

/** Holders carry no form: words with a capital letter in them are taken for a name. */
function formOf(words: string): MentionForm {
  return /\p{Lu}/u.test(words) ? 'name' : 'nominal';
}

function holderPieces(link: AttributionLink, naming: Naming): readonly Piece[] {
  if (link.holder === 'narrator') return [naming.outlet ? printed(naming.outlet) : own(message(naming.ui, 'document.outlet'))];
  const label = labelOf(link.holder, naming);
  if (link.text !== undefined && link.text !== '') {
    const isNamed = label === undefined || link.unnamed || saysName(link.text, label, formOf(link.text));
    return [printed(link.text), ...(isNamed ? [] : standsFor(label, naming))];
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
