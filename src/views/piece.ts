/** Some words to show and whose they are: the report's (shown as printed) or the tool's own. */
export interface Piece {
  readonly text: string;
  readonly from: 'report' | 'tool';
  /** What to say in place of a sign, for those who hear the page. */
  readonly spoken?: string;
}
