import { daysBetween } from '../../../domain/time/calendar-date.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { makesAsset } from './works-kind.ts';
import { date } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutRow } from '../evidence/register-row.ts';

export const assetMissing = hintRule({
	id: 'asset-missing',
	severity: 'attention',
	topic: 'projects',
	title: { zh: '建成未登记资产', en: 'Asset not registered' },
	rule: {
		zh: '新建的项目验收后，按期登记形成的资产。',
		en: 'What a project has built is registered as an asset soon after acceptance.',
	},
	limit({ portal }) {
		const { assetDays } = hintLimits(portal);
		return {
			text: {
				zh: `验收后 ${assetDays} 天内登记；维修、改造、清理、绿化等不算。`,
				en: `Within ${assetDays} days of acceptance; not repairs, improvements, clearing or planting.`,
			},
			source: { kind: 'threshold', settings: ['assetDays'] },
		};
	},
	reasons: [
		{
			zh: '资产已经登记，项目里没有填编号。',
			en: 'It is registered; the project does not name it.',
		},
		{
			zh: '建成后归国家、其他单位或农户所有，不是村集体资产。',
			en: 'It belongs to the state, another body or the households.',
		},
		{
			zh: '属于维修改造，没有形成新的资产。',
			en: 'It was repair or improvement and made nothing new.',
		},
		{ zh: '决算还没有办完，没有入账。', en: 'The final account is not settled yet.' },
	],
	answer: {
		zh: '在集体资产里登记，并在项目的“形成资产”填上编号；不形成资产的，说明原因。',
		en: 'Register it and name it in the project; otherwise say why it is no asset.',
	},
	message: {
		zh: ({ acceptedOn, days }: { acceptedOn: string; days: number }) =>
			`${date(acceptedOn)}验收，已过 ${days} 天，没有填写形成的资产。`,
		en: ({ acceptedOn, days }) => `Accepted on ${acceptedOn}, ${days} days ago; no asset is named.`,
	},
	*run(dataset, { portal, asOf }) {
		const { assetDays } = hintLimits(portal);
		for (const project of rowsOf(dataset, 'projects')) {
			const { id, name, acceptedOn, asset, status, finalCost, award } = project;
			if (acceptedOn === undefined || asset !== undefined || status === 'stopped') continue;
			const days = daysBetween(acceptedOn, asOf);
			if (days <= assetDays || !makesAsset(name)) continue;
			yield {
				...aboutRow('projects', {
					id,
					text: name,
					on: acceptedOn,
					amountFen: finalCost ?? award,
				}),
				values: { acceptedOn, days },
			};
		}
	},
});
