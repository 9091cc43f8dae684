import { describe, expect, it } from 'vitest';
import { locales, textsFor } from '../../src/texts/index.ts';
import { columnLabels } from '../../src/views/column-labels.ts';

describe('the labels of columns on a phone', () => {
	const sheet = columnLabels(locales);

	it('are the headings of the texts, by the place of the column', () => {
		const { date, income } = textsFor('zh-CN').ledger;
		const cell = (place: number) =>
			`[data-columns=ledger]:lang(zh-CN)>tbody>tr>td:nth-child(${place})::before`;
		expect(sheet).toContain(`${cell(1)}{content:"${date}"}`);
		expect(sheet).toContain(`${cell(4)}{content:"${income}"}`);
	});

	it('leave the heading of a row alone', () => {
		expect(sheet).not.toContain('[data-columns=ledger]:lang(zh-CN)>tbody>tr>td:nth-child(3)');
	});
});
