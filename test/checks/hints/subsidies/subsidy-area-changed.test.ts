import { expect, it } from 'vitest';
import { subsidyAreaChanged } from '../../../../src/checks/hints/subsidies/subsidy-area-changed.ts';
import { aSubsidy, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

type People = readonly (readonly [name: string, quantity: string])[];

/** The lists of two years, all of one group. */
function lists(before: People, now: People, cells: Cells = {}) {
	const batch = (id: string, period: string) =>
		aSubsidy({
			批次: id,
			项目: '地力补贴',
			期间: period,
			单位: '亩',
			名单文件: `subsidies/${id}.csv`,
			...cells,
		});
	const rows = (people: People) =>
		people.map(([name, quantity], index) => ({
			...{ 序号: String(index + 1), '姓名（脱敏）': name, 村民小组: '一组' },
			...{ 数量: quantity, 金额: '100.00' },
		}));
	return {
		subsidies: [batch('BT2024-01', '2024'), batch('BT2025-01', '2025')],
		'subsidy-lists': { 'BT2024-01': rows(before), 'BT2025-01': rows(now) },
	};
}

it('who has another area than the year before is listed', () => {
	const parts = lists(
		[
			['张*丰', '4.5'],
			['李*', '2'],
		],
		[
			['张*丰', '5'],
			['李*', '2'],
		],
	);
	expect(sayings(subsidyAreaChanged, parts)).toEqual([
		'subsidies:BT2025-01 “地力补贴”名单与 2024 比，1 户的面积不同，例如一组 张*丰，从 4.5 亩变为 5 亩。',
	]);
	expect(hintsIn(subsidyAreaChanged, parts)).toMatchObject([
		{ rows: [{ text: '一组 张*丰 4.5→5亩' }] },
	]);
});

it.each([
	['all areas are the same', lists([['张*丰', '4.5']], [['张*丰', '4.5']])],
	['somebody is new', lists([['张*丰', '4.5']], [['李*', '3']])],
	[
		'two bear the name',
		lists(
			[['张*丰', '4.5']],
			[
				['张*丰', '5'],
				['张*丰', '6'],
			],
		),
	],
	['it is paid by head', lists([['张*丰', '1']], [['张*丰', '2']], { 单位: '人' })],
])('nothing is listed where %s', (_, parts) => {
	expect(hintsIn(subsidyAreaChanged, parts)).toEqual([]);
});
