import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DatedRepository } from '../dated-repository.ts';
import { homes } from './county.ts';
import { countyData } from './trees.ts';

/** A payment of 杏花村 that was published with two digits in the wrong order. */
export const corrected = {
	page: `${homes.village}ledger/2025-03/`,
	voucher: '记-3-5',
	sentence: '支出：2025年4月10日发布时为 1,840.00 元，2025年4月28日改为 1,480.00 元。',
	reason: '把1480元误写成1840元。',
} as const;

const ledger = `${homes.village}ledger/2025-03.csv`;
const finance = `${homes.village}finance.csv`;

/** Commits the small county as it was first published and then, weeks later, as it stands in the fixture. */
export function commitCounty({ commit }: DatedRepository): void {
	const files = filesOfCounty();
	const edit = (file: string, now: string, before: string) => {
		const text = files[file] ?? '';
		if (!text.includes(now)) throw new Error(`${file} does not hold “${now}”`);
		return { [file]: text.replace(now, before) };
	};
	// In the repository of the program the county is a trial for good: here it is published.
	Object.assign(files, {
		'portal.yaml': files['portal.yaml']?.replace(/^# 测试数据随测试改动[^]*?(?=^demo: )/m, ''),
	});
	const first = {
		...files,
		...edit(ledger, ',1480.00,', ',1840.00,'),
		...edit(finance, corrected.reason, ''),
	};
	commit('2025-04-10', first);
	commit('2025-04-28', { [ledger]: files[ledger], [finance]: files[finance] });
}

function filesOfCounty(): Record<string, string> {
	return Object.fromEntries(
		readdirSync(countyData, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.join(entry.parentPath, entry.name))
			.map((file) => [path.relative(countyData, file), readFileSync(file, 'utf8')]),
	);
}
