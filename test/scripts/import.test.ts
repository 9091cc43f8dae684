import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHere } from './run-here.ts';

const root = path.join(import.meta.dirname, '../..');
const fixture = (name: string) => path.join(root, 'test/fixtures/offices', name, 'input.csv');
const village = '990101001200';

let data = '';
let offices = '';
const home = process.cwd();
beforeEach(() => {
	offices = mkdtempSync(path.join(tmpdir(), 'offices-'));
	data = mkdtempSync(path.join(tmpdir(), 'import-'));
	writeFileSync(
		path.join(data, 'villages.csv'),
		`村编号,村名,乡镇编号,起始公开日期\n${village},柳溪村,990101,2025-01-01\n`,
	);
	process.chdir(data);
});
afterEach(() => {
	process.chdir(home);
	for (const folder of [data, offices]) rmSync(folder, { recursive: true });
});

const run = (...args: readonly string[]) => runHere('import.ts', ...args);
const importIt = (file: string, ...more: string[]) =>
	run(file, '--village', village, '--data', data, ...more);
const ledger = () => path.join(data, 'villages', village, 'ledger/2025-03.csv');

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const target = (name: string) => path.join(data, 'villages', village, name);

/** A file of the office's own, below the data folder's neighbour. */
function officeFile(name: string, lines: readonly string[]): string {
	const file = path.join(offices, name);
	writeFileSync(file, `${lines.join('\n')}\n`);
	return file;
}

const officials = (...rows: readonly string[]) =>
	officeFile('村干部.csv', ['姓名,所在机构职务,机构,职务,任期开始', ...rows]);
const chief = '周百灵,x,村委会,主任,2024.3.1';
const accountant = '贾谷雨,x,村委会,文书,2024.3.1';

describe('npm run import', () => {
	it('writes the strict file, with its mark and LF, and says what comes next', async () => {
		const { status, stdout, stderr } = await importIt(fixture('gbk-excel'), '--period', '2025-03');
		expect([status, stderr]).toEqual([0, '']);
		expect(readFileSync(ledger(), 'utf8')).toBe(
			[
				'\uFEFF日期,凭证号,类别,摘要,收入（元）,支出（元）,对方,经手人,证明人,审批人',
				'2025-03-05,记-3-1,发包及上交收入,收到果园承包款,12000.00,,青禾果业有限公司,周文,吴天,郑和平',
				'2025-03-18,记-3-2,维修费,村部屋面维修,,3580.50,禾丰建材店,周文,吴天,郑和平',
				'',
			].join('\n'),
		);
		expect(stdout.split('\n')).toEqual([
			`已写入 ${ledger()}。`,
			'原文件：input.csv',
			`SHA-256：${sha256(fixture('gbk-excel'))}`,
			'收支明细 2025-03：表头以外读到 2 行，其中收支 2 笔，全部导入。',
			'收入合计 12000.00 元，支出合计 3580.50 元。',
			'按规定的写法改写：',
			'  类别：发包收入 → 发包及上交收入（1 行）',
			'下一步：',
			`  1. 在 villages/${village}/finance.csv 登记 2025-03 的收支明细：发布日期、编制人、审核人、批准人。`,
			`  2. 检查：npm run check -- --village ${village}`,
			'',
		]);
		expect(readdirSync(path.dirname(ledger()))).toEqual(['2025-03.csv']);
	});

	it('changes nothing when the same file is there already', async () => {
		await importIt(fixture('gbk-excel'));
		const before = statSync(ledger());
		const { status, stdout } = await importIt(fixture('gbk-excel'));
		expect(status).toBe(0);
		expect(stdout).toContain(`${ledger()} 已经是这个内容，没有变化。`);
		expect(statSync(ledger()).ino).toBe(before.ino);
	});

	it('never overwrites a file that differs, and shows the difference; with --replace it does', async () => {
		const file = officials(chief, accountant);
		await importIt(file, '--table', 'officials');
		const before = readFileSync(target('officials.csv'), 'utf8');
		const changed = officials(chief.replace('主任', '副主任'));
		const { status, stdout, stderr } = await importIt(changed, '--table', 'officials');
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr.split('\n')).toEqual([
			`没有写任何文件。${target('officials.csv')} 已经有了，内容和这次导入的不一样。`,
			'这次的 1 行里，1 行是新的。原来的另外 2 行，这次的文件里没有。',
			'和原来的文件相比：新增 1 行。',
			'变化  行       列  原来  这次',
			'----  -------  --  ----  -----------------------------------',
			'新增  新第3行            周百灵 村民委员会 副主任 2024-03-01',
			'只加新的 1 行，原来的不动，加 --append。',
			'确定要整个文件一起换，加 --replace：原来的另外 2 行就没有了。',
			'',
		]);
		expect(readFileSync(target('officials.csv'), 'utf8')).toBe(before);

		const replaced = await importIt(changed, '--table', 'officials', '--replace');
		expect(replaced.status).toBe(0);
		expect(replaced.stdout).toContain(
			`已换掉原来的 ${target('officials.csv')}。\n和原来的文件相比`,
		);
		expect(readFileSync(target('officials.csv'), 'utf8')).toBe(
			'\uFEFF姓名,机构,职务,任期开始\n周百灵,村民委员会,副主任,2024-03-01\n',
		);
	});

	it('adds the new rows of a register with --append, and says which are there already', async () => {
		await importIt(officials(chief, accountant), '--table', 'officials');
		const before = readFileSync(target('officials.csv'), 'utf8');
		const more = officials(accountant, '黄小满,x,村委会,委员,2024.3.1');
		const append = (...args: string[]) =>
			importIt(more, '--table', 'officials', '--append', ...args);
		expect((await append('--dry-run')).stdout).toContain('试运行，没有写任何文件。会在');
		expect(readFileSync(target('officials.csv'), 'utf8')).toBe(before);
		const { status, stdout } = await append();
		expect(status).toBe(0);
		expect(stdout).toContain(`已在 ${target('officials.csv')} 后面加 1 行。`);
		expect(stdout).toContain('有 1 行表里已经有了，一字不差，没有再加。');
		expect(readFileSync(target('officials.csv'), 'utf8')).toBe(
			`${before}黄小满,村民委员会,委员,2024-03-01\n`,
		);
		expect((await append()).stdout).toContain('没有变化。');
	});

	it('leads new rows that lack nothing but their ids to the command that gives them', async () => {
		const rows = (cell: string) =>
			officeFile('意见.csv', ['编号,收到日期,渠道,内容', `,2026-03-02,来访,${cell}`]);
		const advice = `npm run add -- 文件 --table comments --village ${village}`;
		const lacking = await importIt(rows('路灯不亮。'), '--table', 'comments');
		expect([lacking.status, lacking.stderr]).toEqual([1, expect.stringContaining(advice)]);
		const other = await importIt(rows(''), '--table', 'comments');
		expect([other.status, other.stderr]).toEqual([1, expect.not.stringContaining(advice)]);
	});

	it('shows both versions of a row that is there with other content, and adds none', async () => {
		await importIt(officials(chief, accountant), '--table', 'officials');
		const before = readFileSync(target('officials.csv'), 'utf8');
		const other = officeFile('干部.csv', [
			'姓名,机构,职务,任期开始,任期结束',
			'贾谷雨,村委会,文书,2024.3.1,2025.3.1',
			'黄小满,村委会,委员,2024.3.1,',
		]);
		for (const how of [['--append'], []]) {
			const { status, stderr } = await importIt(other, '--table', 'officials', ...how);
			expect(status).toBe(1);
			expect(stderr).toMatch(/改动 {2}原第2行 贾谷雨 村民委员会 文书 {2}任期结束 {8}2025-03-01/);
			expect(stderr).toContain('内容不一样');
			expect(readFileSync(target('officials.csv'), 'utf8')).toBe(before);
		}
	});

	it.each([
		[['--table', 'officials', '--append', '--replace'], '只写一个'],
		[['--append'], '一份一个文件，不能用 --append'],
	])('takes no %j', async (args, sentence) => {
		const { status, stderr } = await importIt(officials(chief), ...args);
		expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
	});

	it('imports every kind of table to its place, by file name or Chinese title', async () => {
		const budget = officeFile('预算.csv', ['收支,类别,预算金额', '支出,办公用品,1000']);
		expect(
			(await importIt(budget, '--table', '年度财务计划（预算）', '--period', '2025')).status,
		).toBe(0);
		expect(readFileSync(target('budget/2025.csv'), 'utf8')).toContain('支出,办公费,1000.00');
		const townships = officeFile('乡镇.csv', ['乡镇编号,乡镇名称,监督电话', '990101,柳溪镇,/']);
		const { status, stdout } = await run(townships, '--table', 'townships', '--data', data);
		expect(status).toBe(0);
		expect(stdout).toContain('下一步，检查：npm run check\n');
		expect(readFileSync(path.join(data, 'townships.csv'), 'utf8')).toBe(
			'\uFEFF乡镇编号,乡镇名称\n990101,柳溪镇\n',
		);
	});

	it('with --dry-run says what it would do and writes nothing', async () => {
		const kept = path.join(offices, '报告.txt');
		const dry = (file: string, ...more: string[]) =>
			importIt(file, '--dry-run', '--report', kept, ...more);
		const first = await dry(fixture('gbk-excel'));
		expect(first.status).toBe(0);
		expect(first.stdout).toContain(`试运行，没有写任何文件。会写入 ${ledger()}。\n`);
		expect(first.stdout).not.toContain('下一步');
		expect(existsSync(path.join(data, 'villages'))).toBe(false);
		await importIt(fixture('gbk-excel'));
		const before = readFileSync(ledger(), 'utf8');
		expect((await dry(fixture('title-unit-total'))).status).toBe(1);
		const replaced = await dry(fixture('title-unit-total'), '--replace');
		expect(replaced.stdout).toContain(`试运行，没有写任何文件。会换掉原来的 ${ledger()}。`);
		expect(readFileSync(ledger(), 'utf8')).toBe(before);
		expect(existsSync(kept)).toBe(false);
	});

	it('with --report keeps what it said, for the files', async () => {
		const kept = path.join(offices, '报告/3月.txt');
		const { stdout } = await importIt(fixture('gbk-excel'), '--report', kept);
		const said = stdout.slice(0, stdout.indexOf('下一步'));
		expect(readFileSync(kept, 'utf8')).toBe(`导入报告\n${said}`);
	});

	it('takes suggested categories only with --accept-suggestions', async () => {
		const file = officeFile('3月.csv', [
			'日期,凭证号,类别,摘要,收入,支出',
			'2025-03-05,记-1,,村部屋面维修,,120.00',
		]);
		const refused = await importIt(file);
		expect([refused.status, refused.stdout]).toEqual([1, '']);
		expect(refused.stderr).toContain('可能是“维修费”（摘要里有“维修”）。');
		const { status, stdout } = await importIt(file, '--accept-suggestions');
		expect(status).toBe(0);
		expect(stdout).toContain(
			'按建议采用的类别，请逐行核对：\n  第2行：（空） → 维修费（摘要里有“维修”）\n',
		);
		expect(readFileSync(ledger(), 'utf8')).toContain('2025-03-05,记-1,维修费,');
	});

	it('takes a ledger without categories with --accept-suggestions, and says so without', async () => {
		const file = officeFile('3月.csv', [
			'日期,凭证号,摘要,收入,支出',
			'2025-03-05,记-1,村部屋面维修,,120.00',
		]);
		expect((await importIt(file)).stderr).toContain('也可以加 --accept-suggestions');
		expect((await importIt(file, '--accept-suggestions', '--stdout')).stdout).toContain(',维修费,');
	});

	it('prints the strict file alone with --stdout, needs no data folder and writes nothing', async () => {
		const { status, stdout, stderr } = await run(
			fixture('wan-yuan'),
			'--village',
			village,
			'--stdout',
		);
		expect(status).toBe(0);
		expect(stdout).toBe(
			[
				'\uFEFF日期,凭证号,类别,摘要,收入（元）,支出（元）',
				'2025-03-04,记1,上级专项补助,收到道路建设补助,255000.00,',
				'2025-03-20,记2,工程支出,支付道路硬化工程款,,103500.00',
				'',
			].join('\n'),
		);
		expect(stderr).toContain('表上的金额单位是万元，已换算成元。');
		expect(readdirSync(data)).toEqual(['villages.csv']);
	});

	it('reads workbooks, and the sheet that --sheet names', async () => {
		const workbook = path.join(root, 'test/fixtures/offices/merged-header/input.xlsx');
		expect((await importIt(workbook)).status).toBe(0);
		const { status, stderr } = await importIt(workbook, '--sheet', '不在的表');
		expect(status).toBe(1);
		expect(stderr).toContain('不在的表');
	});

	it('names every problem and writes nothing when the file is wrong', async () => {
		const { status, stdout, stderr } = await importIt(fixture('total-mismatch'));
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toBe(
			[
				`${fixture('total-mismatch')} 第4行 支出`,
				'  “合计”写的是 501.00，明细加起来是 510.00 元。请核对是明细漏了、多了，还是合计写错了。',
				'共 1 处错误，1 个文件。没有发布任何内容，网站保持原样。',
				'没有导入，没有写任何文件。改好原表以后，再导入一次。',
				'',
			].join('\n'),
		);
		expect(existsSync(path.join(data, 'villages'))).toBe(false);
	});

	it('never shows a personal number, of the table or of the file it would replace', async () => {
		const { status, stdout, stderr } = await importIt(fixture('personal-data'), '--stdout');
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr.replace(/[\s-]/g, '')).not.toMatch(/990101198503071220|13800138000|6222029901/);
		mkdirSync(path.dirname(ledger()), { recursive: true });
		writeFileSync(ledger(), '日期,凭证号,摘要\n2025-03-01,1,电话13800138000\n');
		const replaced = await importIt(fixture('gbk-excel'), '--replace');
		expect(replaced.stdout).toContain('［手机号］');
		expect(replaced.stdout).not.toContain('13800138000');
	});

	it('explains itself in Chinese and English, with every option there is', async () => {
		const { status, stdout } = await run('--help');
		expect(status).toBe(0);
		for (const option of [
			...['--village', '--table', '--period', '--batch', '--sheet', '--data', '--stdout'],
			...['--dry-run', '--replace', '--map', '--category', '--accept-suggestions', '--report'],
		]) {
			expect(stdout.split(`  ${option} `).length).toBe(3);
		}
	});

	it.each([
		[[], '请写明要导入的文件。'],
		[['没有.csv', '--village', village], '没有“没有.csv”这个文件。'],
		[['villages.csv'], '请用 --village 写12位村编号'],
		[['villages.csv', '--village', '../../..'], '请用 --village 写12位村编号'],
		[['villages.csv', '--village', '990101001201', '--data', '.'], '是不是“990101001200”？'],
		[['villages.csv', '--village', village, '--table', '收支明晰'], '是不是“收支明细”？'],
		[['villages.csv', '--village', village, '--table', 'villages'], '不写 --village'],
		[['villages.csv', '--village', village, '--period', '2025'], '--period 请写月份或季度'],
		[
			['villages.csv', '--village', village, '--table', 'budget', '--period', '2025-03'],
			'--period 请写年份',
		],
		[['villages.csv', '--village', village, '--batch', 'BT1'], '收支明细不分批次'],
		[['villages.csv', '--village', village, '--report', 'villages.csv'], '--report 请写一个 .txt'],
		[['villages.csv', '--vilage', village], '没有“--vilage”这个选项。是不是“--village”？'],
	])('explains a wrong call: %j', async (args, sentence) => {
		const { status, stdout, stderr } = await run(...args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(sentence);
		expect(stderr).toContain('npm run import -- FILE --village ID');
	});
});
