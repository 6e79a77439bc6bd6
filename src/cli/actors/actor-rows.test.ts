import { describe, expect, test } from 'vitest';
import { csvRows, readActorRows } from './actor-rows.ts';

const header = 'id,label_fr,label_en,type,country,parent,aliases';

describe('readActorRows', () => {
  test('reads rows with quoted cells and aliases by language', () => {
    const { entries, problems } = readActorRows(
      'a.csv',
      `${header}\nkf,"Front de Kandal, aile est",Kandal Front,rebel,SDN,,FK|fr:Front est\n`,
    );
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        id: 'kf',
        label: { fr: 'Front de Kandal, aile est', en: 'Kandal Front' },
        type: 'rebel',
        country: 'SDN',
        aliases: { any: ['FK'], fr: ['Front est'] },
        source: 'unverified',
      },
    ]);
  });

  test.each([
    ['a column that there is not', 'id,label_fr,label_en,type,colour\na,b,c,rebel,red\n', 'row 1'],
    ['a type that there is not', `${header}\nok,A,A,rebel,,,\nkf,B,B,pirate,,,\n`, 'row 3: type'],
    ['an id with capitals', `${header}\nKF,A,A,rebel,,,\n`, 'row 2: id'],
    ['a column that is missing', 'id,label_en,type\na,b,rebel\n', 'row 1: no column label_fr'],
    ['a name of a column that there is not', 'id,label_fr,label_en,type,colour\na,b,c,rebel,red\n', 'row 1: unknown column colour'],
    ['an empty cell', `${header}\nkf,A,,rebel,,,\n`, 'row 2: label_en: empty'],
    ['no rows at all', `${header}\n`, 'no rows'],
    ['too many cells', `${header}\nkf,A,A,rebel,,,x,y\n`, 'row 2: more cells'],
  ])('names the row with %s', (_what, text, says) => {
    const { problems } = readActorRows('a.csv', text);
    expect(problems.join('\n')).toContain(`a.csv: ${says}`);
  });

  test.each([';', '\t'])('reads a table whose cells are parted by "%s"', (separator) => {
    const text = `${header.replaceAll(',', separator)}\r\nkf${separator}"A, B"${separator}B${separator}rebel${separator}SDN\r\n`;
    const { entries, problems } = readActorRows('a.csv', text);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([{ id: 'kf', label: { fr: 'A, B', en: 'B' }, country: 'SDN' }]);
  });

  test('names a YAML file that cannot be read', () => {
    const { problems } = readActorRows('a.yaml', '- id: x\n label: y\n');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^a\.yaml: .*line 2/u);
  });

  test('reads a YAML list and names the entry that does not fit', () => {
    const good = '- { id: kf, label: { fr: A, en: B }, type: rebel, source: unverified }\n';
    expect(readActorRows('a.yaml', good).entries).toHaveLength(1);
    expect(readActorRows('a.yaml', `${good}- { id: kg }\n`).problems.join('\n')).toContain('a.yaml: row 2');
  });
});

test('csvRows keeps doubled quotes and line ends in quotes, and drops empty rows', () => {
  expect(csvRows('a,"b ""c"""\r\n\r\n"d\ne",f')).toEqual([
    ['a', 'b "c"'],
    ['d\ne', 'f'],
  ]);
});
