/** How `recoupe read` shows its readings. */
export const outputFormats = ['text', 'jsonl', 'html'] as const;
export type OutputFormat = (typeof outputFormats)[number];
