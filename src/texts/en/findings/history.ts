import type { historyKinds } from '../../../domain/findings/kinds/history.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const history: FindingTextsOf<typeof historyKinds> = {
	'rule-changed-past': {
		title: 'A rule was changed for the past',
		message: ({ rule, before, after, on }) =>
			`The rule “${rule}” was “${before}”; ${on} it became “${after}”, for days that are over.`,
		fix: ({ rule }) =>
			`Where it is to change from now on, restore it: write deadlines and limits under rules in portal.yaml with a day; end the row of the catalogue, or of the standards, and add another. Where it was wrong, or a merger was registered late, add to ruleCorrections in portal.yaml: “- { on: today, of: ['${rule}'], reason: why }”; the site shows the reason for good.`,
	},
	'village-removed': {
		title: 'A village was taken from the register',
		message: ({ village }) =>
			`The history has the village “${village}”; villages.csv has it no longer.`,
		fix: 'Put the row and its folder back. Of a village that was merged, renamed or dissolved write 变更日期 and 变更说明 there, and 合并到 where it was merged; its pages stay, and it owes nothing afterwards.',
	},
	'village-folder-removed': {
		title: 'The folder of a village is gone',
		message: ({ village }) => `The history has files of ${village}; none is there now.`,
		fix: 'Take the folder back from the history. It stays for villages that were merged, renamed or dissolved too: write 变更日期 and 变更说明 in villages.csv.',
	},
};
