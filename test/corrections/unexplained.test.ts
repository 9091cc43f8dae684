import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUnexplained } from '../../src/corrections/unexplained.ts';
import { loadCounty } from '../../src/loading/county.ts';
import { aBalance, csvOf, villageFolder, villageId, type Cells } from '../builders.ts';
import { finance, ledger, published, registration } from './published-village.ts';
import { aDataFolder } from '../data-folder.ts';
import type { DatedRepository } from '../dated-repository.ts';

const balances = (...rows: Cells[]) => ({
	[`${villageFolder}/balances.csv`]: csvOf(rows.map((row) => aBalance({ 更正说明: '', ...row }))),
});
/** What is saved and not committed. */
function save({ data }: DatedRepository, files: Readonly<Record<string, string>>): void {
	for (const [file, content] of Object.entries(files))
		writeFileSync(path.join(data, file), content);
}

const asked = (data: string, since?: string, asOf = '2026-11-21') =>
	findUnexplained({
		...{ dataFolder: data, folder: data, villages: [villageId], since, asOf },
		register: loadCounty(data).register,
	}).map(({ place, values }) => [
		path.basename(place.file),
		place.line,
		place.column,
		place.cell,
		values['before'],
		values['where'],
	]);

const first = () =>
	published({ ...ledger({}), ...finance(registration({ 更正说明: '' })), ...balances({}) });

describe('a published figure that was changed', () => {
	const change = ledger({ '支出（元）': '120.00' });

	it('is asked for while it is not committed, and right after', () => {
		const repository = first();
		save(repository, change);
		const expected = [['2025-03.csv', 2, '支出（元）', '120.00', '100.00', 'registration']];
		expect(asked(repository.data)).toEqual(expected);
		repository.commit('2025-05-01', {});
		expect(asked(repository.data)).toEqual(expected);
		repository.commit('2025-05-02', { ...finance(registration({ 更正说明: '复核时改正' })) });
		expect(asked(repository.data)).toEqual([]);
	});

	it('is asked for once, though the newest commit changed it too', () => {
		const repository = first();
		repository.commit('2025-05-01', change);
		save(repository, ledger({ '支出（元）': '130.00' }));
		expect(asked(repository.data)).toHaveLength(1);
	});

	it('is asked for where the newest commit had brought it', () => {
		const repository = published({});
		repository.commit('2025-05-01', balances({}));
		save(repository, balances({ 期末余额: '800.00' }));
		expect(asked(repository.data)).toHaveLength(1);
	});

	it('is explained beside the registration of its period', () => {
		const repository = first();
		save(repository, { ...change, ...finance(registration({ 更正说明: '漏记一张发票' })) });
		expect(asked(repository.data)).toEqual([]);
	});

	it('is explained beside its own row, or another of the same period', () => {
		const repository = first();
		save(repository, balances({ 期末余额: '800.00' }));
		expect(asked(repository.data)).toEqual([
			['balances.csv', 2, '期末余额', '800.00', '900.00', 'row'],
		]);
		save(repository, balances({ 期末余额: '800.00', 更正说明: '银行对账后改正' }));
		expect(asked(repository.data)).toEqual([]);
	});

	it('is no correction before corrections count', () => {
		const repository = first();
		save(repository, change);
		expect(asked(repository.data, '2026-12-01')).toEqual([]);
		expect(asked(repository.data, '2026-11-01')).toHaveLength(1);
	});

	it('without a history, nothing is asked', () => {
		expect(asked(aDataFolder({ ...change }))).toEqual([]);
	});
});

it('words that were changed, and rows that came later, are not asked for', () => {
	const repository = first();
	save(repository, ledger({ 摘要: '打印纸' }, { 凭证号: '记-3-2' }));
	expect(asked(repository.data)).toEqual([]);
});
