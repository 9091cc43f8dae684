import { expect, it } from 'vitest';
import { listHeadlines } from '../../src/summary/disclosure-headlines.ts';
import { aDisclosure, aLedgerRow, anObligation, type VillageParts } from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';

const catalogue = [
	anObligation({
		...{ 目录编号: 'CW-02', 类别: '财务', 公开时限: '次月15日', 公开频次: '每季度' },
		数据表: 'ledger',
	}),
];
const ledger = { '2025-01': [aLedgerRow({})], '2025-02': [aLedgerRow({})] };
const quarter = aDisclosure({ 目录编号: 'CW-02', 期间: '2025-Q1' });
const nothing = aDisclosure({
	...{ 编号: 'GK-2', 目录编号: 'CW-02', 期间: '2025-03' },
	...{ 正文: '', 不适用说明: '本月没有收支' },
});

const kindOf = (parts: VillageParts) => {
	const { dataset, context } = aDatedVillage(
		{ asOf: '2025-12-02' },
		{ catalogue, ledger, ...parts },
	);
	return listHeadlines(dataset, context).find(({ id }) => id === 'GK-1')?.punctuality?.kind;
};

it('a quarter is judged with the month of which another row says that nothing happened', () => {
	expect(kindOf({ finance: [quarter, nothing] })).toBe('on-time');
	expect(kindOf({ finance: [quarter] })).toBe('table-missing');
});

it('what is registered after the day seen excuses nothing yet', () => {
	const later = { ...nothing, 发布日期: '2025-12-10' };
	expect(kindOf({ finance: [quarter, later] })).toBe('table-missing');
});
