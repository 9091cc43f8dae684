import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { readUnitDeclaration, type AmountUnit } from '../cells/amount-unit.ts';

export interface TableUnit {
	/** Declared in a title, a unit row or a note; `undefined` when nothing is said. */
	readonly unit: AmountUnit | undefined;
	readonly findings: readonly Finding[];
}

/** Where a table's headings stand, and the units they declare. */
interface UnitLayout {
	readonly file: string;
	readonly line: number;
	readonly columns: readonly {
		readonly heading: string;
		readonly unit: AmountUnit | undefined;
		readonly otherMoney: boolean;
	}[];
}

/** The unit of the whole table. Two different declarations, in rows or headings, are refused. */
export function readTableUnit(
	sorted: readonly { readonly kind: string; readonly record: CsvRecord }[],
	layout: UnitLayout,
	sheetName?: string,
): TableUnit {
	const { file } = layout;
	const findings: Finding[] = [];
	let unit: AmountUnit | undefined;
	if (sheetName !== undefined) [unit] = readUnitDeclaration([sheetName]).units;
	const conflict = (place: { line: number; column?: string }, other: AmountUnit) => {
		const problem = {
			zh: `一处写明单位是${unit}，这里又写${other}`,
			en: `One place declares ${unit}, this one ${other}`,
		};
		findings.push(finding('unit-unclear', { file, ...place }, { problem }));
	};
	for (const { kind, record } of sorted) {
		if (kind === 'entry' || kind === 'repeated') continue;
		const { line, cells } = record;
		const { units, other, unplaced } = readUnitDeclaration(cells);
		if (other) findings.push(finding('unit-unclear', { file, line }, { problem: otherMoney }));
		if (unplaced && !other) {
			const problem = withoutNumber(unplaced);
			findings.push(finding('unit-unclear', { file, line }, { problem }));
		}
		for (const declared of units) {
			unit ??= declared;
			if (declared !== unit) conflict({ line }, declared);
		}
	}
	for (const { heading, unit: own, otherMoney: isOther } of layout.columns) {
		if (isOther) {
			const place = { file, line: layout.line, column: heading };
			findings.push(finding('unit-unclear', place, { problem: otherMoney }));
			continue;
		}
		if (own && unit && own !== unit) conflict({ line: layout.line, column: heading }, own);
	}
	return { unit, findings };
}

const withoutNumber = (word: string) => ({
	zh: `这里的“${word}”旁边没有数字，看不出是不是全表的金额单位`,
	en: `“${word}” stands beside no number here: is it the unit of the whole table?`,
});

const otherMoney = {
	zh: '这里写的金额单位不是元，也不是千元、万元',
	en: 'The amounts are declared in something other than yuan',
};
