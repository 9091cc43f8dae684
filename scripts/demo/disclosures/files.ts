import { affairTable, affairs } from '../../../src/domain/obligations/affair.ts';
import { finance, partyAffairs, villageAffairs } from '../../../src/domain/tables/disclosures.ts';
import { periodOf, yearOf } from '../calendar.ts';
import { yearlyNumbers } from '../ids.ts';
import { writeTable, type Cells } from '../csv-table.ts';
import type { DemoFile } from '../village.ts';
import type { Disclosure, Published } from './publish.ts';

const idPrefix = { party: 'DW', village: 'SW', finance: 'CW' } as const;
const tables = { party: partyAffairs, village: villageAffairs, finance } as const;

/** Their ids: in each register numbered by year, in the order given. */
export function numberDisclosures(
	disclosures: readonly Disclosure[],
): ReadonlyMap<Disclosure, string> {
	const number = yearlyNumbers();
	return new Map(
		disclosures.map((one) => [one, number(idPrefix[one.affair], yearOf(one.publishedOn))]),
	);
}

/** The three registers, the long texts and the attachments. */
export function disclosureFiles({ disclosures }: Published): DemoFile[] {
	const files = new Map<string, string>();
	const add = (path: string, content: string) => {
		const known = files.get(path);
		if (known !== undefined && known !== content) throw new RangeError(`Two contents for ${path}`);
		files.set(path, content);
	};
	const ids = numberDisclosures(disclosures);
	for (const affair of affairs) {
		const own = disclosures.filter((one) => one.affair === affair);
		const rows = own.map((one) => {
			const { notice, attachments } = one.text;
			if (notice) add(`notices/${notice.slug}.md`, notice.text);
			for (const { name, content } of attachments ?? []) add(`attachments/${name}`, content);
			return cells(one, ids.get(one) ?? '');
		});
		add(`${affairTable[affair]}.csv`, writeTable(tables[affair], rows));
	}
	return [...files].map(([path, content]) => ({ path, content }));
}

function cells(one: Disclosure, id: string): Cells<typeof finance> {
	const { text } = one;
	return {
		id,
		obligation: one.item.目录编号,
		period: periodOf(one.period),
		title: text.title,
		publishedOn: one.publishedOn,
		body: text.body,
		bodyFile: text.notice && `notices/${text.notice.slug}.md`,
		preparedBy: one.preparedBy,
		reviewedBy: one.reviewedBy,
		reviewedOn: one.reviewedBy && one.reviewedOn,
		approvedBy: one.approvedBy,
		postedFrom: one.postedFrom,
		postedTo: one.postedTo,
		attachments: text.attachments?.map(({ name }) => name),
		notApplicable: text.notApplicable,
		correction: text.correction,
	};
}
