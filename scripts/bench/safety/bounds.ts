import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SafetyMeasurement } from './measurement.ts';

const village = 'villages/990101001200';
const county = {
	'portal.yaml':
		"title: 青禾县三务公开\ncounty: { name: 青禾县, code: '990101' }\npublisher: 青禾县农业农村局\ncontact: { phone: 0990-5550000 }\nlocales: [zh-CN]\nprofile: national\ncomplaints: [{ name: 县纪委监委 }]\n",
	'townships.csv': '乡镇编号,乡镇名称\n990101,柳溪镇\n',
	'villages.csv': '村编号,村名,乡镇编号,起始公开日期\n990101001200,柳溪村,990101,2025-01-01\n',
	'catalogue.csv':
		'目录编号,类别,公开事项,公开频次,公开对象,公开依据,数据表\nCW-01,财务,收支明细,每月,全社会,规定,ledger\n',
};
const ledger = `${village}/ledger/2025-03.csv`;
const notice = `${village}/notices/a.md`;
const heading = '日期,凭证号,类别,摘要,收入（元）,支出（元）,附件';
const row = (summary: string, attachments = '') =>
	`2025-03-05,记-1,办公费,${summary},,1.00,${attachments}\n`;
const rows = (count: number, line: (index: number) => string) =>
	`${heading}\n${Array.from({ length: count }, (_, index) => line(index)).join('')}`;

/** A file of a data folder, made too large, too deep or too much in some way; or something done to the folder. */
type Input = readonly [file: string, content: string] | ((data: string) => void);

const megabyte = 1_000_000;

const inputs: Readonly<Record<string, Input>> = {
	一格两万个分号: [ledger, rows(1, () => row('纸', ';a'.repeat(20_000)))],
	一格十万个附件名: [ledger, rows(1, () => row('纸', 'a;'.repeat(100_000)))],
	'一格 4 MB': [ledger, rows(1, () => row('长'.repeat(4 * megabyte)))],
	四十兆换行: [ledger, '\n'.repeat(40 * megabyte)],
	四十兆逗号: [ledger, ','.repeat(40 * megabyte)],
	四兆逗号: [ledger, `${heading}\n${','.repeat(4 * megabyte)}`],
	四兆引号: [ledger, `${heading}\n${'"'.repeat(4 * megabyte)}`],
	一百万列的表头: [ledger, `${heading}${',x'.repeat(megabyte)}\n`],
	三万字的列名: [ledger, `${'列'.repeat(30_000)}\n`],
	五千个不认识的列: [
		ledger,
		`${heading}${Array.from({ length: 5000 }, (_, at) => `,列${at}`).join('')}\n`,
	],
	十万行全错: [ledger, rows(99_000, () => '2025-13-45,,,,x,y,\n')],
	十万行缺格: [ledger, rows(99_000, () => '1\n')],
	二十万行: [ledger, rows(200_000, () => row('纸'))],
	十万行同一个凭证: [ledger, rows(40_000, () => row('纸'))],
	十万个电话: [ledger, rows(40_000, (at) => row(`1380013${String(at % 10_000).padStart(4, '0')}`))],
	一格十万个数字: [ledger, rows(1, () => row('1 '.repeat(16_000)))],
	一格全是汉字数字: [ledger, rows(1, () => row('一'.repeat(32_000)))],
	一格全是姓: [ledger, rows(1, () => row('王'.repeat(32_000)))],
	'一格全是“单元”': [ledger, rows(1, () => row('1单元'.repeat(8000)))],
	一格全是空格: [ledger, rows(1, () => row(`x${' '.repeat(32_000)}x`))],
	一格全是零宽字符: [ledger, rows(1, () => row('1\u200B'.repeat(16_000)))],
	余额表十万行: [
		`${village}/balances.csv`,
		`期间,账户,期初余额,本期收入,本期支出,期末余额\n${'2025-03,库存现金,1.00,1.00,1.00,3.00\n'.repeat(60_000)}`,
	],
	群众意见六万条: [
		`${village}/comments.csv`,
		`编号,收到日期,渠道,针对编号,内容（脱敏）,办理结果\n${Array.from({ length: 60_000 }, (_, at) => `YJ${at},2025-03-01,电话,XX-1,路灯,已解决\n`).join('')}`,
	],
	八十千字节的星号: [notice, '*a_ '.repeat(20_000)],
	十兆星号: [notice, '*a_ '.repeat(2.5 * megabyte)],
	十兆方括号: [notice, '['.repeat(10 * megabyte)],
	没有写完的链接: [notice, '[a]('.repeat(25_000)],
	五万层引用: [notice, '> '.repeat(25_000)],
	五千层列表: [notice, '1. - 1. - a\n'.repeat(5000)],
	一万列的表格: [notice, `${'|a'.repeat(10_000)}\n${'|-'.repeat(10_000)}\n`],
	'两兆坏的 YAML': ['portal.yaml', '\ta: b\n'.repeat(megabyte / 3)],
	两兆重复的键: ['portal.yaml', 'a: 1\n'.repeat(400_000)],
	'一万层 YAML': ['portal.yaml', '['.repeat(30_000)],
	'YAML 别名': [
		'portal.yaml',
		`a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
			.split('')
			.map((key, at) => `${key}: &${key} [${`*${'abcdefgh'.charAt(at)},`.repeat(9)}]`)
			.join('\n')}\n`,
	],
	一百万个村: [
		'villages.csv',
		`村编号,村名,乡镇编号,起始公开日期\n${Array.from({ length: 150_000 }, (_, at) => `99010${1_000_000 + at},村${at},990101,2025-01-01\n`).join('')}`,
	],
	村名录全是坏行: ['villages.csv', `村编号,村名,乡镇编号,起始公开日期\n${'x\n'.repeat(99_000)}`],
	文件是文件夹: (data) => mkdirSync(path.join(data, ledger), { recursive: true }),
	五十兆的洞: (data) => {
		write(data, ledger, '');
		truncateSync(path.join(data, ledger), 2 * 1024 ** 3);
	},
	绕圈的链接: (data) => {
		mkdirSync(path.join(data, village), { recursive: true });
		symlinkSync('..', path.join(data, village, 'ledger'));
	},
	三万个文件: (data) => {
		for (let at = 0; at < 30_000; at += 1) write(data, `${village}/notices/${at}.txt`, '');
	},
	文件名里有换行和转向字符: (data) => write(data, `${village}/a\n::error::\u202Eb.csv`, ''),
	很深的文件夹: (data) => write(data, `${village}/${'a/'.repeat(500)}b.csv`, ''),
	二进制当作表: (data) => {
		write(data, ledger, '');
		writeFileSync(
			path.join(data, ledger),
			new Uint8Array(4 * megabyte).map((_, at) => (at * 7919) % 251),
		);
	},
};

const limits = { seconds: 10, bytes: 1e9, stopSeconds: 30 };

/** What exhausts a check that reads without bounds. Bounded: it ends by itself with a report, in time and memory. */
export const boundedInputs: SafetyMeasurement = {
	name: '大得出奇的输入',
	async measure(project, scratch) {
		const failed: string[] = [];
		let [slowest, largest] = [0, 0];
		for (const [name, input] of Object.entries(inputs)) {
			const data = path.join(scratch, 'data');
			for (const [file, content] of Object.entries(county)) write(data, file, content);
			if (typeof input === 'function') input(data);
			else write(data, ...input);
			const { answered, seconds, bytes } = await check(project, data);
			if (!answered || seconds > limits.seconds || bytes > limits.bytes) failed.push(name);
			slowest = Math.max(slowest, seconds);
			largest = Math.max(largest, bytes);
			rmSync(data, { recursive: true });
		}
		const all = Object.keys(inputs).length;
		return [
			{ what: '十秒、1 GB 以内给出结果', value: `${all - failed.length} / ${all}` },
			{ what: '最慢', value: `${slowest.toFixed(1)} 秒` },
			{ what: '内存最多', value: `${Math.round(largest / 1e6)} MB` },
			...failed.map((name) => ({ what: name, value: '没有守住' })),
		];
	},
};

function write(data: string, file: string, content: string): void {
	const target = path.join(data, file);
	mkdirSync(path.dirname(target), { recursive: true });
	writeFileSync(target, content);
}

/** Runs the check of a checkout, and stops it when it takes far too long. */
async function check(project: string, data: string) {
	const began = performance.now();
	const args = [path.join(project, 'scripts/check.ts'), '--data', data, '--format', 'json'];
	const child = spawn(process.execPath, args, {
		cwd: project,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const stop = setTimeout(() => child.kill('SIGKILL'), limits.stopSeconds * 1000);
	let bytes = 0;
	const look = setInterval(() => (bytes = Math.max(bytes, peakOf(child.pid))), 50);
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (part: string) => (said += part));
	const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
	clearTimeout(stop);
	clearInterval(look);
	return {
		answered: code !== null && isReport(said),
		seconds: (performance.now() - began) / 1000,
		bytes,
	};
}

function isReport(said: string): boolean {
	try {
		return Array.isArray((JSON.parse(said) as { findings: unknown }).findings);
	} catch {
		return false;
	}
}

/** The most memory that a process has held so far, in bytes. */
function peakOf(pid: number | undefined): number {
	try {
		const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return Number(kilobytes ?? 0) * 1024;
	} catch {
		return 0;
	}
}
