import { describe, expect, it } from 'vitest';
import { markdownText } from './markdown-text.ts';

describe('markdownText', () => {
  it.each([
    ['headings', '# Un titre #\n## Deux\nTexte.', 'Un titre\n\nDeux\n\nTexte.'],
    ['underlined headings', 'Un titre\n===\n\nDeux\n---\nTexte.', 'Un titre\n\nDeux\n\nTexte.'],
    ['soft line ends', 'Une phrase\nqui continue.', 'Une phrase qui continue.'],
    ['hard line ends', 'Un vers  \nou deux\\\nou trois', 'Un vers\nou deux\nou trois'],
    ['emphasis', 'Un **mot** *fort*, ***très*** __fort__ _ici_, ~~barré~~ et `code`.', 'Un mot fort, très fort ici, barré et code.'],
    ['nested emphasis', '**Le _pont_ est** ouvert', 'Le pont est ouvert'],
    ['underscores and stars that are none', 'nom_de_fichier, 3 * 4 * 5', 'nom_de_fichier, 3 * 4 * 5'],
    [
      'links',
      'Voir [le rapport](https://a.example/x_(y) "titre") et [la suite][2].\n\n[2]: https://a.example',
      'Voir le rapport et la suite.',
    ],
    ['images', 'Avant ![une vue](vue.jpg) après', 'Avant  après'],
    ['addresses in angle brackets', 'Voir <https://a.example/x>.', 'Voir https://a.example/x.'],
    ['lists', '- un\n- deux\n  suite\n3. trois\n* [x] quatre', 'un\n\ndeux suite\n\ntrois\n\nquatre'],
    ['quotations', '> Une phrase\n> citée.\n\nFin.', 'Une phrase citée.\n\nFin.'],
    ['code', '```sh\n# reste\n```\nFin.', '# reste\n\nFin.'],
    ['a longer fence', '````\n```\n````\nFin *vraie*.', '```\n\nFin vraie.'],
    ['rules', 'Un.\n\n* * *\n\nDeux.', 'Un.\n\nDeux.'],
    ['escapes', '1\\. \\*mot\\* 2 \\_', '1. *mot* 2 _'],
    ['HTML', 'Un<br> <span class="x">mot</span>.<!-- non --> 3 < 4', 'Un mot. 3 < 4'],
    ['Windows line ends', '# Un\r\n\r\nDeux\r\ntrois', 'Un\n\nDeux trois'],
    ['nothing', '\n---\n![x](y)\n', ''],
  ])('reads %s', (_name, markdown, text) => {
    expect(markdownText(markdown)).toBe(text);
  });
});
