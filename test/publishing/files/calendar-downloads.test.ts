import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { listCalendarDownloads } from '../../../src/publishing/files/calendar-downloads.ts';
import { summariseCounty } from '../../../src/summary/county-summary.ts';
import { aDisclosure, anObligation } from '../../builders.ts';
import { aVillageSummary } from '../../views/village-summary.ts';

const { summary, context } = aVillageSummary(
	{ asOf: '2025-04-20', since: '2025-02-01' },
	{
		catalogue: [
			anObligation({ 目录编号: 'CW-02', 类别: '财务', 公开事项: '收支明细', 公开时限: '次月15日' }),
		],
		finance: [aDisclosure({ 目录编号: 'CW-02', 期间: '2025-02', 发布日期: '2025-03-18' })],
	},
	{ name: '=柳溪村' },
);
const county = summariseCounty(context.register.townships.values(), [summary]);
const files = new Map(
	[...listCalendarDownloads(county, context)].map(({ path, text }) => [
		path,
		Papa.parse<string[]>(text.replace('\uFEFF', ''), { skipEmptyLines: true }).data,
	]),
);
const rowsOf = (name: string) => {
	const [headings = [], ...rows] = files.get(`downloads/calendar/${name}.csv`) ?? [];
	return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at]])));
};

describe('the calendar’s files', () => {
	it('are the county’s, each affair’s, each township’s, and the list of items', () => {
		expect([...files.keys()]).toEqual(
			['all', 'party-affairs', 'village-affairs', 'finance', 'township-990101', 'items'].map(
				(name) => `downloads/calendar/${name}.csv`,
			),
		);
	});

	it('have a line a village with its months in the words of the page', () => {
		expect(rowsOf('finance')).toEqual([
			expect.objectContaining({
				村编号: '990101001200',
				村名: "'=柳溪村",
				乡镇: '柳溪镇',
				类别: '财务',
				应公开: '2',
				逾期公开: '1',
				还没有公开: '1',
				'已过期限合计（天）': '5',
				最近公开: '2025-03-18',
				'2025年2月': '逾1',
				'2025年3月': '缺1',
				'2025年4月': '未到期',
				截至: '2025-04-20',
			}),
		]);
	});

	it('have a township’s villages once for each affair', () => {
		expect(rowsOf('township-990101').map((row) => row['类别'])).toEqual(['党务', '村务', '财务']);
	});

	it('list every expected disclosure with its due date', () => {
		expect(
			rowsOf('items').map((row) =>
				['期间', '期限', '状态', '天数', '公开登记编号'].map((each) => row[each]),
			),
		).toEqual([
			['2025-02', '2025-03-15', '逾期', '3', 'GK-1'],
			['2025-03', '2025-04-15', '未公开', '5', ''],
			['2025-04', '2025-05-15', '未到期', '', ''],
		]);
	});
});
