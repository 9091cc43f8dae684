import { describe, expect, it } from 'vitest';
import { csvOf, villageFolder, villageId } from '../builders.ts';
import {
	finance,
	ledger,
	ledgerFile,
	logOf,
	published,
	read,
	registration,
} from './published-village.ts';

const march = 'ledger 2025-03-01..2025-03-31';
const proved = (data: string, since?: string) =>
	logOf(data, since === undefined ? {} : { since }).villages.get(villageId)?.firstCommits ?? {};
const registered = finance(registration({ 编号: 'GK-1' }));

describe('the days on which content was first committed', () => {
	it('are those of the registration and of the table, each when it came', () => {
		const { data, commit } = published(finance());
		commit('2025-04-14', finance(registration({ 编号: 'GK-0', 目录编号: 'CW-03' })));
		commit('2025-04-20', registered);
		commit('2025-11-29', ledger({}));
		expect(proved(data)).toMatchObject({
			'finance/GK-1': '2025-04-20',
			'CW-02 2025-03': '2025-04-20',
			[march]: '2025-11-29',
		});
	});

	it('are not proved by the first commit of a repository, nor by the first of a village', () => {
		const { data, commit } = published({ ...registered, ...ledger({}) });
		expect(proved(data)).toEqual({});
		commit('2025-05-01', ledger({}, {}));
		expect(proved(data)).toEqual({});

		const later = published({});
		later.commit('2025-11-29', { ...registered, ...ledger({}) });
		expect(proved(later.data)).toEqual({});
		later.commit('2025-12-03', {
			[`${villageFolder}/ledger/2025-04.csv`]: ledger({ 日期: '2025-04-02' })[ledgerFile],
		});
		expect(proved(later.data)).toEqual({ 'ledger 2025-04-01..2025-04-30': '2025-12-03' });
	});

	it('are not proved of what was there before changes count, even when it goes and comes back', () => {
		const { data, commit } = published(registered);
		commit('2025-04-20', ledger({}));
		commit('2025-06-01', { [ledgerFile]: undefined });
		commit('2025-06-02', ledger({}));
		expect(proved(data)[march]).toBe('2025-04-20');
		expect(proved(data, '2025-05-01')[march]).toBe('');
	});

	it('wait for rows, and stay whatever is put right or numbered anew afterwards', () => {
		const { data, commit } = published(finance(registration({ 编号: 'GK-0', 目录编号: 'CW-03' })));
		commit('2025-04-14', { [ledgerFile]: csvOf([]), ...registered });
		commit('2025-06-10', ledger({}));
		commit('2025-08-10', { ...ledger({}, {}), ...finance(registration({ 编号: 'GK-9' })) });
		expect(proved(data)).toMatchObject({
			[march]: '2025-06-10',
			'CW-02 2025-03': '2025-04-14',
			'finance/GK-1': '2025-04-14',
			'finance/GK-9': '2025-08-10',
		});
	});

	it('do not count what says that nothing happened, nor tell of what is not for everybody', () => {
		const { data, commit } = published(finance(registration({ 编号: 'GK-0', 目录编号: 'CW-03' })));
		commit(
			'2025-04-20',
			finance(
				registration({ 编号: 'GK-1', 不适用说明: '本月没有收支' }),
				registration({ 编号: 'GK-2', 目录编号: 'CW-04' }),
			),
		);
		expect(proved(data)).not.toHaveProperty('finance/GK-1');
		expect(JSON.stringify(read(data).log)).not.toContain('CW-04');
	});
});
