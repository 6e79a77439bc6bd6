import { table } from '../../../../test/references/reference-table.ts';

table('French words of who wrote the text and of who is quoted', 'fr', [
  ['[Le Comité des mères:organisation] condamne le raid. Nous demandons une enquête.', 'Nous = Le Comité des mères'],
  ['[Le Comité des mères:organisation] condamne le raid. On ignore la suite.'],
  ['« Je pars demain », soupire [un pêcheur:person].', 'Je = un pêcheur'],
  ['« On creusait à la lampe », a raconté [un voisin:person].', 'On = un voisin'],
]);

table('English words of who wrote the text and of who is quoted', 'en', [
  ['Statement by [Mothers of Loikaw:organisation]. We ask for an inquiry.', 'We = Mothers of Loikaw'],
  ['"I left at dawn," sighed [a fisherman:person].', 'I = a fisherman'],
]);

table('Some of those named before, and who is at home', 'fr', [
  [
    "[Les assaillants:group] ont fui. [Le Front:rebel] se tait. [L'armée:state-force] a tué une trentaine d'entre eux.",
    'eux = Les assaillants',
  ],
  ['[Le maire:person] demande [aux habitants:group] de rester chez eux.', 'eux = aux habitants'],
  ["[Le préfet:person] a disparu. Il n'en a plus de nouvelles.", 'Il = Le préfet'],
]);

table('Persons behind an adjective or a pronoun, owners in a relative clause', 'en', [
  ['[The mayor:person] counted eleven dead, three of whom were children.', 'whom = (dead)'],
  ['[Rebels:rebel] found [conscripts:state-force] whom their [officers:state-force] had left.', 'whom = conscripts', 'their = conscripts'],
  ['[A spokesman:person] spoke of a plot; he did not name [the army:state-force].', 'he = A spokesman'],
  ['[The army:state-force] freed [the prefect:person]. [The governor:person] gave him an escort.', 'him = the prefect'],
]);

table('English reflexives are bound by their clause', 'en', [
  ['[The minister:person] blamed himself.', 'himself = The minister'],
  ['[The army:state-force] told [the governor:person] to defend himself.', 'himself = the governor'],
]);

table('Relatives of place go to a place, relatives of parts to several', 'en', [
  ['[The army:state-force] accuses [rebels:rebel] of shelling [Bria:point], where a market burned.', 'where = Bria'],
  ['[Two platoons:state-force] went to [Bria:point], one of which came under fire.', 'which = Two platoons'],
  ['[The governor:person] promised [residents:group] that he would protect them.', 'he = The governor', 'them = residents'],
]);

table('The second of two goes on with the verb before', 'en', [
  [
    '[Ankara:government] and [Athens:government] met. The former spoke of a plot, the latter of a raid.',
    'The former = Ankara',
    'the latter = Athens',
  ],
]);

table('Two that were counted, one by one or together', 'en', [
  ['[Two gunmen:rebel] came. The first fired; the second fled.', 'The first = Two gunmen', 'the second = Two gunmen'],
  ['[Two gunmen:rebel] came. Both fled.', 'Both = Two gunmen'],
  ['[Six envoys:group] came. [The army:state-force] held the six.', 'the six = Six envoys'],
  ['[The army:state-force] lost two men.'],
]);

table('French nouns behind a demonstrative', 'fr', [
  ['[La junte:government] a gelé onze comptes. Cette ingérence a choqué.', 'Cette ingérence = (gelé)'],
  ['[Les éleveurs:group] ont fui. [Le préfet:person] ignore ces gens.', 'ces gens = Les éleveurs'],
  ["[L'armée:state-force] recule. [Le préfet:person] ignore cette année."],
]);

table('French object pronouns that were read as articles', 'fr', [
  ['[Les rebelles:rebel] ont fui ; [les soldats:state-force], appuyés par des chars, les ont poursuivis.', 'les = Les rebelles'],
  ['[Les rebelles:rebel] ont fui ; les chars ont suivi.'],
]);

table('What stands behind a semicolon goes on with the subject before it', 'en', [
  ['[Rangers:state-force] fired to warn [the pilots:state-force] off; their [commander:person] kept silent.', 'their = Rangers'],
  ['[The Committee:organisation] condemned [the government:government], yet it demanded a vote.', 'it = The Committee'],
]);

table('Some of those who were counted, and one of several', 'en', [
  ['[Fighters:rebel] took [28 soldiers:state-force], and some of them are wounded.', 'them = 28 soldiers'],
  ['[Fighters:rebel] took [the soldiers:state-force], and they are proud.', 'they = Fighters'],
]);

table("One of several has what is in the singular, and is called by his group's name", 'fr', [
  ["[Les guérilleros:rebel] ont fui. L'un [des rescapés:group] a marché avec ses enfants.", 'ses = des rescapés'],
]);

table('Nobody fights his own, and who goes with the subject is his', 'en', [
  ['[The army:state-force] said [the gang:group] had killed eleven of its [soldiers:state-force].', 'its = The army'],
  ['[Residents:group] said [the paramilitaries:militia] had taken [students:group] with them.', 'them = the paramilitaries'],
]);

table('A relative before a verb whose object is only said to be one', 'en', [
  ['[The police:state-force] freed a dhow that [pirates:group] had taken off [Eyl:point].', 'that = (dhow)'],
]);
