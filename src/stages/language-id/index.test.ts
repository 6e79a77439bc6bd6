import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { identifyLanguage } from './index.ts';
import { compileLanguageIdPack } from './pack.ts';

const supported = ['fr', 'en'].map((lang) => {
  const file = new URL(`../../../data/languages/${lang}/language-id.yaml`, import.meta.url);
  return compileLanguageIdPack(lang, parse(readFileSync(file, 'utf8')));
});

async function identify(text: string, stated?: string) {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const result = await identifyLanguage(text, { supported, ui: 'en', report, ...(stated === undefined ? {} : { stated }) });
  return { ...result, diagnostics, codes: diagnostics.map((diagnostic) => diagnostic.code) };
}

describe('identifyLanguage, one short text', () => {
  it.each([
    ['fr', 'Les assaillants ont quitté le hameau de Bir Sanoun avant l’aube.'],
    ['fr', 'Frappe nocturne sur le dépôt de Qasr Idriss'],
    ['fr', 'Le colonel Abou Yassine al-Tamri quitte Deir Hafir'],
    ['fr', 'Selon Sahel Info, Moussa ag Intalla a rencontré Idriss ben Omar à Tessalit.'],
    ['fr', 'Mort de Hassan al-Karimi'],
    ['fr', 'Bilan provisoire : 12 morts, 40 blessés'],
    ['fr', 'Un convoi de vivres bloqué à Ansongo'],
    ['fr', 'L’ETAT-MAJOR DEMENT LA PERTE DU CAMP'],
    ['fr', 'Trêve violée près de Marjayoun'],
    ['fr', 'Qu’attendent-ils pour évacuer l’hôpital ?'],
    ['en', 'Fighters left the hamlet of Bir Sanoun before dawn.'],
    ['en', 'Night strike on Qasr Idriss depot'],
    ['en', 'Colonel Abu Yasin al-Tamri leaves Deir Hafir'],
    ['en', 'Musa ag Intalla met Idris bin Omar in Tessalit, Sahel News reported.'],
    ['en', 'Death toll climbs to 12'],
    ['en', 'Aid convoy stuck outside Ansongo'],
    ['en', 'GENERAL STAFF DENIES LOSS OF CAMP'],
    ['en', 'Truce broken near Marjayoun'],
    ['en', 'Who ordered the hospital to be emptied?'],
    ['es', 'El portavoz confirmó que dos vecinos murieron en el ataque.'],
    ['es', 'Los rebeldes huyeron hacia la frontera del norte.'],
    ['ca', 'El portaveu ha confirmat que dos veïns van morir en l’atac.'],
    ['it', 'Il portavoce ha confermato che due abitanti sono morti nell’attacco.'],
    ['pt', 'O porta-voz confirmou que dois moradores morreram no ataque.'],
    ['ro', 'Purtătorul de cuvânt a confirmat că doi locuitori au murit în atac.'],
    ['de', 'Der Sprecher bestätigte, dass zwei Bewohner beim Angriff starben.'],
    ['nl', 'De woordvoerder bevestigde dat twee bewoners bij de aanval omkwamen.'],
    ['sv', 'Talesmannen bekräftade att två invånare dog i attacken.'],
    ['pl', 'Rzecznik potwierdził, że w ataku zginęło dwóch mieszkańców.'],
    ['tr', 'Sözcü, saldırıda iki kişinin öldüğünü doğruladı.'],
    ['ru', 'Представитель подтвердил, что при нападении погибли двое жителей.'],
    ['uk', 'Речник підтвердив, що під час нападу загинули двоє мешканців.'],
    ['ar', 'أكد المتحدث مقتل اثنين من السكان في الهجوم.'],
    ['fa', 'سخنگو کشته شدن دو نفر از ساکنان را تأیید کرد.'],
    ['el', 'Ο εκπρόσωπος επιβεβαίωσε ότι δύο κάτοικοι σκοτώθηκαν στην επίθεση.'],
    ['und', '12 345 – 678'],
  ])('reads %s: %s', async (lang, text) => {
    const result = await identify(text);
    expect(result.lang).toBe(lang);
    expect(result.isSupported).toBe(lang === 'fr' || lang === 'en');
    if (!result.isSupported) expect(result.codes).toEqual([lang === 'und' ? 'RC-LANG-004' : 'RC-LANG-001']);
  });
});

const french = 'Le porte-parole a lu la lettre que le chef du groupe avait signée la veille dans un village du nord.';
const english = '“We will not leave the valley until the last of our wounded has been taken to the hospital.”';
const spanish = 'Según los vecinos, las tropas entraron en la ciudad durante la noche y cortaron el puente.';

describe('identifyLanguage, paragraphs', () => {
  it('tells a quoted paragraph from its document', async () => {
    const text = `${french}\n\n${english}\n\n${french}`;
    const result = await identify(text);
    expect(result.lang).toBe('fr');
    expect(result.paragraphs.map((paragraph) => paragraph.lang)).toEqual(['fr', 'en', 'fr']);
    expect(result.paragraphs.map((paragraph) => text.slice(paragraph.start, paragraph.end))).toEqual([french, english, french]);
    expect(result.codes).toEqual([]);
  });

  it('reports a paragraph in another language with its place', async () => {
    const text = `${french}\n\n${spanish}\n\n${french}`;
    const result = await identify(text);
    expect(result.diagnostics).toMatchObject([{ code: 'RC-LANG-002', start: french.length + 2, end: french.length + 2 + spanish.length }]);
    expect(result.diagnostics[0]?.message).toContain('Spanish');
  });

  it('reports a paragraph in another script', async () => {
    const result = await identify(`${french}\n\nالصمود\n\n${french}`);
    expect(result.paragraphs[1]?.lang).toBe('ar');
  });

  it.each(['Niamey', 'Una nota', '14 h 30', 'Al-Karimi, Tessalit'])('lets a short paragraph follow its document: %s', async (short) => {
    const result = await identify(`${short}\n\n${french}\n\n${short}`);
    expect(result.paragraphs.map((paragraph) => paragraph.lang)).toEqual(['fr', 'fr', 'fr']);
  });

  it('reports an empty text as unknown', async () => {
    expect(await identify(' \n ')).toMatchObject({ lang: 'und', paragraphs: [], codes: ['RC-LANG-004'] });
  });
});

describe('identifyLanguage, stated language', () => {
  it.each([
    ['keeps a fitting one', french, 'fr-CA', 'fr', []],
    ['keeps one that a short text cannot contradict', 'Bilan à Tessalit', 'en', 'en', []],
    ['corrects one that the text contradicts', french, 'en', 'fr', ['RC-LANG-003']],
    ['corrects one towards a language that is not read', spanish, 'fr', 'es', ['RC-LANG-003', 'RC-LANG-001']],
    ['corrects one of a text in another script', 'الصمود', 'fr', 'ar', ['RC-LANG-003', 'RC-LANG-001']],
    ['lets it decide over a few foreign words', 'Der Bericht aus Sarne war nicht vollständig.', 'fr', 'fr', []],
    ['corrects an unsupported one', english, 'es', 'en', ['RC-LANG-003']],
    ['keeps an unsupported one that fits', spanish, 'es', 'es', ['RC-LANG-001']],
    ['keeps one that letter statistics do not know', 'Jeshi lilitangaza kuuteka mji huo siku ya Jumatatu.', 'sw', 'sw', ['RC-LANG-001']],
    ['passes over an undetermined one', french, 'und', 'fr', []],
  ])('%s', async (_name, text, stated, lang, codes) => {
    expect(await identify(text, stated)).toMatchObject({ lang, codes });
  });

  it('decides for short paragraphs too, and only for those', async () => {
    const short = 'The mayor left at the end.';
    expect((await identify(short)).paragraphs[0]?.lang).toBe('en');
    expect((await identify(short, 'fr')).paragraphs[0]?.lang).toBe('fr');
    const mixed = await identify(`${short}\n\n${french}\n\n${english}`, 'fr');
    expect(mixed.paragraphs.map((paragraph) => paragraph.lang)).toEqual(['fr', 'fr', 'en']);
  });

  it('names the option where it may help, not where it was given', async () => {
    expect((await identify(spanish)).diagnostics[0]?.message).toContain('--lang');
    expect((await identify(spanish, 'es')).diagnostics[0]?.message).not.toContain('--lang');
  });

  it('speaks the language of the interface', async () => {
    const diagnostics: Diagnostic[] = [];
    await identifyLanguage(spanish, { supported, ui: 'fr', report: (diagnostic) => void diagnostics.push(diagnostic) });
    expect(diagnostics[0]?.message).toMatch(/^Document en espagnol.*français et anglais/u);
  });
});
