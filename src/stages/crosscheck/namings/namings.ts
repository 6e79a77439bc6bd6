import type { Claim } from '../../../model/claim.ts';
import type { FramingLine, FramingTerm } from '../../../model/over-time.ts';
import { type LoadedWords, type Mention, schemaVersion } from '../../../model/reading.ts';
import { type Span, spanContains, spansOverlap } from '../../../model/span.ts';
import { foldWords } from '../../../util/fold-words.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import { openParties, type Parties, type Party } from '../relations/parties.ts';
import type { Report } from '../report.ts';
import { type Spoken, voiceOf, voiceOfClaim } from './voices.ts';

/** One place where a report names a party. */
interface Naming {
  readonly report: Report;
  readonly party: Party;
  readonly span: Span;
  readonly text: string;
  readonly loaded?: LoadedWords;
  readonly spoken: Spoken;
  readonly claim?: Claim;
}

/** Words that name by themselves; pronouns only point. */
const namingForms: ReadonlySet<string> = new Set(['name', 'nominal', 'demonym', 'capital']);
/** Words that say where something comes from, not what somebody is. */
const notNaming: ReadonlySet<string> = new Set(['vague_source']);

/** How each outlet names each party, in the order of names: nothing is counted together but the same words in the same voice. */
export function framingLines(reports: readonly Report[], knowledge: CrosscheckKnowledge): readonly FramingLine[] {
  const parties = openParties(reports, knowledge);
  const groups = new Map<string, [Naming, ...Naming[]]>();
  for (const naming of reports.flatMap((report) => namingsOf(report, parties))) {
    const key = `${outletOf(naming.report).key}\n${naming.party.key}`;
    const group = groups.get(key);
    if (group) group.push(naming);
    else groups.set(key, [naming]);
  }
  return [...groups.values()].map(lineOf).sort(byName);
}

const outletOf = ({ outlet, id }: Report): { readonly key: string; readonly name: string } => outlet ?? { key: `report:${id}`, name: id };

function byName(one: FramingLine, other: FramingLine): number {
  const key = ({ label, actor, outlet }: FramingLine): string => `${label.en}\n${actor}\n${outlet}`;
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
}

function namingsOf(report: Report, parties: Parties): readonly Naming[] {
  const mentions = report.reading.mentions.filter(({ kind, form }) => kind === 'actor' && namingForms.has(form));
  const loaded = report.reading.loaded.filter(({ technique }) => !notNaming.has(technique));
  const named = mentions.flatMap((mention) => {
    const party = parties.named(mention.ref, report);
    if (!party || isProxyOf(mention, report)) return [];
    if (mentions.some((other) => isLonger(other, mention) && parties.named(other.ref, report)?.key === party.key)) return [];
    return [namingOf(mention, party, report, loaded)];
  });
  const called = calledNames(report, loaded, parties);
  const others = named.filter(({ span, party }) => !called.some((one) => one.party.key === party.key && one.span.start === span.start));
  return [...others, ...called].sort((a, b) => a.span.start - b.span.start);
}

/** "X's mercenaries" are not X, whatever stands for them in the text. */
function isProxyOf(mention: Mention, { reading }: Report): boolean {
  const principals = reading.claims
    .filter(({ type }) => type === 'proxy-of')
    .flatMap(({ roles }) => roles.filter(({ role }) => role === 'principal'));
  return principals.some(({ start, end }) => start !== undefined && end !== undefined && isLonger(mention, { start, end }));
}

const isLonger = (outer: Span, inner: Span): boolean => spanContains(outer, inner) && outer.end - outer.start > inner.end - inner.start;

function namingOf({ start, end, text }: Mention, party: Party, report: Report, loaded: readonly LoadedWords[]): Naming {
  const span = { start, end };
  const words = loaded.find((one) => spanContains(span, one) || (one.start === start && spanContains(one, span)));
  const claim = report.reading.claims.find(({ roles }) => roles.some((role) => role.start === start && role.end === end));
  return { report, party, span, text, spoken: voiceOf(span, report), ...(words && { loaded: words }), ...(claim && { claim }) };
}

/** "called the rebels 'bandits'": loaded words that a claim puts on somebody. */
function calledNames(report: Report, loaded: readonly LoadedWords[], parties: Parties): readonly Naming[] {
  const byId = new Map(loaded.map((words) => [words.id, words]));
  return report.reading.claims
    .filter(({ type }) => type === 'evaluate')
    .flatMap((claim) =>
      claim.loaded.flatMap((id) => {
        const words = byId.get(id);
        const party = words && calledParty(claim, words, report, parties);
        if (!words || !party) return [];
        const { start, end, text } = words;
        return [{ report, party, span: { start, end }, text, loaded: words, spoken: voiceOfClaim(claim, words, report), claim }];
      }),
    );
}

/** Who is called so: the first who stands in whom or what the claim is about, apart from the words themselves. */
function calledParty({ roles }: Claim, words: Span, report: Report, parties: Parties): Party | undefined {
  const about = roles.flatMap(({ role, start, end }) =>
    (role === 'recipient' || role === 'theme') && start !== undefined && end !== undefined ? [{ start, end }] : [],
  );
  const mentions = report.reading.mentions.filter(
    ({ kind, start, end }) =>
      kind === 'actor' && !spansOverlap({ start, end }, words) && about.some((span) => spanContains(span, { start, end })),
  );
  return mentions.flatMap(({ ref }) => parties.named(ref, report) ?? [])[0];
}

function lineOf(namings: readonly [Naming, ...Naming[]]): FramingLine {
  const [{ report, party }] = namings;
  const terms = new Map<string, [Naming, ...Naming[]]>();
  for (const naming of namings) {
    const { voice, holder = '' } = naming.spoken;
    const { technique } = naming.loaded ?? {};
    // By whose word somebody is called by his plain name matters to nobody.
    const key = [foldWords(naming.text).join(' '), voice, ...(technique === undefined ? [] : [technique, holder])].join('\n');
    const group = terms.get(key);
    if (group) group.push(naming);
    else terms.set(key, [naming]);
  }
  return {
    schemaVersion,
    outlet: outletOf(report).name,
    actor: party.key,
    label: { fr: party.label.fr, en: party.label.en },
    documents: [...new Set(namings.map((naming) => naming.report.id))],
    terms: [...terms.values()].map(termOf),
  };
}

function termOf(namings: readonly [Naming, ...Naming[]]): FramingTerm {
  const [{ text, loaded, spoken }] = namings;
  const isOneHolder = namings.every((naming) => naming.spoken.holder === spoken.holder);
  return {
    text,
    ...(loaded && { technique: loaded.technique as NonNullable<FramingTerm['technique']>, neutral: loaded.neutral }),
    voice: spoken.voice,
    ...(isOneHolder && spoken.holder !== undefined && { holder: spoken.holder }),
    count: namings.length,
    claims: namings.map(({ report, claim, span }) => ({
      document: report.id,
      ...(claim && { claim: claim.id, quote: claim.quote }),
      start: span.start,
      end: span.end,
    })),
  };
}
