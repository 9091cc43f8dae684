import { describe, expect, it } from 'vitest';
import { suggestCategories } from '../../../src/importing/cells/suggest-category.ts';
import type { PastEntry } from '../../../src/importing/cells/past-categories.ts';

const past: readonly PastEntry[] = [
	{ summary: '付1月电费', category: 'utilities' },
	{ summary: '付2月电费', category: 'utilities' },
	{ summary: '修渠挖机机械费', category: 'repairs' },
	{ summary: '付李*国挖机款', category: 'repairs' },
	{ summary: '收到门面租金', category: 'rental-income' },
];
const suggested = (
	written: string,
	text: string,
	more: { readonly direction?: 'income' | 'expense'; readonly past?: readonly PastEntry[] } = {},
) =>
	suggestCategories({
		written,
		summary: { heading: '摘要', text },
		direction: more.direction ?? 'expense',
		past: more.past ?? past,
	}).map(({ category, reason }) => `${category.name}：${reason.zh}`);

describe('the village’s own past', () => {
	it('comes before every keyword, with the last entry like this one', () => {
		expect(suggested('', '付3月电费')[0]).toBe('水电费：上次“付2月电费”记在这一类');
		expect(suggested('机械费', '挖土')[0]).toBe('维修费：上次“修渠挖机机械费”记在这一类');
		expect(suggested('', '付王*强挖机款')).toEqual(['维修费：上次“付李*国挖机款”记在这一类']);
	});

	it('is the oftenest, then the newest', () => {
		const other: PastEntry = { summary: '付3月电费', category: 'office-expense' };
		expect(suggested('', '付4月电费', { past: [...past, other] }).slice(0, 2)).toEqual([
			'水电费：上次“付2月电费”记在这一类',
			'办公费：上次“付3月电费”记在这一类',
		]);
		const last = past.slice(1);
		expect(suggested('', '付4月电费', { past: [...last, other] })[0]).toContain('办公费');
	});

	it('says nothing of the other side, of another summary, or of a word of one sign', () => {
		expect(suggested('', '收到门面租金', { direction: 'expense' })).toEqual([]);
		expect(suggested('', '收到门面租金', { direction: 'income' })[0]).toContain('上次');
		expect(suggested('', '付广告款')).toEqual([]);
		expect(suggested('费', '某').join()).not.toContain('上次');
		expect(suggested('', '9月')).toEqual([]);
	});

	it('of ten thousand entries is recalled for a thousand rows in a moment', () => {
		const many = Array.from({ length: 10_000 }, (_, at): PastEntry => ({
			summary: `付第${at}笔电费`,
			category: 'utilities',
		}));
		const names = Array.from({ length: 1000 }, (_, row) =>
			suggested('机械费', `付${row}月电费`, { past: many }),
		);
		expect(names.every(([first]) => first?.startsWith('水电费'))).toBe(true);
	});
});
