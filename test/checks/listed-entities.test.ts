import { describe, expect, it } from 'vitest';
import { listedEntities } from '../../src/checks/listed-entities.ts';
import { aBalance, aLedgerRow } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const third = { 主体: '村民小组:三组' };
const collective = { 主体: '集体经济组织', 起始公开日期: '2024-01-01' };
const ledger = {
	'2025-03': [
		aLedgerRow({}),
		aLedgerRow({ ...third, 凭证号: '三-3-1' }),
		aLedgerRow({ ...third, 凭证号: '三-3-2' }),
	],
};

describe('the entities of a village', () => {
	it('need no list where nobody made one', () => {
		expect(problems(listedEntities, { ledger })).toEqual([]);
	});

	it('may all be listed', () => {
		const entities = [collective, { ...third, 起始公开日期: '2025-03-01' }];
		expect(problems(listedEntities, { entities, ledger, balances: [aBalance(third)] })).toEqual([]);
	});

	it('are asked for where rows have one that is not listed, once a table', () => {
		const parts = { entities: [collective], ledger, balances: [aBalance(third)] };
		expect(problems(listedEntities, parts)).toEqual([
			'entity-unlisted balances.csv:2 主体',
			'entity-unlisted ledger/2025-03.csv:3 主体',
		]);
		expect(sentences(listedEntities, parts)[0]).toBe(
			'entities.csv 里没有“村民小组:三组”，它的账缺了哪一期看不出来。',
		);
	});

	it('have no rows before their first day or after their last', () => {
		const ended = { ...third, 起始公开日期: '2024-01-01', 终止日期: '2025-02-28' };
		const parts = { entities: [collective, ended], ledger };
		expect(problems(listedEntities, parts)).toEqual(['entity-outside ledger/2025-03.csv:3 主体']);
		expect(sentences(listedEntities, parts)).toEqual([
			'“村民小组:三组”登记的起止日期是 2024-01-01 至 2025-02-28，这一笔（期）是 2025-03-05。',
		]);
		const later = [collective, { ...third, 起始公开日期: '2025-04-01' }];
		expect(sentences(listedEntities, { entities: later, ledger })[0]).toContain(
			'2025-04-01 至 现在',
		);
	});
});
