import type { Diagnostic } from '../../model/diagnostic.ts';

export type UiLanguage = 'fr' | 'en';

/** What a message can name. `file` is the path as the user gave it, with the line for records (`news.jsonl:12`). */
interface ProblemDetails {
  readonly file: string;
  readonly key?: string;
  readonly value?: string;
  readonly limit?: number;
}

/** A problem met while reading an input: turned into a diagnostic or a failure in the user's language. */
export interface IngestProblem {
  readonly code: IngestCode;
  readonly details: ProblemDetails;
}

export type IngestCode = (typeof ingestCodes)[number];

/** Codes 001 to 029 are failures (no document comes out), 030 and above are diagnostics of a document. */
export const ingestCodes = [
  'RC-INGEST-001',
  'RC-INGEST-002',
  'RC-INGEST-003',
  'RC-INGEST-004',
  'RC-INGEST-005',
  'RC-INGEST-006',
  'RC-INGEST-007',
  'RC-INGEST-008',
  'RC-INGEST-009',
  'RC-INGEST-010',
  'RC-INGEST-011',
  'RC-INGEST-012',
  'RC-INGEST-013',
  'RC-INGEST-014',
  'RC-INGEST-015',
  'RC-INGEST-016',
  'RC-INGEST-017',
  'RC-INGEST-030',
  'RC-INGEST-031',
  'RC-INGEST-032',
  'RC-INGEST-033',
  'RC-INGEST-034',
  'RC-INGEST-035',
  'RC-INGEST-036',
  'RC-INGEST-037',
  'RC-INGEST-038',
  'RC-INGEST-039',
  'RC-INGEST-040',
  'RC-INGEST-041',
  'RC-INGEST-042',
] as const;

interface MessageEntry extends Readonly<Record<UiLanguage, (details: ProblemDetails) => string>> {
  readonly severity: Diagnostic['severity'];
}

const messages: Readonly<Record<IngestCode, MessageEntry>> = {
  'RC-INGEST-001': {
    severity: 'error',
    fr: ({ file }) => `${file} : fichier ou dossier introuvable. Vérifiez le chemin.`,
    en: ({ file }) => `${file}: no such file or folder. Check the path.`,
  },
  'RC-INGEST-002': {
    severity: 'error',
    fr: ({ file, value }) => `${file} : lecture impossible (${value}). Vérifiez les droits d’accès.`,
    en: ({ file, value }) => `${file}: cannot be read (${value}). Check its permissions.`,
  },
  'RC-INGEST-003': {
    severity: 'error',
    fr: ({ file }) => `${file} : rien à lire, le texte est vide. Retirez ce document ou donnez-lui un texte.`,
    en: ({ file }) => `${file}: nothing to read, the text is empty. Remove this document or give it a text.`,
  },
  'RC-INGEST-004': {
    severity: 'error',
    fr: ({ file, value, limit }) =>
      `${file} : trop long (${value} caractères, limite ${limit}). Coupez le document ou relevez --max-chars.`,
    en: ({ file, value, limit }) => `${file}: too long (${value} characters, limit ${limit}). Split the document or raise --max-chars.`,
  },
  'RC-INGEST-005': {
    severity: 'error',
    fr: ({ file }) => `${file} : contenu binaire, ce n’est pas un texte. Enregistrez-le en texte UTF-8, Markdown, HTML ou JSON Lines.`,
    en: ({ file }) => `${file}: binary content, not a text. Save it as UTF-8 text, Markdown, HTML or JSON Lines.`,
  },
  'RC-INGEST-006': {
    severity: 'error',
    fr: ({ file, value }) => `${file} : le format ${value} n’est pas encore lu. Convertissez-le en texte, Markdown, HTML ou JSON Lines.`,
    en: ({ file, value }) => `${file}: the format ${value} is not read yet. Convert it to text, Markdown, HTML or JSON Lines.`,
  },
  'RC-INGEST-007': {
    severity: 'error',
    fr: ({ file, value }) => `${file} : JSON mal formé (${value}). Écrivez un objet JSON complet par ligne.`,
    en: ({ file, value }) => `${file}: malformed JSON (${value}). Write one complete JSON object on each line.`,
  },
  'RC-INGEST-008': {
    severity: 'error',
    fr: ({ file }) => `${file} : l’enregistrement n’a pas de champ "text" en toutes lettres. Ajoutez "text": "…".`,
    en: ({ file }) => `${file}: the record has no "text" field holding a string. Add "text": "…".`,
  },
  'RC-INGEST-009': {
    severity: 'error',
    fr: ({ file }) =>
      `${file} : aucun texte d’article dans cette page. Enregistrez la page entière, ou copiez l’article dans un fichier texte.`,
    en: ({ file }) => `${file}: no article text in this page. Save the whole page, or copy the article into a text file.`,
  },
  'RC-INGEST-010': {
    severity: 'error',
    fr: ({ file }) => `${file} : ce fichier décrit un autre document. Donnez le document lui-même : ses métadonnées seront lues avec lui.`,
    en: ({ file }) => `${file}: this file describes another document. Give that document itself: its metadata are read along with it.`,
  },
  'RC-INGEST-011': {
    severity: 'error',
    fr: ({ file }) => `${file} : ni fichier ni dossier. Copiez le contenu dans un fichier, ou passez-le sur l’entrée standard avec « - ».`,
    en: ({ file }) => `${file}: neither a file nor a folder. Copy the content into a file, or pass it on standard input with "-".`,
  },
  'RC-INGEST-012': {
    severity: 'error',
    fr: ({ file }) => `${file} : l’entrée standard n’est pas disponible ou a déjà été lue. Donnez « - » une seule fois.`,
    en: ({ file }) => `${file}: standard input is not available or was already read. Give "-" only once.`,
  },
  'RC-INGEST-013': {
    severity: 'error',
    fr: ({ file }) => `${file} : JSON trop imbriqué. Écrivez un objet simple par ligne, avec un champ "text".`,
    en: ({ file }) => `${file}: JSON nested too deeply. Write one plain object on each line, with a "text" field.`,
  },
  'RC-INGEST-014': {
    severity: 'error',
    fr: ({ file, value }) => `${file} : la lecture s’est interrompue (${value}). Les autres documents sont lus ; signalez ce fichier.`,
    en: ({ file, value }) => `${file}: the reading broke off (${value}). The other documents are read; please report this file.`,
  },
  'RC-INGEST-015': {
    severity: 'error',
    fr: ({ file }) => `${file} : ce lien ne mène nulle part. Rétablissez sa cible ou retirez-le.`,
    en: ({ file }) => `${file}: this link leads nowhere. Restore its target or remove it.`,
  },
  'RC-INGEST-016': {
    severity: 'error',
    fr: ({ file }) => `${file} : ce lien mène à lui-même. Refaites-le ou retirez-le.`,
    en: ({ file }) => `${file}: this link leads to itself. Make it anew or remove it.`,
  },
  'RC-INGEST-017': {
    severity: 'error',
    fr: ({ file }) => `${file} : ce lien mène hors du dossier donné, il n’est pas suivi. Donnez sa cible elle-même pour qu’elle soit lue.`,
    en: ({ file }) => `${file}: this link leads outside the given folder and is not followed. Give its target itself to have it read.`,
  },
  'RC-INGEST-030': {
    severity: 'warning',
    fr: ({ file, value }) => `${file} : encodage deviné (${value}). Si des lettres sont fausses, enregistrez le fichier en UTF-8.`,
    en: ({ file, value }) => `${file}: encoding guessed (${value}). If letters look wrong, save the file as UTF-8.`,
  },
  'RC-INGEST-031': {
    severity: 'warning',
    fr: ({ file, value }) => `${file} : ${value} caractère(s) illisible(s), marqués U+FFFD. Reprenez le fichier à sa source, en UTF-8.`,
    en: ({ file, value }) => `${file}: ${value} unreadable character(s), shown as U+FFFD. Take the file from its source again, as UTF-8.`,
  },
  'RC-INGEST-032': {
    severity: 'warning',
    fr: ({ file, key, value }) => `${file} : « ${key} » ignoré, ${value} n’est pas un texte. Écrivez ${key}: "…" entre guillemets.`,
    en: ({ file, key, value }) => `${file}: "${key}" ignored, ${value} is not a string. Write ${key}: "…" in quotation marks.`,
  },
  'RC-INGEST-033': {
    severity: 'warning',
    fr: ({ file, key, value }) => `${file} : « ${key} » ignoré, « ${value} » n’est pas une date ISO. Écrivez par exemple 2018-11-04.`,
    en: ({ file, key, value }) => `${file}: "${key}" ignored, "${value}" is not an ISO date. Write for example 2018-11-04.`,
  },
  'RC-INGEST-034': {
    severity: 'warning',
    fr: ({ file, key, value }) =>
      `${file} : « ${key} » ignoré, « ${value} » n’est pas une adresse. Écrivez par exemple https://exemple.org/article.`,
    en: ({ file, key, value }) => `${file}: "${key}" ignored, "${value}" is not an address. Write for example https://example.org/article.`,
  },
  'RC-INGEST-035': {
    severity: 'warning',
    fr: ({ file, key, value }) => `${file} : « ${key} » ignoré, « ${value} » n’est pas un code de langue. Écrivez par exemple fr ou en.`,
    en: ({ file, key, value }) => `${file}: "${key}" ignored, "${value}" is not a language code. Write for example fr or en.`,
  },
  'RC-INGEST-036': {
    severity: 'warning',
    fr: ({ file, value }) => `${file} : métadonnées illisibles, ignorées (${value}). Écrivez une ligne « clé: valeur » par champ.`,
    en: ({ file, value }) => `${file}: metadata cannot be read and are ignored (${value}). Write one "key: value" line for each field.`,
  },
  'RC-INGEST-037': {
    severity: 'warning',
    fr: ({ file, value }) =>
      `${file} : l’identifiant « ${value} » sert déjà à un autre document. Donnez à chaque enregistrement son propre "id".`,
    en: ({ file, value }) => `${file}: the id "${value}" is already used by another document. Give each record an "id" of its own.`,
  },
  'RC-INGEST-038': {
    severity: 'warning',
    fr: ({ file }) =>
      `${file} : page trop imbriquée, lue sans chercher l’article ni ses métadonnées. Relisez le texte, ou enregistrez l’article seul.`,
    en: ({ file }) =>
      `${file}: page nested too deeply, read without looking for the article or its metadata. Check the text, or save the article alone.`,
  },
  'RC-INGEST-039': {
    severity: 'info',
    fr: ({ file }) =>
      `${file} : ce lien mène à un dossier qui contient ce lien ou qui est lu à sa place, il n’est pas suivi. Donnez ce dossier s’il manque.`,
    en: ({ file }) =>
      `${file}: this link leads back to a folder above it, or to one read in its own place, and is not followed. Give that folder if it is missing.`,
  },
  'RC-INGEST-040': {
    severity: 'warning',
    fr: ({ file }) => `${file} : rien à lire dans ce dossier. Vérifiez le chemin ; les fichiers cachés ne sont pas lus.`,
    en: ({ file }) => `${file}: nothing to read was found in this folder. Check the path; hidden files are not read.`,
  },
  'RC-INGEST-041': {
    severity: 'warning',
    fr: ({ file }) => `${file} : métadonnées ignorées, ce n’est pas un fichier du dossier donné. Mettez-les dans un fichier ordinaire.`,
    en: ({ file }) => `${file}: metadata ignored, this is not a file of the given folder. Put them into an ordinary file.`,
  },
  'RC-INGEST-042': {
    severity: 'warning',
    fr: ({ file }) =>
      `${file} : métadonnées d’aucun article. Donnez-leur le nom de l’article avec sa fin, par exemple depeche.txt.meta.yaml.`,
    en: ({ file }) => `${file}: metadata of no report. Name them like the report with its ending, for example report.txt.meta.yaml.`,
  },
};

/** The problem in words: names the file and the mend. */
export function problemMessage(problem: IngestProblem, ui: UiLanguage): string {
  return messages[problem.code][ui](problem.details);
}

/** The problem as a diagnostic of a document. */
export function problemDiagnostic(problem: IngestProblem, ui: UiLanguage): Diagnostic {
  return { code: problem.code, severity: messages[problem.code].severity, message: problemMessage(problem, ui) };
}

/** Why the document time is what it is. */
type TimeReason = 'given' | 'metadata' | 'dateline' | 'dateline-without-year' | 'none';

const timeReasons: Readonly<Record<TimeReason, Readonly<Record<UiLanguage, (evidence: string) => string>>>> = {
  given: { fr: (evidence) => `date donnée : ${evidence}`, en: (evidence) => `date given: ${evidence}` },
  metadata: { fr: (evidence) => `métadonnées de la page : ${evidence}`, en: (evidence) => `metadata of the page: ${evidence}` },
  dateline: { fr: (evidence) => `ligne de date : « ${evidence} »`, en: (evidence) => `dateline: "${evidence}"` },
  'dateline-without-year': {
    fr: (evidence) => `la ligne de date « ${evidence} » ne dit pas l’année`,
    en: (evidence) => `the dateline "${evidence}" does not state the year`,
  },
  none: { fr: () => 'aucune date dans le document ni dans ses métadonnées', en: () => 'no date in the document or its metadata' },
};

/** The `why` of a document time. */
export function timeReason(reason: TimeReason, evidence: string, ui: UiLanguage): string {
  return timeReasons[reason][ui](evidence);
}
