import type { VillageTableName } from '../domain/tables/index.ts';

/** The cells of a table that go on with the matter itself, so that a change of them corrects nothing. */
interface LivingCells {
	/** Fields, or all of them, that are empty until something has happened. */
	readonly filledLater: 'all' | readonly string[];
	/** Fields that say how things stand. */
	readonly moving: readonly string[];
}

const disclosures: LivingCells = { filledLater: ['postedFrom', 'postedTo'], moving: [] };

const livingCells: Readonly<Partial<Record<VillageTableName, LivingCells>>> = {
	'party-affairs': disclosures,
	'village-affairs': disclosures,
	finance: disclosures,
	officials: { filledLater: 'all', moving: [] },
	decisions: { filledLater: 'all', moving: [] },
	projects: { filledLater: 'all', moving: ['status'] },
	contracts: { filledLater: 'all', moving: ['status', 'received'] },
	assets: { filledLater: 'all', moving: ['bookValue', 'use', 'contract'] },
	resources: { filledLater: 'all', moving: ['use', 'contract'] },
	debts: { filledLater: 'all', moving: ['outstanding'] },
	subsidies: { filledLater: 'all', moving: [] },
	supervision: { filledLater: 'all', moving: [] },
	comments: { filledLater: 'all', moving: ['result'] },
	rectifications: { filledLater: 'all', moving: ['status'] },
};

/** Is a change of this cell how the matter went on, and no correction? */
export function goesOn(table: VillageTableName, field: string, wasEmpty: boolean): boolean {
	const living = livingCells[table];
	if (!living) return false;
	const later = living.filledLater === 'all' || living.filledLater.includes(field);
	return living.moving.includes(field) || (wasEmpty && later);
}
