import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { wordSpan } from '../draft.ts';
import { isAgent } from '../prepositions.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { type Report, withHolder } from './report.ts';
import { citedSpeaker } from './speaker.ts';

/** "rapporte l'agence, citant un officier", "the group, which cited residents": who told the one who tells. */
export function citedReports(tree: SentenceTree, report: Report, lexicon: ClaimsLexicon): Report[] {
  return [...citing(tree, report, lexicon), ...relaying(tree, report, lexicon), ...quotingAs(tree, report, lexicon)];
}

/** "le colonel, cité par l'agence", "intercepts quoted by the inquiry": who passed on what somebody else said. */
function relaying(tree: SentenceTree, report: Report, lexicon: ClaimsLexicon): Report[] {
  const hosts = [report.holder, report.channel, report.verb].filter((host) => host !== undefined);
  const relay = flatMap(hosts, (host) => tree.childrenBy(host, 'acl', 'amod', 'advcl', 'parataxis')).find(
    (child) => lexicon.sets.relaying.has(tree.word(child).lemma) && hasFeature(tree.word(child), 'VerbForm', 'Part'),
  );
  if (relay === undefined) return [];
  const agent = tree.childrenBy(relay, 'obl').find((child) => isAgent(tree, child, lexicon));
  if (agent === undefined || agent === report.holder) return [];
  const source = report.holder === undefined ? [] : tree.subtree(report.holder);
  const verb = report.verb === undefined ? [] : [report.verb];
  return [
    {
      rule: 'attribution.relay',
      stance: 'reports',
      verb: relay,
      cue: wordSpan(tree, relay),
      content: new Set([...report.content, ...source, ...verb].filter((index) => !tree.isBelow(index, relay))),
      ...withHolder(tree, agent, lexicon),
    },
  ];
}

/** "The agency quoted an officer as saying …": the agency passes on what the officer said. */
function quotingAs(tree: SentenceTree, report: Report, lexicon: ClaimsLexicon): Report[] {
  if (report.verb === undefined || citedSpeaker(tree, report.verb, lexicon) === undefined) return [];
  const quoting = tree.ancestors(report.verb).find((above) => lexicon.sets.citing.has(tree.word(above).lemma));
  const relay = quoting === undefined ? undefined : findSubject(tree, quoting, lexicon)?.head;
  if (quoting === undefined || relay === undefined || relay === report.holder) return [];
  return [
    {
      rule: 'attribution.relay',
      stance: 'reports',
      verb: quoting,
      cue: wordSpan(tree, quoting),
      content: new Set([...report.content, report.verb]),
      ...withHolder(tree, relay, lexicon),
    },
  ];
}

function citing(tree: SentenceTree, report: Report, lexicon: ClaimsLexicon): Report[] {
  const hosts = [report.verb, report.holder].filter((host) => host !== undefined);
  const cited = flatMap(hosts, (host) => tree.childrenBy(host, 'advcl', 'acl', 'conj', 'parataxis')).find(
    (child) => lexicon.sets.citing.has(tree.word(child).lemma) && child !== report.verb,
  );
  const source = cited === undefined ? undefined : tree.childrenBy(cited, 'obj').find((child) => child > cited);
  if (cited === undefined || source === undefined) return [];
  const own = new Set(tree.subtree(cited));
  return [
    {
      rule: 'attribution.citing',
      stance: 'says',
      verb: cited,
      cue: wordSpan(tree, cited),
      content: new Set([...report.content].filter((index) => !own.has(index))),
      ...withHolder(tree, source, lexicon),
    },
  ];
}
