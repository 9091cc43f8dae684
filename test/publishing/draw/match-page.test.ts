import { describe, expect, it } from 'vitest';
import { matchPage } from '../../../src/publishing/draw/match-page.ts';

const files = [
	'/src/pages/villages/[village]/index.astro',
	'/src/pages/villages/[village]/ledger/[period].astro',
	'/src/pages/villages/[village]/[affair]/index.astro',
	'/src/pages/villages/[village]/[affair]/[id].astro',
	'/src/pages/villages/[village]/contracts/[id].astro',
	'/src/pages/villages/[village]/[register]/[id]/trail.astro',
];
const match = (address: string) => {
	const page = matchPage(address, files);
	return page && [page.file.replace('/src/pages/villages/[village]/', ''), page.params];
};

describe('the file that draws an address', () => {
	it.each([
		['/villages/990101001200/', 'index.astro', {}],
		['/villages/990101001200/ledger/2025-03/', 'ledger/[period].astro', { period: '2025-03' }],
		['/villages/990101001200/finance/', '[affair]/index.astro', { affair: 'finance' }],
		['/villages/990101001200/contracts/HT-1/', 'contracts/[id].astro', { id: 'HT-1' }],
	])('of %s is %s', (address, file, params) => {
		expect(match(address)).toEqual([file, { village: '990101001200', ...params }]);
	});

	it('has as many parts as the address', () => {
		const [file, params] = match('/villages/990101001200/contracts/HT-1/trail/') ?? [];
		expect(file).toBe('[register]/[id]/trail.astro');
		expect(params).toMatchObject({ register: 'contracts', id: 'HT-1' });
	});

	it('takes the parts of an address decoded', () => {
		const id = '合同1';
		const address = `/villages/990101001200/contracts/${encodeURIComponent(id)}/`;
		expect(match(address)?.[1]).toMatchObject({ id });
	});

	it('is none for an address that no page has', () => {
		expect(match('/villages/')).toBeUndefined();
		expect(match('/villages/990101001200/a/b/c/')).toBeUndefined();
	});
});
