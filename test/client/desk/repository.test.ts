import { describe, expect, it } from 'vitest';
import { readRepository, uploadAddress } from '../../../src/client/desk/repository.ts';

const county = (settings: unknown) => ({ files: { 'portal.yaml': JSON.stringify(settings) } });
const folder = 'villages/990101001200/ledger/';

describe('the repository of the county', () => {
	it('is what its settings say, on its main branch in the folder data where they say no more', () => {
		const repository = { url: 'https://gitee.com/qinghe/sunlit' };
		expect(readRepository(county({ repository }))).toEqual({
			...{ url: 'https://gitee.com/qinghe/sunlit', branch: 'main', folder: 'data' },
		});
	});

	it('is none where they name none, or no address of the web', () => {
		expect(readRepository(undefined)).toBeUndefined();
		expect(readRepository(county({}))).toBeUndefined();
		expect(readRepository(county({ repository: { url: 'javascript:alert(1)' } }))).toBeUndefined();
	});
});

describe('the page to upload files', () => {
	it.each([
		['https://github.com/qinghe/sunlit', 'main', 'upload/main/data/villages/990101001200/ledger'],
		[
			'https://github.com/qinghe/sunlit.git',
			'main',
			'upload/main/data/villages/990101001200/ledger',
		],
		['https://gitee.com/qinghe/sunlit/', 'master', 'tree/master/data/villages/990101001200/ledger'],
		['https://git.qinghe.gov.cn/gk/sunlit', 'a/b', '-/tree/a/b/data/villages/990101001200/ledger'],
	])('of %s leads to the folder', (url, branch, expected) => {
		const root = url.replace(/\/$|\.git$/, '');
		expect(uploadAddress({ url, branch, folder: 'data' }, folder)).toBe(`${root}/${expected}`);
	});

	it('writes what is no letter as an address does, and knows of a data folder at the root', () => {
		const repository = { url: 'https://github.com/a/b', branch: 'main', folder: '' };
		expect(uploadAddress(repository, 'villages/"><script>/')).toBe(
			'https://github.com/a/b/upload/main/villages/%22%3E%3Cscript%3E',
		);
	});
});
