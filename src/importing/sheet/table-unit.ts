import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { findDeclaredUnits, declaresOtherMoney, type AmountUnit } from '../cells/amount-unit.ts';

export interface TableUnit {
	/** Declared in a title, a unit row or a note; `undefined` when nothing is said. */
	readonly unit: AmountUnit | undefined;
	readonly findings: readonly Finding[];
}

/** Where a table's headings stand, and the units they declare. */
interface UnitLayout {
	readonly file: string;
	readonly line: number;
	readonly columns: readonly { readonly heading: string; readonly unit: AmountUnit | undefined }[];
}

/** The unit of the whole table. Two different declarations, in rows or headings, are refused. */
export function readTableUnit(
	sorted: readonly { readonly kind: string; readonly record: CsvRecord }[],
	layout: UnitLayout,
): TableUnit {
	const { file } = layout;
	const findings: Finding[] = [];
	let unit: AmountUnit | undefined;
	const conflict = (place: { line: number; column?: string }, other: AmountUnit) => {
		const problem = {
			zh: `一处写明单位是${unit}，这里又写${other}`,
			en: `One place declares ${unit}, this one ${other}`,
		};
		findings.push(finding('unit-unclear', { file, ...place }, { problem }));
	};
	for (const { kind, record } of sorted) {
		if (kind !== 'title' && kind !== 'note' && kind !== 'section') continue;
		const { line, cells } = record;
		if (declaresOtherMoney(cells)) {
			findings.push(finding('unit-unclear', { file, line }, { problem: otherMoney }));
		}
		for (const declared of findDeclaredUnits(cells)) {
			unit ??= declared;
			if (declared !== unit) conflict({ line }, declared);
		}
	}
	for (const { heading, unit: own } of layout.columns) {
		if (own && unit && own !== unit) conflict({ line: layout.line, column: heading }, own);
	}
	return { unit, findings };
}

const otherMoney = {
	zh: '这里写的金额单位不是元，也不是千元、万元',
	en: 'The amounts are declared in something other than yuan',
};
