import { describe, expect, it } from 'vitest';
import { lexiconOf, parsedOf } from '../../../test/claims/build-tree.ts';
import { repairTree } from './repair-tree.ts';

const lexicons = { fr: lexiconOf('fr'), en: lexiconOf('en') };

/** The arcs of a table after the repairs, or those that its own columns say. */
function arcs(lang: 'fr' | 'en', table: string, isRepaired = true): string[] {
  const parsed = parsedOf(lang, table);
  const words = isRepaired ? repairTree(parsed, lexicons[lang]).words : parsed.words;
  return words.map(({ form, head, deprel }) => `${form} < ${words[head]?.form ?? '-'} ${deprel}`);
}

const past = 'Tense=Past|VerbForm=Fin';
const participle = 'Tense=Past|VerbForm=Part';
const present = 'Number=Sing|Tense=Pres|VerbForm=Fin';

describe('repairTree', () => {
  it.each([
    [
      'takes the verb of what is said from the auxiliaries of the verb of saying',
      'fr',
      `troupes troupe NOUN 6 nsubj\n sont être AUX 6 cop VerbForm=Fin\n là là ADV 6 advmod\n , , PUNCT 6 punct
       a avoir AUX 6 aux VerbForm=Fin\n affirmé affirmer VERB 0 root VerbForm=Part\n Kané Kané PROPN 6 nsubj`,
      ['sont < - root', 'affirmé < sont parataxis', 'troupes < sont nsubj', 'Kané < affirmé nsubj'],
    ],
    [
      'gives an adjective beside a subject back to its noun, from either side',
      'fr',
      `groupe groupe NOUN 4 nsubj\n rebelle rebelle ADJ 4 nsubj\n a avoir AUX 4 aux VerbForm=Fin\n fui fuir VERB 0 root ${participle}`,
      ['rebelle < groupe amod', 'groupe < fui nsubj'],
    ],
    [
      'gives one of two ordinals before a noun back to it',
      'fr',
      `3e 3e ADJ 5 nsubj\n et et CCONJ 3 cc\n 5e 5e ADJ 4 amod\n bataillons bataillon NOUN 5 nsubj\n tiennent tenir VERB 0 root ${present}`,
      ['3e < bataillons amod', 'bataillons < tiennent nsubj'],
    ],
    [
      'gives a month back to its day',
      'en',
      `On on ADP 2 case\n 3 3 NUM 5 obl\n March March PROPN 5 nsubj\n rebels rebel NOUN 5 nsubj\n left leave VERB 0 root ${past}`,
      ['March < 3 nmod', 'rebels < left nsubj'],
    ],
    [
      'puts the auxiliary of a coordination below its first participle',
      'fr',
      `soldats soldat NOUN 4 nsubj\n ont avoir AUX 0 root VerbForm=Fin\n ni ni CCONJ 4 cc\n pris prendre VERB 2 conj ${participle}`,
      ['pris < - root', 'ont < pris aux'],
    ],
    [
      'makes the noun behind a relative object the subject',
      'fr',
      `armes arme NOUN 0 root\n que que PRON 3 obj PronType=Rel\n livrent livrer VERB 1 acl:relcl VerbForm=Fin\n alliés allié NOUN 3 obj`,
      ['alliés < livrent nsubj'],
    ],
    [
      'makes the noun behind an inserted verb of saying the subject',
      'fr',
      `cédé céder VERB 0 root\n , , PUNCT 3 punct\n estime estimer VERB 1 ccomp ${present}\n armée armée NOUN 3 obj`,
      ['armée < estime nsubj'],
    ],
    [
      'hangs a controlled infinitive from the verb that orders',
      'fr',
      `ordonne ordonner VERB 0 root ${present}\n aux à ADP 3 case\n hommes homme NOUN 1 obl\n de de ADP 5 mark
       partir partir VERB 3 acl VerbForm=Inf`,
      ['partir < ordonne xcomp'],
    ],
    [
      'hangs a charge from the verb that accuses',
      'en',
      `Accused accuse VERB 0 root ${participle}\n by by ADP 3 case\n Koro Koro PROPN 1 obl:agent\n of of ADP 5 mark
       smuggling smuggle VERB 3 acl VerbForm=Ger`,
      ['smuggling < Accused advcl'],
    ],
    [
      'returns a participle before an inserted report to what is said',
      'fr',
      `bombardé bombarder VERB 0 root ${past}\n marché marché NOUN 1 obj\n , , PUNCT 4 punct\n tuant tuer VERB 8 advcl Tense=Pres|VerbForm=Part
       civils civil NOUN 4 obj\n , , PUNCT 8 punct\n ont avoir AUX 8 aux VerbForm=Fin\n dit dire VERB 1 parataxis ${participle}
       élus élu NOUN 8 nsubj`,
      ['tuant < bombardé advcl'],
    ],
    [
      'makes who stands before a last verb of saying its subject',
      'en',
      `shelled shell VERB 7 ccomp ${past}\n camps camp NOUN 1 obj\n , , PUNCT 4 punct\n residents resident NOUN 2 conj\n and and CCONJ 6 cc
       drivers driver NOUN 4 conj\n said say VERB 0 root ${past}`,
      ['residents < said nsubj'],
    ],
    [
      'makes a bare noun behind a verb its object',
      'en',
      `left leave VERB 0 root ${past}\n after after SCONJ 3 mark\n shelling shell VERB 1 advcl VerbForm=Ger\n rebel rebel NOUN 5 compound
       camps camp NOUN 1 obl`,
      ['camps < shelling obj'],
    ],
    [
      'hangs a participle of consequence from the clause before it',
      'fr',
      `brûlent brûler VERB 0 root ${present}\n villages village NOUN 1 obj\n , , PUNCT 4 punct
       forçant forcer VERB 2 acl Tense=Pres|VerbForm=Part\n habitants habitant NOUN 4 obj`,
      ['forçant < brûlent advcl'],
    ],
    [
      'returns a content clause to the verb of saying',
      'fr',
      `déclare déclarer VERB 0 root ${present}\n lors lors ADP 3 case\n visite visite NOUN 1 obl\n que que SCONJ 5 mark
       tient tenir VERB 3 acl ${present}`,
      ['tient < déclare ccomp'],
    ],
    [
      'reads a conjunction in the clause of a noun of saying that lacks nothing',
      'en',
      `report report NOUN 0 root\n that that PRON 5 obj\n camp camp NOUN 5 nsubj:pass\n was be AUX 5 aux:pass VerbForm=Fin
       shelled shell VERB 1 acl:relcl ${participle}`,
      ['that < shelled mark', 'shelled < report acl'],
    ],
    [
      'looks for the antecedent that agrees',
      'fr',
      `piste piste NOUN 0 root Number=Sing\n des de ADP 3 case\n trafiquants trafiquant NOUN 1 nmod Number=Plur
       qui qui PRON 5 nsubj PronType=Rel\n longe longer VERB 3 acl:relcl ${present}`,
      ['longe < piste acl:relcl'],
    ],
    [
      'reads a relative object behind a comma',
      'fr',
      `Koro Koro PROPN 8 nsubj\n , , PUNCT 5 punct\n que que SCONJ 5 mark\n rebelles rebelle NOUN 5 nsubj
       tenaient tenir VERB 8 advcl VerbForm=Fin\n , , PUNCT 5 punct\n est être AUX 8 aux VerbForm=Fin\n tombée tomber VERB 0 root ${participle}`,
      ['que < tenaient obj', 'tenaient < Koro acl:relcl'],
    ],
    [
      'reads a verb of saying in a form that looks like an adjective',
      'fr',
      `maire maire NOUN 0 root\n dément dément ADJ 1 amod\n que que SCONJ 4 mark\n tire tirer VERB 1 acl ${present}`,
      ['dément < - root', 'maire < dément nsubj', 'tire < dément ccomp'],
    ],
    [
      'reads a verb in a noun that is a whole sentence',
      'en',
      `The the DET 3 det\n army army NOUN 3 compound\n plans plan NOUN 0 root\n to to PART 5 mark\n leave leave VERB 3 acl VerbForm=Inf`,
      ['army < plans nsubj', 'The < army det', 'leave < plans xcomp'],
    ],
    [
      'takes the clause back from the medium of a verb of saying',
      'en',
      `said say VERB 0 root ${past}\n in in ADP 3 case\n statement statement NOUN 1 obl\n that that PRON 6 obj PronType=Rel
       troops troops NOUN 6 nsubj\n left leave VERB 3 acl:relcl ${past}`,
      ['left < said ccomp', 'that < left mark'],
    ],
    [
      'gives a negation before an infinitive to the infinitive',
      'fr',
      `dit dire VERB 0 root ${present}\n ne ne ADV 1 advmod\n pas pas ADV 4 advmod\n tirer tirer VERB 1 xcomp VerbForm=Inf`,
      ['ne < tirer advmod'],
    ],
    [
      'raises an agent from an active infinitive to the passive above',
      'en',
      `barred bar VERB 0 root ${participle}\n from from SCONJ 3 mark\n entering enter VERB 1 advcl VerbForm=Ger
       by by ADP 5 case\n soldiers soldier NOUN 3 obl`,
      ['soldiers < barred obl:agent'],
    ],
    [
      'reads an inverted condition',
      'en',
      `Had have VERB 4 aux VerbForm=Fin\n rebels rebel NOUN 1 obj\n fled flee VERB 1 xcomp ${participle}\n won win VERB 0 root ${past}`,
      ['Had < fled aux', 'rebels < fled nsubj', 'fled < won advcl'],
    ],
    [
      'reads a perfect in a gerund that the tree takes for a possession',
      'en',
      `accused accuse VERB 0 root ${participle}\n having have AUX 1 advcl VerbForm=Ger\n shelled shell VERB 4 amod ${participle}
       homes home NOUN 2 obj`,
      ['having < shelled aux', 'shelled < accused advcl', 'homes < shelled obj'],
    ],
    [
      'reads a name between commas as an apposition',
      'en',
      `to to ADP 2 case\n mayor mayor NOUN 7 obl\n , , PUNCT 2 punct\n Kané Kané PROPN 7 nsubj\n , , PUNCT 2 punct
       bridge bridge NOUN 7 nsubj\n fell fall VERB 0 root ${past}`,
      ['Kané < mayor appos', 'bridge < fell nsubj'],
    ],
    [
      'gives an apposition to the noun that the nearest one belongs to',
      'fr',
      `maire maire NOUN 7 obl\n Koro Koro PROPN 1 nmod\n , , PUNCT 1 punct\n Kané Kané PROPN 7 nsubj\n , , PUNCT 1 punct
       pont pont NOUN 7 nsubj\n tient tenir VERB 0 root ${present}`,
      ['Kané < maire appos'],
    ],
    [
      'reads a loose participle with its own subject',
      'fr',
      `tient tenir VERB 0 root ${present}\n , , PUNCT 3 punct\n rivaux rival NOUN 1 obj\n évitant éviter VERB 3 acl Tense=Pres|VerbForm=Part`,
      ['évitant < tient advcl', 'rivaux < évitant nsubj'],
    ],
    [
      'makes a clitic behind a verb of saying its subject',
      'fr',
      `affirme affirmer VERB 0 root ${present}\n -t-il lui PRON 1 expl:subj`,
      ['-t-il < affirme nsubj'],
    ],
    [
      'makes a number before a verb its subject',
      'en',
      `Seven seven NUM 2 nsubj\n died die VERB 6 advcl ${past}\n and and CCONJ 4 cc\n 29 29 NUM 2 conj
       were be AUX 6 aux:pass VerbForm=Fin\n injured injure VERB 0 root ${participle}`,
      ['29 < injured nsubj', 'Seven < died nsubj'],
    ],
  ] as const)('%s', (_name, lang, table, expected) => {
    expect(arcs(lang, table)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([
    ['an auxiliary in the clause of its verb', 'fr', 'a avoir AUX 2 aux VerbForm=Fin\n affirmé affirmer VERB 0 root VerbForm=Part'],
    [
      'the object of an inserted verb with a subject',
      'fr',
      `cédé céder VERB 0 root\n , , PUNCT 3 punct\n estime estimer VERB 1 ccomp ${present}\n il il PRON 3 nsubj\n perte perte NOUN 3 obj`,
    ],
    [
      'an infinitive that a noun of planning governs',
      'fr',
      `ordonne ordonner VERB 0 root ${present}\n plan plan NOUN 1 obj\n de de ADP 4 mark\n partir partir VERB 2 acl VerbForm=Inf`,
    ],
    [
      'a purpose',
      'fr',
      `ordonne ordonner VERB 0 root ${present}\n tir tir NOUN 1 obj\n pour pour ADP 4 mark\n partir partir VERB 2 acl VerbForm=Inf`,
    ],
    [
      'a relative clause on a noun of saying that lacks its object',
      'en',
      `report report NOUN 0 root\n that that PRON 4 obj\n army army NOUN 4 nsubj\n published publish VERB 1 acl:relcl ${past}`,
    ],
    [
      'a noun with a verb above it',
      'en',
      `army army NOUN 2 compound\n plans plan NOUN 5 nsubj\n to to PART 4 mark\n leave leave VERB 2 acl VerbForm=Inf\n failed fail VERB 0 root`,
    ],
    ['an adjective', 'fr', 'maire maire NOUN 0 root\n dément dément ADJ 1 amod\n parti partir VERB 1 amod VerbForm=Part'],
    [
      'the second word of a conjunction',
      'fr',
      `affirme affirmer VERB 0 root ${present}\n perte perte NOUN 1 obj\n bien bien ADV 5 advmod\n que que SCONJ 5 mark
       tire tirer VERB 1 advcl ${present}`,
    ],
    [
      'an antecedent that agrees',
      'fr',
      `chef chef NOUN 0 root Number=Sing\n des de ADP 3 case\n gardes garde NOUN 1 nmod Number=Plur
       qui qui PRON 5 nsubj PronType=Rel\n tirent tirer VERB 3 acl:relcl Number=Plur|Tense=Pres|VerbForm=Fin`,
    ],
    ['a negation before its own verb', 'fr', `ne ne ADV 2 advmod\n dit dire VERB 0 root ${present}\n rien rien PRON 2 obj`],
    [
      'an agent of a passive that has one already',
      'en',
      `praised praise VERB 0 root ${participle}\n by by ADP 3 case\n police police NOUN 1 obl:agent\n for for SCONJ 5 mark
       passing pass VERB 1 advcl VerbForm=Ger\n by by ADP 7 case\n soldiers soldier NOUN 5 obl`,
    ],
    [
      'a possession with an adjective',
      'en',
      `denied deny VERB 0 root ${past}\n having have VERB 1 xcomp VerbForm=Ger\n armed arm VERB 4 amod ${participle}\n men man NOUN 2 obj`,
    ],
    [
      'an object with a participle but without a comma',
      'fr',
      `voit voir VERB 0 root ${present}\n rivaux rival NOUN 1 obj\n évitant éviter VERB 2 acl Tense=Pres|VerbForm=Part`,
    ],
    [
      'a clause of its own before a report that it belongs to',
      'en',
      `shelled shell VERB 0 root ${past}\n camps camp NOUN 1 obj\n and and CCONJ 6 cc\n then then ADV 6 advmod\n , , PUNCT 6 punct
       said say VERB 1 conj ${past}`,
    ],
    ['a time behind a verb', 'en', `fought fight VERB 0 root ${past}\n two two NUM 3 nummod\n days day NOUN 1 obl`],
    [
      'a participle without a comma before it',
      'fr',
      `brûlent brûler VERB 0 root ${present}\n camions camion NOUN 1 obj\n livrant livrer VERB 2 acl Tense=Pres|VerbForm=Part
       armes arme NOUN 3 obj`,
    ],
    ['a clitic behind another verb', 'fr', `tire tirer VERB 0 root ${present}\n -t-il lui PRON 1 expl:subj`],
    [
      'what is said behind a comma',
      'fr',
      `dit dire VERB 0 root ${present}\n Koro Koro PROPN 1 nsubj\n , , PUNCT 6 punct\n que que SCONJ 6 mark\n pont pont NOUN 6 nsubj
       tient tenir VERB 1 ccomp ${present}`,
    ],
  ] as const)('leaves %s alone', (_name, lang, table) => {
    expect(arcs(lang, table)).toEqual(arcs(lang, table, false));
  });

  it('reads a past where a form cannot be a present', () => {
    const table = (form: string): string => `${form} retake VERB 0 root ${present}`;
    expect(repairTree(parsedOf('en', table('retook')), lexicons.en).word(0).feats).toContain('Tense=Past');
    expect(repairTree(parsedOf('en', table('retakes')), lexicons.en).word(0).feats).toBe(present);
  });

  it('reads a participle where a past form hangs from a noun', () => {
    const table = (deprel: string): string => `dam dam NOUN 0 root\n , , PUNCT 3 punct\n shelled shell VERB 1 ${deprel} ${past}`;
    expect(repairTree(parsedOf('en', table('acl')), lexicons.en).word(2).feats).toBe(participle);
    expect(repairTree(parsedOf('en', table('acl:relcl')), lexicons.en).word(2).feats).toBe(past);
  });
});
