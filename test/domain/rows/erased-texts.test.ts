import { describe, expect, it } from 'vitest';
import { identifyPaidPayee } from '../../../src/domain/payees/payee.ts';
import {
	erasedText,
	eraseText,
	eraseTexts,
	isErasable,
	isErased,
	numberErased,
} from '../../../src/domain/rows/erased-texts.ts';
import type { Table } from '../../../src/domain/schema/table.ts';
import { villageTables } from '../../../src/domain/tables/index.ts';
import { aLedgerRow, aVillage } from '../../builders.ts';

const { dataset } = aVillage({
	ledger: {
		'2025-03': [
			aLedgerRow({ 摘要: '付甲某', 对方: '张*', 科目: '501', 经手人: '周文', 备注: '' }),
			aLedgerRow({ 凭证号: '记-3-2', 摘要: '打印纸', 对方: '柳溪文具店', 对方类型: '单位' }),
		],
	},
});
const rows = dataset.files.ledger[0]?.rows ?? [];

describe('the texts of an erased row', () => {
	it('go, and its amounts, dates, choices, codes and number stay', () => {
		const [erased, other] = eraseTexts(
			villageTables.ledger,
			rows,
			new Set(['ledger:2025-03:记-3-1']),
		);
		expect(erased).toMatchObject({
			...{ voucher: '记-3-1', account: '501', date: rows[0]?.date, expense: rows[0]?.expense },
			...{ summary: erasedText, counterparty: '某*', handler: erasedText, note: undefined },
			ref: rows[0]?.ref,
		});
		expect(other).toBe(rows[1]);
	});

	it('make no page of a payee', () => {
		const [, erased] = eraseTexts(villageTables.ledger, rows, new Set(['ledger:2025-03:记-3-2']));
		expect(rows[1] && identifyPaidPayee(rows[1])).toBeDefined();
		expect(erased && identifyPaidPayee(erased)).toBeUndefined();
	});

	it('stay erased, numbers of them too', () => {
		const { bidder } = villageTables.bids.columns;
		const [now, next] = [
			eraseText(bidder, '张*丰'),
			numberErased(eraseText(bidder, '青禾建设有限公司'), 2),
		];
		expect([now, next]).toEqual(['某*', '已删去2']);
		expect([now, next, '已删去的'].map(isErased)).toEqual([true, true, false]);
		expect(eraseText(bidder, next)).toBe(next);
	});

	it('are in every table those columns that hold words', () => {
		const kept = Object.values<Table>(villageTables).flatMap((table) =>
			Object.entries(table.columns)
				.filter(([field, { type }]) => type.kind === 'text' && !isErasable(table, field))
				.map(([field]) => `${table.name}.${field}`),
		);
		expect(kept.sort()).toEqual([
			...[
				'answers.hint',
				'appraisals.name',
				'appraisals.role',
				'balances.label',
				'finance.bodyFile',
				'ledger.account',
				'ledger.voucher',
			],
			...['officials.name', 'officials.role', 'party-affairs.bodyFile', 'village-affairs.bodyFile'],
		]);
	});
});
