import { expect, it } from 'vitest';
import { shortAddressMonths } from '../../../src/views/pages/short-addresses.ts';
import { shortRowPath } from '../../../src/views/paths.ts';
import { aLedgerRow, aVillage, villageId } from '../../builders.ts';

const { dataset } = aVillage({
	ledger: {
		'2025-02': [aLedgerRow({ 日期: '2025-02-03', 凭证号: '记-2-1' })],
		'2025-Q2': [
			aLedgerRow({ 日期: '2025-04-03', 凭证号: '记 1/2#' }),
			aLedgerRow({ 日期: '2025-04-03', 凭证号: '记 1/2#' }),
		],
	},
});

it('the short addresses of a village are its rows by their keys, the newest period first', () => {
	expect(shortAddressMonths(dataset)).toEqual([
		{
			period: '2025-Q2',
			rows: [
				{ key: '记-1/2#', anchor: 'v-记-1/2#' },
				{ key: '记-1/2#~2', anchor: 'v-记-1/2#~2' },
			],
		},
		{ period: '2025-02', rows: [{ key: '记-2-1', anchor: 'v-记-2-1' }] },
	]);
});

it('a short address has no character that ends an address in a message', () => {
	expect(shortRowPath(villageId, '2025-Q2', '记-1/2#')).toBe(
		`/v/${villageId}/#2025-Q2/%E8%AE%B0-1%2F2%23`,
	);
});
