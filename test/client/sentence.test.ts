import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fillSentence } from '../../src/client/sentence.ts';

beforeAll(() => {
	vi.stubGlobal('document', { documentElement: { lang: 'zh-CN' } });
});
afterAll(() => {
	vi.unstubAllGlobals();
});

describe('a sentence', () => {
	it('takes its values by name, each as often as it stands there', () => {
		expect(
			fillSentence('{village}：{village}找到 {count} 条', { village: '杏花村', count: 3 }),
		).toBe('杏花村：杏花村找到 3 条');
	});

	it('groups the digits of numbers, and leaves texts as they are', () => {
		expect(fillSentence('{count} 条，{year}年', { count: 12345, year: '2025' })).toBe(
			'12,345 条，2025年',
		);
	});

	it('keeps a name that has no value, so that the gap is seen', () => {
		expect(fillSentence('第{line}行', {})).toBe('第{line}行');
	});

	it('puts a value in as it is, also where it looks like a name or a pattern', () => {
		expect(fillSentence('查“{q}”', { q: '{count} $& $1' })).toBe('查“{count} $& $1”');
	});
});
