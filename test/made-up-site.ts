import { noCorrections } from '../src/corrections/correction.ts';
import { openSite } from '../src/site/open-site.ts';
import type { SiteData } from '../src/site/site-data.ts';
import { summariseVillage } from '../src/summary/village-summary.ts';
import { villageOutline, type VillageOutline } from '../src/views/village-outline.ts';
import { recordRegisters } from '../src/views/registers.ts';
import type { ListedPayee } from '../src/views/pages/payee-list.ts';
import { villageId } from './builders.ts';
import { aDatedVillage } from './dated-village.ts';

type Records = VillageOutline['records'];

const noRecords = Object.fromEntries(recordRegisters.map((register) => [register, []]));

interface OutlineParts extends Partial<Omit<VillageOutline, 'records'>> {
	readonly records?: Partial<Records>;
}

/** Which pages and files a village has: none but what is given. */
export function anOutline({ records, ...own }: OutlineParts = {}): VillageOutline {
	return {
		id: villageId,
		ledgers: [],
		years: [],
		disclosures: { party: [], village: [], finance: [] },
		records: { ...noRecords, ...records } as Records,
		trails: { projects: [], contracts: [] },
		files: [],
		attachments: [],
		...own,
	};
}

/** The site of a county with one village, all of whose data are in memory. */
export function aSite(
	{ dataset, context }: Pick<ReturnType<typeof aDatedVillage>, 'dataset' | 'context'>,
	own: { readonly outline?: VillageOutline; readonly payees?: readonly ListedPayee[] } = {},
): SiteData {
	const outline = own.outline ?? villageOutline(dataset, context);
	const summary = summariseVillage(dataset, context, []);
	return openSite({
		context,
		summaries: () => [summary],
		outlines: () => new Map([[outline.id, outline]]),
		payees: () => own.payees ?? [],
		payee: () => undefined,
		corrections: () => 'no-repository',
		ruleHistory: () => 'no-repository',
		hints: () => [],
		village: (id) =>
			id === dataset.village.id
				? { dataset, summary, outline, warnings: [], hints: [], corrections: noCorrections }
				: undefined,
	});
}
