import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../load.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import { parseDocument } from '../../../pipeline.ts';
import { openActors } from './read-actors.ts';

const library = loadLanguages();

/** "words = ref type country" of every mention. */
async function mentionsOf(lang: string, text: string): Promise<readonly string[]> {
  const documentTime: SourceDocument['documentTime'] = { basis: 'none', why: 'none' };
  const document = { id: 'test', source: { sha256: '0'.repeat(64) }, text, documentTime, diagnostics: [] };
  const { trees } = await parseDocument(document, { library, ui: 'en' }, lang);
  const { registry } = await library.world();
  const languages = library.open(lang).entities.actors;
  const { mentions, actors } = openActors({ text }, trees, { registry, languages: languages ? { [lang]: languages } : {} }).reading;
  return mentions.map((mention) => {
    const actor = actors.find(({ ref }) => ref === mention.ref);
    return [mention.text, '=', mention.ref ?? 'open', actor?.type, actor?.country].filter((part) => part !== undefined).join(' ');
  });
}

/** A text, what is found in it, and words that are no mention of the kind. */
type Row = readonly [text: string, found: readonly string[], without?: readonly string[] | undefined];

const english: Readonly<Record<string, readonly Row[]>> = {
  'nouns behind a verb of their own': [
    [
      'Doctors worked all night and say wounded fighters were turned away.',
      ['wounded fighters = doc:wounded-fighters group'],
      ['say wounded fighters'],
    ],
  ],
  'punctuation possesses nothing': [
    ['In Bida district, police found two rifles.', ['police = doc:police state-force'], ['Bida district, police']],
    ["Ghana's police found two rifles.", ["Ghana's police = gha-police state-force GHA"]],
  ],
  'a title hangs from the name behind it': [
    ['Governor Adamu Lusum visited the wounded.', ['Governor Adamu Lusum = doc:adamu-lusum person']],
    ['The governor and Adamu Lusum met.', ['governor = doc:governor person'], ['governor and Adamu Lusum']],
  ],
  'branches of units are no forces': [
    [
      'The 5th Marine Brigade of the Ukrainian navy moved.',
      ['5th Marine Brigade of the Ukrainian navy = ukr-navy-5th-marine-brigade state-force UKR'],
      ['5th Marine'],
    ],
    ['Ukrainian marines moved.', ['Ukrainian marines = ukr-army state-force UKR']],
  ],
  'a unit beside an enemy is not of its country': [
    ['The 93rd Brigade said Russian soldiers fled.', ['93rd Brigade = doc:93rd-brigade state-force']],
    ['Russia said the 93rd Brigade fled.', ['93rd Brigade = rus-army-93rd-brigade state-force RUS']],
  ],
  'whoever fights the state is no unit of its army': [
    ['Rebels from the 5th Brigade burned a truck in Goma.', ['Rebels from the 5th Brigade = doc:rebels-from-the-5th-brigade rebel']],
    ['The 5th Brigade burned a truck in Goma.', ['5th Brigade = doc:5th-brigade state-force']],
  ],
  'a department is a body only as a ministry': [
    ['In Nawal department, a bridge fell.', [], ['Nawal department']],
    ["Kenya's Health Department sued.", ["Kenya's Health Department = ken-health-ministry government KEN"]],
  ],
  'a state has forces where a people is called alike': [
    ['Somali forces withdrew.', ['Somali forces = som-army state-force SOM']],
    ['Tuareg fighters withdrew.', ['Tuareg fighters = doc:tuareg-fighters tribe MLI']],
  ],
  'towns play games': [
    ['Ankara beat Moscow 2-0.', [], ['Ankara']],
    ['Ankara warned Moscow.', ['Ankara = tur-government government TUR', 'Moscow = rus-government government RUS']],
  ],
  'a house is not its body': [
    ['Students met outside parliament in Accra.', ['Students = doc:students group GHA'], ['parliament']],
    ['Students asked parliament for help.', ['parliament = doc:parliament government']],
  ],
  'an army of things is no army': [
    ['Farmers fight rust with an army of ladybirds.', ['Farmers = doc:farmers group'], ['army']],
    ['Farmers fight with the army of Chad.', ['army of Chad = tcd-army state-force TCD']],
  ],
  'some of a people, and the people': [
    ['Masked Serbs opened fire.', ['Masked Serbs = doc:masked-serbs group SRB']],
    ['The Serbs opened fire.', ['Serbs = srb government SRB']],
  ],
  'a single one is a person with a role': [
    ['A border guard was killed.', ['border guard = doc:border-guard person']],
    ['Border guards were killed.', ['Border guards = doc:border-guards state-force']],
  ],
  'the army of a government is that of its state': [
    ["The Malian government's army fled.", ["Malian government's army = mli-army state-force MLI"]],
    ["The Taliban government's army fled.", [], ['afg-army']],
  ],
  'spelling of either side of the ocean': [
    ['The Popular Mobilisation Forces left.', ['Popular Mobilisation Forces = pmf militia IRQ']],
    ['The Popular Motorisation Forces left.', [], ['Popular Mobilisation Forces']],
  ],
  'names in brackets': [
    ["Ukraine's Security Service (SBU) claimed it.", ["Ukraine's Security Service = ukr-sbu state-force UKR"]],
    ["Ukraine's Security Service claimed it.", ["Ukraine's Security Service = ukr-security-forces state-force UKR"], ['gbr-mi5']],
  ],
  'places within names': [
    ['The Red Cross in Goma closed.', ['Red Cross = red-cross organisation'], ['Red Cross in Goma']],
    ['The door bears a red cross.', [], ['red cross']],
    [
      'The Red Cross and the Colombian Red Cross came.',
      ['Colombian Red Cross = doc:colombian-red-cross organisation COL'],
      ['Red Cross and'],
    ],
  ],
  'outlets that no registry knows': [
    ['According to the Maroua Star, the bridge fell.', ['Maroua Star = doc:maroua-star media']],
    ['A mayor told the Delta Chronicle that it fell.', ['Delta Chronicle = doc:delta-chronicle media']],
    ['According to Delta Watch, it fell.', [], ['Delta Watch']],
    ['He sailed aboard the Evening Star, officials said.', [], ['Evening Star']],
  ],
  'a body behind the name of another state': [
    ["Ghana's Justice Department sued.", ["Ghana's Justice Department = gha-justice-ministry government GHA"], ['usa-justice']],
    ['The Justice Department sued, Washington said.', ['Justice Department = usa-justice government USA']],
  ],
  'acronyms between commas': [
    ["Ecuador's prison service, the SNAI, denied it.", ['SNAI = ecu-prison-service government ECU']],
    ['The prison service, like the SNAI, denied it.', [], ['SNAI']],
  ],
  'a demonym belongs to the noun behind it': [
    [
      'Eritrean conscripts, Chadian gendarmes and Rwandan pilots left.',
      ['Eritrean conscripts = eri-army state-force ERI', 'Chadian gendarmes = tcd-gendarmerie state-force TCD'],
      ['Chadian', 'Rwandan'],
    ],
  ],
  'what a state has set up': [
    ['The National Roads Agency denied it.', ['National Roads Agency = doc:national-roads-agency government']],
    ['The Better Roads Agency denied it.', ['Better Roads Agency = doc:better-roads-agency organisation']],
  ],
  'the name beside its noun': [
    ['The trade union Amber said no.', ['trade union Amber = doc:amber organisation']],
    ['Bida Dolphins, a club of 300, may move.', ['Bida Dolphins = doc:bida-dolphins organisation']],
    ['Bida Dolphins may move to a club.', [], ['Bida Dolphins']],
  ],
  'a description set beside a known name': [
    ['They blamed the M23, a rebel group backed by Kigali.', ['rebel group = m23 rebel COD']],
    ['They met Boko Haram, a group of farmers and a militia.', ['group of farmers = doc:group-of-farmers group NGA']],
  ],
  'items of a list': [
    [
      'The Chamber of Commerce and the Bar Association signed.',
      ['Chamber of Commerce = doc:chamber-of-commerce organisation'],
      ['Chamber of Commerce and the Bar'],
    ],
  ],
  'those sent abroad do not say where': [
    ["The junta's spokesman expelled the French ambassador.", ['junta = doc:junta government'], ['fra-government']],
    ["The junta's spokesman praised the French people.", ['junta = fra-government government FRA']],
  ],
  'persons of one state are not all the same': [
    [
      'Qatari mediators and Qatari ministers met.',
      ['Qatari mediators = doc:qatari-mediators group QAT', 'Qatari ministers = doc:qatari-ministers group QAT'],
    ],
  ],
  'a place between the name and the bracket': [
    ['The Committee for Xylophones in Bida (CXB) met.', ['CXB = doc:committee-for-xylophones-in-bida organisation']],
    ['The Committee for Peace in Bida (CPB) met.', [], ['communist-party-burma']],
    ['The CPB met.', ['CPB = communist-party-burma rebel MMR']],
    ['The United Nations Mission in Cyprus (UNFICYP) met.', ['United Nations Mission = unficyp organisation CYP']],
    ['The Committee for Peace in Bida met.', [], ['CPB']],
  ],
  'one who is told may be an outlet': [
    ['Sources told AFP that they would meet.', ['AFP = afp media FRA']],
    ['Sources sold AFP to a bank.', ['AFP = open']],
  ],
  'personnel is no person': [
    ['The staff of the clinic fled.', [], ['staff of the clinic = doc:staff-of-the-clinic person']],
    ['A staffer of the clinic fled.', ['staffer of the clinic = doc:staffer-of-the-clinic person']],
  ],
  'towns that ask and are called upon': [
    ['Nairobi has asked for a truce.', ['Nairobi = ken-government government KEN']],
    ['The court called on Kenya to protect them.', ['Kenya = ken government KEN']],
    ['The court sat in Kenya to protect them.', [], ['Kenya']],
  ],
  'houses and their bodies': [
    ['Men waited outside a bank.', [], ['bank']],
    ['The bank agreed to wait.', ['bank = doc:bank organisation']],
  ],
};

const french: Readonly<Record<string, readonly Row[]>> = {
  'a branch behind the unit': [
    [
      "Le 2e bataillon d'infanterie de l'armée malienne a fui.",
      ["2e bataillon d'infanterie de l'armée malienne = mli-army-2nd-infantry-battalion state-force MLI"],
      ["infanterie de l'armée malienne"],
    ],
    ["L'infanterie de l'armée malienne a fui.", ["infanterie de l'armée malienne = mli-army state-force MLI"]],
  ],
  'our troops are those of who speaks': [
    ["Nos forces ont tenu, affirme l'état-major ukrainien.", ['forces = ukr-army state-force UKR']],
    ["Leurs forces ont tenu, affirme l'état-major ukrainien.", ['forces = doc:forces state-force UKR']],
  ],
  'those lent to a mission stay of their state': [
    ['Des policiers kényans de la mission ont tiré.', ['policiers kényans de la mission = ken-police state-force KEN']],
    ['Des policiers de la mission ont tiré.', [], ['ken-police']],
  ],
  'the State with its capital': [
    ["L'État ivoirien a promis une aide.", ['État ivoirien = civ-government government CIV']],
    ["L'état du pont inquiète la commune.", [], ['état']],
  ],
  'a town between two readings': [
    ['À Damas, des commerçants disent craindre le pire.', ['commerçants = doc:commercants group SYR'], ['Damas']],
    ['Damas dit craindre le pire.', ['Damas = syr-government government SYR']],
  ],
  'networks that are no actors': [
    ['La vidéo circule sur les réseaux sociaux.', [], ['réseaux sociaux']],
    ['Le réseau Kalbo a revendiqué la vidéo.', ['réseau Kalbo = doc:kalbo group']],
  ],
  'names of peoples in names of places': [
    ['Des tirs ont retenti à Aïn Issa.', [], ['Issa']],
    ['Des combattants touaregs ont tiré.', ['combattants touaregs = doc:combattants-touaregs tribe MLI']],
  ],
  'outlets that no registry knows': [
    ['Selon Le Matinal de Natitingou, le pont a sauté.', ['Le Matinal de Natitingou = doc:le-matinal-de-natitingou media']],
    ['Le pont a sauté, rapporte Le Courrier de Maroua.', ['Le Courrier de Maroua = doc:le-courrier-de-maroua media']],
    ['Le maire a parlé au Havre, selon un passant.', [], ['Havre']],
  ],
  'a kind of thing is no body': [
    ["L'attaque d'un poste de gendarmerie a échoué.", [], ['gendarmerie']],
    ['Un porte-parole de la gendarmerie a démenti.', ['gendarmerie = doc:gendarmerie state-force']],
  ],
  'a name behind a participle': [
    ['Une organisation basée à Bida, Haki Watch, dément.', ['Haki Watch = doc:haki-watch organisation']],
    ['Le gouverneur installé par Moscou, Oleg Sadov, dément.', ['Oleg Sadov = doc:oleg-sadov person']],
  ],
  'items of a list are no apposition': [
    [
      'Le coordonnateur des Nations unies, le maire de Goma et le général Bio sont venus.',
      ['Nations unies = un organisation', 'général Bio = doc:bio person'],
      ['doc:nations-unies'],
    ],
  ],
  'a state within an unknown name': [
    ['Le pont a sauté, rapporte Vox Congo.', [], ['Congo']],
    ['Le Tchad a accusé un voisin.', ['Tchad = tcd government TCD']],
  ],
  'an office written with its capital': [
    ['Une association veut poursuivre la Ville.', ['Ville = doc:ville government']],
    ['Une association a quitté la ville.', [], ['ville']],
  ],
  'a title before the name': [
    ['Leur avocat, Me Gérard Wamo, a fait appel.', ['Gérard Wamo = doc:gerard-wamo person']],
    ['Leur avocat, parti hier, a fait appel.', ['avocat = doc:avocat person']],
  ],
  'members of what a document names': [
    ['Des militants de la Cellule Amande ont fui.', ['militants de la Cellule Amande = doc:militants-de-la-cellule-amande group']],
  ],
};

describe.each([
  ['en', english],
  ['fr', french],
] as const)('%s', (lang, classes) => {
  const rows = Object.entries(classes).flatMap(([name, list]) =>
    list.map(([text, found, without = []]) => [name, text, found, without] as const),
  );
  it.each(rows)('%s: %s', async (_, text, found, without) => {
    const mentions = await mentionsOf(lang, text);
    for (const mention of found) expect(mentions).toContain(mention);
    for (const words of without)
      expect(mentions.filter((mention) => mention.startsWith(`${words} =`) || mention.includes(` ${words} `))).toEqual([]);
    expect(found.length + without.length).toBeGreaterThan(0);
  });
});
