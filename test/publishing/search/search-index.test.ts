import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { parseQuery, readAddress, showResult } from '../../../src/search/query.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import { openSession, type IndexList, type PagefindModule } from '../../../src/search/session.ts';
import { writeIndex } from '../../../src/publishing/search/search-index.ts';
import { openSpool } from '../../../src/publishing/search/search-spool.ts';
import { verifySite } from '../../../src/publishing/release/verify.ts';
import {
	openRecordingWriter,
	readWrittenFiles,
} from '../../../src/publishing/release/written-files.ts';
import { aWriter } from '../a-build.ts';

const aRecord = (own: Partial<SearchRecord>): SearchRecord => ({
	path: '/villages/990101001200/ledger/2025-03/',
	title: '2025年3月收支明细',
	place: '柳溪村 · 柳溪镇 · 财务',
	keywords: '',
	segments: [],
	filters: { kind: 'ledger', township: '990101', village: '990101001200', affair: 'finance' },
	date: '2025-03-31',
	year: 2025,
	...own,
});

const aVillageRecord = (name: string, id: string, keywords = ''): SearchRecord =>
	aRecord({
		path: `/villages/${id}/`,
		title: name,
		place: '长岭乡',
		keywords,
		filters: { kind: 'village', township: '990103', village: id },
		date: '',
		year: undefined,
	});

const aLedger = (key: string, texts: readonly string[], id = '990101001200'): SearchRecord =>
	aRecord({
		path: `/villages/${id}/ledger/${key}/`,
		title: `${key.slice(0, 4)}年${Number(key.slice(5))}月收支明细`,
		filters: { kind: 'ledger', township: id.slice(0, 6), village: id, affair: 'finance' },
		segments: texts.map((text, index) => ({ anchor: `v-记-${index + 1}`, text })),
		date: `${key}-28`,
		year: Number(key.slice(0, 4)),
	});

function aFolder(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'sunlit-test-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return folder;
}

const scratchFolders: string[] = [];
afterAll(() => {
	for (const folder of scratchFolders) rmSync(folder, { recursive: true });
});

function aScratchFolder(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'sunlit-test-'));
	scratchFolders.push(folder);
	return folder;
}

/** The folder of a spool that holds these records. */
function spooled(records: readonly SearchRecord[]): string {
	const folder = aScratchFolder();
	const spool = openSpool(folder);
	for (const record of records) spool.add(record);
	spool.close();
	return folder;
}

const options = (out: string, records: readonly SearchRecord[], shards = 1) => ({
	out,
	writer: aWriter(out),
	spools: [spooled(records)],
	scratch: aScratchFolder(),
	shards,
});

/** Summaries as offices write them, and stretches of them as people type them. */
const terms = [
	[
		'收到果园承包款（一季度） · 青禾果业有限公司',
		'果园',
		'承包款',
		'园承包',
		'青禾果业',
		'果业有限',
	],
	[
		'支付老槐树建筑垃圾清运费6车，每车300元',
		'垃圾清运',
		'清运费',
		'老槐树',
		'槐树建筑',
		'300元',
		'6车',
	],
	[
		'三组自来水主管抢修材料 · 柳溪镇老郑五金店',
		'来水主管',
		'自来水主管',
		'抢修材料',
		'老郑五金',
		'三组',
	],
	['村部办公用A4纸19包 · 禾苗广告制作部', 'a4纸', 'Ａ４', '办公用', '广告制作', '制作部', '禾苗'],
	[
		'发放监委会委员一季度误工补贴 · 张*丰等2人',
		'监委会',
		'委员一',
		'误工',
		'误工补贴',
		'张*丰',
		'补贴',
	],
	['征地补偿款分配到户 · 李＊田', '征地补偿', '偿款', '分配到户', '李*田', '到户'],
	['党员冬训误餐费12,500.00元', '党员冬训', '误餐费', '12500', '12,500.00', '１２５００'],
	['四议两公开会议记录印刷', '四议两公开', '两公开', '议记录', '会议记录'],
	['砌堡坎、硬化晒谷坪', '堡坎', '晒谷坪', '硬化'],
	['“一事一议”财政奖补𠮷野段', '一事一议', '奖补', '𠮷野'],
] as const;

const hostile =
	'<img src=x onerror=alert(1)> \u202E反 \u0000 {{7*7}} \uD800 ﷽ e\u0301 __proto__ "引号" \'; --';

describe('the search index', () => {
	let folder = '';
	let list: IndexList;
	let pagefind: PagefindModule;

	const records = [
		aLedger(
			'2025-03',
			terms.map(([text]) => text),
		),
		aLedger('2025-02', ['水渠清淤', '购买扫帚和管子']),
		aLedger('2024-11', ['水渠清淤', '果园围栏'], '990103001200'),
		aLedger('2025-01', ['水渠清淤', hostile], '990103001200'),
		...['04', '05', '06', '07', '08'].map((month) =>
			aLedger(`2023-${month}`, [`水库巡查${month}`]),
		),
		...Array.from({ length: 30 }, (_, day) =>
			aRecord({
				path: `/villages/990101001200/village-affairs/SW-${day}/`,
				title: `防汛值班第${day + 1}天`,
				filters: {
					kind: 'disclosure',
					township: '990101',
					village: '990101001200',
					affair: 'village',
				},
				date: `2022-06-${String(day + 1).padStart(2, '0')}`,
				year: 2022,
			}),
		),
		aVillageRecord('高坪村', '990103001199'),
		aVillageRecord('长岭村', '990103001200', 'changlingcun clc'),
		aRecord({
			path: '/payees/0123456789abcdef/',
			title: '新桥建筑（二期）有限公司',
			place: '收款单位',
			keywords: '新桥建筑二期有限公司',
			filters: {
				kind: 'payee',
				township: ['990102', '990103'],
				village: ['990102001200', '990103001200'],
			},
			date: '',
			year: undefined,
		}),
	];

	beforeAll(async () => {
		folder = mkdtempSync(path.join(tmpdir(), 'sunlit-test-'));
		list = await writeIndex(options(folder, records));
		// Pagefind's own script asks for its files by path, as a page does.
		vi.stubGlobal('fetch', async (address: string) => {
			const bytes = await readFile(address.replace(/\?.*$/, '')).catch(() => undefined);
			return new Response(bytes ? new Uint8Array(bytes) : null, { status: bytes ? 200 : 404 });
		});
		const script = path.join(folder, 'pagefind/base/pagefind.js');
		pagefind = (await import(pathToFileURL(script).href)) as PagefindModule;
	});

	afterAll(() => {
		vi.unstubAllGlobals();
		rmSync(folder, { recursive: true, force: true });
	});

	const open = (groups = list.groups) =>
		openSession({ pagefind, groups, pathOf: (name) => path.join(folder, 'pagefind', name, '/') });

	const find = async (
		q: string,
		asked: Parameters<typeof writeAsked>[0] = {},
		session = open(),
	) => {
		const query = parseQuery(q);
		const { hits } = await session.search(query, writeAsked({ q, ...asked }));
		const found = await Promise.all(hits.map((hit) => hit.load()));
		return { query, found, paths: found.map((each) => each.path.replace('/villages/', '')) };
	};
	const writeAsked = (own: Partial<ReturnType<typeof readAddress>>) => ({
		...readAddress(''),
		...own,
	});

	test('lists its parts, the newest year first', () => {
		expect(list.groups).toEqual([
			{ name: 'base', records: 3, folders: ['base'] },
			{ name: '2025', records: 3, folders: ['2025'] },
			{ name: '2024', records: 1, folders: ['2024'] },
			{ name: '2023', records: 5, folders: ['2023'] },
			{ name: '2022', records: 30, folders: ['2022'] },
		]);
		const listed = JSON.parse(
			readFileSync(path.join(folder, 'pagefind/indexes.json'), 'utf8'),
		) as unknown;
		expect(listed).toEqual(list);
	});

	test('holds one copy of the engine and none of its interfaces', () => {
		const files = readdirSync(path.join(folder, 'pagefind'), { recursive: true, encoding: 'utf8' });
		expect(files.filter((file) => /\.(js|css)$|^wasm|wasm\./.test(file)).sort()).toEqual([
			'base/pagefind-worker.js',
			'base/pagefind.js',
			'base/wasm.unknown.pagefind',
		]);
	});

	const everyTerm = terms.flatMap(([text, ...typed]) => typed.map((each) => [each, text] as const));
	test.each(everyTerm)('finds “%s” in “%s”', async (typed, text) => {
		const { query, found } = await find(typed);
		const marked = found.flatMap((each) => showResult(each, query).excerpts);
		const whole = marked.map(({ parts }) => parts.map((part) => part.text).join(''));
		expect(whole).toContain(text.replace(/Ａ４/, 'A4').replace('＊', '*'));
	});

	test.each([['槐村'], ['1月水'], ['园收到'], ['款青禾'], ['张丰'], ['0年'], ['村财务乡']])(
		'does not find “%s”, whose characters stand apart',
		async (typed) => {
			expect((await find(typed)).paths).toEqual([]);
		},
	);

	test('gives the newest first, over the years', async () => {
		expect((await find('水渠')).paths).toEqual([
			'990101001200/ledger/2025-02/',
			'990103001200/ledger/2025-01/',
			'990103001200/ledger/2024-11/',
		]);
		const { found } = await find('防汛');
		expect(found.map(({ title }) => title)).toEqual(
			Array.from({ length: 30 }, (_, day) => `防汛值班第${30 - day}天`),
		);
	});

	test('wants every term', async () => {
		expect((await find('水渠 果园')).paths).toEqual(['990103001200/ledger/2024-11/']);
		expect((await find('水渠 没有')).paths).toEqual([]);
	});

	test('finds villages first, by spelling too, and never shows the spelling', async () => {
		expect((await find('长岭')).paths.slice(0, 2)).toEqual(['990103001199/', '990103001200/']);
		const { query, found } = await find('clc');
		expect(found.map(({ title }) => title)).toEqual(['长岭村']);
		expect(JSON.stringify(found.map((each) => showResult(each, query)))).not.toContain('clc');
	});

	test('keeps to what the filters say', async () => {
		const paths = async (asked: Parameters<typeof find>[1]) => (await find('水', asked)).paths;
		expect(await paths({ village: '990103001200' })).toEqual([
			'990103001200/ledger/2025-01/',
			'990103001200/ledger/2024-11/',
		]);
		expect(await paths({ township: '990103', year: '2024' })).toEqual([
			'990103001200/ledger/2024-11/',
		]);
		expect(await paths({ affair: 'party' })).toEqual([]);
		expect(await paths({ kind: 'village' })).toEqual([]);
		expect((await find('村', { kind: 'village' })).paths).toHaveLength(2);
	});

	test.each([['新桥建筑'], ['新桥建筑（二期）'], ['新桥建筑(二期)有限公司'], ['建筑二期']])(
		'finds a payee however it is typed: “%s”',
		async (typed) => {
			expect((await find(typed)).paths).toContain('/payees/0123456789abcdef/');
		},
	);

	test('finds a payee in each of its villages and townships, and nowhere else', async () => {
		const payees = async (asked: Parameters<typeof find>[1]) =>
			(await find('新桥建筑', asked)).paths.length;
		expect(await payees({ kind: 'payee' })).toBe(1);
		expect(await payees({ township: '990102' })).toBe(1);
		expect(await payees({ village: '990103001200' })).toBe(1);
		expect(await payees({ township: '990101' })).toBe(0);
		expect(await payees({ kind: 'village' })).toBe(0);
	});

	test('lists payees in a scope only when they are asked for', async () => {
		const { paths } = await find('', { village: '990103001200', kind: 'payee' });
		expect(paths).toEqual(['/payees/0123456789abcdef/']);
	});

	test('lists everything in a scope when nothing is typed', async () => {
		const { paths } = await find('', { village: '990103001200' });
		expect(paths).toEqual([
			'990103001200/',
			'990103001200/ledger/2025-01/',
			'990103001200/ledger/2024-11/',
		]);
	});

	test('hands hostile text back as it was', async () => {
		const { found } = await find('onerror');
		const [, segment] = found[0]?.segments ?? [];
		expect(segment?.text).toBe(hostile.toWellFormed());
		expect(segment?.anchor).toBe('v-记-2');
	});

	test('is in order also when an older year was looked into first', async () => {
		const session = open(list.groups.map((group) => ({ ...group, records: 3000 })));
		await find('水', { year: '2023' }, session);
		expect((await find('水', {}, session)).paths).toEqual((await find('水')).paths);
	});

	test('fails when a part of it is missing', async () => {
		const silence = vi.spyOn(console, 'error').mockReturnValue();
		const gone = { name: '2021', records: 1, folders: ['2021'] };
		await expect(find('水', {}, open([...list.groups.slice(0, 1), gone]))).rejects.toThrow();
		silence.mockRestore();
	});
});

describe('writing the search index', () => {
	afterEach(() => {
		vi.doUnmock('pagefind');
		vi.resetModules();
	});

	const bytesOf = (folder: string) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.join(entry.parentPath, entry.name))
			.sort()
			.map((file) => [path.relative(folder, file), readFileSync(file).toString('base64')]);

	test('gives the same bytes for the same records in any order', async () => {
		const records = Array.from({ length: 40 }, (_, number) =>
			aLedger(
				'2025-03',
				[`第${number}笔`, '共同的一笔'],
				`9901010012${String(number).padStart(2, '0')}`,
			),
		);
		const [one, other] = [aFolder(), aFolder()];
		await writeIndex(options(one, records));
		await writeIndex(options(other, records.toReversed()));
		expect(bytesOf(other)).toEqual(bytesOf(one));
	});

	test('gives the same bytes in however many processes', async () => {
		const records = ['2023-05', '2024-05', '2025-05'].map((key) => aLedger(key, ['一笔']));
		const [one, other] = [aFolder(), aFolder()];
		const list = await writeIndex(options(one, records, 1));
		expect(await writeIndex(options(other, records, 3))).toEqual(list);
		expect(bytesOf(other)).toEqual(bytesOf(one));
	});

	test('cuts a large year into parts, the newest first', async () => {
		const long = ['付款'.repeat(300_000)];
		const keys = ['2025-03', '2025-04', '2025-05', '2025-06'];
		const records = keys.map((key) => aLedger(key, long));
		const { groups } = await writeIndex(options(aFolder(), records));
		expect(groups.at(-1)).toEqual({ name: '2025', records: 4, folders: ['2025', '2025-2'] });
	});

	test('puts on record every file that it writes, and writes no other', async () => {
		const own = options(aFolder(), [aLedger('2025-03', ['一笔'])], 2);
		const writer = openRecordingWriter(own);
		await writeIndex({ ...own, writer });
		writer.close();
		const written = [...readWrittenFiles(own.scratch)];
		expect(written.length).toBeGreaterThan(8);
		verifySite(own.out, written, ['/pagefind/indexes.json', '/pagefind/base/pagefind.js']);
		expect(readdirSync(path.join(own.out, 'pagefind')).sort()).toEqual([
			'2025',
			'base',
			'indexes.json',
		]);
	});

	test('says which record Pagefind refused', async () => {
		const { writeParts } = await withPagefind({ addCustomRecord: ['no such thing'] });
		const part = aPart([aLedger('2025-03', ['一笔'])]);
		await expect(writeParts(aWriter(aFolder()), [part], () => undefined)).rejects.toThrow(
			'搜索索引没有收下 /villages/990101001200/ledger/2025-03/：no such thing',
		);
	});

	test('says when Pagefind gave no files', async () => {
		const { writeParts } = await withPagefind({ getFiles: ['no memory'] });
		await expect(writeParts(aWriter(aFolder()), [aPart([])], () => undefined)).rejects.toThrow(
			'搜索索引“base”没有写成：no memory',
		);
	});

	test('ends Pagefind also after a failure', async () => {
		const { writeParts, close } = await withPagefind({ createIndex: ['no memory'] });
		await expect(writeParts(aWriter(aFolder()), [aPart([])], () => undefined)).rejects.toThrow(
			'搜索索引“base”没有建成：no memory',
		);
		expect(close).toHaveBeenCalledOnce();
	});

	test('tells each step that it comes to, so that its process is seen to be at work', async () => {
		const { writeParts } = await withPagefind({});
		const steps: string[] = [];
		const records = Array.from({ length: 250 }, () => aLedger('2025-03', ['一笔']));
		await writeParts(aWriter(aFolder()), [aPart(records)], (step) => steps.push(step));
		expect(steps).toEqual([
			...['the records base from 0', 'the records base from 200', 'the files of base'],
		]);
	});
});

/** A part of the index, as the process that writes it is given it. */
function aPart(records: readonly SearchRecord[]) {
	const file = path.join(aScratchFolder(), 'part');
	writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'));
	return { group: 'base', folder: 'base', records: file };
}

/** The writer with a Pagefind whose answers carry these errors. */
async function withPagefind(errors: Readonly<Record<string, readonly string[]>>) {
	const answer = (action: string) => Promise.resolve({ errors: errors[action] ?? [] });
	const index = {
		addCustomRecord: () => answer('addCustomRecord'),
		getFiles: async () => ({ ...(await answer('getFiles')), files: [] }),
	};
	const close = vi.fn(() => Promise.resolve(null));
	const refused = errors['createIndex'];
	vi.doMock('pagefind', () => ({
		close,
		createIndex: () => Promise.resolve(refused ? { errors: refused } : { errors: [], index }),
	}));
	vi.resetModules();
	return { ...(await import('../../../src/publishing/search/search-index.ts')), close };
}
