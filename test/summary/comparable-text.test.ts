import { describe, expect, it } from 'vitest';
import { stripDates, extractText } from '../../src/summary/comparable-text.ts';

describe('a text posted again under a new date', () => {
	it.each([
		['2025年3月收入12元', '2026年4月收入12元'],
		['2025年第一季度，3月14日召开会议', '2026年第三季度，9月2日召开会议'],
		['2025年上半年 没有变化', '2025年下半年没有变化'],
		['2025-03-14核对', '2025-04-15核对'],
		['本月３人', '本月3人'],
	])('compares the same: %s, %s', (a, b) => {
		expect(stripDates(a)).toBe(stripDates(b));
	});

	it.each([
		['2025年3月收入12元', '2025年3月收入13元'],
		['户数12户', '户数13户'],
		['完成第3项', '完成第4项'],
	])('compares different when a figure differs: %s, %s', (a, b) => {
		expect(stripDates(a)).not.toBe(stripDates(b));
	});

	it('is taken from a text file word by word', () => {
		const tree = {
			type: 'root' as const,
			children: [
				{
					type: 'heading' as const,
					depth: 2 as const,
					children: [{ type: 'text' as const, value: '公告' }],
				},
				{ type: 'paragraph' as const, children: [{ type: 'inlineCode' as const, value: '正文' }] },
			],
		};
		expect(extractText(tree)).toBe('公告正文');
	});
});
