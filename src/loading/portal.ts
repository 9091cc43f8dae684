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
import { portalSchema, type Portal } from '../domain/portal/portal.ts';
import { findSetting } from '../domain/portal/portal-settings.ts';
import { decodeText } from './decode.ts';
import { gateNames } from './name-gate.ts';
import { gateText, type GateKnowledge } from './personal-data-gate.ts';

const file = 'portal.yaml';

export interface PortalRead {
	readonly portal: Portal | undefined;
	readonly findings: readonly Finding[];
}

/**
 * Reads `portal.yaml` from its bytes; every wrong setting is named with its line, and so is personal data.
 * An address in it is the office's.
 */
export function readPortal(bytes: Uint8Array, gate: GateKnowledge = {}): PortalRead {
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) {
		const { damagedAt: offset, encoding } = decoded;
		return {
			portal: undefined,
			findings: [finding('bytes-undecodable', { file }, { offset, encoding })],
		};
	}
	const { text } = decoded;
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		uniqueKeys: true,
		prettyErrors: false,
	});
	const read = readSettings(document, lines);
	const findings = collectFindings();
	for (const one of read.findings) findings.add(one);
	for (const one of personalData(text, document, lines, gate)) findings.add(one);
	return { ...read, findings: findings.all() };
}

/** In the text with its remarks, and in the values, where a line break may be written as an escape; names in the values. */
function personalData(
	text: string,
	document: Document,
	lines: LineCounter,
	gate: GateKnowledge,
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

function readSettings(document: Document, lines: LineCounter): PortalRead {
	if (document.errors.length > 0) {
		const findings = document.errors.map((error) =>
			finding(
				'portal-setting',
				{ file, line: lines.linePos(error.pos[0]).line },
				{
					problem: {
						zh: '这一行不是规范的 YAML：请检查缩进、冒号后的空格和引号。',
						en: 'This line is not valid YAML: check indentation, the space after the colon, and quotes.',
					},
				},
			),
		);
		return { portal: undefined, findings };
	}
	if (!isMap(document.contents) || usesAlias(document)) {
		return { portal: undefined, findings: [notSettings] };
	}
	const result = portalSchema.safeParse(document.toJS());
	if (result.success) return { portal: result.data, findings: [] };
	const findings = result.error.issues.flatMap((issue) => settingFindings(issue, document, lines));
	return { portal: undefined, findings };
}

const notSettings = finding(
	'portal-setting',
	{ file, line: 1 },
	{
		problem: {
			zh: '这个文件要写成“设置: 值”，一行一个，不用“&”“*”引用。',
			en: 'This file holds settings as “key: value”, one a line, without anchors or aliases.',
		},
	},
);

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

function settingFindings(
	issue: z.core.$ZodIssue,
	document: Document,
	lines: LineCounter,
): Finding[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => {
			const path = [...issue.path, key];
			return settingFinding(path, document, lines, {
				zh: `不认识的设置“${path.join('.')}”。`,
				en: `Unknown setting “${path.join('.')}”.`,
			});
		});
	}
	const setting = issue.path.join('.');
	const { doc, words = [] } = findSetting(issue.path) ?? {};
	const choiceZh = words.length > 1 ? `可以写：${words.join('、')}。` : '';
	const choiceEn = words.length > 1 ? ` It may be: ${words.join(', ')}.` : '';
	const [zh, en] = document.hasIn(issue.path)
		? [`设置“${setting}”的值不能用。`, `The value of “${setting}” cannot be used.`]
		: [`缺少设置“${setting}”。`, `The setting “${setting}” is missing.`];
	const problem = {
		zh: `${zh}${doc?.zh ?? ''}${choiceZh}`,
		en: `${en}${doc ? ` ${doc.en}` : ''}${choiceEn}`,
	};
	return [settingFinding(issue.path, document, lines, problem)];
}

function settingFinding(
	path: readonly PropertyKey[],
	document: Document,
	lines: LineCounter,
	problem: Bilingual,
): Finding {
	const node = document.getIn(path, true);
	const value = isScalar(node) ? String(node.value) : undefined;
	return finding(
		'portal-setting',
		{
			file,
			line: lineOf(path, document, lines),
			column: path.join('.'),
			...(value !== undefined && { cell: value }),
		},
		{ problem },
	);
}

/** The line of a setting, or of the group it is missing from. */
function lineOf(path: readonly PropertyKey[], document: Document, lines: LineCounter): number {
	if (path.length === 0) return 1;
	const node = document.getIn(path, true);
	const offset = isNode(node) ? node.range?.[0] : undefined;
	return offset === undefined
		? lineOf(path.slice(0, -1), document, lines)
		: lines.linePos(offset).line;
}
