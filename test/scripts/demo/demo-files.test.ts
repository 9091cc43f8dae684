import { describe, expect, it } from 'vitest';
import { demoFiles } from '../../../scripts/demo/demo.ts';
import { demoByPath, readFilesBelow, rowsOf, writeAndReadDemo } from './read-demo.ts';

const made = demoByPath();
const paths = [...made.keys()];
const written = writeAndReadDemo();

describe('the demo county', { timeout: 60_000 }, () => {
	it('is the same, byte for byte, every time', () => {
		expect(writeAndReadDemo()).toEqual(written);
	});

	it('is what data/ holds: after a change run `npm run demo`', () => {
		const roots = new Set([...written.keys()].map((path) => path.split('/')[0]));
		const committed = [...readFilesBelow('data')].filter(([path]) => roots.has(path.split('/')[0]));
		expect(committed.map(([path]) => path)).toEqual([...written.keys()]);
		expect(
			committed.filter(([path, content]) => written.get(path) !== content).map(([path]) => path),
		).toEqual([]);
	});

	it('writes no path twice', () => {
		const all = [...demoFiles()].map(({ path }) => path);
		expect(all.length).toBe(new Set(all).size);
	});

	it('gives a village the same files however many others there are', () => {
		const larger = [...demoFiles({ villages: 14 })].filter(({ path }) =>
			path.startsWith('villages/'),
		);
		const same = larger.filter(({ path }) => made.has(path));
		expect(same.filter(({ path, content }) => made.get(path) !== content)).toEqual([]);
		expect(larger.length).toBeGreaterThan(same.length);
	});

	it('discloses ledgers alone, each with its row in the register, when that is asked for', () => {
		const ledgers = demoByPath({ disclosures: 'ledger' });
		const isLedger = (path: string) => path.includes('/ledger/');
		expect([...ledgers.keys()].filter(isLedger)).toEqual(paths.filter(isLedger));
		expect([...ledgers.keys()].filter((path) => path.includes('/notices/'))).toEqual([]);
		const register = (files: typeof made) =>
			rowsOf(files.get('villages/990101001200/finance.csv'))
				.filter(({ 目录编号 }) => 目录编号 === ledgerItem)
				.map(({ 期间 }) => 期间);
		const ledgerItem = rowsOf(made.get('catalogue.csv')).find(
			({ 数据表 }) => 数据表 === 'ledger',
		)?.目录编号;
		expect(register(ledgers)).toEqual(register(made));
		expect(register(ledgers).length).toBeGreaterThan(30);
		expect(rowsOf(ledgers.get('villages/990101001200/village-affairs.csv'))).toEqual([]);
	});

	it('stays small enough to commit', () => {
		const bytes = [...written.values()].reduce((sum, content) => sum + content.length, 0);
		expect(bytes).toBeLessThan(6_000_000);
	});
});

describe('the villages of the demo', () => {
	const villages = rowsOf(made.get('villages.csv'));

	it('have ids of twelve digits in a township of the register', () => {
		const townships = new Set(rowsOf(made.get('townships.csv')).map(({ 乡镇编号 }) => 乡镇编号));
		expect(villages.filter(({ 村编号 = '' }) => !/^9901\d{8}$/.test(村编号))).toEqual([]);
		expect(villages.filter(({ 乡镇编号 = '' }) => !townships.has(乡镇编号))).toEqual([]);
	});

	it('leave 990101001300 and 柳树村 to the handbook', () => {
		expect(villages.map(({ 村编号 }) => 村编号)).not.toContain('990101001300');
		expect(villages.map(({ 村名 }) => 村名)).not.toContain('柳树村');
	});

	it('share a name across townships once', () => {
		const names = villages.map(({ 村名 }) => 村名);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual(['新民村']);
	});

	it.each([12, 40, 300])(
		'are as many as asked for, with ids and names of their own (%i)',
		(count) => {
			const registers = [...demoFilesOfRegister(count)];
			const rows = rowsOf(registers[0]);
			expect(rows.length).toBe(count);
			expect(new Set(rows.map(({ 村编号 }) => 村编号)).size).toBe(count);
			expect(new Set(rows.map(({ 村名, 乡镇编号 }) => `${乡镇编号}${村名}`)).size).toBe(count);
		},
	);
});

describe('what the demo shows', () => {
	it('holds no identity number and no mobile number', () => {
		const found = [...written].filter(([, content]) =>
			/(?<![\d.])(?:\d{17}[\dXx]|1[3-9]\d{9})(?![\d.])/.test(content),
		);
		expect(found.map(([path]) => path)).toEqual([]);
	});

	it('names only telephones of the fictional exchange', () => {
		const phones = [...written.values()].flatMap(
			(content) => content.match(/0\d{2,3}-\d{7,8}/g) ?? [],
		);
		expect(phones.filter((phone) => !/^0990-5550\d{3}$/.test(phone))).toEqual([]);
		expect(phones.length).toBeGreaterThan(100);
	});

	it('never puts an item for members only on the site', () => {
		const kept = new Set(
			rowsOf(made.get('catalogue.csv'))
				.filter(({ 公开对象 }) => 公开对象 !== '全社会')
				.map(({ 目录编号 }) => 目录编号),
		);
		const registers = paths.filter((path) =>
			/\/(party-affairs|village-affairs|finance)\.csv$/.test(path),
		);
		const leaked = registers.flatMap((path) =>
			rowsOf(made.get(path)).filter(({ 目录编号 = '' }) => kept.has(目录编号)),
		);
		expect(leaked).toEqual([]);
	});

	it('leaves no gap of a text unfilled', () => {
		const unfilled = [...written].filter(([, content]) =>
			/\{\w*\}|undefined|NaN|null/.test(content),
		);
		expect(unfilled.map(([path]) => path)).toEqual([]);
	});

	it('escapes the asterisk of a masked name in Markdown', () => {
		const notices = [...written].filter(([path]) => path.endsWith('.md'));
		expect(
			notices.filter(([, content]) => /(?<!\\)\*/.test(content)).map(([path]) => path),
		).toEqual([]);
	});
});

/** Only the register: the villages after it are never made. */
function* demoFilesOfRegister(villages: number): Generator<string> {
	for (const { path, content } of demoFiles({ villages })) {
		if (path === 'villages.csv') {
			yield content;
			return;
		}
	}
}
