import { expect, it } from 'vitest';
import type { Repetition } from '../../src/summary/repetitions.ts';
import { lineUpRepetitions } from '../../src/views/repetition-lines.ts';
import { anObligation, aVillage, villageId } from '../builders.ts';

const { register } = aVillage({
	catalogue: [
		anObligation({ 目录编号: 'CW-02', 类别: '财务', 公开事项: '收支明细', 数据表: 'ledger' }),
		anObligation({ 目录编号: 'CW-03', 类别: '财务', 公开事项: '余额' }),
	],
});

const together = (item: string): Repetition => ({
	kind: 'published-together',
	affair: 'finance',
	item,
	publishedOn: '2025-05-01',
	disclosures: [{ id: 'GK-1', period: '2025-03', publishedOn: '2025-05-01' }],
});
const evidenceOf = (repetition: Repetition) => {
	const [line] = lineUpRepetitions(villageId, [repetition], register);
	return [line?.itemName, line?.evidence.map(({ path }) => path).join()];
};

it('a sign leads to the pages that show it, those of a ledger to the ledger', () => {
	expect(evidenceOf(together('CW-03'))).toEqual(['余额', `/villages/${villageId}/finance/GK-1/`]);
	expect(evidenceOf(together('CW-02'))).toEqual([
		'收支明细',
		`/villages/${villageId}/ledger/2025-03/`,
	]);
	expect(evidenceOf({ kind: 'ledger-repeated', periods: ['2025-01', '2025-02'], rows: 4 })).toEqual(
		[undefined, `/villages/${villageId}/ledger/2025-01/,/villages/${villageId}/ledger/2025-02/`],
	);
});

it('an item that the catalogue has not is called by its number', () => {
	expect(evidenceOf(together('CW-99'))[0]).toBe('CW-99');
});
