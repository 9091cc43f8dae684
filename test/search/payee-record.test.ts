import { expect, it } from 'vitest';
import { describePayee } from '../../src/search/payee-record.ts';
import type { ListedPayee } from '../../src/views/pages/payee-list.ts';

const payee: ListedPayee = {
	id: '0123456789abcdef',
	name: '青禾建设（二期）有限公司',
	spellings: ['青禾建设【二期】有限公司'],
	fen: 100,
	rows: 1,
	contractCount: 0,
	projectCount: 0,
	concerned: ['990101001200', '990102001200'],
	townships: ['990101', '990102'],
	variants: [],
};

it('a payee is found by its name however it is written, in the villages and townships concerned', () => {
	expect(describePayee(payee)).toEqual({
		path: '/payees/0123456789abcdef/',
		title: '青禾建设（二期）有限公司',
		place: '收款单位 · 2 个村',
		keywords: '青禾建设【二期】有限公司 青禾建设(二期)有限公司 青禾建设二期有限公司',
		segments: [],
		filters: {
			kind: 'payee',
			township: ['990101', '990102'],
			village: ['990101001200', '990102001200'],
		},
		date: '',
		year: undefined,
	});
});
