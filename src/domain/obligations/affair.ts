import type { Bilingual } from '../bilingual.ts';

/** The three affairs (三务), in the order the law and the board name them. */
export const affairs = ['party', 'village', 'finance'] as const;
export type Affair = (typeof affairs)[number];

export const affairName = {
	party: { zh: '党务', en: 'party affairs' },
	village: { zh: '村务', en: 'village affairs' },
	finance: { zh: '财务', en: 'finance' },
} as const satisfies Record<Affair, Bilingual>;

/** The table, and the part of an address, that holds an affair's disclosures. */
export const affairTable = {
	party: 'party-affairs',
	village: 'village-affairs',
	finance: 'finance',
} as const satisfies Record<Affair, string>;
