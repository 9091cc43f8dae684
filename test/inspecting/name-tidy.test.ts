import { describe, expect, it } from 'vitest';
import { inspectCounty } from '../../src/inspecting/inspect-county.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';

const file = 'villages/990101001200/comments.csv';
const heading = '编号,收到日期,渠道,内容（脱敏）';
const rows = (count: number, text = '路灯不亮。') =>
	Array.from({ length: count }, (_, at) => `YJ2025-${at + 1},2025/3/2,来访,${text}\n`).join('');
const findingsOf = (content: string) =>
	inspectCounty(aDataFolder({ ...countyFiles, [file]: content })).findings;
const kinds = (content: string) => findingsOf(content).map(({ kind }) => kind);

describe('a file of the data that a spreadsheet saved', () => {
	it('gives one finding with the number of its cells, however many they are', () => {
		const [one, ...others] = findingsOf(`${heading}\n${rows(380)}`);
		expect(others).toEqual([]);
		expect(one).toEqual({
			kind: 'saved-by-spreadsheet',
			place: { file, line: 2, column: '收到日期', position: 1, cell: '2025/3/2' },
			values: { file, count: 380, others: 0 },
		});
	});

	it('has its cells named one by one where they are few', () => {
		expect(kinds(`${heading}\n${rows(4)}`)).toEqual(Array(4).fill('cell-unreadable'));
		expect(kinds(`${heading}\n${rows(5)}`)).toEqual(['saved-by-spreadsheet']);
	});

	it('has the other errors named beside it', () => {
		expect(
			kinds(`${heading}\n${rows(5)}YJ1,2025-03-02,走访,灯\nYJ2,2025年2月30日,来访,灯\n`),
		).toEqual(['saved-by-spreadsheet', 'choice-unknown', 'cell-unreadable']);
	});

	it('hides no personal number', () => {
		expect(kinds(`${heading}\n${rows(5, '电话13800138000')}`)).toEqual([
			'saved-by-spreadsheet',
			...Array<string>(5).fill('phone'),
		]);
	});

	it('is not what headings are that nobody knows, nor words that are in no list', () => {
		expect(kinds(`编号,日期来了,渠道,内容（脱敏）\n${rows(6)}`)).not.toContain(
			'saved-by-spreadsheet',
		);
		const words = rows(6).replaceAll('2025/3/2', '2025-03-02').replaceAll('来访', '走访');
		expect(kinds(`${heading}\n${words}`)).toEqual(Array(6).fill('choice-unknown'));
	});
});
