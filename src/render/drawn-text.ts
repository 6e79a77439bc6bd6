/** Letters of the page's sans type at 13 pixels are about so wide on average. */
const letterWidth = 6.9;

/** A name cut to what fits into a drawing; the full name stands beside the drawing in words. */
export function fitted(name: string, width: number): string {
  const letters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  const most = Math.max(2, Math.floor(width / letterWidth));
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
