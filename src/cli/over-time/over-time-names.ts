/** The commands that follow actors over several reports. */
export const overTimeNames = ['relations', 'framing', 'ledger'] as const;
export type OverTimeName = (typeof overTimeNames)[number];
