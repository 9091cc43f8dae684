/**
 * `npm run bench`: makes two large demo counties, builds them, and prints what each stage took; then measures the way
 * in, and attacks the project in every way that its safety is measured by.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import settings from '../package.json' with { type: 'json' };
import { readArguments, runCommand, UsageError } from './arguments.ts';
import { compareWithHugo } from './bench/compare.ts';
import { measureHints } from './bench/hints.ts';
import { formatIntakeReport, measureIntake, type IntakeResult } from './bench/intake.ts';
import {
	formatBenchReport,
	type BenchResult,
	type CountyResult,
	type Machine,
} from './bench/report.ts';
import { runMeasured } from './bench/run-measured.ts';
import { formatSafetyReport, measureSafety, type SafetyResult } from './bench/safety.ts';
import { measureSizes } from './bench/sizes.ts';
import { targetSize, judgeTargets, type Size } from './bench/verdict.ts';

const usage =
	'npm run bench -- [--villages N] [--years N] [--rows N] [--only build|intake|safety] [--project DIR] [--json] [--keep]';

const options = {
	villages: { type: 'string', default: String(targetSize.villages) },
	years: { type: 'string', default: String(targetSize.years) },
	rows: { type: 'string', default: String(targetSize.rows) },
	/** One part alone: the builds, personal data and hostile texts, or the attacks. */
	only: { type: 'string' },
	/** The checkout of this project that is attacked: an older one, to compare. */
	project: { type: 'string' },
	json: { type: 'boolean', default: false },
	/** Leave the scratch folder where it is, and say where. */
	keep: { type: 'boolean', default: false },
} as const;

/** After the last month of the demo, so that no ledger lies in the future. */
const asOf = '2026-12-31';

/** What the counties disclose: all that offices do, and what the targets were set for. */
const counties = [
	['all', '全部公开事项'],
	['ledger', '只有收支明细及其登记'],
] as const;

const partNames = ['build', 'intake', 'safety'] as const satisfies readonly (keyof Results)[];

await runCommand(usage, async () => {
	const { values } = readArguments({ options });
	if (!existsSync('/proc/self/stat')) {
		throw new UsageError({
			zh: '用时、CPU 和内存从 /proc 读取，只能在 Linux 上测量。',
			en: 'Time and memory are read from /proc, so it measures on Linux only.',
		});
	}
	const size = {
		villages: wholeNumber('--villages', values.villages),
		years: wholeNumber('--years', values.years),
		rows: wholeNumber('--rows', values.rows),
	};
	const parts = partsNamed(values.only);
	const project = path.resolve(values.project ?? path.join(import.meta.dirname, '..'));
	const results: Results = {
		...(parts.includes('build') && {
			build: await inScratchFolder(values.keep, (scratch) => bench(size, scratch)),
		}),
		...(parts.includes('intake') && {
			intake: await inScratchFolder(values.keep, benchIntake),
		}),
		...(parts.includes('safety') && {
			safety: await inScratchFolder(values.keep, (scratch) =>
				measureSafety(project, scratch, tell),
			),
		}),
	};
	if (values.json) process.stdout.write(`${JSON.stringify(results, null, '\t')}\n`);
	else {
		if (results.build) process.stdout.write(formatBenchReport(results.build));
		if (results.intake) process.stdout.write(`\n${formatIntakeReport(results.intake)}`);
		if (results.safety) process.stdout.write(`\n${formatSafetyReport(results.safety)}`);
	}
	return 0;
});

interface Results {
	readonly build?: BenchResult;
	readonly intake?: IntakeResult;
	readonly safety?: readonly SafetyResult[];
}

/** @throws UsageError for a part that there is not */
function partsNamed(only: string | undefined): readonly (keyof Results)[] {
	if (only === undefined) return partNames;
	const named = partNames.filter((name) => name === only);
	if (named.length > 0) return named;
	throw new UsageError({
		zh: `“--only”请写 ${partNames.join('、')} 中的一个，写的是“${only}”。`,
		en: `“--only” takes one of ${partNames.join(', ')}, not “${only}”.`,
	});
}

function benchIntake(scratch: string): Promise<IntakeResult> {
	tell('拒绝不能打开的文件，检查个人信息，读恶意文本');
	return measureIntake(scratch);
}

async function inScratchFolder<T>(
	keep: boolean,
	work: (scratch: string) => Promise<T>,
): Promise<T> {
	const scratch = mkdtempSync(path.join(tmpdir(), 'sunlit-bench-'));
	const clear = () => rmSync(scratch, { recursive: true, force: true });
	process.once('SIGINT', () => {
		if (!keep) clear();
		process.exit(130);
	});
	try {
		return await work(scratch);
	} finally {
		if (keep) process.stderr.write(`临时文件留在 ${scratch}\n`);
		else clear();
	}
}

async function bench(size: Size, scratch: string): Promise<BenchResult> {
	const machine = machineFacts();
	const results: CountyResult[] = [];
	for (const [disclosures, name] of counties) {
		const data = path.join(scratch, disclosures, 'county');
		const out = path.join(scratch, disclosures, 'ours');
		tell(`生成演示数据：${name}`);
		await runScript('demo', [
			...Object.entries(size).flatMap(([name, value]) => [`--${name}`, String(value)]),
			...['--disclosures', disclosures, '--out', data],
		]);
		tell('生成网站');
		const { stages, total } = await runScript('build', buildArguments(data, out));
		const circumstances = { size, ...machine };
		const sizes = measureSizes(data, out);
		tell('找提示');
		const hints = await measureHints(data, asOf, scratch);
		results.push({
			name,
			sizes,
			stages,
			total,
			verdict: judgeTargets(total, circumstances),
			hints,
		});
	}
	tell('和 Hugo 比较');
	const ours = results.at(-1);
	const compared = ours && (await compareWithHugo(path.join(scratch, 'ledger'), 'county', ours));
	return { size, machine, counties: results, comparisons: [], remarks: [], ...compared };
}

/** Runs what `npm run` would, with the flags for Node that stand in `package.json`, but without npm itself. */
function runScript(name: 'build' | 'demo', args: readonly string[]) {
	const [, ...words] = settings.scripts[name].split(' ');
	return runMeasured(process.execPath, [...words, ...args]);
}

function buildArguments(data: string, out: string): string[] {
	return ['--data', data, '--out', out, '--as-of', asOf];
}

function machineFacts(): Machine {
	return {
		cores: cpus().length,
		processor: cpus()[0]?.model ?? '',
		memoryBytes: totalmem(),
		node: process.versions.node,
		load: loadavg()[0] ?? 0,
	};
}

/** @throws UsageError for anything but digits; how large it may be, the demo says itself */
function wholeNumber(flag: string, text: string): number {
	if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
	throw new UsageError({
		zh: `“${flag}”请写整数，写的是“${text}”。`,
		en: `“${flag}” takes a whole number, not “${text}”.`,
	});
}

function tell(what: string): void {
	process.stderr.write(`${what}……\n`);
}
