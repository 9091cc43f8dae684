import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/texts/index.ts';
import type { HintMark } from '../../../src/views/hint-marks.ts';
import { plainRecord, plainTables } from '../../../src/views/pages/register.ts';
import { cellHeading, cellText } from '../../../src/views/plain-cell.ts';
import { aComment, aContract, aDebt, aDecision, aProject, villageId } from '../../builders.ts';

import { aDatedVillage } from '../../dated-village.ts';
import { aView } from '../../village-view.ts';

const texts = textsFor('zh-CN');
const noMarks = new Map();

const { dataset, context } = aDatedVillage(
	{ asOf: '2026-11-21' },
	{
		decisions: [aDecision({ 编号: 'JY2024-09', 事项: '发包鱼塘' })],
		contracts: [
			aContract({ 决议编号: 'JY2024-09', 年租金: '1200.00', 附件: 'hetong.pdf' }),
			aContract({ 编号: 'HT2025-02', 名称: '门面房租赁合同', 签订日期: '2025-05-01' }),
		],
		debts: [aDebt({ 到期日: '2026-01-31' })],
		projects: [aProject()],
		comments: [aComment({ 针对编号: 'HT2025-01' })],
	},
);
const village = aView(dataset, context);

describe('the list of a register as its table declares it', () => {
	it('has the newest row first, under the headings that some row fills', () => {
		const [table] = plainTables(dataset, 'contracts', noMarks);
		expect(table?.labelHeading).toBe('名称');
		expect(table?.rows.map(({ label }) => label)).toEqual(['门面房租赁合同', '鱼塘承包合同']);
		const headings = table?.headings.map((heading) => cellHeading(heading, texts));
		expect(headings).toContain('年租金（元）');
		expect(headings).not.toContain('合同总额（元）');
	});

	it('leaves to the page of a row what is long, and shows all where there is none', () => {
		const [contracts] = plainTables(dataset, 'contracts', noMarks);
		const [debts] = plainTables(dataset, 'debts', noMarks);
		expect(contracts?.headings.map(({ heading }) => heading)).not.toContain('对方');
		expect(contracts?.rows[0]?.path).toBe(`/villages/${villageId}/contracts/HT2025-02/`);
		expect(debts?.headings.map(({ heading }) => heading)).toContain('对方');
		expect(debts?.rows[0]?.path).toBeUndefined();
	});

	it('tells of each row what was asked about it, and marks it', () => {
		const mark = { rule: 'rent-overdue' } as unknown as HintMark;
		const marks = new Map([['contracts:HT2025-01', [mark]]]);
		const [table] = plainTables(dataset, 'contracts', marks);
		expect(table?.rows.map((row) => row.marks)).toEqual([[], [mark]]);
		expect(table?.rows.map(({ records }) => records.comments.length)).toEqual([0, 1]);
	});

	it('is a table each of those that share the page', () => {
		expect(plainTables(dataset, 'capitals', noMarks).map(({ name }) => name)).toEqual([
			'assets',
			'resources',
		]);
	});
});

describe('the page of a row as its table declares it', () => {
	it('shows each cell as it is read, and links the row that a reference names', () => {
		const { cells, attachments } = plainRecord(village, 'contracts', 'HT2025-01', context);
		const shown = Object.fromEntries(
			cells.map((cell) => [cellHeading(cell, texts), cellText(cell, texts)]),
		);
		expect(shown).toMatchObject({
			编号: 'HT2025-01',
			类型: '资源发包',
			签订日期: '2024年12月20日',
			'年租金（元）': '1,200.00',
			决议编号: '发包鱼塘',
		});
		expect(shown['合同总额（元）']).toBeUndefined();
		expect(cells.find(({ heading }) => heading === '决议编号')?.path).toBe(
			`/villages/${villageId}/decisions/JY2024-09/`,
		);
		expect(attachments.map(({ name }) => name)).toEqual(['hetong.pdf']);
	});

	it('is there for rows alone that are', () => {
		expect(() => plainRecord(village, 'contracts', 'HT1999-01', context)).toThrow(RangeError);
	});
});
