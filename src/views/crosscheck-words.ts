import type { FieldVerdict } from '../model/crosscheck.ts';
import type { Bilingual, UiLanguage } from './ui-language.ts';

/** What the cross-check says itself. `{name}` is filled in. */
const words = {
  reports: { en: '{count} reports', fr: '{count} articles' },
  shared: { en: '{count} events told by several', fr: '{count} événements rapportés par plusieurs' },
  alone: { en: '{count} by one alone', fr: '{count} par un seul' },
  differing: { en: '{count} on which they differ', fr: '{count} sur lesquels ils divergent' },
  noShared: {
    en: 'No event is told by more than one of these reports.',
    fr: 'Aucun événement n’est rapporté par plus d’un de ces articles.',
  },
  principle: {
    en: 'Origins are counted, not outlets; what nobody is named for is not counted. Nothing here says what is true.',
    fr: 'On compte les origines, non les médias ; ce que personne d’identifié ne porte ne compte pas. Rien ici ne dit ce qui est vrai.',
  },
  documents: { en: 'Reports', fr: 'Articles' },
  copyWhole: { en: 'copy of {of} ({share} of its sentences)', fr: 'copie de {of} ({share} de ses phrases)' },
  copyPart: { en: 'shares {share} of its sentences with {of}', fr: 'partage {share} de ses phrases avec {of}' },
  origins: { en: '{count} independent origins identified', fr: '{count} origines indépendantes identifiées' },
  origin: { en: '{count} independent origin identified', fr: '{count} origine indépendante identifiée' },
  unknown: { en: '{count} not identified', fr: '{count} non identifiées' },
  notIdentified: { en: 'not identified, not counted', fr: 'non identifiée, non comptée' },
  silent: { en: 'does not say: {documents}', fr: 'n’en parle pas : {documents}' },
  replaced: { en: 'replaced since', fr: 'remplacé depuis' },
  hedged: { en: 'hedged', fr: 'avec réserve' },
  planned: { en: 'planned', fr: 'prévu' },
  conditional: { en: 'conditional', fr: 'sous condition' },
  interrogative: { en: 'asked', fr: 'demandé' },
  notMerged: { en: 'Looks like it, not merged', fr: 'Ressemblant, non réuni' },
  otherTime: { en: 'another day', fr: 'un autre jour' },
  otherPlace: { en: 'another place', fr: 'un autre lieu' },
  otherActor: { en: 'another actor', fr: 'un autre acteur' },
  announced: { en: 'Announced before', fr: 'Annoncé auparavant' },
  aloneTitle: { en: 'Told by one report alone', fr: 'Rapporté par un seul article' },
  plansTitle: { en: 'Planned or wanted, not told as done', fr: 'Prévu ou voulu, non rapporté comme fait' },
  deniedTitle: { en: 'Denied, and told by none', fr: 'Démenti, et rapporté par aucun' },
  more: { en: 'and {count} more: --format jsonl lists all', fr: 'et {count} autres : --format jsonl les donne tous' },
  crowded: {
    en: '{count} groups of reports were too large to be compared pair by pair; they were compared by their other features.',
    fr: '{count} groupes d’articles étaient trop grands pour être comparés deux à deux ; ils l’ont été par leurs autres traits.',
  },
  verdictSame: { en: 'agree', fr: 'concordent' },
  verdictCompatible: { en: 'compatible', fr: 'compatibles' },
  verdictUpdate: { en: 'UPDATED', fr: 'MIS À JOUR' },
  verdictConflict: { en: 'DIFFER', fr: 'DIVERGENT' },
  verdictSilent: { en: 'one report', fr: 'un seul article' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const fields: Readonly<Record<string, Bilingual>> = {
  killed: { en: 'killed', fr: 'tués' },
  wounded: { en: 'wounded', fr: 'blessés' },
  captured: { en: 'captured', fr: 'capturés' },
  missing: { en: 'missing', fr: 'disparus' },
  displaced: { en: 'displaced', fr: 'déplacés' },
  detained: { en: 'detained', fr: 'détenus' },
  arrested: { en: 'arrested', fr: 'arrêtés' },
  abducted: { en: 'abducted', fr: 'enlevés' },
  surrendered: { en: 'surrendered', fr: 'se sont rendus' },
  defected: { en: 'defected', fr: 'ont fait défection' },
  evacuated: { en: 'evacuated', fr: 'évacués' },
  released: { en: 'released', fr: 'libérés' },
  deployed: { en: 'deployed', fr: 'déployés' },
  withdrawn: { en: 'withdrawn', fr: 'retirés' },
  returned: { en: 'returned', fr: 'revenus' },
  strength: { en: 'strength', fr: 'effectif' },
  quantity: { en: 'number', fr: 'nombre' },
  actor: { en: 'who', fr: 'qui' },
  recipient: { en: 'whom, what', fr: 'qui ou quoi est visé' },
  place: { en: 'where', fr: 'où' },
  time: { en: 'when', fr: 'quand' },
  outcome: { en: 'outcome', fr: 'issue' },
  polarity: { en: 'said or denied', fr: 'dit ou démenti' },
};

const values: Readonly<Record<string, Bilingual>> = {
  succeeded: { en: 'carried out', fr: 'accompli' },
  failed: { en: 'failed', fr: 'échoué' },
  foiled: { en: 'foiled', fr: 'déjoué' },
  ongoing: { en: 'under way', fr: 'en cours' },
  planned: { en: 'planned', fr: 'prévu' },
  positive: { en: 'said', fr: 'dit' },
  negative: { en: 'denied', fr: 'démenti' },
};

const verdicts: Readonly<Record<FieldVerdict, keyof typeof words>> = {
  same: 'verdictSame',
  compatible: 'verdictCompatible',
  update: 'verdictUpdate',
  conflict: 'verdictConflict',
  silent: 'verdictSilent',
};

export type CrosscheckWord = keyof typeof words;

/** A text of the cross-check in the user's language. @example crosscheckWord('en', 'reports', { count: 3 }) // '3 reports' */
export function crosscheckWord(ui: UiLanguage, key: CrosscheckWord, fill: Readonly<Record<string, string | number>> = {}): string {
  return words[key][ui].replaceAll(/\{(?<name>[a-z]+)\}/gu, (_, name: string) => String(fill[name] ?? ''));
}

/** What a field is called; a number of things without a name of its own is called by its unit ("quantity:vehicle"). */
export function fieldWord(ui: UiLanguage, field: string): string {
  return fields[field]?.[ui] ?? field.replace(/^quantity:/u, '');
}

/** What a verdict on a field is called. */
export function verdictWord(ui: UiLanguage, verdict: FieldVerdict): string {
  return crosscheckWord(ui, verdicts[verdict]);
}

/** A value of `outcome` or `polarity` in words; any other stands as it is. */
export function valueWord(ui: UiLanguage, field: string, value: string): string {
  return field === 'outcome' || field === 'polarity' ? (values[value]?.[ui] ?? value) : value;
}
