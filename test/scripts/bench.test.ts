import type { WriteStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { formatTable, displayWidth } from '../../scripts/bench/display-table.ts';
import { formatHintsReport } from '../../scripts/bench/hints.ts';
import { formatIntakeReport } from '../../scripts/bench/intake.ts';
import { parseProcessStat, parseResidentBytes, findTree } from '../../scripts/bench/proc-stat.ts';
import { parseStageEnd, measureStages, type UsageSample } from '../../scripts/bench/usage.ts';
import { judgeTargets } from '../../scripts/bench/verdict.ts';
import { showStageProgress } from '../../scripts/stage-progress.ts';

describe('what /proc tells', () => {
	it('counts the fields from the last bracket, for a name can hold spaces and brackets', () => {
		const line =
			'7312 (pagefind (ext) x) S 7306 7306 7306 0 -1 4194304 96351 12 0 0 1250 34 5 11 20 0 3 0 998877 1507344384 158072 18446744073709551615';
		expect(parseProcessStat(line)).toEqual({ pid: 7312, parent: 7306, cpuSeconds: 13 });
	});

	it('gives resident memory in bytes, and none for a process that has ended', () => {
		expect(parseResidentBytes('Name:\tnode\nVmHWM:\t  632300 kB\nVmRSS:\t  632288 kB\n')).toBe(
			647_462_912,
		);
		expect(parseResidentBytes('Name:\tnode\nState:\tZ (zombie)\n')).toBe(0);
	});

	it('finds the children of children, and nobody else', () => {
		const process = (pid: number, parent: number) => ({ pid, parent, cpuSeconds: 0 });
		const all = [process(1, 0), process(10, 1), process(11, 10), process(12, 11), process(20, 1)];
		expect(findTree(10, all).map(({ pid }) => pid)).toEqual([10, 11, 12]);
	});
});

describe('the stages of a build', () => {
	it('are read from the lines that the build prints', () => {
		const lines: string[] = [];
		const stream = { isTTY: false, write: (text: string) => lines.push(text) };
		const progress = showStageProgress(stream as unknown as WriteStream);
		for (const stage of ['check', 'pages', 'search', 'release'] as const) {
			progress.started(stage);
			progress.ended(stage);
		}
		progress.end();
		const names = lines.join('').trimEnd().split('\n').map(parseStageEnd);
		expect(names).toEqual(['检查数据', '生成网页', '建立检索', '核对并发布']);
	});

	it('are not seen in other lines', () => {
		expect(parseStageEnd('没有错误，可以发布。共 3 条提醒，3 个文件。')).toBeUndefined();
		expect(parseStageEnd('  提醒：finance.csv 里没有这一期收支明细的登记。')).toBeUndefined();
	});

	it('last from the end of the one before, with the CPU time between and the highest memory within', () => {
		const sample = (seconds: number, cpuSeconds: number, residentBytes: number): UsageSample => ({
			seconds,
			cpuSeconds,
			residentBytes,
		});
		const samples = [
			sample(1, 0.5, 300),
			sample(2, 1.5, 200),
			sample(3, 3.5, 900),
			sample(4, 5, 100),
		];
		const ends = [
			{ name: '检查数据', seconds: 2 },
			{ name: '生成网页', seconds: 4 },
		];
		expect(measureStages(ends, samples)).toEqual([
			{ name: '检查数据', seconds: 2, cpuSeconds: 1.5, peakBytes: 300 },
			{ name: '生成网页', seconds: 2, cpuSeconds: 3.5, peakBytes: 900 },
		]);
	});
});

describe('the table', () => {
	it('gives a Chinese character two columns', () => {
		expect(displayWidth('CPU（秒）')).toBe(9);
	});

	it('aligns names to the left and numbers to the right', () => {
		const table = formatTable([
			['阶段', '用时（秒）'],
			['生成网页', '24.0'],
			['Hugo', '5.0'],
		]);
		expect(table).toBe(
			'阶段      用时（秒）\n────────────────────\n生成网页        24.0\nHugo             5.0\n',
		);
	});
});

describe('the verdict', () => {
	const size = { villages: 300, years: 5, rows: 40 };
	const calm = { size, cores: 2, load: 0 };
	const total = (seconds: number, peakBytes: number) => ({
		name: '',
		seconds,
		cpuSeconds: 0,
		peakBytes,
	});

	it('says that the targets are met', () => {
		expect(judgeTargets(total(42, 1.2e9), calm)).toEqual([
			'时间：达到目标，42.0 秒，不到 60 秒。',
			'内存：达到目标，最多 1.20 GB，不到 1.5 GB。',
		]);
	});

	it('says by how much they are missed, a limit reached being missed', () => {
		expect(judgeTargets(total(75.5, 1.5e9), calm)).toEqual([
			'时间：没有达到目标，75.5 秒，超出 15.5 秒（目标 60 秒以内）。',
			'内存：没有达到目标，最多 1.50 GB（目标 1.5 GB 以内）。',
		]);
	});

	it('claims nothing for a smaller county', () => {
		expect(judgeTargets(total(2, 1e8), { ...calm, size: { ...size, villages: 12 } })).toEqual([
			'这是小规模的试跑，不和目标比较。',
		]);
	});

	it('says what makes the measurement unsure', () => {
		const sentences = judgeTargets(total(42, 1.2e9), { size, cores: 8, load: 3.21 });
		expect(sentences.slice(2)).toEqual([
			'这台机器有 8 个核，目标按 2 个核定，不能算达到。',
			'开始时机器上有别的程序在运行（负载 3.2），用时偏长，CPU 时间更可信。',
		]);
	});
});

describe('the report on the way in', () => {
	it('stands each figure beside its target, and names what was missed', () => {
		const report = formatIntakeReport({
			personalData: {
				planted: 100_000,
				found: 99_998,
				missed: { illness: 2 },
				benign: 1_000_000,
				alarms: 1,
				alarmsByForm: { 'credit code': 1 },
				seconds: 70.25,
			},
			reading: [
				{ name: '全是引号', bytes: 2_500_000, seconds: 0.5, ratio: undefined },
				{ name: '全是引号', bytes: 5_000_000, seconds: 1.05, ratio: 2.1 },
			],
			bombs: [
				{
					name: '一百万列.csv',
					bytes: 1_000_030,
					usage: { name: '', seconds: 0.4, cpuSeconds: 0.5, peakBytes: 101e6 },
				},
			],
		});
		expect(report).toContain('99998（99.998%）  ≥ 99.900%');
		expect(report).toMatch(/误报无害的 +1000000 +1 +≤ 10/);
		expect(report).toContain('没有找到的：illness 2');
		expect(report).toContain('误报的：credit code 1');
		expect(report).toMatch(/全是引号 +5\.0 +1\.050 +2\.10/);
		expect(report).toMatch(/一百万列\.csv +1\.0 +0\.40 +101/);
	});
});

it('the report of the hints sets them beside the reading alone and the target', () => {
	const usage = (seconds: number) => ({
		name: '',
		seconds,
		cpuSeconds: seconds,
		peakBytes: 300e6,
	});
	const found = { rows: 800, ledgerRows: 720, hints: 12, rules: 3, hintSeconds: 2.5 };
	const report = formatHintsReport({ reading: usage(10), withHints: usage(13), found });
	expect(report).toMatch(/只读全部村 +10\.0 +10\.0 +300/);
	expect(report).toMatch(/其中找提示 +2\.5/);
	expect(report).toMatch(/目标 +< 15 +< 1500/);
	expect(report).toContain('800 行，其中收支 720 笔；3 条规则给出 12 条提示。');
});
