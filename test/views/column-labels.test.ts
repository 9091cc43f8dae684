import { describe, expect, it } from 'vitest';
import { locales, textsFor } from '../../src/texts/index.ts';
import { columnLabels } from '../../src/views/column-labels.ts';

describe('the labels of columns on a phone', () => {
	const sheet = columnLabels(locales);

	it('are the headings of the texts, by the place of the column', () => {
		const { voucher, short } = textsFor('zh-CN').ledger;
		const cell = (place: number) =>
			`[data-columns=ledger]:lang(zh-CN)>tbody>tr>td:nth-child(${place})::before`;
		expect(sheet).toContain(`${cell(2)}{content:"${voucher}"}`);
		expect(sheet).toContain(`${cell(4)}{content:"${short.income}"}`);
		expect(sheet).not.toContain(cell(1));
	});

	it('say where nothing stands, and stand beside a wide table sooner and on paper', () => {
		const parts = sheet.split('@media ');
		const wide = parts.find((part) => part.startsWith('(max-width:56.24rem),print'));
		expect(wide).toMatch(/td:nth-child\(11\):empty::after,.*\{content:"没有登记决议、合同"\}/);
		expect(wide).not.toContain('[data-columns=officials]');
		expect(parts.filter((part) => part.includes('[data-columns=ledger]'))).toEqual([wide]);
	});

	it('leave the heading of a row alone', () => {
		expect(sheet).not.toContain('[data-columns=ledger]:lang(zh-CN)>tbody>tr>td:nth-child(3)');
	});
});
