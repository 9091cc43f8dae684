import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/texts/findings.ts';
import { heading, importLines, onlyRow, problems } from '../ledger-text.ts';

describe('the columns of an office’s ledger', () => {
	it('may have other names and any order', () => {
		const row = onlyRow(
			importLines([
				'支出金额,用途,科目类别,凭证编号,记 账 日 期,经办人',
				'20,打印纸,办公费,0012,2025.3.5,周文',
			]),
		);
		expect(row).toEqual({
			日期: '2025-03-05',
			凭证号: '0012',
			类别: '办公费',
			摘要: '打印纸',
			'收入（元）': '',
			'支出（元）': '20.00',
			经手人: '周文',
		});
	});

	it('may split the date', () => {
		const columns = '月,日,凭证号,类别,摘要,收入,支出';
		expect(onlyRow(importLines([columns, '3,5,1,办公费,纸,,2']))['日期']).toBe('2025-03-05');
		expect(onlyRow(importLines([`年,${columns}`, '2025,3,5,1,办公费,纸,,2'], null))['日期']).toBe(
			'2025-03-05',
		);
		expect(problems(importLines([columns, '3,5,1,办公费,纸,,2', ',6,2,办公费,纸,,2']))).toEqual([
			'3 日 cell-missing',
		]);
	});

	it('may include a serial number, slips and a balance, which are left out', () => {
		const { imported } = importLines([
			`序号,${heading},余额,附单据张数`,
			'1,2025-03-05,1,办公费,纸,,2,98,3',
		]);
		expect(imported?.cells[0]).toEqual([
			'日期',
			'凭证号',
			'类别',
			'摘要',
			'收入（元）',
			'支出（元）',
		]);
		expect(imported?.leftOut).toEqual(['序号', '余额', '附单据张数']);
	});

	it('must all be known: nothing is left out unseen', () => {
		const result = importLines([`${heading},证明仁`, '2025-03-05,1,办公费,纸,,2,吴天']);
		expect(problems(result)).toEqual(['1 证明仁 column-unclear']);
		expect(result.findings.map((one) => explain(one, 'zh').message)).toEqual([
			'“证明仁”可能是“证明人”，不能确定。前几格是：吴*。',
		]);
	});

	it('must include date, voucher, category and summary, once each', () => {
		expect(problems(importLines(['日期,摘要,收入,支出,备注', '2025-03-05,纸,,2,']))).toEqual([
			'1 凭证号 column-missing',
			'1 类别 column-missing',
		]);
		expect(problems(importLines([`${heading},支出金额`, '2025-03-05,1,办公费,纸,,2,2']))).toEqual([
			'1 支出金额 heading-repeated',
		]);
	});

	it('must say which amounts are income and which expense', () => {
		const row = '2025-03-05,1,办公费,纸,2,';
		const columns = (amounts: string) => importLines([`日期,凭证号,类别,摘要,${amounts}`, row]);
		expect(problems(columns('借方,贷方'))).toEqual(['1 借方 amount-columns-unclear']);
		expect(problems(columns('支出,金额'))).toEqual(['1 金额 amount-columns-unclear']);
		expect(problems(columns('备注,经手人'))).toEqual(['1 amount-columns-unclear']);
		expect(problems(columns('金额,备注'))).toEqual(['1 收/支 column-missing']);
		expect(problems(columns('收/支,备注'))).toEqual(['1 金额 column-missing']);
		expect(columns('借方,贷方').findings.map((one) => explain(one, 'zh'))).toEqual([
			{
				message: '“借方”“贷方”在不同的账上意思相反，表里逐行的余额也证明不了哪边是收入。',
				fix: '请改成“收入”“支出”两栏，或“收/支”“金额”两栏，只用一种。',
			},
		]);
	});

	it('must have names wherever there is content', () => {
		expect(problems(importLines([`${heading},,备注`, '2025-03-05,1,办公费,纸,,2,某,']))).toEqual([
			'2 heading-blank',
		]);
		expect(problems(importLines([heading, '2025-03-05,1,办公费,纸,,2,某']))).toEqual([
			'2 row-ragged',
		]);
		expect(problems(importLines([heading, '2025-03-05,1,办公费,纸']))).toEqual(['2 row-ragged']);
		expect(importLines([heading, '2025-03-05,1,办公费,纸,,2,,,']).findings).toEqual([]);
	});
});
