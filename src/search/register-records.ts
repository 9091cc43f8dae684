import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { textsFor } from '../texts/index.ts';
import { recordPath, registerPath, registerRowAnchor, type Register } from '../views/paths.ts';
import type { SearchRecord, Segment } from './search-record.ts';

const texts = textsFor('zh-CN');

/** What can be found in a village's registers. The names on the lists of subsidies are left out, masked as they are. */
export function* registerRecords(
	dataset: VillageDataset,
	context: PortalContext,
): Generator<SearchRecord> {
	const { id: village, name: villageName } = dataset.village;
	for (const { id, title, number, kind, outcome, ...dates } of rowsOf(dataset, 'decisions')) {
		yield registerRecord(dataset, context, {
			register: 'decisions',
			path: recordPath(village, 'decisions', id),
			title: texts.decision.title(villageName, title, id),
			texts: [texts.decision.kinds[kind], number, outcome],
			date: dates.assemblyOn ?? dates.discussedOn ?? dates.proposedOn,
		});
	}
	for (const row of rowsOf(dataset, 'projects')) {
		yield registerRecord(dataset, context, {
			register: 'projects',
			path: recordPath(village, 'projects', row.id),
			title: texts.project.title(villageName, row.name, row.id),
			texts: [row.location, row.winner, row.fundSource, texts.project.status[row.status]],
			date: row.announcedOn ?? row.startedOn,
		});
	}
	for (const row of rowsOf(dataset, 'contracts')) {
		yield registerRecord(dataset, context, {
			register: 'contracts',
			path: recordPath(village, 'contracts', row.id),
			title: texts.contract.title(villageName, row.name, row.id),
			texts: [row.counterparty, texts.contract.kinds[row.kind]],
			date: row.signedOn,
		});
	}
	for (const row of rowsOf(dataset, 'subsidies')) {
		yield registerRecord(dataset, context, {
			register: 'subsidies',
			path: recordPath(village, 'subsidies', row.id),
			title: texts.subsidies.title(villageName, row.programme, row.period.key, row.id),
			texts: [row.basis, row.rate],
			date: row.period.last,
		});
	}
	for (const [register, segments] of registerSegments(dataset)) {
		if (segments.length === 0) continue;
		yield {
			...registerRecord(dataset, context, {
				register,
				path: registerPath(village, register),
				title: texts.registers.title(villageName, texts.registers.names[register]),
				texts: [],
				date: undefined,
			}),
			segments,
		};
	}
}

/** The rows of the registers that are shown on one page each, at their anchors. */
function registerSegments(dataset: VillageDataset): (readonly [Register, Segment[]])[] {
	return [
		[
			'capitals',
			[
				...rowsOf(dataset, 'assets').map(({ id, name, kind, location }) =>
					segment(id, [name, kind, location]),
				),
				...rowsOf(dataset, 'resources').map(({ id, name, kind, location }) =>
					segment(id, [name, texts.capitals.resourceKind[kind], location]),
				),
			],
		],
		[
			'debts',
			rowsOf(dataset, 'debts').map(({ id, reason, counterparty }) =>
				segment(id, [reason, counterparty]),
			),
		],
		[
			'supervision',
			rowsOf(dataset, 'supervision').map(({ id, subject, opinion, followUp }) =>
				segment(id, [subject, opinion, followUp]),
			),
		],
		[
			'comments',
			rowsOf(dataset, 'comments').map(({ id, text, answer }) => segment(id, [text, answer])),
		],
		[
			'rectifications',
			rowsOf(dataset, 'rectifications').map(({ id, problem, measure, round }) =>
				segment(id, [problem, measure, round]),
			),
		],
	];
}

function segment(id: string, words: readonly (string | undefined)[]): Segment {
	const text = words.filter((word) => word !== undefined).join(' · ');
	return { anchor: registerRowAnchor(id), text };
}

interface RegisterText {
	readonly register: Register;
	readonly path: string;
	readonly title: string;
	/** What else it is found by, each a line. */
	readonly texts: readonly (string | undefined)[];
	readonly date: IsoDate | undefined;
}

/**
 * The record of a page about a register. What is older than the first ledger stands with that year, so that
 * an old contract opens no year of its own; what has no date is as of today.
 */
function registerRecord(
	{ village, township, files }: VillageDataset,
	{ asOf }: PortalContext,
	{ register, path, title, texts: lines, date }: RegisterText,
): SearchRecord {
	const newest = Number(asOf.slice(0, 4));
	const oldest = files.ledger[0]?.period?.year ?? newest;
	const year = date === undefined ? newest : Number(date.slice(0, 4));
	return {
		path,
		title,
		place: [township?.name, texts.registers.names[register]].filter(Boolean).join(' · '),
		keywords: '',
		segments: lines.filter((line) => line !== undefined).map((text) => ({ text })),
		filters: { kind: 'register', township: village.township, village: village.id },
		date: date ?? '',
		year: Math.min(newest, Math.max(oldest, year)),
	};
}
