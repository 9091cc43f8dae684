import { describe, expect, it } from 'vitest';
import { heading, importLines, problems } from './ledger-text.ts';

describe('personal numbers', () => {
	it('stop an import in any cell of a payment, and no message shows them', () => {
		const result = importLines([
			`${heading},对方`,
			'13800138000,990101198503071220,138-0013-8000,打印纸,,6222029901011234564,13800138000',
		]);
		expect(problems(result)).toEqual([
			'2 日期 phone',
			'2 凭证号 id-card',
			'2 类别 phone',
			'2 支出 bank-card',
			'2 对方 phone',
		]);
		expect(JSON.stringify(result).replace(/[\s-]/g, '')).not.toMatch(/\d{11}/);
	});

	it('are masked in headings and in rows that are not imported', () => {
		const unknown = importLines([`${heading},13800138000`, '2025-03-05,1,办公费,纸,,2.00,x']);
		expect(unknown.findings[0]?.place.column).toBe('［手机号］');
		const note = importLines([heading, '2025-03-05,1,办公费,纸,,2.00', '制表人：周文 13800138000']);
		expect(note.imported?.dropped.map(({ text }) => text)).toEqual(['制表人：周文 ［手机号］']);
	});
});
