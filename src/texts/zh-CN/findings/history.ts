import type { historyKinds } from '../../../domain/findings/kinds/history.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const history: FindingTextsOf<typeof historyKinds> = {
	'rule-changed-past': {
		title: '规则改到了以前',
		message: ({ rule, before, after, on }) =>
			`规则“${rule}”原来是“${before}”，${on}改成“${after}”，改到了已经执行的日子。`,
		fix: ({ rule }) =>
			`今后才改的，请改回原来的值：时限和标准在 portal.yaml 的 rules 里写明从哪天起，公开目录和发放标准给原来的行写失效日期、另加一行。原来就写错了的，合并、撤销登记晚了的，在 portal.yaml 的 ruleCorrections 里加一条：“- { on: 今天的日期, of: ['${rule}'], reason: 理由 }”，理由会一直写在网站上。`,
	},
	'village-removed': {
		title: '村从村名录里删去了',
		message: ({ village }) => `修改历史里有村“${village}”，现在的 villages.csv 里没有了。`,
		fix: '请把这一行和它的文件夹放回去。合并、更名、撤销的村，在这一行写“变更日期”“变更说明”，合并的再写“合并到”；以前公开的网页照样保留，以后的公开不再要求。',
	},
	'village-folder-removed': {
		title: '村的文件夹不见了',
		message: ({ village }) => `修改历史里有${village}的文件，现在一个也没有了。`,
		fix: '请从修改历史里取回这个文件夹。合并、更名、撤销的村也要保留，在 villages.csv 这一行写“变更日期”“变更说明”。',
	},
};
