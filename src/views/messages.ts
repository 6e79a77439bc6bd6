import type { Bilingual, UiLanguage } from './ui-language.ts';

/** Every sentence and label that the views and their renderings say themselves. `{name}` is filled in. */
const messages = {
  'page.title': { en: 'Recoupe: a reading', fr: 'Recoupe\u00a0: lecture' },
  'page.titleMany': { en: 'Recoupe: {documents} readings', fr: 'Recoupe\u00a0: {documents} lectures' },
  'page.tool': { en: 'Recoupe · reading', fr: 'Recoupe · lecture' },
  'page.principle': {
    en: 'Each claim stands with the one who makes it. Nothing here says what is true.',
    fr: 'Chaque affirmation reste avec qui la porte. Rien ici ne dit ce qui est vrai.',
  },
  'page.skip': { en: 'Skip to the report', fr: 'Aller à l’article' },
  'page.documents': { en: 'Reports', fr: 'Articles' },
  'page.index': { en: 'All reports', fr: 'Tous les articles' },
  'page.keys': {
    en: 'Keys: Tab to the claims of a sentence, ↑ ↓ from claim to claim, Enter to go to the words, Escape to let go.',
    fr: 'Clavier\u00a0: Tab vers les affirmations d’une phrase, ↑ ↓ de l’une à l’autre, Entrée pour aller aux mots, Échap pour lâcher.',
  },
  'page.layers': { en: 'Show in the text', fr: 'Montrer dans le texte' },
  'layer.modality': { en: 'how it is said', fr: 'comment c’est dit' },
  'layer.attribution': { en: 'who says so', fr: 'qui le dit' },
  'layer.loaded': { en: 'loaded words', fr: 'mots chargés' },
  'legend.title': { en: 'Lines', fr: 'Traits' },
  'legend.asserted': { en: 'said by the outlet itself', fr: 'dit par le média lui-même' },
  'legend.reported': { en: 'relayed from a source', fr: 'relayé d’une source' },
  'legend.hedged': { en: 'hedged', fr: 'avec réserve' },
  'legend.negative': { en: 'negated or denied', fr: 'nié ou démenti' },
  'legend.planned': { en: 'planned or conditional', fr: 'projeté ou conditionnel' },
  'legend.interrogative': { en: 'asked', fr: 'demandé' },
  'document.untitled': { en: 'Untitled report', fr: 'Article sans titre' },
  'document.noDate': { en: 'no date', fr: 'sans date' },
  'document.noOutlet': { en: 'outlet not stated', fr: 'média non indiqué' },
  'document.outlet': { en: 'the outlet', fr: 'le média' },
  'document.author': { en: 'by {author}', fr: 'par {author}' },
  'document.address': { en: 'Address', fr: 'Adresse' },
  'document.counts': { en: '{sentences}, {claims}, {check} to check', fr: '{sentences}, {claims}, {check} à vérifier' },
  'document.countsShort': { en: '{claims}, {check} to check', fr: '{claims}, {check} à vérifier' },
  'count.sentence': { en: '{count} sentence', fr: '{count} phrase' },
  'count.sentences': { en: '{count} sentences', fr: '{count} phrases' },
  'count.claim': { en: '{count} claim', fr: '{count} affirmation' },
  'count.claims': { en: '{count} claims', fr: '{count} affirmations' },
  'sentence.number': { en: 'Sentence {number}', fr: 'Phrase {number}' },
  'sentence.claims': { en: 'Claims of sentence {number}', fr: 'Affirmations de la phrase {number}' },
  'sentence.silent': { en: 'No claim read: {why}', fr: 'Aucune affirmation lue\u00a0: {why}' },
  'sentence.silentUnexplained': { en: 'No claim read.', fr: 'Aucune affirmation lue.' },
  'sentence.unread': { en: 'Not read.', fr: 'Non lu.' },
  'participant.notStated': { en: 'not stated', fr: 'non dit' },
  'participant.understood': { en: 'not stated, understood as ', fr: 'non dit, compris comme ' },
  'chain.from': { en: 'from', fr: 'd’après' },
  'chain.says': { en: 'says', fr: 'dit par' },
  'chain.unnamed': { en: 'a source not named', fr: 'une source non nommée' },
  'chain.notStatedWho': { en: 'not stated who', fr: 'on ne dit pas qui' },
  'chain.channel': { en: 'through {channel}', fr: 'par {channel}' },
  'claim.time': { en: 'when', fr: 'quand' },
  'claim.quantities': { en: 'figures', fr: 'chiffres' },
  'claim.ambiguous': { en: 'two readings', fr: 'deux lectures' },
  'claim.alternative': { en: 'Other reading', fr: 'Autre lecture' },
  'claim.negative': { en: 'negated', fr: 'négation' },
  'claim.denied': { en: 'denied', fr: 'démenti' },
  'claim.accusation': { en: 'accusation', fr: 'accusation' },
  'claim.explain': { en: 'why?', fr: 'pourquoi\u00a0?' },
  'claim.kind': { en: 'Kind', fr: 'Sorte' },
  'claim.otherType': { en: 'type not settled', fr: 'type non déterminé' },
  'claim.said': { en: 'How it is said', fr: 'Comment c’est dit' },
  'claim.neutral': { en: 'In plain words', fr: 'En mots simples' },
  'claim.verification': { en: 'Checked?', fr: 'Vérifié\u00a0?' },
  'claim.links': { en: 'Tied to', fr: 'Liée à' },
  'claim.who': { en: 'Participants', fr: 'Participants' },
  'claim.chain': { en: 'Who says so', fr: 'Qui le dit' },
  'claim.cue': { en: 'cue “{cue}”', fr: 'indice «\u00a0{cue}\u00a0»' },
  'claim.reading': { en: 'Reading', fr: 'Lecture' },
  'claim.rules': { en: 'Rules', fr: 'Règles' },
  'claim.basis': { en: 'basis', fr: 'fondement' },
  'claim.confidence': {
    en: '{words} ({value}): that the text was read right, never that it is true',
    fr: '{words} ({value})\u00a0: que le texte est bien lu, jamais que c’est vrai',
  },
  'certainty.sure': { en: 'reading sure', fr: 'lecture sûre' },
  'certainty.check': { en: 'to check', fr: 'à vérifier' },
  'time.range': { en: '{from} to {to}', fr: 'du {from} au {to}' },
  'time.since': { en: 'from {from}', fr: 'à partir du {from}' },
  'time.until': { en: 'until {to}', fr: 'jusqu’au {to}' },
  'quantity.range': { en: '{from} to {to}', fr: '{from} à {to}' },
  'quantity.other': { en: '{amount} more', fr: '{amount} autres' },
  'quantity.superseded': { en: 'earlier figure', fr: 'chiffre antérieur' },
  'loaded.tooltip': {
    en: 'Loaded word ({technique}); plainly: {neutral}',
    fr: 'Mot chargé ({technique})\u00a0; simplement\u00a0: {neutral}',
  },
  'slip.tooltip': { en: 'Read as “{read}”: {why}', fr: 'Lu «\u00a0{read}\u00a0»\u00a0: {why}' },
  'notes.title': { en: 'Notes on the reading', fr: 'Notes de lecture' },
  'notes.slips': { en: 'Slips read through', fr: 'Fautes lues au travers' },
  'notes.problems': { en: 'Problems', fr: 'Problèmes' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type MessageKey = keyof typeof messages;

/**
 * One of the tool's own texts, with its `{placeholders}` filled in.
 * A placeholder without a value stays as it is written.
 * @example message('en', 'sentence.number', { number: 3 }) // 'Sentence 3'
 */
export function message(ui: UiLanguage, key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return messages[key][ui].replace(/\{([a-z]+)\}/gu, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}

/**
 * A number of things, in the plural where the language asks for it (French counts 0 in the singular).
 * @example counted('en', 'claim', 1) // '1 claim'
 */
export function counted(ui: UiLanguage, thing: 'sentence' | 'claim', count: number): string {
  const singular = new Intl.PluralRules(ui).select(count) === 'one';
  return message(ui, singular ? `count.${thing}` : `count.${thing}s`, { count });
}

/** The sign between a label and what it labels: French sets a no-break space before it. */
export function colon(ui: UiLanguage): string {
  return ui === 'fr' ? '\u00a0: ' : ': ';
}

/** Every key of the table, for tests that go through all of them. */
export const messageKeys = Object.keys(messages) as readonly MessageKey[];
