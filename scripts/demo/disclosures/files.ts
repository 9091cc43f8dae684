import { affairTable, affairs } from '../../../src/domain/obligations/affair.ts';
import { finance, partyAffairs, villageAffairs } from '../../../src/domain/tables/disclosures.ts';
import { lookedAt } from '../../../src/domain/tables/looked-at.ts';
import { tableFile } from '../../../src/domain/schema/table.ts';
import type { IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { digestOf } from '../../../src/loading/attachments/digest.ts';
import { fingerprintOf } from '../../../src/loading/attachments/looked-at.ts';
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
	const looked = new Map<string, Cells<typeof lookedAt>>();
	for (const affair of affairs) {
		const own = disclosures.filter((one) => one.affair === affair);
		const rows = own.map((one) => {
			const { notice, attachments } = one.text;
			if (notice) add(`notices/${notice.slug}.md`, notice.text);
			for (const { name, content } of attachments ?? []) {
				add(`attachments/${name}`, content);
				if (name.endsWith('.pdf')) looked.set(name, lookAt(name, content, one.publishedOn));
			}
			return cells(one, ids.get(one) ?? '');
		});
		add(`${affairTable[affair]}.csv`, writeTable(tables[affair], rows));
	}
	if (looked.size > 0) add(tableFile(lookedAt), writeTable(lookedAt, [...looked.values()]));
	return [...files].map(([path, content]) => ({ path, content }));
}

/** The demo's PDFs name their font without bringing it along: programs cannot read them, a person has. */
function lookAt(name: string, content: string, date: IsoDate): Cells<typeof lookedAt> {
	const fingerprint = fingerprintOf(digestOf(new TextEncoder().encode(content)));
	return { name, fingerprint, date, by: '村会计' };
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
