import type {
  LedgerEvidence,
  LedgerKind,
  LedgerStatus,
  RelationChange,
  RelationName,
  RelationStatement,
  SpellVerdict,
  Voice,
} from '../model/over-time.ts';
import type { Bilingual, UiLanguage } from './ui-language.ts';

/** What the views over time say themselves. `{name}` is filled in. */
const words = {
  relationsTitle: { en: 'Who is said to stand how to whom', fr: 'Qui, dit-on, est avec qui ou contre qui' },
  relationsPrinciple: {
    en: 'Each line is one report’s word. An act is told as an act, nothing is inferred from it; what nobody repeats is not over, and nothing here says what is true.',
    fr: 'Chaque ligne est la parole d’un article. Un acte est donné comme un acte, rien n’en est déduit\u00a0; ce que personne ne répète n’est pas fini, et rien ici ne dit ce qui est vrai.',
  },
  moreSections: { en: 'and {count} more: recoupe relations lists all', fr: 'et {count} autres : recoupe relations les donne toutes' },
  overTimeTitle: { en: 'Over time: who is said to stand how to whom', fr: 'Dans la durée\u00a0: qui, dit-on, est avec qui ou contre qui' },
  pairsOne: { en: '{count} pair of actors', fr: '{count} paire d’acteurs' },
  pairs: { en: '{count} pairs of actors', fr: '{count} paires d’acteurs' },
  changedOne: { en: '{count} said to have changed', fr: '{count} dite changée' },
  changed: { en: '{count} said to have changed', fr: '{count} dites changées' },
  noRelations: {
    en: 'No report says how one actor stands to another.',
    fr: 'Aucun article ne dit comment un acteur se situe par rapport à un autre.',
  },
  asActs: { en: 'told as acts', fr: 'rapporté comme des actes' },
  since: { en: 'since {day}', fr: 'depuis le {day}' },
  until: { en: 'until {day}', fr: 'jusqu’au {day}' },
  during: { en: 'for {from} – {to}', fr: 'pour {from} – {to}' },
  onDay: { en: 'on {day}', fr: 'le {day}' },
  asAct: { en: 'as an act: {act}', fr: 'comme un acte\u00a0: {act}' },
  unnamed: { en: 'not named', fr: 'non nommé' },
  copyOf: { en: 'copy of {of}', fr: 'copie de {of}' },
  framingTitle: { en: 'How each outlet names each actor', fr: 'Comment chaque média nomme chaque acteur' },
  framingPrinciple: {
    en: 'Words as they stand, in the outlet’s own voice or somebody else’s. Nothing is added up or ranked by side or by outlet.',
    fr: 'Les mots tels quels, de la voix du média ou d’un autre. Rien n’est additionné ni classé par camp ou par média.',
  },
  noNames: { en: 'No report names an actor.', fr: 'Aucun article ne nomme d’acteur.' },
  actorsOne: { en: '{count} actor named', fr: '{count} acteur nommé' },
  actors: { en: '{count} actors named', fr: '{count} acteurs nommés' },
  times: { en: '{count} times', fr: '{count} fois' },
  neutrally: { en: 'neutral: {words}', fr: 'neutre\u00a0: {words}' },
  moreTimes: { en: 'and {count} more', fr: 'et {count} autres' },
  ledgerTitle: {
    en: 'What was foreseen, promised or threatened, and what came of it',
    fr: 'Ce qui était prévu, promis ou menacé, et ce qu’on en dit après',
  },
  ledgerPrinciple: {
    en: 'Later reports are set beside it only where a claim speaks of the same act. Silence is not a broken promise; nothing here foresees anything.',
    fr: 'Les articles suivants n’y sont mis en regard que là où ils parlent du même acte. Le silence n’est pas une promesse rompue\u00a0; rien ici ne prédit quoi que ce soit.',
  },
  noLedger: {
    en: 'No report promises, threatens or foresees anything.',
    fr: 'Aucun article ne promet, ne menace ni ne prévoit quoi que ce soit.',
  },
  entriesOne: { en: '{count} entry', fr: '{count} entrée' },
  entries: { en: '{count} entries', fr: '{count} entrées' },
  due: { en: 'due by {day} (“{words}”)', fr: 'échéance le {day} («\u00a0{words}\u00a0»)' },
  dueBare: { en: 'due by {day}', fr: 'échéance le {day}' },
  noDue: { en: 'no day named', fr: 'sans échéance dite' },
  negated: { en: 'not', fr: 'négatif' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const relations: Readonly<Record<RelationName, Bilingual>> = {
  supports: { en: 'support', fr: 'soutien' },
  cooperates: { en: 'side by side', fr: 'aux côtés l’un de l’autre' },
  supplies: { en: 'supplies', fr: 'fournitures' },
  commands: { en: 'command', fr: 'commandement' },
  'part-of': { en: 'part of', fr: 'appartenance' },
  'acts-for': { en: 'acting for', fr: 'pour le compte de' },
  opposes: { en: 'opposition', fr: 'opposition' },
  fights: { en: 'fighting', fr: 'combats' },
  negotiates: { en: 'talks', fr: 'pourparlers' },
};

const verdicts: Readonly<Record<SpellVerdict, Bilingual>> = {
  said: { en: 'said', fr: 'dit' },
  denied: { en: 'denied', fr: 'nié' },
  disputed: { en: 'DISPUTED', fr: 'CONTESTÉ' },
  ended: { en: 'SAID TO BE OVER', fr: 'DIT FINI' },
  open: { en: 'only planned, supposed or asked', fr: 'seulement prévu, supposé ou demandé' },
};

const said: Readonly<Record<RelationStatement['says'] | 'denies', Bilingual>> = {
  yes: { en: 'says so', fr: 'le dit' },
  no: { en: 'says it is not so', fr: 'dit que non' },
  denies: { en: 'denies it', fr: 'le dément' },
  over: { en: 'says it is over', fr: 'dit que c’est fini' },
  open: { en: 'plans, supposes or asks it', fr: 'le prévoit, le suppose ou le demande' },
};

const changed: Readonly<Record<RelationChange['kind'], Bilingual>> = {
  ended: {
    en: '{what}: over, says {holder} ({later}); spoken of before ({earlier})',
    fr: '{what}\u00a0: fini, selon {holder} ({later})\u00a0; évoqué auparavant ({earlier})',
  },
  resumed: {
    en: '{what}: said again by {holder} ({later}) after it was said to be over ({earlier})',
    fr: '{what}\u00a0: redit par {holder} ({later}) après avoir été dit fini ({earlier})',
  },
  'other-word': {
    en: '{what}: {holder} says otherwise ({later}) than before ({earlier})',
    fr: '{what}\u00a0: {holder} dit autre chose ({later}) qu’auparavant ({earlier})',
  },
  turned: {
    en: '{what}, says {holder} ({later}); said before: {before} ({earlier})',
    fr: '{what}, selon {holder} ({later})\u00a0; dit auparavant\u00a0: {before} ({earlier})',
  },
  succeeded: {
    en: '{what}, says {holder} ({later}); said before: {before} ({earlier})',
    fr: '{what}, selon {holder} ({later})\u00a0; dit auparavant\u00a0: {before} ({earlier})',
  },
};

const voicesSaid: Readonly<Record<Voice, Bilingual>> = {
  own: { en: 'in its own voice', fr: 'de sa propre voix' },
  reported: { en: 'reporting {holder}', fr: 'en rapportant {holder}' },
  quoted: { en: 'quoting {holder}', fr: 'en citant {holder}' },
};

const voicesOfMany: Readonly<Record<Voice, Bilingual>> = {
  own: voicesSaid.own,
  reported: { en: 'reporting others', fr: 'en rapportant d’autres' },
  quoted: { en: 'quoting others', fr: 'en citant d’autres' },
};

const kinds: Readonly<Record<LedgerKind, Bilingual>> = {
  prediction: { en: 'foreseen', fr: 'prévision' },
  promise: { en: 'promised', fr: 'promesse' },
  threat: { en: 'threatened', fr: 'menace' },
  deadline: { en: 'deadline', fr: 'échéance' },
};

const kindTitles: Readonly<Record<LedgerKind, Bilingual>> = {
  prediction: { en: 'Foreseen', fr: 'Prévisions' },
  promise: { en: 'Promised', fr: 'Promesses' },
  threat: { en: 'Threatened', fr: 'Menaces' },
  deadline: { en: 'Deadlines', fr: 'Échéances' },
};

const statuses: Readonly<Record<LedgerStatus, Bilingual>> = {
  open: {
    en: 'open: not due by the last report, not told as done',
    fr: 'en suspens\u00a0: pas encore échu au dernier article, non rapporté comme fait',
  },
  kept: { en: 'told as done', fr: 'rapporté comme fait' },
  missed: { en: 'NOT DONE IN TIME, by later reports', fr: 'NON FAIT À TEMPS, selon des articles suivants' },
  contradicted: { en: 'LATER REPORTS DIFFER', fr: 'LES ARTICLES SUIVANTS DIVERGENT' },
  unknown: { en: 'nothing said since', fr: 'rien n’en est dit depuis' },
};

const outcomes: Readonly<Record<LedgerEvidence['says'], Bilingual>> = {
  done: { en: 'tells it as done', fr: 'le rapporte comme fait' },
  'done-late': { en: 'tells it as done, after the day named', fr: 'le rapporte comme fait, après l’échéance' },
  'not-done': { en: 'says it is not done', fr: 'dit que ce n’est pas fait' },
  'under-way': { en: 'tells it as under way', fr: 'le dit en cours' },
  'said-again': { en: 'says it once more', fr: 'le redit' },
};

const tables = { relations, verdicts, said, changed, voicesSaid, voicesOfMany, kinds, kindTitles, statuses, outcomes } as const;
type Tables = typeof tables;
type Fill = Readonly<Record<string, string | number>>;

const filled = (text: string, fill: Fill): string =>
  text.replaceAll(/\{(?<name>[a-z]+)\}/gu, (_, name: string) => String(fill[name] ?? ''));

/** A text of the views over time in the user's language. @example overTimeWord('en', 'since', { day: '2024-08-01' }) // 'since 2024-08-01' */
export function overTimeWord(ui: UiLanguage, key: keyof typeof words, fill: Fill = {}): string {
  return filled(words[key][ui], fill);
}

/** What a value of the output is called. @example namedValue('en', 'relations', 'supports') // 'support' */
export function namedValue<Table extends keyof Tables>(ui: UiLanguage, table: Table, value: keyof Tables[Table], fill: Fill = {}): string {
  return filled((tables[table][value] as Bilingual)[ui], fill);
}
