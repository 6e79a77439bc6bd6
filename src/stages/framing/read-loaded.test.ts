import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../load.ts';
import type { LoadedWords, Reading } from '../../model/reading.ts';
import { readDocument } from '../../pipeline.ts';

const library = loadLanguages();

function read(lang: string, text: string): Promise<Reading> {
  const source = { sha256: '0'.repeat(64) };
  const document = {
    id: 'a',
    text,
    source,
    documentTime: { basis: 'none', why: 'no date' },
    diagnostics: [],
    statedLanguage: lang,
  } as const;
  return readDocument(document, { library, ui: 'en' });
}

const said = ({ text, technique, severity }: LoadedWords): string => `${text} / ${technique} ${severity}`;
const loadedOf = async (lang: string, text: string): Promise<string[]> => (await read(lang, text)).loaded.map(said);

describe('loaded words in French', () => {
  test.each([
    ["Les supplétifs ont reculé devant les valets de Kigali près d'Uvira.", 'valets de Kigali / name_calling 3'],
    ['Le régime de Minsk a envoyé des soldats à la frontière.', 'régime de Minsk / label 2'],
    ['La soi-disant république a mobilisé ses soldats.', 'soi-disant / label 2'],
    ["Les soldats, à la solde de l'étranger, ont pillé le village.", "à la solde de l'étranger / label 3"],
    ["L'armée a neutralisé douze combattants dans la forêt.", 'neutralisé / euphemism 2'],
    ["L'armée a nettoyé la vallée des derniers combattants.", 'nettoyé / euphemism 2'],
    ['Une frappe chirurgicale a touché le dépôt de munitions.', 'frappe chirurgicale / euphemism 1'],
    ['Nos héros ont repris la colline après un combat de deux jours.', 'Nos héros / glorification 2'],
    ['Les vaillants combattants ont tenu la ville.', 'vaillants / glorification 2'],
    ['La vermine a été chassée du village par les soldats.', 'vermine / dehumanisation 3'],
    ['Un déluge de feu a frappé le village à l’aube.', 'déluge de feu / exaggeration 2'],
    ["Comme par hasard, la trêve a été rompue avant l'arrivée des troupes.", 'Comme par hasard / insinuation 2'],
    ['La milice agit main dans la main avec les putschistes.', 'main dans la main avec / guilt_by_association 3'],
    ["L'offensive va plonger toute la région dans le chaos.", 'plonger toute la région dans le chaos / appeal_to_fear 2'],
    ["Chacun sait que l'armée a menti.", 'Chacun sait / false_certainty 3'],
    ['Les rebelles cherchent à terroriser les villageois.', 'cherchent à terroriser / mind_reading 2'],
    ['Selon certaines sources, les rebelles ont quitté la ville.', 'Selon certaines sources / vague_source 1'],
    ['Le référendum des rebelles est une mascarade.', 'mascarade / ridicule 2'],
    ["L'attaque est pour lui un nouveau Munich.", 'nouveau Munich / false_analogy 2'],
    ["C'est une réaction à la défaite de l'armée.", "C'est une réaction / causal_oversimplification 2"],
    ['La guerre vient de haines ancestrales entre les tribus.', 'ancestrales / naturalisation 2'],
    ['Les « sauveurs » ont brûlé les maisons du village.', 'sauveurs / scare_quotes 1'],
  ])('%s', async (text, wanted) => {
    expect(await loadedOf('fr', text)).toContain(wanted);
  });

  test.each([
    ['a sport', 'Les joueurs ont pulvérisé leurs adversaires en finale du championnat.'],
    ['a beach', 'Les bénévoles ont nettoyé la plage après la tempête.'],
    ['a bomb', 'Les démineurs ont neutralisé une bombe sous le pont.'],
    ['an organisation', 'Le Mouvement pour la libération du Haut-Pays a nommé un nouveau chef.'],
    ['a square', 'Des milliers de personnes ont défilé sur la place des Martyrs.'],
    ['a law', 'Le parlement a voté une loi antiterroriste.'],
    ['an operation', 'L’opération « Bouclier du Nord » a commencé dimanche.'],
    ['sanctions', 'Le régime de sanctions a été prolongé de six mois.'],
    ['a hostage', 'Les soldats ont libéré deux otages à Bunia.'],
    ['plain facts', 'Des combats ont éclaté lundi près de la frontière, tuant trois soldats.'],
  ])('leaves %s unmarked', async (_what, text) => {
    expect(await loadedOf('fr', text)).toEqual([]);
  });
});

describe('loaded words in English', () => {
  test.each([
    ["Kigali's puppets retreated from Uvira under fire.", "Kigali's puppets / name_calling 3"],
    ['The Minsk regime sent troops to the border.', 'Minsk regime / label 2'],
    ['The so-called republic mobilised its soldiers.', 'so-called / label 2'],
    ['Foreign-paid terrorists blew up the pipeline.', 'Foreign-paid terrorists / label 3'],
    ['Death squads entered the town at night.', 'Death squads / label 3'],
    ['The army neutralised twelve fighters in the forest.', 'neutralised / euphemism 2'],
    ['Troops cleansed the valley of the last fighters.', 'cleansed / euphemism 2'],
    ['The strike caused collateral damage in two villages.', 'collateral damage / euphemism 2'],
    ['Our heroes retook the hill after a two-day battle.', 'Our heroes / glorification 2'],
    ['The barbaric gang butchered six guards at the post.', 'barbaric gang / name_calling 2'],
    ['The vermin were driven out of the village by soldiers.', 'vermin / dehumanisation 3'],
    ['The bombing ended in a bloodbath.', 'bloodbath / exaggeration 2'],
    ['As if by chance, the truce broke before the troops arrived.', 'As if by chance / insinuation 2'],
    ['The militia is in cahoots with the junta.', 'in cahoots with / guilt_by_association 3'],
    ['The offensive will plunge the whole region into chaos.', 'plunge the whole region into chaos / appeal_to_fear 2'],
    ['Everyone knows the army lied about the raid.', 'Everyone knows / false_certainty 3'],
    ['The rebels seek to terrorise the villagers.', 'seek to terrorise / mind_reading 2'],
    ['It is said that the rebels left the town.', 'It is said / vague_source 1'],
    ['The rebels called their vote, and the vote was a farce.', 'farce / ridicule 2'],
    ['The attack is another Munich, the general said.', 'another Munich / false_analogy 2'],
    ['The war is a direct result of the retreat.', 'direct result of / causal_oversimplification 2'],
    ['The war grew out of ancient hatreds between tribes.', 'ancient hatreds / naturalisation 2'],
    ['The "saviours" burned the houses of the village.', 'saviours / scare_quotes 1'],
  ])('%s', async (text, wanted) => {
    expect(await loadedOf('en', text)).toContain(wanted);
  });

  test.each([
    ['a sport', 'The home team crushed their opponents in the final of the tournament.'],
    ['a beach', 'Volunteers cleaned the beach after the storm.'],
    ['a bomb', 'Engineers neutralised a bomb under the bridge.'],
    ['an organisation', 'The Highland Liberation Front named a new chief.'],
    ['a square', "Thousands of people marched across Martyrs' Square."],
    ['a law', 'Parliament passed the Anti-Terrorism Act.'],
    ['an operation', 'Operation "Northern Shield" began on Sunday.'],
    ['sanctions', 'The sanctions regime was extended by six months.'],
    ['a hostage', 'Soldiers freed two hostages in Bunia.'],
    ['plain facts', 'Clashes broke out on Monday near the border, killing three soldiers.'],
  ])('leaves %s unmarked', async (_what, text) => {
    expect(await loadedOf('en', text)).toEqual([]);
  });
});

describe('loaded words and their use', () => {
  test.each([
    ['fr', 'Les valets de PARTY ont lâchement massacré des civils, selon certaines sources.', ['Moscou', 'Kiev', 'Riyad', 'Téhéran']],
    ['fr', 'Le régime de PARTY veut nettoyer la vallée des terroristes.', ['Moscou', 'Kiev', 'Riyad', 'Téhéran']],
    ['en', "PARTY's puppets butchered civilians, and the heroic army liberated the town.", ['Moscow', 'Kyiv', 'Riyadh', 'Tehran']],
    ['en', 'The PARTY regime sent death squads and its so-called observers.', ['Moscow', 'Kyiv', 'Riyadh', 'Tehran']],
  ])('%s: are the same for every party: %s', async (lang, frame, parties) => {
    const seen = await Promise.all(
      parties.map(async (party) => (await loadedOf(lang, frame.replace('PARTY', party))).map((words) => words.replace(party, 'PARTY'))),
    );
    expect(seen[0]?.length).toBeGreaterThan(1);
    for (const other of seen) expect(other).toEqual(seen[0]);
  });

  test('are marked in a quotation too, where a speaker uses them', async () => {
    const found = await loadedOf('en', '"Our heroes crushed the terrorists," the general said.');
    expect(found).toEqual(expect.arrayContaining(['Our heroes / glorification 2', 'terrorists / name_calling 2']));
  });

  test('a word or two of a named speaker are a selection, a sentence is none', async () => {
    expect(await loadedOf('fr', "L'armée a quitté la ville pour un « temps », a dit le gouverneur.")).toContain(
      'temps / selective_quotation 1',
    );
    expect(await loadedOf('fr', "« L'armée a quitté la ville lundi », a dit le gouverneur.")).toEqual([]);
  });

  test('every span is the text that it covers, and its ids stand in the claims that hold it', async () => {
    const { document, loaded, claims } = await read('fr', "L'armée a nettoyé la vallée. Les combattants ont quitté Bunia.");
    expect(loaded.map(({ start, end }) => document.text.slice(start, end))).toEqual(loaded.map(({ text }) => text));
    expect(claims.filter(({ trigger }) => trigger.text === 'nettoyé').map((claim) => claim.loaded)).toEqual([['l1']]);
    expect(claims.filter(({ trigger }) => trigger.text === 'quitté').map((claim) => claim.loaded)).toEqual([[]]);
  });
});
