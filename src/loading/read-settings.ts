import {
	isMap,
	isNode,
	isPair,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type Document,
} from 'yaml';
import type { z } from 'zod';
import type { Bilingual } from '../domain/bilingual.ts';
import { collectFindings } from '../domain/findings/collect-findings.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import type { Place } from '../domain/schema/table.ts';
import { decodeText } from './decode.ts';
import { gateNames } from './name-gate.ts';
import { gateText, type GateKnowledge } from './personal-data-gate.ts';

/** A YAML file of settings: its schema, and how its findings are made. */
export interface SettingsFile<T> {
	readonly file: string;
	readonly schema: z.ZodType<T>;
	/** What is wrong, in the words of the file: one a setting. */
	readonly explain: (issue: z.core.$ZodIssue, isThere: boolean) => readonly SettingProblem[];
	readonly report: (place: Place, problem: Bilingual) => Finding;
	/** What the file looks like, for one that is no map of settings. */
	readonly form: Bilingual;
}

export interface SettingProblem {
	readonly path: readonly PropertyKey[];
	readonly problem: Bilingual;
}

export interface SettingsRead<T> {
	readonly settings: T | undefined;
	readonly findings: readonly Finding[];
	/** The line of a setting, or of the group it is missing from. */
	readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads a file of settings from its bytes; every wrong setting is named with its line, and so is personal data.
 * An address in it is the office's.
 */
export function readSettings<T>(
	bytes: Uint8Array,
	declared: SettingsFile<T>,
	gate: GateKnowledge = {},
): SettingsRead<T> {
	const { file } = declared;
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) {
		const { damagedAt: offset, encoding } = decoded;
		const findings = [finding('bytes-undecodable', { file }, { offset, encoding })];
		return { settings: undefined, findings, lineOf: () => 1 };
	}
	const { text } = decoded;
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		uniqueKeys: true,
		prettyErrors: false,
	});
	const read = readDocument(document, lines, declared);
	const findings = collectFindings();
	for (const one of read.findings) findings.add(one);
	for (const one of personalData(text, document, { file, lines, gate })) findings.add(one);
	return {
		settings: read.settings,
		findings: findings.all(),
		lineOf: (path) => lineOf(path, document, lines),
	};
}

/** In the text with its remarks, and in the values, where a line break may be written as an escape; names in the values. */
function personalData(
	text: string,
	document: Document,
	{ file, lines, gate }: { file: string; lines: LineCounter; gate: GateKnowledge },
): Finding[] {
	const findings = gateText(file, text, gate, 'home-address');
	visit(document, {
		Scalar: (_, { value, range }, path) => {
			if (typeof value !== 'string' || !range) return;
			const { line } = lines.linePos(range[0]);
			const own = isAddress(path.at(-1)) ? 'home-address' : undefined;
			for (const one of gateText(file, value, gate, own)) {
				const place = { file, line };
				const known = findings.some(
					(other) => other.kind === one.kind && other.place.line === line,
				);
				if (!known) findings.push({ ...one, place });
			}
			findings.push(...gateNames(file, value, gate.publicNames, () => line));
		},
	});
	return findings;
}

/** The setting `address`, which is the office's. */
function isAddress(pair: unknown): boolean {
	return isPair(pair) && isScalar(pair.key) && pair.key.value === 'address';
}

function readDocument<T>(
	document: Document,
	lines: LineCounter,
	{ file, schema, explain, report, form }: SettingsFile<T>,
): Omit<SettingsRead<T>, 'lineOf'> {
	if (document.errors.length > 0) {
		const findings = document.errors.map((error) =>
			report({ file, line: lines.linePos(error.pos[0]).line }, notYaml),
		);
		return { settings: undefined, findings };
	}
	if (!isMap(document.contents) || usesAlias(document)) {
		return { settings: undefined, findings: [report({ file, line: 1 }, form)] };
	}
	const result = schema.safeParse(document.toJS());
	if (result.success) return { settings: result.data, findings: [] };
	const findings = result.error.issues
		.flatMap((issue) => explain(issue, document.hasIn(issue.path)))
		.map(({ path, problem }) => {
			const node = document.getIn(path, true);
			const value = isScalar(node) ? String(node.value) : undefined;
			const place = {
				file,
				line: lineOf(path, document, lines),
				column: path.join('.'),
				...(value !== undefined && { cell: value }),
			};
			return report(place, problem);
		});
	return { settings: undefined, findings };
}

const notYaml: Bilingual = {
	zh: '这一行不是规范的 YAML：请检查缩进、冒号后的空格和引号。',
	en: 'This line is not valid YAML: check indentation, the space after the colon, and quotes.',
};

/** Aliases can blow a few lines up to gigabytes, and nobody needs one here. */
function usesAlias(document: Document): boolean {
	let found = false;
	visit(document, {
		Alias: () => {
			found = true;
			return visit.BREAK;
		},
	});
	return found;
}

function lineOf(path: readonly PropertyKey[], document: Document, lines: LineCounter): number {
	if (path.length === 0) return 1;
	const node = document.getIn(path, true);
	const offset = isNode(node) ? node.range?.[0] : undefined;
	return offset === undefined
		? lineOf(path.slice(0, -1), document, lines)
		: lines.linePos(offset).line;
}
