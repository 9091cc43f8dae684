import { randomFrom } from '../random.ts';
import type { DemoVillage } from '../village.ts';

/** What the supervision committee did in a quarter beside going through the accounts. */
export interface Watching {
	readonly meetings: number;
	readonly visits: number;
	/** Times it looked at the notice board. */
	readonly boards: number;
	readonly said: { readonly opinion: string; readonly followUp: string };
}

const said: readonly Watching['said'][] = [
	{ opinion: '招待用餐须附公函和菜单。', followUp: '已落实，缺公函的退回补办。' },
	{ opinion: '购物票据没有写明数量的，应补清单。', followUp: '已退回补齐清单。' },
	{ opinion: '垃圾清运车次应现场点清再结算。', followUp: '已按现场点数结算，与结算单一致。' },
	{ opinion: '公开栏应移到村部门口显眼处。', followUp: '村委会已照办。' },
	{ opinion: '大额支出先看会议记录再签字。', followUp: '未发现先支后议。' },
	{ opinion: '补贴到账情况要走访到户核对。', followUp: '走访未发现截留、代领。' },
	{ opinion: '办公用品、劳保用品要有领用登记。', followUp: '现场清点，登记齐全。' },
	{ opinion: '票据按月报账，不得跨月积压。', followUp: '报账员已清理完毕。' },
	{ opinion: '误工补贴要附现场照片和点工记录。', followUp: '已补齐，核减多报的2工。' },
	{ opinion: '工程变更要先补签证再付款。', followUp: '已补签证，按核定数付款。' },
];

/** @param quarter the key of a quarter: `2025-Q3` */
export function watchingOf(village: DemoVillage, quarter: string): Watching {
	const random = randomFrom(`${village.id}/watching/${quarter}`);
	return {
		meetings: random.int(3, 6),
		visits: random.int(1, 3),
		boards: 3,
		said: random.pick(said),
	};
}
