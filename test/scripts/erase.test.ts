import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { eraseRow } from '../../scripts/erase/erase-row.ts';
import { findWords, listFilesBelow, normaliseWords } from '../../scripts/erase/find-words.ts';
import { rewriteRow } from '../../scripts/erase/rewrite-row.ts';
import { villageTables } from '../../src/domain/tables/index.ts';
import { loadCounty } from '../../src/loading/county.ts';
import { aLedgerRow, csvOf, villageFolder, villageId } from '../builders.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { aDatedRepository } from '../dated-repository.ts';
import { runHere } from './run-here.ts';

const root = path.join(import.meta.dirname, '../..');

function run(script: string, ...args: readonly string[]) {
	const { NODE_ENV: _, VITEST: __, ...env } = process.env;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[path.join(root, 'scripts', script), ...args],
		{ cwd: root, env, encoding: 'utf8' },
	);
	return { status, stdout, stderr };
}

/** Made-up words, each in another place. */
const secret = {
	summary: '付邻村甲某手术欠款',
	note: '另见床头纸条',
	reason: '多写了甲某的病',
	notice: '甲某家里的事',
};
const ledger = `${villageFolder}/ledger/2025-03.csv`;

const catalogue = `目录编号,类别,公开事项,公开频次,公开对象,公开依据,数据表
CW-01,财务,收支明细,每月,全社会,规定,ledger
CW-02,财务,其他财务,每月,全社会,规定,
`;

function files(expense: string, reason: string) {
	return {
		[ledger]: csvOf([
			aLedgerRow({ 摘要: secret.summary, 备注: secret.note, '支出（元）': expense }),
			aLedgerRow({ 凭证号: '记-3-2', 摘要: '打印纸' }),
		]),
		[`${villageFolder}/finance.csv`]: csvOf([
			{
				编号: 'CW1',
				目录编号: 'CW-01',
				期间: '2025-03',
				标题: '收支',
				发布日期: '2025-04-10',
				正文文件: '',
				附件: '',
				更正说明: reason,
			},
			{
				编号: 'CW2',
				目录编号: 'CW-02',
				期间: '2025-03',
				标题: '其他',
				发布日期: '2025-04-10',
				正文文件: 'notices/other.md',
				附件: '2025-list.csv',
				更正说明: '',
			},
		]),
		[`${villageFolder}/notices/other.md`]: `${secret.notice}\n`,
		[`${villageFolder}/attachments/2025-list.csv`]: '序号,数量\n1,2\n',
	};
}

describe('npm run erase', { timeout: 180_000 }, () => {
	it('takes the texts of rows off every page, download, search, feed and cache, and keeps a record without them', () => {
		const { data, folder, commit } = aDatedRepository();
		commit('2025-04-12', { ...countyFiles, 'catalogue.csv': catalogue, ...files('5.00', '') });
		commit('2025-05-06', files('6.00', secret.reason));
		const releases = path.join(folder, 'releases');
		const out = path.join(releases, 'current');
		const site = ['--data', data, '--releases', releases, '--site', 'https://example.gov.cn'];
		const day = ['--as-of', '2025-05-07'];
		const built = run('build.ts', ...site, ...day);
		expect(built.stderr).not.toContain('错误：');
		expect(built.status).toBe(0);
		const places = () => listFilesBelow(releases);
		const kinds = (word: string) =>
			new Set(findWords(places(), [normaliseWords(word)]).map(({ file }) => path.extname(file)));
		expect(kinds(secret.summary)).toEqual(
			new Set(['.html', '.csv', '.json', '.parquet', '.gz', '.pf_fragment']),
		);
		expect(kinds(secret.reason)).toEqual(
			new Set(['.html', '.csv', '.json', '.gz', '.xml', '.pf_fragment']),
		);
		expect(kinds(secret.notice).has('.html')).toBe(true);

		const erase = (row: string) =>
			run(
				'erase.ts',
				...site,
				'--village',
				villageId,
				'--row',
				row,
				'--what',
				'健康情况',
				'--by',
				'王会计',
			);
		for (const row of ['ledger:2025-03:记-3-1', 'finance:CW1', 'finance:CW2']) {
			const { status, stdout, stderr } = erase(row);
			expect(stderr).not.toContain('错误：');
			expect(stdout).toMatch(/已重新生成 .*，核对了 \d+ 个文件.*，都没有了。/);
			expect(status).toBe(0);
		}
		for (const word of Object.values(secret)) {
			expect(
				findWords([...places(), ...listFilesBelow(path.join(data, 'villages'))], [word]),
			).toEqual([]);
		}
		expect(existsSync(path.join(data, villageFolder, 'notices/other.md'))).toBe(false);
		expect(existsSync(path.join(data, villageFolder, 'attachments/2025-list.csv'))).toBe(false);
		const corrections = readFileSync(
			path.join(out, villageFolder, 'corrections/index.html'),
			'utf8',
		);
		expect(corrections).toContain('收支明细 2025年3月 记-3-1，删去健康情况，经办：王会计。');
		expect(corrections).toContain('改为 6.00 元');
		expect(
			readFileSync(path.join(out, villageFolder, 'ledger/2025-03/index.html'), 'utf8'),
		).toContain('打印纸');

		// An old copy of the file comes back: its texts stay hidden, and the check says that they are there.
		writeFileSync(path.join(data, ledger), files('6.00', '')[ledger]);
		const again = run('build.ts', ...site, ...day);
		expect(again.status).toBe(0);
		expect(again.stderr).toContain('erased.csv 里登记过删去');
		expect(findWords(places(), [secret.summary])).toEqual([]);
	});

	it.for([
		[['--row', 'ledger:2025-03:记-9-9'], 1, '没有“ledger:2025-03:记-9-9”这一行'],
		[['--row', 'ledger:2025-03'], 2, '请用 --row 写哪一行'],
		[['--row', 'ledger:2025-03:记-3-1', '--what', '手机'], 2, '“--what”不能写“手机”'],
		[['--row', 'ledger:2025-03:记-3-1', '--by', ' '], 2, '用 --by 写谁删去的'],
		[
			['--row', 'ledger:2025-03:记-3-1', '--village', '990101001299'],
			2,
			'没有村编号“990101001299”',
		],
	] as const)('refuses %j, and writes nothing', async ([args, code, sentence]) => {
		const data = aDataFolder({ ...countyFiles, ...files('5.00', '') });
		const before = listFilesBelow(data).map((file) => [file, readFileSync(file, 'utf8')]);
		const rest = ['--village', villageId, '--what', '电话', '--by', '王会计', '--data', data];
		const out = path.join(data, 'x');
		const { status, stdout, stderr } = await runHere('erase.ts', ...rest, '--out', out, ...args);
		expect([status, stdout]).toEqual([code, '']);
		expect(stderr).toContain(sentence);
		expect(listFilesBelow(data).map((file) => [file, readFileSync(file, 'utf8')])).toEqual(before);
	});
});

describe('the row in its file', () => {
	const rewrite = (text: string, line: number) =>
		rewriteRow(villageTables.ledger, Buffer.from(text), line);

	it('loses its texts, and nothing else does', () => {
		const text =
			'\uFEFF日期,凭证号,类别,摘要,支出（元）,对方,备注\r\n2025-03-05,记-3-1,办公费,"甲\r\n乙",5.00,张*,\r\n2025-03-06,记-3-2,办公费, 纸 ,6.00,"丙,丁",\r\n';
		expect(rewrite(text, 2)).toEqual({
			text: '\uFEFF日期,凭证号,类别,摘要,支出（元）,对方,备注\r\n2025-03-05,记-3-1,办公费,已删去,5.00,某*,\r\n2025-03-06,记-3-2,办公费, 纸 ,6.00,"丙,丁",\r\n',
			cells: [
				{ heading: '摘要', text: '甲\n乙', signs: false },
				{ heading: '对方', text: '张*', signs: false },
			],
			files: [],
		});
		expect(rewrite(text, 4)?.cells).toEqual([
			{ heading: '摘要', text: '纸', signs: false },
			{ heading: '对方', text: '丙,丁', signs: false },
		]);
		expect(rewrite(text, 9)).toBeUndefined();
	});
});

describe('a name that tells a row from others', () => {
	const bids = `${villageFolder}/bids.csv`;
	const heading = '项目编号,单位,报价,结果\n';
	const rest = 'XM1,青禾建设有限公司,20.00,中标\n';

	it('is erased, each in its own words, and stands in no register', () => {
		const data = aDataFolder({
			...countyFiles,
			[bids]: `${heading}XM1,张*丰,10.00,未中标\nXM1,李*,11.00,未中标\n${rest}`,
		});
		const village = loadCounty(data).register.villages.get(villageId);
		if (!village) throw new Error('No village');
		for (const key of ['XM1/张*丰', 'XM1/李*']) {
			const erasure = { what: '姓名', by: '王会计', date: '2025-05-07' };
			const { cells } = eraseRow({ village, row: { table: 'bids', key }, ...erasure }, data);
			expect(cells.map(({ heading: each }) => each)).toEqual(['单位']);
		}
		expect(readFileSync(path.join(data, bids), 'utf8')).toBe(
			`\uFEFF${heading}XM1,某*,10.00,未中标\nXM1,某*2,11.00,未中标\n${rest}`,
		);
		expect(readFileSync(path.join(data, villageFolder, 'erased.csv'), 'utf8')).toMatch(
			/\nbids:XM1\/某\*,.*\nbids:XM1\/某\*2,/,
		);
	});
});

describe('words that are looked for', () => {
	it('are found in pages, tables and packed files, however they are written there', () => {
		const folder = aDataFolder({
			'a.html': '<p>甲<wbr>&quot;乙&quot;&#x4e19;</p>',
			'b.csv': `"甲""乙""丙"\n`,
			'c.json': JSON.stringify({ text: '甲"乙"\n丙' }),
			'd.txt': '甲乙',
		});
		mkdirSync(path.join(folder, 'empty'));
		const found = findWords(listFilesBelow(folder), [normaliseWords('甲 "乙"丙')]);
		expect(found.map(({ file }) => path.basename(file))).toEqual(['a.html', 'b.csv', 'c.json']);
		expect(findWords(listFilesBelow(folder), [])).toEqual([]);
		rmSync(path.join(folder, 'd.txt'));
		expect(listFilesBelow(path.join(folder, 'none'))).toEqual([]);
	});
});
