/** `npm run demo`: writes the fictional demo county. `--help` states the rules of its arguments. */
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { largestDemo, type DemoSize } from './demo/demo.ts';
import { demoDisclosures } from './demo/village-files.ts';
import { writeDemo } from './demo/write-demo.ts';
import { parseWord, readArguments, runCommand, UsageError } from './arguments.ts';

const usage =
	'npm run demo -- [--villages N] [--years N] [--rows N] [--disclosures all|ledger] [--out DIR] [--help]';

const help = `生成虚构的演示县“青禾县”。同样的参数，每次生成的内容完全相同。
${usage}

  --villages N  村数，默认12；多于12的部分自动命名，每个乡镇约25个村（最多${largestDemo.villages}个）
  --years N     截至2026年12月的N个整年（最多${largestDemo.years}年）；不写则为2024年1月至2026年10月
  --rows N      每村每月至少的收支笔数；不写则按各村情况（约8—20笔）
  --disclosures all|ledger
                ledger 只公开收支明细及其登记，不写其他公开事项；默认 all
  --out DIR     写到哪里，默认 data。DIR 不为空时，必须已有写着 demo: true 的 portal.yaml，
                其中旧的演示数据先删除，其他文件不动
`;

const options = {
	villages: { type: 'string' },
	years: { type: 'string' },
	rows: { type: 'string' },
	disclosures: { type: 'string', default: 'all' },
	out: { type: 'string', default: 'data' },
	help: { type: 'boolean', default: false },
} as const;

/** What the demo owns in the folder; anything else there is left alone. */
const owned = [
	...['villages', 'portal.yaml', 'catalogue.csv', 'townships.csv', 'villages.csv'],
	'history.bundle',
];

await runCommand(usage, () => {
	const { values } = readArguments({ options });
	const size = () => ({
		...sizeAsked(values),
		disclosures: parseWord('--disclosures', values.disclosures, demoDisclosures),
	});
	process.stdout.write(values.help ? help : write(values.out, size()));
	return 0;
});

/** Replaces the demo in the folder. @throws UsageError, before anything is touched, when it must not */
function write(folder: string, size: DemoSize): string {
	if (isForeign(folder)) {
		throw new UsageError({
			zh: `“${folder}”里有别的内容，不是演示数据（portal.yaml 中没有 demo: true）。什么也没有改动。`,
			en: `“${folder}” holds something else than a demo (no demo: true in portal.yaml). Nothing was changed.`,
		});
	}
	for (const name of owned) rmSync(join(folder, name), { recursive: true, force: true });
	const { files, bytes } = writeDemo(folder, size);
	return `已写入 ${folder}：${files} 个文件，${(bytes / 1e6).toFixed(1)} MB。\n`;
}

/** @throws UsageError for a number that is none, or too large */
function sizeAsked(
	values: Partial<Record<keyof typeof largestDemo, string | undefined>>,
): DemoSize {
	const asked = (['villages', 'years', 'rows'] as const).flatMap((name) => {
		const text = values[name];
		if (text === undefined) return [];
		const most = largestDemo[name];
		if (/^[1-9]\d{0,5}$/.test(text) && Number(text) <= most) return [[name, Number(text)] as const];
		throw new UsageError({
			zh: `“--${name}”请写1到${most}的整数，写的是“${text}”。`,
			en: `“--${name}” takes a whole number from 1 to ${most}, not “${text}”.`,
		});
	});
	return Object.fromEntries(asked);
}

/** A folder with something in it that is not marked as a demo must not be touched. */
function isForeign(folder: string): boolean {
	if (!existsSync(folder) || readdirSync(folder).length === 0) return false;
	const settings = join(folder, 'portal.yaml');
	if (!existsSync(settings)) return true;
	const portal: unknown = parse(readFileSync(settings, 'utf8'));
	return !(
		typeof portal === 'object' &&
		portal !== null &&
		'demo' in portal &&
		portal.demo === true
	);
}
