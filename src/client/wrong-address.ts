import { readFragment } from './read-fragment.ts';

/** Short addresses that were written as paths: `/v/990101001200/2025-03/记-3-12` is `/v/990101001200/#2025-03/记-3-12`. */
const folder =
	document.querySelector<HTMLElement>('[data-short-addresses]')?.dataset['shortAddresses'];
if (folder !== undefined && location.pathname.startsWith(folder)) {
	const [village = '', period = '', ...key] = location.pathname.slice(folder.length).split('/');
	if (/^\d{12}$/.test(village) && period !== '') {
		const parts = [period, ...key].filter((part) => part !== '').map(readFragment);
		location.replace(`${folder}${village}/#${parts.map(encodeURIComponent).join('/')}`);
	}
}
