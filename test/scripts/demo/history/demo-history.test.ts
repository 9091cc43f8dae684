import { describe, expect, it } from 'vitest';
import { demoHistory, hasHistory } from '../../../../scripts/demo/history/demo-history.ts';
import { loadCounty } from '../../../../src/loading/county.ts';
import { read } from '../../../corrections/published-village.ts';
import { demoByPath, writeAndReadDemo } from '../read-demo.ts';

/** The committed demo, which another test holds equal to what the generator writes. */
const since = loadCounty('data').portal?.history.since;
if (since === undefined) throw new Error('The demo does not say from when changes count.');

describe('the history that the demo carries', () => {
	it('tells six corrections of four villages, with their reasons, whatever the repository holds', () => {
		const { log } = read('data', { since });
		if (typeof log === 'string') throw new Error(log);
		const all = [...log.villages.values()].flatMap(({ corrections }) => corrections);
		expect(
			all
				.map(({ village, on, name, cells: [cell], reason = '' }) =>
					[village, on, name, cell?.before, cell?.after, reason.slice(0, 6)].join(' '),
				)
				.sort(),
		).toEqual([
			'990101001200 2026-11-22 记-9-10 3290.00 3150.00 秸秆禁烧巡查',
			'990101001200 2026-11-22 记-9-11 700.00 840.00 秸秆禁烧巡查',
			'990102001200 2026-11-22 记-9-10 2026-09-24  记-9-10',
			'990103001200 2026-11-22 记-9-2 1034.00 1134.00 路灯维修和机',
			'990103001200 2026-11-22 记-9-7 1660.00 1560.00 路灯维修和机',
			'990104001202 2026-11-22 记-9-5   有村民问修的',
		]);
	});

	it('proves which ledgers came in long after the days that are registered for them', () => {
		const { log } = read('data', { since });
		if (typeof log === 'string') throw new Error(log);
		const told = [...log.villages].flatMap(([village, { firstCommits }]) =>
			Object.entries(firstCommits).map(([name, day]) => `${village} ${name} ${day}`),
		);
		expect(told).toEqual(
			['04-01..2026-04-30', '05-01..2026-05-31', '06-01..2026-06-30']
				.concat(['07-01..2026-07-31', '09-01..2026-09-30', '10-01..2026-10-31'])
				.map((days) => `990104001201 ledger 2026-${days} 2026-11-22`),
		);
	});

	it('is another whenever any file of the demo is, so that the log of a repository begins again', () => {
		const files = new Map([...demoByPath()].filter(([path]) => hasHistory(path)));
		expect(files.size).toBe(19);
		expect(demoHistory(files, 'a')).not.toEqual(demoHistory(files, 'b'));
	});

	it('is left out where the ledgers are others', () => {
		expect([...writeAndReadDemo({ villages: 1, years: 1, rows: 30 }).keys()]).not.toContain(
			'history.bundle',
		);
	});
});
