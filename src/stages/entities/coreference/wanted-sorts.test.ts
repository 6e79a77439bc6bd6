import { expect, it } from 'vitest';
import { readReferences } from '../../../../test/references/read-references.ts';
import { table } from '../../../../test/references/reference-table.ts';
import type { ReferenceMention } from './reference-mention.ts';

async function allReferences(lang: string, marked: string): Promise<readonly ReferenceMention[]> {
  return (await readReferences(lang, marked)).found;
}

table('What the words around a French pronoun ask for', 'fr', [
  ["[La milice:militia] a saisi un camion. [L'armée:state-force] dit qu'il transportait des obus.", 'il = (camion)'],
  ["[La milice:militia] a saisi un camion. [L'armée:state-force] dit qu'elle le rendra.", "elle = L'armée", 'le = (camion)'],
  ["[Le Front:rebel] a proposé une trêve. [L'armée:state-force] la rejette.", 'la = (trêve)'],
  ["[Le Front:rebel] a accueilli [la mission:organisation]. [L'armée:state-force] la soutient.", 'la = la mission'],
  ["[Moscou:government] dit que [l'armée:state-force] a reculé. [Kyiv:government] le nie.", 'le = (reculé)'],
  ["[Le Front:rebel] a libéré [le préfet:person]. [L'armée:state-force] l'a hospitalisé.", "l' = le préfet"],
  ['[La police:state-force] a arrêté [la ministre:person]. [Le Front:rebel] réclame sa libération.', 'sa = la ministre'],
  ['[La police:state-force] a arrêté [la ministre:person]. [Le Front:rebel] garde ses armes.', 'ses = Le Front'],
]);

table('French "en" and "y" for parts, numbers and things with a place', 'fr', [
  ["[Des réfugiés:group] sont arrivés. [L'ONG:organisation] en a soigné une centaine.", 'en = Des réfugiés'],
  [
    "[L'armée:state-force] a abattu un drone devant [des pêcheurs:group], qui en ont démonté les ailes.",
    'qui = des pêcheurs',
    'en = (drone)',
  ],
  ["[L'armée:state-force] a brûlé un village. [Le Front:rebel] s'en est réjoui.", 'en = (brûlé)'],
  ["[Le Front:rebel] a pillé un dispensaire de [Bria:point] avant d'y dormir.", 'y = (dispensaire)'],
  ["[Le Front:rebel] a pillé le dispensaire de [Bria:point] avant d'y dormir.", 'y = Bria'],
]);

table('French nouns without article stand for nothing', 'fr', [
  ['[Le Front:rebel] a pris en otage [un missionnaire:person]. Il a été relâché.', 'Il = un missionnaire'],
  ['[Les bandits:rebel] ont fui à moto. Elle est en panne.'],
]);

table('French relatives that a parser takes for conjunctions, and stressed pronouns', 'fr', [
  ["[Les planteurs:group] abattront des arbres, que l'État a promis de rembourser.", 'que = (arbres)'],
  ["[Le Front:rebel] dit que [l'armée:state-force] recule."],
  ['[Le maire:person] se tait ; [le gouverneur:person], lui, a félicité [les gendarmes:state-force].', 'lui = le gouverneur'],
]);

table('French "ce dernier" and gender that words show', 'fr', [
  ['[Le MNB:rebel] a posé deux conditions. Celles-ci sont connues.', 'Celles-ci = (conditions)'],
  ['[Le MNB:rebel] a reçu [la Ligue:rebel]. Celle-ci hésite.', 'Celle-ci = la Ligue'],
  ["Avant qu'ils n'attaquent, [les rebelles:rebel] avaient coupé la route.", 'ils = les rebelles'],
  ["Avant qu'elles n'attaquent, [les soldats:state-force] avaient coupé la route."],
]);

table('What the words around an English pronoun ask for', 'en', [
  ['[The navy:state-force] seized a tanker. It was carrying oil.', 'It = (tanker)'],
  ['[The navy:state-force] seized a tanker. It denied the charge.', 'It = The navy'],
  ['[The navy:state-force] struck a truck and wounded its driver.', 'its = (truck)'],
  ['[The navy:state-force] struck a truck and thanked its officers.', 'its = The navy'],
  ['[Police:state-force] arrested [four suspects:group]. They were released on Sunday.', 'They = four suspects'],
  ['[Police:state-force] arrested [four suspects:group]. They left on Sunday.', 'They = Police / four suspects'],
  ['[The Front:rebel] has launched drones. [The army:state-force] destroyed them.', 'them = (drones)'],
  ['[Birao:point] is quiet. [The army:state-force] met [the mayor:person]. The latter is a town councillor.', 'The latter = the mayor'],
  ['[The army:state-force] crossed from [Kost:point] to [Birao:point]. The latter is the largest city.', 'The latter = Birao'],
  ['[The army:state-force] called the raid a failure and [the ministry:government] opened an inquiry into it.', 'it = (raid)'],
]);

table('English number: an exact one goes before a body in the other', 'en', [
  [
    '[Farmers:group] told [the board:organisation] that rain fell. [The Army:state-force] called their account false.',
    'their = Farmers',
    'account = (told)',
  ],
  ['[The Army:state-force] lost their camp.', 'their = The Army'],
]);

table('English acts taken up by nouns', 'en', [
  ['[The Front:rebel] overran [Kost:point]. [The army:state-force] confirmed the loss.', 'loss = (overran)'],
  ['[The Front:rebel] overran [Kost:point]. [The army:state-force] confirmed a loss.'],
  ['[The Front:rebel] stormed and burned [Kost:point]. The attack lasted an hour.', 'attack = (stormed)'],
  ['[The Front:rebel] paraded in [Kost:point]. [The army:state-force] mocked this parade.', 'this parade = (paraded)'],
  ['[The Front:rebel] and [the League:rebel] fought. Both sides fled.', 'sides = The Front + the League'],
  ['[The Front:rebel] and [the League:rebel] fought. Both trucks burned.'],
]);

table('English "the former" before a word that is no noun', 'en', [
  [
    '[The Front:rebel] and [the League:rebel] met. The former spoke of peace; the latter refused.',
    'The former = The Front',
    'the latter = the League',
  ],
  ['[The Front:rebel] and [the League:rebel] met. The former president met [the envoy:person].'],
]);

it('lists the nouns that references stand for with the same ref', async () => {
  const all = await allReferences('en', '[The navy:state-force] boarded a rusty tanker. Its crew fled.');
  expect(all.map(({ text, ref, target }) => [text, ref, target])).toEqual([
    ['rusty tanker', 'thing:25-31', 'thing'],
    ['Its', 'thing:25-31', 'thing'],
  ]);
  expect(await allReferences('en', '[The navy:state-force] boarded a rusty tanker. Rain fell.')).toEqual([]);
});

table('English bodies that a noun tells from others', 'en', [
  ['[The Front:rebel] has seized the bridge. The transport union denied it.', 'it = (seized)'],
  ['[The Trade Union Congress:organisation] has called a strike. The union wants talks.', 'union = The Trade Union Congress'],
]);
