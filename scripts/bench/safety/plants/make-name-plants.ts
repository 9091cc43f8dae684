import { personName } from '../../../demo/names.ts';
import { randomFrom, type Random } from '../../../demo/random.ts';
import type { Plant } from './make-plants.ts';
import type { PlaceForm, Written } from './places.ts';

/** How a made-up person is called. */
const nameForms: Readonly<Record<string, (random: Random) => string>> = {
	'a rustic name': (random) => personName(random),
	'a common name': (random) => `${random.pick(surnames)}${random.pick(givenNames)}`,
	'a name of two characters': (random) => `${random.pick(surnames)}${random.pick(shortNames)}`,
	'an uncommon given name': (random) => `${random.pick(surnames)}${random.pick(uncommonNames)}`,
	'a surname of two characters': (random) =>
		`${random.pick(['欧阳', '司马', '上官', '诸葛', '夏侯', '令狐'])}${random.pick(givenNames)}`,
	'a Uygur name': (random) => `${random.pick(uygur)}·${random.pick(uygur)}`,
	'a Tibetan name': (random) => {
		const [first = '', second = ''] = random.sample(tibetan, 2);
		return `${first}${second}`;
	},
};

const surnames = [
	...'王李张刘陈杨周吴徐孙朱林何郭罗梁宋郑谢韩唐冯于董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛高金方石',
];
const givenNames =
	'建国 建军 国强 志强 志明 德福 德华 桂兰 桂英 秀英 秀兰 玉兰 春梅 小红 小芳 丽娟 海燕 文斌 永强 卫东 爱国 大山 长顺 子轩 梓涵 欣怡 俊杰 浩然 雨婷 晓东'.split(
		' ',
	);
const shortNames = [...'明伟芳强勇军杰涛华平英梅辉斌磊'];
const uncommonNames = '孝廷 有粮 满仓 守田 稻香 学农 克俭 秉乾 绍棠 庆余 仲勋 之焕 丕显 作霖'.split(
	' ',
);
const uygur = '阿依古丽 买买提 吐尔逊 艾力 热合曼 古丽努尔 木塔里甫 帕提古丽'.split(' ');
const tibetan = '扎西 卓玛 次仁 格桑 丹增 央金 达瓦 多吉 拉姆 平措'.split(' ');

/** What is said of the person; `{}` is the name. */
const sentences = (
	'付给{}挖机款|付{}误工费|支付{}劳务费|付{}运费500元|收款人{}|收款人：{}|收款人: {}|领取人{}|领款人：{}，金额300元|经办{}|经办人：{}|' +
	'由{}承包鱼塘|与{}签订承包合同|向{}借款5000元|收{}承包费|收到{}交来租金|退还{}押金|慰问{}|慰问困难群众{}|慰问{}老人|救助{}|补助{}生活费|' +
	'村民{}反映路灯不亮|{}反映水管漏水|{}误工补贴|误工费（{}）|劳务费，{}|给{}发放工资|{}同志丧葬费|{}等5人误工费|帮扶{}家庭|代{}缴纳合作医疗|' +
	'{}二级残疾|救助{}白血病|{}患尿毒症救助|{}（回族）慰问金|{}家住三组，慰问|户主{}危房改造|三组村民{}土地补偿|张*丰、{}工资'
).split('|');

type Sentence = (name: string, random: Random) => string;
const say: Sentence = (name, random) => random.pick(sentences).replace('{}', () => name);

interface NamePlace {
	readonly file: PlaceForm['file'];
	readonly write: (name: string, random: Random) => Written;
}

const cell =
	(heading: string, others: Readonly<Record<string, string>> = {}, text: Sentence = say) =>
	(name: string, random: Random): Written => ({
		cells: { ...others, [heading]: text(name, random) },
	});
const alone: Sentence = (name) => name;
const column =
	(heading: string, more: readonly [heading: string, value: string] = ['金额', '500']) =>
	(name: string): Written => ({
		records: [
			['序号', heading, more[0]],
			['1', name, more[1]],
		],
	});

const places: Readonly<Record<string, NamePlace>> = {
	'ledger, summary': { file: 'ledger', write: cell('摘要') },
	'ledger, remark': { file: 'ledger', write: cell('备注') },
	'ledger, an organisation': {
		file: 'ledger',
		write: cell('对方', { 对方类型: '单位' }, alone),
	},
	'project, winner': { file: 'projects', write: cell('中标单位', {}, alone) },
	'contract, name': { file: 'contracts', write: cell('名称') },
	'comment, text': { file: 'comments', write: cell('内容（脱敏）') },
	'comment, answer': { file: 'comments', write: cell('答复内容') },
	'debt, reason': { file: 'debts', write: cell('事由') },
	'notice, paragraph': {
		file: 'notice',
		write: (name, random) => ({ lines: [`经研究决定，${say(name, random)}，特此公告。`] }),
	},
	'notice, list item': {
		file: 'notice',
		write: (name, random) => ({ lines: [`- ${say(name, random)}`] }),
	},
	'notice, bold': {
		file: 'notice',
		write: (name, random) => ({ lines: [say(name, random).replace(name, `**${name}**`)] }),
	},
	'notice, bold within': {
		file: 'notice',
		write: (name, random) => ({
			lines: [say(name, random).replace(name, `${name.slice(0, 1)}**${name.slice(1)}**`)],
		}),
	},
	'notice, table cell': {
		file: 'notice',
		write: (name, random) => ({
			lines: ['| 项 | 值 |', '| --- | --- |', `| 1 | ${say(name, random)} |`],
		}),
	},
	'list, cell': {
		file: 'list',
		write: (name, random) => ({ records: [['1', say(name, random), '500']] }),
	},
	'list, 姓名': { file: 'list', write: column('姓名') },
	'list, 领款人': { file: 'list', write: column('领款人') },
	'list, 户主 and 民族': { file: 'list', write: column('户主姓名', ['民族', '回族']) },
	'list, 慰问对象': { file: 'list', write: column('慰问对象') },
	'file’s name': { file: 'name', write: (name, random) => ({ lines: [fileName(name, random)] }) },
};

function fileName(name: string, random: Random): string {
	return say(name, random).replaceAll(/[：:]\s?/g, '');
}

/** Every form of name in every place, with sentences as they come. The same count gives the same plants. */
export function makeNamePlants(count: number): Plant[] {
	const random = randomFrom('safety/names');
	const pairs = Object.entries(nameForms).flatMap(([value, make]) =>
		Object.entries(places).map(([place, { file, write }]) => ({ value, make, place, file, write })),
	);
	return Array.from({ length: count }, (_, at) => {
		const { value, make, place, file, write } = pairs[at % pairs.length] as (typeof pairs)[number];
		return { value, disguise: 'as it is', place, file, written: write(make(random), random) };
	});
}
