import type { FieldVerdict } from '../model/crosscheck.ts';
import type { Bilingual, UiLanguage } from './ui-language.ts';

/** What the cross-check says itself. `{name}` is filled in. */
const words = {
  reportsOne: { en: '{count} report', fr: '{count} article' },
  reports: { en: '{count} reports', fr: '{count} articles' },
  sharedOne: { en: '{count} event told by several', fr: '{count} événement rapporté par plusieurs' },
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
  translationWhole: { en: 'translation of {of} ({share} of its sentences)', fr: 'traduction de {of} ({share} de ses phrases)' },
  translationPart: { en: '{share} of its sentences translate {of}', fr: '{share} de ses phrases traduisent {of}' },
  copyPart: { en: 'shares {share} of its sentences with {of}', fr: 'partage {share} de ses phrases avec {of}' },
  origins: { en: '{count} independent origins identified', fr: '{count} origines indépendantes identifiées' },
  origin: { en: '{count} independent origin identified', fr: '{count} origine indépendante identifiée' },
  unknown: { en: '{count} not identified', fr: '{count} non identifiées' },
  unknownOne: { en: '{count} not identified', fr: '{count} non identifiée' },
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
  parts: { en: 'Part of it', fr: 'En fait partie' },
  announced: { en: 'Announced before', fr: 'Annoncé auparavant' },
  aloneTitle: { en: 'Told by one report alone', fr: 'Rapporté par un seul article' },
  plansTitle: { en: 'Planned or wanted, not told as done', fr: 'Prévu ou voulu, non rapporté comme fait' },
  deniedTitle: { en: 'Denied, and told by none', fr: 'Démenti, et rapporté par aucun' },
  more: { en: 'and {count} more: --format jsonl lists all', fr: 'et {count} autres : --format jsonl les donne tous' },
  crowded: {
    en: '{count} groups of reports were too large to be compared pair by pair; they were compared by their other features.',
    fr: '{count} groupes d’articles étaient trop grands pour être comparés deux à deux ; ils l’ont été par leurs autres traits.',
  },
  tool: { en: 'Recoupe · side by side', fr: 'Recoupe · recoupement' },
  pageTitle: { en: 'Recoupe: {count} reports side by side', fr: 'Recoupe\u00a0: {count} articles recoupés' },
  skip: { en: 'Skip to the events', fr: 'Aller aux événements' },
  events: { en: 'Events told by several', fr: 'Événements rapportés par plusieurs' },
  onlyDiffering: { en: 'only where sources disagree', fr: 'seulement là où les sources divergent' },
  allShown: { en: 'all {count} shown', fr: '{count} affichés' },
  someShown: { en: '{count} of {total} shown', fr: '{count} sur {total} affichés' },
  legend: { en: 'What the signs say', fr: 'Ce que disent les signes' },
  meansSame: { en: 'the reports say the same', fr: 'les articles disent la même chose' },
  meansCompatible: { en: 'worded apart, both can hold', fr: 'dit autrement, les deux peuvent tenir' },
  meansUpdate: { en: 'the same origin has since said otherwise', fr: 'la même origine a dit autre chose depuis' },
  meansConflict: { en: 'not all of it can hold', fr: 'tout ne peut pas tenir ensemble' },
  meansSilent: { en: 'the others do not speak of it', fr: 'les autres n’en parlent pas' },
  field: { en: 'What is said of', fr: 'Ce qui est dit' },
  tableTitle: { en: 'Field by field, report by report: {title}', fr: 'Point par point, article par article\u00a0: {title}' },
  noWord: { en: 'does not say', fr: 'n’en parle pas' },
  accordingTo: { en: 'according to', fr: 'selon' },
  inReport: { en: 'in the report', fr: 'dans l’article' },
  originsTitle: { en: 'Where the reports have it from', fr: 'D’où les articles le tiennent' },
  graphTitle: { en: 'Reports and the origins they go back to: {title}', fr: 'Les articles et leurs origines\u00a0: {title}' },
  graphKey: {
    en: 'Origins drawn: an arrow leads from a report to where it has this from: a full line to whom it relays, a thin line to its own account, a dotted line to the report whose words it copies. A dashed frame: not identified, not counted.',
    fr: 'Les origines dessinées\u00a0: une flèche mène d’un article à ce dont il le tient\u00a0: trait plein vers qui il relaie, trait fin vers son propre récit, pointillé vers l’article dont il copie les mots. Cadre en tirets\u00a0: non identifiée, non comptée.',
  },
  inWords: { en: 'The same in words', fr: 'La même chose en mots' },
  tieOwn: { en: 'by its own account', fr: 'de son propre chef' },
  tieRelay: { en: 'relays it', fr: 'le relaie' },
  tieCopy: { en: 'copies', fr: 'copie' },
  chartTitle: { en: '{field}: who says how many, by day of report', fr: '{field}\u00a0: qui en dit combien, par jour de parution' },
  chartKey: {
    en: 'Numbers drawn: each line is one value of one origin, from the earliest report down. A bar that ends in an arrow is open on that side; ≈ stands on what is given as about so many. Nothing is averaged.',
    fr: 'Les nombres dessinés\u00a0: chaque ligne est une valeur d’une origine, du premier article au dernier. Une barre qui finit en flèche est ouverte de ce côté\u00a0; ≈ marque ce qui est donné comme environ tant. Aucune moyenne n’est faite.',
  },
  noDay: { en: 'no date', fr: 'sans date' },
  copyMark: { en: 'copy', fr: 'copie' },
  furtherEntries: { en: '{count} more', fr: '{count} autres' },
  backToEvents: { en: 'All events', fr: 'Tous les événements' },
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
  quotation: { en: 'quoted words', fr: 'propos cités' },
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

const meanings: Readonly<Record<FieldVerdict, keyof typeof words>> = {
  same: 'meansSame',
  compatible: 'meansCompatible',
  update: 'meansUpdate',
  conflict: 'meansConflict',
  silent: 'meansSilent',
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

/** What a verdict says, in a few words. */
export function verdictMeaning(ui: UiLanguage, verdict: FieldVerdict): string {
  return crosscheckWord(ui, meanings[verdict]);
}

/** A value of `outcome` or `polarity` in words; any other stands as it is. */
export function valueWord(ui: UiLanguage, field: string, value: string): string {
  return field === 'outcome' || field === 'polarity' ? (values[value]?.[ui] ?? value) : value;
}
