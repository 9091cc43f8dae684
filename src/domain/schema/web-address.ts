import { text, type CellType } from './cell-type.ts';

/** A person can still read it; what is longer is no address of a notice. */
const longest = 500;

/** Letters and digits alone: an address in Chinese is copied from a browser in its encoded form. */
const plain = /^https:\/\/[A-Za-z0-9.-]+(?:\/[\w\-.~!$&'()*+,;=:@%/?#]*)?$/;

/**
 * The address of a page of somebody else's: https alone, a name of a host with a dot and no number in its place, no
 * port, and neither name nor password in it. What could be read as another host than it shows is refused.
 */
export function webAddress(): CellType<string> {
	return {
		...text(),
		kind: 'web-address',
		name: { zh: '网址', en: 'web address' },
		howToWrite: {
			zh: `请写 https:// 开头的完整网址，从浏览器地址栏复制，最多 ${longest} 个字符；不能有用户名、密码、端口、空格和汉字。`,
			en: `Write a whole address that begins with https://, at most ${longest} characters, without name, password, port, spaces or Chinese characters.`,
		},
		example: 'https://www.example.gov.cn/tongbao/1.html',
		read: (cell) => (isWebAddress(cell) ? cell : undefined),
	};
}

function isWebAddress(cell: string): boolean {
	if (cell.length > longest || !plain.test(cell) || !URL.canParse(cell)) return false;
	const { protocol, username, password, hostname, port, href } = new URL(cell);
	if (protocol !== 'https:' || username || password || port) return false;
	const isName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(hostname);
	return isName && href.toLowerCase().startsWith(`https://${hostname}`);
}
