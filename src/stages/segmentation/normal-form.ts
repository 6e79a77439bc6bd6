const odd = /[’ʼ‐‑\u00AD\u200B-\u200D\u2060\u00A0\u202F]/u;
const apostrophes = /[’ʼ]/gu;
const hyphens = /[‐‑]/gu;
const invisible = /[\u00AD\u200B-\u200D\u2060]/gu;
const hardSpaces = /[\u00A0\u202F]/gu;

/** A written form for analysis: one apostrophe, one hyphen, plain spaces, no invisible characters. Never empty. */
export function normalForm(written: string): string {
  if (!odd.test(written)) return written;
  const form = written.replace(apostrophes, "'").replace(hyphens, '-').replace(hardSpaces, ' ').replace(invisible, '');
  return form === '' ? written : form;
}

/** `model` with its first letter, or all of its letters, capital where `written` has them so. */
export function copyCase(written: string, model: string): string {
  if (written === written.toLowerCase()) return model;
  if (written.length > 1 && written === written.toUpperCase()) return model.toUpperCase();
  const first = written.charAt(0);
  return first === first.toLowerCase() ? model : model.charAt(0).toUpperCase() + model.slice(1);
}
