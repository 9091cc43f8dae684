import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHere } from './run-here.ts';

const village = '990101001200';
let data = '';
const home = process.cwd();
beforeEach(() => {
	data = mkdtempSync(path.join(tmpdir(), 'columns-'));
	const header = '村编号,村名,乡镇编号,起始公开日期';
	write('villages.csv', `${header}\n${village},柳溪村,990101,2025-01-01\n`);
	process.chdir(data);
});
afterEach(() => {
	process.chdir(home);
	rmSync(data, { recursive: true });
});

function write(name: string, text: string): void {
	const file = path.join(data, name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}

const read = (name: string) => readFileSync(path.join(data, name), 'utf8');
const march = `villages/${village}/ledger/2025-03.csv`;
const mapping = 'import-mapping.yaml';
const importIt = (...more: string[]) =>
	runHere('import.ts', '3月.csv', '--village', village, '--data', '.', ...more);

const rows = ['2025-03-05,记-1,机械费,挖机,,300.00,某事', '2025-03-06,记-2,机械费,修路,,400.00,'];
const office = (header: string) => write('3月.csv', `${[header, ...rows].join('\n')}\n`);
const header = '日期,凭证号,类别,开支内容,收入,支出,备注2';

describe('npm run import, asked for columns and categories', () => {
	it('says what to add to the command, each word once, and writes nothing', async () => {
		office(header);
		const asked = await importIt();
		expect([asked.status, asked.stdout]).toEqual([1, '']);
		expect(asked.stderr).toContain('“备注2”可能是“备注”，不能确定。前几格是：某事。');
		expect(asked.stderr).toContain('\n  --map 备注2=备注\n');
		const named = await importIt('--map', '备注2=');
		expect(named.stderr).toContain('共 2 行这样写：第2、3行。');
		expect(named.stderr.match(/不是规定的收支类别/g)).toHaveLength(1);
		expect(named.stderr).toMatch(/\n {2}--category 机械费=\S+\n/);
		expect([existsSync(march), existsSync(mapping)]).toEqual([false, false]);
	});

	it('remembers the answers for the village, and takes them the next time', async () => {
		office(header);
		const answers = ['--map', '备注2=', '--category', '机械费=维修费'];
		const trial = await importIt(...answers, '--dry-run');
		expect([trial.status, existsSync(mapping)]).toEqual([0, false]);
		expect((await importIt(...answers, '--stdout')).status).toBe(0);
		expect(existsSync(mapping)).toBe(false);
		const { status, stdout } = await importIt(...answers);
		expect(status).toBe(0);
		expect(stdout).toContain('  “开支内容”读成“摘要”：挖机、修路\n没有导入的列：备注2（某事）。\n');
		expect(stdout).toContain(
			`已记在 ${mapping}：“备注2”是“不用”，“机械费”是“维修费”。下次导入自动用，要改就改这个文件。`,
		);
		expect(read(march)).toContain('2025-03-06,记-2,维修费,修路,,400.00');
		expect(read(mapping)).toMatch(
			new RegExp(
				`^#.+\nvillages:\n {2}"${village}":\n {4}columns:\n {6}ledger:\n {8}备注2: 不用\n {4}categories:\n {6}机械费: 维修费\n$`,
			),
		);
		rmSync(march);
		const again = await importIt();
		expect(again.status).toBe(0);
		expect(again.stdout).not.toContain('已记在');
	});

	it('keeps the remarks of the file, and what the county confirmed', async () => {
		office(header);
		write(mapping, '# 县里定的\ncolumns:\n  ledger:\n    备注2: 备注 # 各镇一样\n');
		const { status } = await importIt('--category', '机械费=维修费');
		expect(status).toBe(0);
		expect(read(march)).toContain(',某事');
		expect(read(mapping)).toContain(
			'# 县里定的\ncolumns:\n  ledger:\n    备注2: 备注 # 各镇一样\n',
		);
		expect(read(mapping)).toContain('机械费: 维修费');
	});

	it('refuses a file of answers that is wrong', async () => {
		office(header);
		write(mapping, 'columns:\n  ledger:\n    备注2: 备住\n');
		const { status, stderr } = await importIt();
		expect(status).toBe(1);
		expect(stderr).toContain(`${mapping} 第3行`);
		expect(stderr).toContain('收支明细没有“备住”这一列。是不是“备注”？');
	});

	it('knows a header row by headings that were named, or that are likely alone', async () => {
		write('3月.csv', `甲,乙,丙,丁,戊\n2025-03-05,记-1,办公费,打印纸,58.00\n`);
		expect((await importIt()).stderr).toContain('没有找到表头');
		const names = ['甲=日期', '乙=凭证号', '丙=类别', '丁=摘要', '戊=支出'];
		const { stdout } = await importIt('--stdout', ...names.flatMap((name) => ['--map', name]));
		expect(stdout).toContain('2025-03-05,记-1,办公费,打印纸,,58.00');
		write(
			'3月.csv',
			'发生时间\t记账凭证号码\t项目类别\t开支内容\t进账\t出账\n2025-03-05\t记-1\t办公费\t打印纸\t\t58.00\n',
		);
		expect((await importIt('--stdout')).stdout).toContain('2025-03-05,记-1,办公费,打印纸,,58.00');
	});

	it('puts the village’s own past before the keywords', async () => {
		write(
			`villages/${village}/ledger/2025-02.csv`,
			'日期,凭证号,类别,摘要,支出\n2025-02-05,记-1,工程支出,修渠机械费,20.00\n',
		);
		office(header);
		const { stderr } = await importIt('--map', '备注2=');
		expect(stderr).toContain('可能是“工程支出”（上次“修渠机械费”记在这一类）');
		const accepted = await importIt('--map', '备注2=', '--accept-suggestions', '--stdout');
		expect(accepted.stdout).toContain('2025-03-05,记-1,工程支出,挖机');
	});

	it.each([
		[['--map', '备注3='], '表里没有“备注3”这一列。是不是“备注2”？'],
		[['--map', '备注2=备住'], '收支明细没有“备住”这一列。是不是“备注”？'],
		[['--map', '备注2'], '--map 请写成“事项说明=摘要”，写的是“备注2”。'],
		[['--map', '备注2=备注', '--map', '备注2='], '--map 里“备注2”写了两次，不一样'],
		[['--category', '机械费=维修'], '没有“维修”这个标准类别。是不是“维修费”？'],
	])('explains a wrong call: %j', async (args, sentence) => {
		office(header);
		const { status, stdout, stderr } = await importIt(...args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(sentence);
	});
});
