import type { z } from 'zod';
import { finding, type Finding } from '../domain/findings/findings.ts';
import { portalSchema, type Portal } from '../domain/portal/portal.ts';
import { findSetting } from '../domain/portal/portal-settings.ts';
import type { GateKnowledge } from './personal-data-gate.ts';
import { readSettings, type SettingProblem, type SettingsFile } from './read-settings.ts';

export interface PortalRead {
	readonly portal: Portal | undefined;
	readonly findings: readonly Finding[];
}

/** Reads `portal.yaml` from its bytes; every wrong setting is named with its line, and so is personal data. */
export function readPortal(bytes: Uint8Array, gate: GateKnowledge = {}): PortalRead {
	const { settings, findings } = readSettings(bytes, portalFile, gate);
	return { portal: settings, findings };
}

const portalFile: SettingsFile<Portal> = {
	file: 'portal.yaml',
	schema: portalSchema,
	explain: explainSetting,
	report: (place, problem) => finding('portal-setting', place, { problem }),
	form: {
		zh: '这个文件要写成“设置: 值”，一行一个，不用“&”“*”引用。',
		en: 'This file holds settings as “key: value”, one a line, without anchors or aliases.',
	},
};

function explainSetting(issue: z.core.$ZodIssue, isThere: boolean): readonly SettingProblem[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => {
			const path = [...issue.path, key];
			const setting = path.join('.');
			const problem = { zh: `不认识的设置“${setting}”。`, en: `Unknown setting “${setting}”.` };
			return { path, problem };
		});
	}
	const setting = issue.path.join('.');
	const { doc, words = [] } = findSetting(issue.path) ?? {};
	const choiceZh = words.length > 1 ? `可以写：${words.join('、')}。` : '';
	const choiceEn = words.length > 1 ? ` It may be: ${words.join(', ')}.` : '';
	const [zh, en] = isThere
		? [`设置“${setting}”的值不能用。`, `The value of “${setting}” cannot be used.`]
		: [`缺少设置“${setting}”。`, `The setting “${setting}” is missing.`];
	const problem = {
		zh: `${zh}${doc?.zh ?? ''}${choiceZh}`,
		en: `${en}${doc ? ` ${doc.en}` : ''}${choiceEn}`,
	};
	return [{ path: issue.path, problem }];
}
