import { expect, it } from 'vitest';
import { nameApart } from '../../src/views/names-apart.ts';

it('villages of the same name are told apart by their townships, others keep their own', () => {
	const townships = [
		{
			name: '白石镇',
			villages: [
				{ id: '1', name: '新民村' },
				{ id: '2', name: '金桥村' },
			],
		},
		{ name: '云台乡', villages: [{ id: '3', name: '新民村' }] },
		{ name: '空乡', villages: [] },
	];
	expect(nameApart(townships).map(({ villages }) => villages.map(({ name }) => name))).toEqual([
		['白石镇新民村', '金桥村'],
		['云台乡新民村'],
		[],
	]);
});
