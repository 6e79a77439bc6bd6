/** Colours of the tool. Sides of a conflict have none; how a claim is said is drawn by line, not by colour. */
export const colorTokens = ['paper', 'raised', 'ink', 'muted', 'rule', 'line', 'accent', 'highlight', 'tint', 'loaded', 'check'] as const;
type ColorToken = (typeof colorTokens)[number];
type Palette = Readonly<Record<ColorToken, string>>;

export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    paper: '#fbf8f1',
    raised: '#f3eee2',
    ink: '#1f1c17',
    muted: '#5f584c',
    rule: '#d9d1c0',
    line: '#756c5a',
    accent: '#1f5c57',
    highlight: '#f2dc98',
    tint: '#f7ecce',
    loaded: '#eadfe9',
    check: '#86480a',
  },
  dark: {
    paper: '#1b1a17',
    raised: '#262420',
    ink: '#ebe5d9',
    muted: '#b0a799',
    rule: '#3b3831',
    line: '#918979',
    accent: '#86c5bb',
    highlight: '#524314',
    tint: '#3a331f',
    loaded: '#433347',
    check: '#e6ad65',
  },
};

/** Text and the grounds it is set on: each pair keeps a contrast of 4.5 in both palettes. */
export const readablePairs: readonly (readonly [text: ColorToken, ground: ColorToken])[] = [
  ...(['paper', 'raised', 'highlight', 'tint', 'loaded'] as const).flatMap((ground) => [
    ['ink', ground] as const,
    ['accent', ground] as const,
  ]),
  ...(['paper', 'raised'] as const).flatMap((ground) => [['muted', ground] as const, ['check', ground] as const]),
];

/** Lines that carry meaning and their grounds: a contrast of 3 in both palettes. */
export const visiblePairs: readonly (readonly [line: ColorToken, ground: ColorToken])[] = [
  ['line', 'paper'],
  ['line', 'raised'],
  ['accent', 'raised'],
];

const sizes: Readonly<Record<string, string>> = {
  'font-serif':
    "Charter, 'Bitstream Charter', 'Sitka Text', 'Noto Serif', 'Noto Naskh Arabic', Cambria, Georgia, 'Liberation Serif', serif",
  'font-sans': "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', Ubuntu, 'Liberation Sans', sans-serif",
  'font-mono': "ui-monospace, 'Cascadia Mono', Menlo, 'DejaVu Sans Mono', monospace",
  'text-report': '1.1875rem',
  'text-tool': '0.875rem',
  'text-small': '0.8125rem',
  'line-report': '1.6',
  'line-tool': '1.45',
  measure: '34rem',
  margin: '28rem',
};

function colorLines(palette: Palette): string {
  return colorTokens.map((token) => `--${token}: ${palette[token]};`).join(' ');
}

/**
 * The tokens as CSS custom properties on `:root`: light, dark where the reader's system asks for it, light in print.
 * @example `color: var(--ink); font-family: var(--font-serif)`
 */
export function designTokensCss(): string {
  const fixed = Object.entries(sizes).map(([name, value]) => `--${name}: ${value};`);
  return [
    `:root { color-scheme: light dark; ${fixed.join(' ')} ${colorLines(palettes.light)} }`,
    `@media screen and (prefers-color-scheme: dark) { :root { ${colorLines(palettes.dark)} } }`,
  ].join('\n');
}
