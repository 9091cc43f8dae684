import path from 'node:path';
import { randomFrom, type Random } from '../../demo/random.ts';
import { officialNames } from '../personal-data/benign.ts';
import {
	contrivedForms,
	contrivedNames,
	makeEverydayCell,
	type BenignColumn,
} from './false-alarms/benign-forms.ts';
import type { SafetyFigure, SafetyMeasurement } from './measurement.ts';
import { writeCounty } from './plants/write-county.ts';
import { isPersonal, runCheck } from './run-check.ts';

const benignCells = 240_000;
const columns = 8;
const rowsOfList = 60;

/** How often the check refuses a harmless cell. */
export const falseAlarms: SafetyMeasurement = {
	name: '误报',
	measure: (project, scratch) => measureFalseAlarms(project, scratch, benignCells),
};

/**
 * Lists of eight columns, half of them with everyday cells mixed as they come, half with the forms that look
 * most like something personal: one form a column, as in a real table.
 */
export async function measureFalseAlarms(
	project: string,
	scratch: string,
	cells: number,
): Promise<readonly SafetyFigure[]> {
	const random = randomFrom('safety/false-alarms');
	const formsOfRows: string[][][] = [];
	const contents = Array.from({ length: Math.ceil(cells / columns / rowsOfList) }, (_, at) => {
		const list = at % 2 === 0 ? contrivedList() : everydayList();
		formsOfRows.push(list.forms);
		return { file: 'list' as const, written: { records: list.records } };
	});
	const data = path.join(scratch, 'benign');
	const spots = writeCounty(data, contents, officialNames);
	const listOf = new Map(spots.map(({ file }, at) => [file, at]));
	const alarms = new Map<string, number>();
	let count = 0;
	for (const { file, line, column } of (await runCheck(project, data)).filter(isPersonal)) {
		const at = listOf.get(file);
		const records = at === undefined ? undefined : contents[at]?.written.records;
		const headings = records?.[0] ?? [];
		const form =
			at === undefined || line === null || line < 2
				? 'elsewhere'
				: (formsOfRows[at]?.[line - 2]?.[headings.indexOf(column ?? '')] ?? 'several cells');
		alarms.set(form, (alarms.get(form) ?? 0) + 1);
		count += 1;
	}
	const made = contents.length * rowsOfList * columns;
	return [
		{ what: '误报', value: `${count} / ${made}` },
		{ what: '每十万格误报', value: ((count / made) * 100_000).toFixed(1) },
		...[...alarms]
			.sort(([, a], [, b]) => b - a)
			.map(([form, times]) => ({ what: `误报：${form}`, value: String(times) })),
	];

	function contrivedList() {
		const names = sampleForms();
		// A column has one heading, and no two the same: a cell that would stand under another is made anew.
		const headings = headingsFor(names);
		const records = Array.from({ length: rowsOfList }, () =>
			names.map((name, at) => cellUnder(headings[at] ?? '', name)),
		);
		return { records: [headings, ...records], forms: records.map(() => names) };
	}

	/** Forms that can have eight different headings between them: no three of one heading alone. */
	function sampleForms(): string[] {
		const chosen: string[] = [];
		const taken = new Set<string>();
		for (const name of random.sample(contrivedNames, contrivedNames.length)) {
			const heading = contrived(name)[0];
			if (taken.has(heading) || chosen.length === columns) continue;
			taken.add(heading);
			chosen.push(name);
		}
		return chosen;
	}

	function headingsFor(names: readonly string[]): string[] {
		for (;;) {
			const headings = names.map((name) => contrived(name)[0]);
			if (new Set(headings).size === headings.length) return headings;
		}
	}

	function cellUnder(wanted: string, name: string): string {
		for (;;) {
			const [heading, text] = contrived(name);
			if (heading === wanted) return text;
		}
	}

	function contrived(name: string): BenignColumn {
		return (contrivedForms[name] as (random: Random) => BenignColumn)(random);
	}

	function everydayList() {
		const forms: string[][] = [];
		const records = Array.from({ length: rowsOfList }, () => {
			const row = Array.from({ length: columns }, () => makeEverydayCell(random));
			forms.push(row.map(({ form = '' }) => form));
			return row;
		});
		const headings = Array.from({ length: columns }, (_, at) => unlike('说明', at));
		const texts = records.map((row) =>
			row.map(([heading, text]) => (needsHeading(heading, text) ? `${heading}：${text}` : text)),
		);
		return { records: [headings, ...texts], forms };
	}
}

/** A bare number is told by its heading only, and such lists have none: it goes along in the cell. */
function needsHeading(heading: string, text: string): boolean {
	return /^[\dA-Z-]+$/.test(text) && heading !== '备注';
}

/** No two columns of a list share a heading. */
function unlike(heading: string, at: number): string {
	return `${heading}${'甲乙丙丁戊己庚辛'.charAt(at)}`;
}
