import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Carrier } from './carriers/carrier.ts';
import { pdfCarriers } from './carriers/pdf-carriers.ts';
import { pictureCarriers } from './carriers/picture-carriers.ts';
import { textCarriers } from './carriers/text-carriers.ts';
import { workbookCarriers } from './carriers/workbook-carriers.ts';
import type { SafetyFigure, SafetyMeasurement } from './measurement.ts';

export const allCarriers: readonly Carrier[] = [
	...workbookCarriers,
	...pdfCarriers,
	...pictureCarriers,
	...textCarriers,
];

/**
 * Files in one part of which something personal or dangerous is planted, each the attachment of a village of its own:
 * how many does the check refuse, and how many are published without what was planted?
 */
export const carriers: SafetyMeasurement = measureCarriers(allCarriers);

/** @param plants the files to try */
export function measureCarriers(plants: readonly Carrier[]): SafetyMeasurement {
	return {
		name: '附件里藏着的内容',
		measure(project, scratch) {
			const { refused, cleaned, passed } = tryCarriers(plants, project, scratch);
			const of = (count: number) => `${count} / ${plants.length}`;
			const figures: SafetyFigure[] = [
				{ what: '挡住或清除', value: of(refused.length + cleaned.length) },
				{ what: '检查不放行', value: of(refused.length) },
				{ what: '公开的副本里已经没有', value: of(cleaned.length) },
				{
					what: '照样公开',
					value: passed.length === 0 ? '无' : passed.map(({ name }) => name).join('、'),
				},
			];
			return Promise.resolve(figures);
		},
	};
}

interface Tried {
	readonly refused: readonly Carrier[];
	readonly cleaned: readonly Carrier[];
	readonly passed: readonly Carrier[];
}

function tryCarriers(plants: readonly Carrier[], project: string, scratch: string): Tried {
	const data = path.join(scratch, 'data');
	writeTree(data, plants);
	const knowsLooks = !check(project, data).some(({ kind }) => kind === 'file-unknown');
	if (!knowsLooks) {
		for (const index of plants.keys())
			rmSync(path.join(data, villageFolder(index), 'looked-at.csv'));
	}
	const wrong = new Set(
		check(project, data)
			.filter(({ severity }) => severity === 'error')
			.map(({ file }) => file),
	);
	const isRefused = (index: number) =>
		wrong.has(`${villageFolder(index)}/attachments/${fileName(plants[index])}`);
	const left = plants
		.map((carrier, index) => ({ carrier, index }))
		.filter(({ index }) => !isRefused(index));
	const refused = plants.filter((_, index) => isRefused(index));
	if (left.length === 0) return { refused, cleaned: [], passed: [] };
	for (const [index] of plants.entries()) {
		if (isRefused(index)) rmSync(path.join(data, villageFolder(index)), { recursive: true });
	}
	const out = path.join(scratch, 'out');
	run(project, ['scripts/build.ts', '--data', data, '--out', out]);
	const isClean = ({ carrier, index }: (typeof left)[number]) => {
		const file = path.join(out, 'attachments', villageOf(index), fileName(carrier));
		if (!existsSync(file)) throw new Error(`${carrier.name}: neither refused nor published`);
		return !holds(readFileSync(file), carrier.mark);
	};
	return {
		refused,
		cleaned: left.filter(isClean).map(({ carrier }) => carrier),
		passed: left.filter((one) => !isClean(one)).map(({ carrier }) => carrier),
	};
}

const villageOf = (index: number) => String(990101001200 + index);
const villageFolder = (index: number) => `villages/${villageOf(index)}`;
const fileName = (carrier: Carrier | undefined) => `fujian.${carrier?.extension ?? ''}`;

function writeTree(data: string, plants: readonly Carrier[]): void {
	const write = (file: string, content: string | Uint8Array) => {
		mkdirSync(path.dirname(path.join(data, file)), { recursive: true });
		writeFileSync(path.join(data, file), content);
	};
	write(
		'portal.yaml',
		"title: 青禾县三务公开\ncounty: { name: 青禾县, code: '990101' }\npublisher: 青禾县农业农村局\ncontact: { phone: 0990-5550000 }\nlocales: [zh-CN]\nprofile: national\ndemo: true\ncomplaints: [{ name: 县纪委监委 }]\n",
	);
	write('townships.csv', '乡镇编号,乡镇名称\n990101,柳溪镇\n');
	write(
		'catalogue.csv',
		'目录编号,类别,公开事项,公开频次,公开对象,公开依据\nCW-01,财务,其他财务事项,事项发生时,全社会,规定\n',
	);
	const villages = plants.map(
		(_, index) => `${villageOf(index)},第${index + 1}村,990101,2025-01-01\n`,
	);
	write('villages.csv', `村编号,村名,乡镇编号,起始公开日期\n${villages.join('')}`);
	for (const [index, carrier] of plants.entries()) {
		const name = fileName(carrier);
		const folder = villageFolder(index);
		write(`${folder}/attachments/${name}`, carrier.bytes);
		write(
			`${folder}/finance.csv`,
			`编号,目录编号,期间,标题,发布日期,附件\nGK-1,CW-01,2025-01-05,附件,2025-01-06,${name}\n`,
		);
		const digest = createHash('sha256').update(carrier.bytes).digest('hex');
		write(
			`${folder}/looked-at.csv`,
			`文件名,指纹,查看日期,查看人\n${name},${digest.slice(0, 12)},2025-01-06,村会计\n`,
		);
	}
}

interface Reported {
	readonly severity: string;
	readonly kind: string;
	readonly file: string;
}

function check(project: string, data: string): readonly Reported[] {
	const report = run(project, ['scripts/check.ts', '--data', data, '--format', 'json'], [0, 1]);
	return (JSON.parse(report) as { findings: readonly Reported[] }).findings;
}

/** @throws Error when the command ends with another code */
function run(project: string, parameters: readonly string[], codes = [0]): string {
	const node = path.join(project, 'node_modules/.bin/node');
	try {
		return execFileSync(node, parameters, {
			cwd: project,
			encoding: 'utf8',
			maxBuffer: 2 ** 28,
			stdio: 'pipe',
		});
	} catch (error) {
		const { status, stdout } = error as { status: number; stdout: string };
		if (codes.includes(status)) return stdout;
		throw error;
	}
}

/** Is the text in the bytes, as it is or in UTF-16, or in what is packed in them? */
function holds(bytes: Uint8Array, mark: string): boolean {
	return [bytes, ...unpacked(bytes)].some((content) => {
		const buffer = Buffer.from(content);
		const wide = Buffer.from(mark, 'utf16le');
		return [Buffer.from(mark), wide, Buffer.from(wide).swap16()].some((form) =>
			buffer.includes(form),
		);
	});
}

/** The parts of an archive, and every stream of zlib that begins anywhere. */
function* unpacked(bytes: Uint8Array): Generator<Uint8Array> {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
		const parts = Object.entries(unzipSync(bytes));
		for (const [name, content] of parts) yield* [Buffer.from(name), content];
	}
	for (let at = bytes.indexOf(0x78); at !== -1; at = bytes.indexOf(0x78, at + 1)) {
		try {
			yield inflateSync(bytes.subarray(at), { finishFlush: 2 });
		} catch {
			// Not a stream.
		}
	}
}
