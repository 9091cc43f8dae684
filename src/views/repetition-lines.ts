import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { Repetition } from '../summary/repetitions.ts';
import type { TownshipSummary } from '../summary/county-summary.ts';
import type { Texts } from '../texts/index.ts';
import { disclosurePath, ledgerPath } from './paths.ts';

/** A repetition with the pages that show it. */
export interface RepetitionLine {
	readonly repetition: Repetition;
	/** What the catalogue calls the item that it is about; absent of a ledger. */
	readonly itemName: string | undefined;
	/** By the key of their period. */
	readonly evidence: readonly { readonly period: string; readonly path: string }[];
}

export function lineUpRepetitions(
	village: string,
	repetitions: readonly Repetition[],
	{ catalogue }: PortalContext['register'],
): RepetitionLine[] {
	return repetitions.map((repetition) => {
		if (repetition.kind === 'ledger-repeated') {
			const evidence = repetition.periods.map((period) => ({
				period,
				path: ledgerPath(village, period),
			}));
			return { repetition, itemName: undefined, evidence };
		}
		const item = catalogue.get(repetition.item);
		/** A ledger's disclosure is shown on the ledger's page. */
		const isLedger = item?.table === 'ledger';
		return {
			repetition,
			itemName: item?.item ?? repetition.item,
			evidence: repetition.disclosures.map(({ id, period }) => ({
				period,
				path: isLedger
					? ledgerPath(village, period)
					: disclosurePath(village, repetition.affair, id),
			})),
		};
	});
}

/** What is repeated, in a sentence. */
export function describeRepetition(
	{ repetition, itemName = '' }: Pick<RepetitionLine, 'repetition' | 'itemName'>,
	texts: Texts['calendar'],
): string {
	if (repetition.kind === 'ledger-repeated')
		return texts.ledgerRepeated(repetition.periods, repetition.rows);
	const keys = repetition.disclosures.map(({ period }) => period);
	if (repetition.kind === 'text-repeated') return texts.textRepeated(itemName, keys);
	return repetition.kind === 'committed-together'
		? texts.committedTogether(itemName, repetition.committedOn, keys)
		: texts.publishedTogether(itemName, repetition.publishedOn, keys);
}

/** A village with repetitions in what it published. */
export interface VillageWithRepetitions {
	readonly id: string;
	readonly name: string;
	readonly township: string;
	readonly repetitions: readonly RepetitionLine[];
}

/** Only villages that have any. */
export function findVillagesWithRepetitions(
	townships: readonly TownshipSummary[],
	register: PortalContext['register'],
): VillageWithRepetitions[] {
	return townships.flatMap((township) =>
		township.villages
			.filter(({ repetitions }) => repetitions.length > 0)
			.map(({ id, name, repetitions }) => ({
				id,
				name,
				township: township.name,
				repetitions: lineUpRepetitions(id, repetitions, register),
			})),
	);
}
