import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { AnswerableHint } from '../../../src/domain/hints/hint.ts';
import { hintFiles, writeHintDownloads } from '../../../src/publishing/files/hint-downloads.ts';
import { formatHintLines, unpackHints, type HintFile } from '../../../src/search/hint-list.ts';
import { summariseCounty } from '../../../src/summary/county-summary.ts';
import { countHints } from '../../../src/summary/hint-counts.ts';
import { aDataFolder } from '../../data-folder.ts';
import { villageId } from '../../builders.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { aHint, anAnswer } from '../../made-up-hints.ts';
import { aSite } from '../../made-up-site.ts';
import { aBuild, aWriter } from '../a-build.ts';
import { aVillageSummary } from '../../views/village-summary.ts';
import { textsFor } from '../../../src/texts/index.ts';

const { summary, context } = aVillageSummary({ asOf: '2025-04-20' }, {});
const about = (summary_: string) => ({ rule: 'witness-missing', values: { summary: summary_ } });
const hints: Readonly<Record<string, readonly AnswerableHint[]>> = {
	'990101001200': [
		aHint({ ...about('=cmd'), amountFen: 10_000 }),
		aHint({ ...about('笔'), on: '2025-03-09', answer: anAnswer }),
		aHint({ ...about('纸'), on: '2024-12-30' }),
	],
	'990101001201': [aHint({ ...about('墨'), on: '2025-01-02' })],
	'990101001202': [],
};
const county = summariseCounty(
	context.register.townships.values(),
	Object.entries(hints).map(([id, own]) => ({
		...summary,
		id,
		name: `${id.at(-1)}村`,
		hints: countHints(own),
	})),
);

function written() {
	const site = aDataFolder({});
	writeHintDownloads(aWriter(site), { county, context, hints: (id) => hints[id] ?? [] });
	const read = (file: string) => readFileSync(path.join(site, 'downloads', file), 'utf8');
	return {
		site,
		read,
		rowsOf: (file: string) =>
			Papa.parse<string[]>(read(file).slice(1), { skipEmptyLines: true }).data,
		packed: (year: number) => unpackHints(JSON.parse(read(`hints/${year}.json`)) as HintFile),
	};
}

describe('the files of the hints', () => {
	it('are a table and a packed file a year, as many as the county needs', () => {
		const { site: folder } = written();
		const site = { ...aSite(aDatedVillage({ asOf: '2025-12-31' }, {})), county };
		const paths = [...hintFiles.addresses(site, aBuild())];
		expect(paths).toEqual([
			`/downloads/${villageId}/hints.csv`,
			...['/downloads/hints/2025.csv', '/downloads/hints/2025.json'],
			...['/downloads/hints/2024.csv', '/downloads/hints/2024.json'],
		]);
		expect(paths.filter((each) => !existsSync(path.join(folder, each)))).toEqual([]);
	});

	it('hold every village’s hints of the year, newest first within a village, under one heading', () => {
		const { read, rowsOf } = written();
		const [headings, ...rows] = rowsOf('hints/2025.csv');
		expect(headings).toContain('针对编号');
		expect(rows.map((row) => [row[0], row[7], row[9]])).toEqual([
			['990101001200', '2025-03-09', '“笔”没有填证明人。'],
			['990101001200', '2025-03-05', '“=cmd”没有填证明人。'],
			['990101001201', '2025-01-02', '“墨”没有填证明人。'],
		]);
		expect(read('hints/2025.csv').split('\uFEFF')).toHaveLength(2);
	});

	it('say the same packed and as a table', () => {
		const { rowsOf, packed } = written();
		const { columns } = textsFor('zh-CN').hints;
		for (const year of [2024, 2025]) {
			expect(formatHintLines(columns, packed(year))).toEqual(rowsOf(`hints/${year}.csv`));
		}
	});

	it('are of each village too, headings alone where it has none', () => {
		const { rowsOf } = written();
		expect(rowsOf('990101001200/hints.csv')).toHaveLength(4);
		expect(rowsOf('990101001200/hints.csv')[1]?.slice(10)).toEqual([
			...['录入时漏填。', '村报账员', '2025-04-20'],
		]);
		expect(rowsOf('990101001202/hints.csv')).toHaveLength(1);
	});
});
