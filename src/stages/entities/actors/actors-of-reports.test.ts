import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../load.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import { readDocument } from '../../../pipeline.ts';

const library = loadLanguages();

/** "words = ref type country" of every mention of an actor, places and references read too. */
async function mentionsOf(lang: string, text: string): Promise<readonly string[]> {
  const documentTime: SourceDocument['documentTime'] = { basis: 'none', why: 'none' };
  const document = { id: 'test', language: lang, source: { sha256: '0'.repeat(64) }, text, documentTime, diagnostics: [], links: [] };
  const { mentions, actors } = await readDocument(document, { library, ui: 'en' });
  return mentions
    .filter(({ kind }) => kind === 'actor')
    .map((mention) => {
      const actor = actors.find(({ ref }) => ref === mention.ref);
      return [mention.text, '=', mention.ref ?? 'open', actor?.type, actor?.country].filter((part) => part !== undefined).join(' ');
    });
}

/** A text, what is found in it, and words that are no mention. */
type Row = readonly [text: string, found: readonly string[], without?: readonly string[] | undefined];

const english: readonly Row[] = [
  ['Government troops retook Malakal, in South Sudan.', ['Government troops = ssd-army state-force SSD']],
  ['Ukraine is worried. Local authorities fled Malakal, in South Sudan.', ['Local authorities = doc:local-authorities government SSD']],
  ['Ten drones were shot down over the Sea of Azov, Ukraine said.', ['Ukraine = ukr government UKR'], ['Azov =']],
  [
    'The bridge fell, the website Sahel Monitor reported.',
    ['website Sahel Monitor = doc:sahel-monitor media'],
    ['Sahel Monitor', 'Sahel ='],
  ],
  ['The daily Le Courrier des Deux Nils said the bridge fell.', ['daily Le Courrier des Deux Nils = doc:le-courrier-des-deux-nils media']],
  ['The radio station Voice of the Hills said so.', ['radio station Voice of the Hills = doc:voice-of-the-hills media']],
  ['The Lebanese newspaper Al-Akhbar said the bridge fell.', ['Lebanese newspaper Al-Akhbar = al-akhbar-lebanon media LBN']],
  ['The newspaper Hill Post in Goma closed.', ['newspaper Hill Post = doc:hill-post media'], ['newspaper Hill Post in']],
  ['The newspaper reported that the bridge fell.', ['newspaper = doc:newspaper media']],
  [
    'In Quito, guards were taken by the Los Lobos gang. The president sent the special forces.',
    ['special forces = ecu-special-forces state-force ECU'],
  ],
  [
    'Observers from the African Union left Juba.',
    ['Observers from the African Union = doc:observers-from-the-african-union organisation SSD'],
  ],
  ['Observers from Kenya left Juba.', [], ['Observers from Kenya']],
  ['Philippine troops from the 4th Infantry Division left.', ['4th Infantry Division = phl-army-4th-infantry-division state-force PHL']],
  ['Gunmen close to the M23 fled.', ['Gunmen close = doc:gunmen-close rebel COD']],
  ['The president of Tamil Nadu spoke.', ['president of Tamil Nadu = doc:president-of-tamil-nadu person'], ['Tamil']],
  ['Officers of the Iranian Revolutionary Guards left.', ['Officers of the Iranian Revolutionary Guards = irn-irgc state-force IRN']],
  ['Voices for the Missing (VFM) met in Juba. VFM left.', ['Voices for the Missing = doc:voices-for-the-missing organisation SSD']],
  ['The road was closed for the winter (RCW) in Juba.', [], ['road was closed for the winter']],
  ['Colonel Patient Lombe spoke.', ['Colonel Patient Lombe = doc:patient-lombe person'], ['Patient']],
  ['The patient spoke.', ['patient = doc:patient person']],
  ["The junta's troops left Bago, in Myanmar.", ["junta's troops = mmr-army state-force MMR"]],
  ['A Turkish army base burned.', ['Turkish army = tur-army state-force TUR']],
  ['An army base burned.', [], ['army']],
  ['There was no word from Moscow.', ['Moscow = rus-government government RUS']],
  ['There was no train from Moscow.', [], ['Moscow']],
  ["Russia's mission in New York objected.", ["Russia's mission = rus-mission government RUS"]],
  ['The UN Panel of Experts left.', ['UN = un organisation'], ['UN Panel of Experts = un organisation']],
  ['Fires broke out in Ramallah and Nablus. Israeli soldiers fired at the residents.', ['residents = doc:residents group PSE']],
  ['Father Paul Lado left Bria.', ['Father Paul Lado = doc:paul-lado person']],
  ['The father of Paul Lado left.', [], ['father of Paul Lado = doc:paul-lado']],
  ['Fighters led by Abu Tamba fled.', ['Abu Tamba = doc:abu-tamba person']],
  ['Fighters moved by Abu Tamba fled.', [], ['Abu Tamba']],
  ['The Arakan Army regrouped. Its troops left.', ['troops = doc:troops rebel MMR']],
  ['UNISFA sent two platoons to Abyei.', ['platoons = doc:platoons organisation']],
  ['UNISFA saw two platoons near Abyei.', ['platoons = doc:platoons state-force']],
  ['Khartoum asked the Security Council for time.', ['Security Council = un-security-council organisation']],
  ["Puntland's security council met.", [], ['security council = un-security-council']],
  ['Murle youth raided Pibor.', ['Murle youth = doc:murle-youth tribe SSD']],
  [
    "Agents of Angola's Criminal Investigation Service (SIC) left Cabinda. The SIC is silent.",
    ["Angola's Criminal Investigation Service = ago-sic state-force AGO", 'SIC = ago-sic state-force AGO'],
  ],
  ["Tiraspol's ministry of state security met in Bender.", ["Tiraspol's ministry of state security = xtr-ministry government XTR"]],
  ['The Lusophone Rights Monitor reported a raid in Cabinda.', [], ['Monitor = daily-monitor-uganda']],
  ['Turkmen lawmakers and Turkmen chiefs met in Kirkuk.', ['Turkmen lawmakers = doc:turkmen-lawmakers group IRQ']],
  ['The Ukhrul Times reported a truce in Imphal.', ['Ukhrul Times = doc:ukhrul-times media'], ['Times = the-times']],
  ['Reuters reported a truce.', ['Reuters = reuters media']],
  ['Karen News reported a raid in Hpapun, in Myanmar.', ['Karen News = doc:karen-news media'], ['Karen =']],
  ['Karen elders reported a raid in Hpapun, in Myanmar.', ['Karen = karens']],
  ['The truce holds. The promise Bamako made was kept.', ['Bamako = mli-government government MLI']],
  ['Bangkok sent a protest note to Naypyidaw.', ['Naypyidaw = mmr-government government MMR']],
  ['Bangkok sent a convoy to Naypyidaw.', [], ['Naypyidaw']],
  ['Soldiers fired near Hebron and Jenin.', ['Soldiers = doc:soldiers state-force ISR']],
  ['Soldiers fired near Homs and Hama.', ['Soldiers = doc:soldiers state-force SYR']],
  ['The Naparama, whose members hold the bridge, fled.', ['members = doc:members militia MOZ']],
  [
    'Their commander, Colonel Prasit Sorn, left Mae Sot.',
    ['commander = doc:prasit-sorn person', 'Colonel Prasit Sorn = doc:prasit-sorn person'],
  ],
  [
    'Gunmen from the Fano militia and Fano leaders met in Gondar. Residents left. The foreign minister of France protested.',
    ['Residents = doc:residents group ETH'],
  ],
  ['The youth of Pibor marched.', [], ['youth of Pibor = doc:youth-of-pibor tribe']],
];

const french: readonly Row[] = [
  ["Le pont est tombé, rapporte le quotidien L'Écho du Fleuve.", ["quotidien L'Écho du Fleuve = doc:l-echo-du-fleuve media"]],
  [
    "Le journal Le Matin de l'Est décrit la scène. Le Matin de l'Est parle de dix morts.",
    ["journal Le Matin de l'Est = doc:le-matin-de-l-est media", "Le Matin de l'Est = doc:le-matin-de-l-est media"],
  ],
  ['Le site Sahel Monitor affirme que le pont est tombé.', ['site Sahel Monitor = doc:sahel-monitor media']],
  ['Le site « Fil du Sud » affirme que le pont est tombé.', ['site « Fil du Sud » = doc:fil-du-sud media']],
  ['Selon Radio Voix du Fleuve, le pont est tombé.', ['Radio Voix du Fleuve = doc:radio-voix-du-fleuve media']],
  ['La radio Okapi rapporte que le pont est tombé.', ['radio Okapi = radio-okapi media COD']],
  ['Selon Le Monde, le pont est tombé.', ['Le Monde = le-monde media FRA']],
  ["D'après l'AFP, le pont est tombé.", ['AFP = afp media FRA']],
  ['Le site de Koro a été bombardé.', [], ['site Koro']],
  ['La justice a ouvert une enquête à Beyrouth.', ['justice = lbn-judiciary government LBN']],
  ['Les familles veulent obtenir justice à Beyrouth.', [], ['justice']],
  ['Le ministère fait état de onze insurgés tués.', [], ['état de onze insurgés']],
  ["L'Union africaine a offert sa médiation.", ['Union africaine = au organisation']],
  [
    'La 3e brigade accuse Kigali. Des combats secouent Minembwe et Uvira. Uvira brûle.',
    ['3e brigade = cod-army-3rd-brigade state-force COD'],
  ],
  ['La Conférence épiscopale demande une trêve à Kinshasa.', ['Conférence épiscopale = doc:conference-episcopale organisation COD']],
  ['Les houthistes ont tiré.', ['houthistes = houthis rebel YEM']],
  ["L'armée russe dit avoir visé la 10e brigade russe. L'armée russe recule.", ['armée russe = rus-army state-force RUS']],
  ['Awa Sow, commerçante à Kidal, attend.', ['Awa Sow = doc:awa-sow person']],
  ["L'Arsa a repris Buthidaung, en Birmanie.", ['Arsa = arsa rebel MMR']],
  ["L'Arsa a ouvert une boutique à Lyon.", [], ['Arsa = arsa']],
  ['Les secouristes ont compté trente corps à Bria.', [], ['corps']],
  ["Le 3e corps d'armée a quitté Bria.", ["3e corps d'armée = caf-army-3rd-corps state-force CAF"]],
  [
    'La marine guyanienne patrouille. Georgetown y voit une intimidation, Caracas une simple opération de routine.',
    ['Caracas = ven-government government VEN'],
  ],
  ['Kiev mise sur les drones.', ['Kiev = ukr-government government UKR']],
  ['Kiev brûle.', [], ['Kiev']],
  ['17 h 15 – Amman ferme le poste de Nassib.', ['Amman = jor-government government JOR']],
  ["L'AFP n'a pu joindre Kharkiv.", ['AFP = afp media FRA']],
  ["L'AFP a perdu trois hommes à Jolo, aux Philippines.", ['AFP = phl-army state-force PHL']],
  ['Un commando a attaqué le poste de Birao.', ['commando = doc:commando militia CAF']],
  ["L'Union des éleveurs de Bida (l'Udeb) a protesté. L'Udeb demande une enquête.", ['Udeb = doc:union-des-eleveurs-de-bida organisation']],
];

describe.each([
  ['en', english],
  ['fr', french],
] as const)('actors of reports, %s', (lang, rows) => {
  for (const [text, found, without = []] of rows)
    it(text, async () => {
      const read = await mentionsOf(lang, text);
      for (const mention of found) expect(read.map((one) => one.slice(0, mention.length))).toContain(mention);
      for (const words of without) expect(read.some((one) => one.startsWith(words))).toBe(false);
    });
});
