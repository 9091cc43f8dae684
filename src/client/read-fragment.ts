/** What stands after the `#` of an address. Where it passed through a programme that encoded it again, it is decoded again. */
export function readFragment(hash: string): string {
	let text = hash.replace(/^#/, '');
	for (let times = 0; times < mostTimes && text.includes('%'); times += 1) {
		try {
			text = decodeURIComponent(text);
		} catch {
			return text;
		}
	}
	return text;
}

/** Once by us, once by whoever passed it on. */
const mostTimes = 2;
