import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './stated-yaml.ts';

describe('splitFrontMatter', () => {
  it.each([
    ['LF', '---\ntitle: Le pont\ndate: 2019-03-04\n---\nTexte.'],
    ['CRLF', '---\r\ntitle: Le pont\r\ndate: 2019-03-04\r\n---\r\n\r\nTexte.'],
    ['a comment and dots', '--- \n# à relire\ntitle: Le pont\ndate: 2019-03-04\n...\n\n \nTexte.'],
  ])('reads front matter with %s', async (_name, text) => {
    expect(await splitFrontMatter(text, 'a')).toEqual({ body: 'Texte.', fields: { title: 'Le pont', date: '2019-03-04' }, problems: [] });
  });

  it.each([
    ['title: Mopti: a market burns', 'Mopti: a market burns'],
    ['title: Mali : le « marché » a brûlé', 'Mali : le « marché » a brûlé'],
    ['title: "Mali : le marché"', 'Mali : le marché'],
  ])('reads a title with a colon of its own: %s', async (line, title) => {
    expect(await splitFrontMatter(`---\n${line}\ndate: 2019-03-04\n---\nTexte.`, 'a')).toEqual({
      body: 'Texte.',
      fields: { title, date: '2019-03-04' },
      problems: [],
    });
  });

  it.each([
    'Texte.',
    '---\nUne phrase.\n---\nUne autre.',
    '---\ntitle: jamais fermé\nTexte.',
    ' ---\ntitle: x\n---\n',
    '----\ntitle: x\n---\n',
  ])('leaves %j whole', async (text) => {
    expect(await splitFrontMatter(text, 'a')).toEqual({ body: text, fields: {}, problems: [] });
  });

  it('reports a block that is too long, and leaves it in the text', async () => {
    const text = `---\ntitle: a\nnote: ${'x'.repeat(70_000)}\n---\nTexte.`;
    expect(await splitFrontMatter(text, 'a')).toMatchObject({ body: text, problems: [{ code: 'RC-INGEST-036' }] });
  });

  it('reports aliases that unfold without end', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`);
    const { problems } = await splitFrontMatter(`---\na0: &a0 [x]\n${rows.join('\n')}\n---\nTexte.`, 'a');
    expect(problems).toMatchObject([{ code: 'RC-INGEST-036' }]);
  });

  it.each(['---\ntitle: [1, 2\n---\nTexte.', '---\ntitle: "a\n---\nTexte.', '---\na: &x [*x]\nb: [b\n---\nTexte.'])(
    'reports and drops malformed front matter: %j',
    async (text) => {
      const result = await splitFrontMatter(text, 'a.txt');
      expect(result).toMatchObject({ body: 'Texte.', fields: {}, problems: [{ code: 'RC-INGEST-036', details: { file: 'a.txt' } }] });
    },
  );
});
