import type { DeskCounty } from '../../desk/office-files.ts';
import type { Repository } from '../../domain/portal/portal.ts';

/** Where the county keeps its data, if its settings say so. The site publishes them as JSON, as the build has read them. */
export function readRepository(county: DeskCounty | undefined): Repository | undefined {
	const text = county?.files['portal.yaml'];
	if (text === undefined) return undefined;
	const { repository } = JSON.parse(text) as { readonly repository?: Partial<Repository> };
	const { url, branch = 'main', folder = 'data' } = repository ?? {};
	return url?.startsWith('https://') ? { url, branch, folder } : undefined;
}

/**
 * The page on which files are uploaded into a folder of the data, where the host has an address for it; else the page
 * of the folder, which has a button.
 * @param folder below the data folder, with a slash at its end; empty for the data folder itself
 */
export function uploadAddress({ url, branch, folder: data }: Repository, folder: string): string {
	const root = url.replace(/\/+$/, '').replace(/\.git$/, '');
	const { hostname } = new URL(root);
	const path = `${data}/${folder}`.split('/').filter(Boolean).map(encodeURIComponent).join('/');
	const at = branch.split('/').map(encodeURIComponent).join('/');
	const inBranch = path === '' ? at : `${at}/${path}`;
	if (hostname === 'github.com') return `${root}/upload/${inBranch}`;
	if (hostname === 'gitee.com') return `${root}/tree/${inBranch}`;
	return `${root}/-/tree/${inBranch}`;
}
