import { hasPerson } from './people-beside.ts';
import type { ProseRule } from './personal-data.ts';

const number = '(?:\\d{1,4}|[一二三四五六七八九十百]{1,4})';
const building = `${number}\\s{0,3}(?:栋|幢|座|号楼)`;
/** A flat: 3栋2单元501室. Offices have rooms, but no 单元. */
const flat = new RegExp(
	`(?:${building}\\s{0,3})?${number}\\s{0,3}单元\\s{0,3}(?:${number}[楼层]\\s{0,3})?\\d{1,4}(?!\\d)(?:\\s{0,3}(?:室|号|房)|(?!\\s{0,3}[个台套盏处米户元人间平扇部]))`,
	'g',
);
/** A room in a building, or a house by its number: a home only where somebody lives there. */
const room = `${building}\\s{0,3}(?:${number}[楼层]\\s{0,3})?\\d{3,4}\\s{0,3}(?:室|号|房)`;
const house = `(?:[组队社屯路街巷弄道村庄寨里坊湾坝坪冲沟岭塘坡坳畈垄洞]|胡同|大院|小区)\\s{0,3}第?${number}\\s{0,3}(?:号|#)(?:(?:之|附|\\p{Pd})\\d{1,3}号?)?(?![楼线泵井桩杆表台站机桥塘库变灯块沟渠车洞令召码数牌标公函]|田[块地间]|地块|路段|路灯|文件|坡改|间房|口袋)`;
const door = new RegExp(`${room}|${house}`, 'gu');
/** Behind a number: a shop or a public place, where somebody named may rent but does not live. */
const publicPlace =
	/^\s{0,3}(?:的)?(?:门面|门市|商铺|铺面|店铺|摊位|市场|超市|综合|办公|服务|学校|小学|幼儿园|卫生|中心|厂房|仓库|车间|公厕|广场|银行|政府|村委|村部)/;
const livesThere = /家住|住址|住所|现住|居住|户籍|家庭地址|家中|家里|户主|住在|住于|住[：:]/;

/** A home down to its door. The address of an office stands by a road and nobody is named beside it. */
export const homeAddress: ProseRule = {
	name: 'home-address',
	kind: 'home-address',
	words: ['单元'],
	behindNumerals: ['号', '栋', '幢', '座', '#', '＃'],
	*find({ folded, heading }) {
		for (const match of folded.matchAll(flat)) {
			yield { start: match.index, end: match.index + match[0].length };
		}
		for (const match of folded.matchAll(door)) {
			const [start, end] = [match.index, match.index + match[0].length];
			const lead = `${heading} ${folded.slice(Math.max(0, start - reach), start)}`;
			const lives = livesThere.test(lead);
			if (!lives && publicPlace.test(folded.slice(end, end + reach))) continue;
			if (lives || hasPerson(folded, start - reach, start) || hasPerson(folded, end, end + reach)) {
				yield { start, end };
			}
		}
	},
};

const reach = 20;
