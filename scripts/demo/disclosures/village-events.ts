import { addDays } from '../../../src/domain/time/calendar-date.ts';
import { chineseDate, chineseDay, yearOf } from '../calendar.ts';
import { maskedPerson } from '../names.ts';
import { officePhone } from '../phones.ts';
import type { DisclosureText, EventTemplate, Telling } from './telling.ts';

type Options = Partial<Pick<EventTemplate, 'chance' | 'days' | 'trait' | 'years'>>;

function event(
	key: string,
	item: string,
	months: readonly number[],
	options: Options,
	write: (telling: Telling) => DisclosureText,
): EventTemplate {
	return { key, affair: 'village', item, months, prompt: item === '其他', ...options, write };
}

const posts = '公益性岗位聘用';

/** Shorter announcements: public posts, water, power, farming. */
export const villageEvents: readonly EventTemplate[] = [
	event('cleaners', posts, [1, 2, 12], { chance: 0.7 }, ({ random, village }) => {
		const count = Math.max(1, Math.round(village.households / 110));
		const names = Array.from({ length: count }, () => maskedPerson(random));
		return {
			title: random.pick(['保洁员聘用结果公示', '农村保洁员岗位聘用公示']),
			body:
				`经本人申请、村“两委”研究，聘用${names.join('、')}为保洁员，聘期一年，报酬按月发放，列入收支明细“卫生保洁费”。` +
				random.pick([
					'优先聘用脱贫户和低保边缘户。',
					'实行包段责任制，每月检查一次。',
					'连续两次检查不合格的解聘。',
				]),
		};
	}),
	event('rangers', posts, [2, 3], { trait: 'forest', chance: 0.8 }, ({ random, village }) => ({
		title: '生态护林员选聘结果公示',
		body:
			`选聘生态护林员${random.int(2, 4)}名，巡护面积约${Math.round(village.households * 22)}亩，管护补助由县级财政发放，不在村集体账上列支。` +
			`人选${maskedPerson(random)}等，均为本村劳动力。公示期7天。`,
	})),
	event('water-cut', '其他', [1, 7, 8, 12], { chance: 0.35 }, ({ random, date, places }) => ({
		title: '停水通知',
		body:
			`因${places[0] ?? ''}主管${random.pick(['爆裂抢修', '更换闸阀', '清洗蓄水池'])}，${chineseDay(addDays(date, 1))}上午8时至下午${random.int(3, 6)}时停水，请各户提前储水。` +
			'恢复供水后先放几分钟再饮用。',
	})),
	event('farm-roads', '其他', [2, 3], { chance: 0.45 }, ({ random, date, places }) => ({
		title: random.pick(['春灌放水安排', '春耕生产服务安排']),
		body:
			`${chineseDay(addDays(date, 12))}开始放水，先${places[0] ?? ''}、后${places[1] ?? ''}，每片${random.int(3, 5)}天，由放水员统一开闸，不得私自截水。` +
			random.pick([
				'农资价格公示表张贴在村部，购买时索要小票。',
				'旋耕每亩参考价80元，机手电话见公开栏。',
				'秧田用水优先保障。',
			]),
	})),
	event('house-safety', '其他', [4, 8], { chance: 0.45 }, ({ random, village }) => {
		const all = village.households + random.int(20, 60);
		const risky = random.int(1, 4);
		return {
			title: '农房安全排查结果',
			body:
				`本次排查农房${all}栋，发现存在安全隐患${risky}栋，其中${random.int(0, 1) ? '1栋无人居住，已贴封条' : '住户已搬出暂住亲属家'}。` +
				`鉴定为危房的，可按政策申请改造补助，受理电话${officePhone(village)}。经营性自建房另行复查。`,
		};
	}),
	event('drowning', '其他', [6, 7], { chance: 0.4 }, ({ random, places }) => ({
		title: '暑期防溺水提醒',
		body:
			`${places[0] ?? ''}、${places[1] ?? ''}等水域已设警示牌、救生圈和竹竿。家长要做到知去向、知同伴、知归时。` +
			random.pick([
				'巡查时间为每天中午和傍晚。',
				'村里开放小学操场和农家书屋供孩子活动。',
				'发现孩子下水，请当场劝阻并告知组长。',
			]),
	})),
	event('anti-fraud', '其他', [2, 5, 12], { chance: 0.35 }, ({ random }) => ({
		title: random.pick(['反诈提醒', '警惕养老、补贴诈骗的提醒']),
		body:
			random.pick([
				'近期有人冒充干部，以“领补贴要先交手续费”为由骗钱。惠农补贴一律打卡发放，不收任何费用。',
				'有人上门推销“免费体检、免费旅游”，随后高价卖药。请老年人不要轻信。',
				'有村民接到“孩子出事急需用钱”的电话，经核实为诈骗。请先挂断，再与家人联系。',
			]) + '被骗后立即拨打110，并保留转账记录。',
	})),
	event('vaccination', '其他', [3, 4, 9, 10], { chance: 0.35 }, ({ random }) => ({
		title: random.pick(['春秋两季动物防疫安排', '畜禽免疫通知']),
		body:
			`镇畜牧站防疫员${random.int(2, 3)}人到村，对猪、牛、羊、鸡逐户免疫，不收费用。` +
			random.pick([
				'犬只同时免疫狂犬病，免疫后挂牌。',
				'病死畜禽不得丢弃，请联系村里统一收集处理。',
			]),
	})),
	event('checkup', '其他', [4, 5, 9], { chance: 0.5 }, ({ random, date, village }) => ({
		title: '65岁以上老人免费体检安排',
		body:
			`${chineseDay(addDays(date, 5))}、${chineseDay(addDays(date, 6))}上午，${village.township.name}卫生院在村部开展免费体检，项目有血压、血糖、心电图、B超等。` +
			random.pick([
				'请空腹，带身份证件。',
				'行动不便的由家庭医生上门。',
				'体检后由村医逐人反馈结果。',
			]),
	})),
	event(
		'land-extension',
		'其他',
		[5, 9],
		{ chance: 0.35, years: [2025, 2026] },
		({ random, village, date }) => ({
			title: '第二轮土地承包到期后再延长三十年工作安排',
			body:
				`坚持“大稳定、小调整”，直接延包。${chineseDate(date)}起入户核对承包人口、地块和面积，全村${village.households}户分${village.groups.length}个组进行，由各组组长和户代表签字确认。` +
				random.pick([
					'核对结果分两榜公示，每榜不少于7天。',
					'确权证书丢失的不影响核对。',
					'有争议的地块先调解，不影响其他农户延包。',
				]),
		}),
	),
	event('power-fees', '其他', [6, 12], { chance: 0.25 }, ({ random, date }) => ({
		title: `${yearOf(date)}年路灯、抽水站电费分摊说明`,
		body:
			`路灯电费由集体承担，抽水站电费按受益面积分摊，每亩${random.int(6, 12)}元，由组长统一收取，开具收据。` +
			'未用水的地块不分摊。收缴结果另行公布。',
	})),
	event('winter-water', '其他', [11, 12], { chance: 0.4 }, ({ random, places }) => ({
		title: '冬修水利安排',
		body:
			`今冬整修${places[0] ?? ''}渠道${random.int(3, 9) * 100}米、${places[1] ?? ''}山塘${random.int(1, 2)}口。${random.pick(['先清淤、后修补，每工补贴120元，自愿报名。', '施工期间停水约15天，请提前安排冬灌。'])}` +
			'材料由村里统一购买，单价张贴公布。',
	})),
	event('library', '其他', [7], { chance: 0.25 }, ({ random }) => ({
		title: random.pick(['农家书屋暑期开放时间', '暑期儿童托管报名通知']),
		body: `周一至周五上午9时至11时、下午3时至5时开放，${random.pick(['由返乡大学生值班', '由志愿者轮流照看'])}，不收费用。`,
	})),
];
