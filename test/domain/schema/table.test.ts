import { expect, it } from 'vitest';
import { amount, date, id, text } from '../../../src/domain/schema/cell-type.ts';
import { keyHeadings, optional, required, table } from '../../../src/domain/schema/table.ts';

const doc = { zh: '', en: '' };
const columns = {
	id: required('编号', id(), { doc }),
	name: required('名称', text(), { doc, person: 'party' }),
	from: optional('开始', date(), { doc, aliases: ['起'] }),
	sum: optional('金额', amount(), { doc, neverNegative: true, lives: 'moving' }),
};
const plain = { name: 'things', scope: 'village', title: doc, doc, key: ['id'], columns } as const;

it('a table is what it says of itself, and what it leaves out does not hold', () => {
	expect(table(plain)).toEqual({
		...plain,
		folder: 'things',
		fulfils: false,
		takes: [],
		growing: false,
		dateOrders: [],
		followsBooks: false,
		inventory: false,
		moves: ['from'],
		page: undefined,
	});
});

it('a page is of the register called as the table is, where it does not say another', () => {
	expect(table({ ...plain, page: { rows: 'pages' } }).page).toEqual({
		register: 'things',
		rows: 'pages',
		trail: false,
	});
	const shared = table({ ...plain, page: { register: 'all', rows: 'anchors' } });
	expect(shared.page.register).toBe('all');
});

it('a column has its roles, and its other headings', () => {
	expect(columns.name).toMatchObject({ required: true, person: 'party', aliases: [] });
	expect(columns.from).toMatchObject({ required: false, aliases: ['起'] });
	expect(columns.sum).toMatchObject({ neverNegative: true, lives: 'moving' });
});

it('a key is named by its headings', () => {
	expect(keyHeadings(table({ ...plain, key: ['id', 'from'] }))).toEqual(['编号', '开始']);
});
