import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../load.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import { readDocument } from '../../../pipeline.ts';

const library = loadLanguages();

/** The chain of the claim at a trigger: the words of each holder behind the narrator, the channel in braces. */
async function chainOf(lang: string, text: string, trigger: string): Promise<string> {
  const documentTime: SourceDocument['documentTime'] = { basis: 'none', why: 'none' };
  const document = { id: 'test', language: lang, source: { sha256: '0'.repeat(64) }, text, documentTime, diagnostics: [], links: [] };
  const { claims } = await readDocument(document, { library, ui: 'en' });
  const claim = claims.find((one) => one.trigger.text === trigger);
  return claim!.attribution
    .map(({ holder, text: words, channel }) =>
      holder === 'narrator' ? 'narrator' : `${words}${channel === undefined ? '' : ` {${channel}}`}`,
    )
    .join(' > ');
}

describe('chains of those who pass on what others say', () => {
  it.each([
    ['Selon Radio Okapi, citant la Monusco, des hommes armés ont bombardé Butembo.', 'Radio Okapi > Monusco'],
    [
      "L'agence Rivage rapporte, en citant l'association Vigie Sahel, que le M23 a bombardé Butembo.",
      'agence Rivage > association Vigie Sahel',
    ],
    ["Le M23 a bombardé Butembo, rapporte le quotidien L'Écho du Fleuve, qui cite l'ONU.", "quotidien L'Écho du Fleuve > ONU"],
    ["Comme le rapporte l'AFP, qui cite le gouverneur, le M23 a bombardé Butembo.", 'AFP > gouverneur'],
    ["L'agence cite un officier selon lequel le M23 a bombardé Butembo.", 'officier'],
    ['La police reconnaît des pertes, nie que le M23 ait bombardé Butembo et se tait.', 'police'],
    ["Le M23 a bombardé Butembo, comme l'a indiqué le gouverneur.", 'gouverneur'],
    ['Le gouverneur a déclaré au journal La Voix du Fleuve que le M23 a bombardé Butembo.', 'gouverneur {journal La Voix du Fleuve}'],
    ['Le gouverneur a déclaré dans un communiqué que mardi, le M23 a bombardé Butembo.', 'gouverneur {communiqué}'],
    ['Le gouverneur a parlé mardi, le M23 a bombardé Butembo.', ''],
    // Somebody cited in a clause of its own, and a time: no holders.
    ['Comme le gouverneur parlait, le M23 a bombardé Butembo.', ''],
    ['Le M23 a bombardé Butembo, citant la trêve rompue.', ''],
  ])('%s', async (text, chain) => {
    expect(await chainOf('fr', text, 'bombardé')).toBe(['narrator', chain].filter((part) => part !== '').join(' > '));
  });

  it.each([
    ['According to AFP, citing the organisation Hills Rights, gunmen shelled Butembo.', 'AFP > organisation Hills Rights'],
    ['According to Reuters, quoting a local official, gunmen shelled Butembo.', 'Reuters > local official'],
    ['Reuters reported, citing the governor, that gunmen shelled Butembo.', 'Reuters > governor'],
    ['Reuters reported that gunmen shelled Butembo, citing the governor.', 'Reuters > governor'],
    ['Gunmen shelled Butembo, the newspaper Hill Post reported, quoting the mayor.', 'newspaper Hill Post > mayor'],
    ['As reported by Reuters, gunmen shelled Butembo.', 'Reuters'],
    ['Gunmen shelled Butembo, as the governor said.', 'governor'],
    ['Officials told the newspaper The Gulf Ledger that gunmen shelled Butembo.', 'Officials {newspaper The Gulf Ledger}'],
    ['The agency quoted a local official as saying that gunmen shelled Butembo.', 'agency > local official'],
    ['Reuters cited the governor as saying gunmen shelled Butembo.', 'Reuters > governor'],
    ['The agency quoted a local official and said gunmen shelled Butembo.', 'agency'],
    ['The mayor said the road was closed, while residents insisted that gunmen shelled Butembo.', 'residents'],
    ['The mayor said gunmen shelled Butembo while residents slept.', 'mayor'],
    ['Residents of the old town report that gunmen shelled Butembo.', 'Residents of the old town'],
    ["The residents' report that gunmen shelled Butembo was wrong.", "residents'"],
    ['Gunmen shelled Butembo, state television reports, quoting a military spokesman.', 'state television > military spokesman'],
    ['Gunmen shelled Butembo, homes, police stations.', ''],
    ['The rebels claimed on Thursday to have shelled Butembo.', 'rebels'],
    ['The commander phoned on Thursday to have gunmen shelled in Butembo.', ''],
    ['Two prisoners confessed to having shelled Butembo.', 'Two prisoners'],
    ['Gunmen shelled Butembo as the governor said goodbye to the troops.', ''],
    ['Reuters reported that gunmen shelled Butembo, citing revenge.', 'Reuters'],
  ])('%s', async (text, chain) => {
    expect(await chainOf('en', text, 'shelled')).toBe(['narrator', chain].filter((part) => part !== '').join(' > '));
  });
});
