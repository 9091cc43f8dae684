import { readFragment } from './read-fragment.ts';

/**
 * Opens the row that a short address names. Without it the address leads to the row's number in the list, which leads on.
 * Only addresses of the list are opened, whatever the address says: other places of the page, such as that which skips
 * its head, are come to as on every page.
 */
const list = document.querySelector('.short-addresses');
if (list) {
	const follow = () => {
		const name = readFragment(location.hash);
		const named = document.getElementById(name);
		if (name === '' || (named && !list.contains(named))) return;
		const [period = ''] = name.split('/', 1);
		const link = named?.querySelector('a');
		if (link) location.replace(link.href);
		else {
			const gone = list.querySelector<HTMLElement>('.gone');
			if (gone) gone.hidden = false;
			document.getElementById(period)?.scrollIntoView();
		}
	};
	addEventListener('hashchange', follow);
	follow();
}
