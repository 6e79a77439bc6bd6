import { describe, expect, it } from 'vitest';
import { colorTokens, designTokensCss, palettes, readablePairs, visiblePairs } from './design-tokens.ts';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(['light', 'dark'] as const)('palette %s', (theme) => {
  const palette = palettes[theme];

  it.each(readablePairs)('%s reads on %s', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(visiblePairs)('%s is seen on %s', (line, ground) => {
    expect(contrast(palette[line], palette[ground])).toBeGreaterThanOrEqual(3);
  });

  it.each(colorTokens)('%s is a full hexadecimal colour', (token) => {
    expect(palette[token]).toMatch(/^#[0-9a-f]{6}$/u);
  });
});

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#8a8a8a', '#8a8a8a')).toBe(1);
  });
});

describe('designTokensCss', () => {
  it('declares every colour once for light and once for dark', () => {
    for (const token of colorTokens) expect(designTokensCss().split(`--${token}: `)).toHaveLength(3);
  });
});
