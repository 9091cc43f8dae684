import { findPersonNames, type NameSpan } from './person-names.ts';
import type { PersonalDataKind, ProseRule } from './personal-data.ts';

/** What may stand between a name and the word behind it. */
const leadsOn =
	'(?:[\\s（(，,、:：]|同志|老人|女士|先生|之[子女妻夫父母孙]|的?(?:儿子|女儿|妻子|丈夫|母亲|父亲|孙子|孙女|家属|小孩|孩子)|男|女|\\d{2,4}[年岁]|\\d{1,2}月|' +
	'因|身|现|已|被|于|为|是|系|属|在|长期|突发|患有|患|得了|得|查出|做了|做|确诊|诊断|接受|进行|医治|治疗|就读|在读|上|本人|去年|今年|小学|初中|高中|中学|的){0,8}';
/** What may stand between a word and the name behind it. */
const leadsBack =
	'(?:[\\s（(，,、:：的症]|救助|补助|慰问|资助|帮扶|村民|群众|老人|党员|户主|患者|病人|学生|儿童|者|人|户){0,4}';

/** An illness, a disability or a treatment, as the inside of an expression. */
export const illness =
	'(?:[肝肺胃肠血脑骨]|乳腺|食道|食管|宫颈|鼻咽|淋巴|甲状腺|直肠|前列腺)?癌|肿瘤|白血病|尿毒症|透析|艾滋|HIV|梅毒|肺结核|结核病|乙肝|丙肝|肝炎|肝硬化|糖尿病|高血压|高血脂|心脏病|心肌梗死|心梗|冠心病|脑梗死|脑梗|脑溢血|脑出血|脑瘫|中风|偏瘫|瘫痪|' +
	'精神病|精神分裂|精神障碍|精神残疾|抑郁症|癫痫|智障|智力残疾|肢体残疾|肢体[一二三四]级|肢残|听力残疾|视力残疾|言语残疾|多重残疾|[一二三四]级残疾|残疾|聋哑|失明|尘肺|骨折|重病|大病|慢性病|慢病|' +
	'住院|手术|怀孕|流产|早产|患病|病重|绝症|红斑狼疮|帕金森|老年痴呆|阿尔茨海默|血友病|先天性|戒毒|吸毒';
const sick =
	'患者|病人|伤者|产妇|孕妇|患儿|残疾人|病患|残疾儿童|精神病人|大病患者|重病患者|慢病患者';

const illnessWords = (
	'癌 肿瘤 白血病 尿毒症 透析 艾滋 HIV 梅毒 肺结核 结核病 乙肝 丙肝 肝炎 肝硬化 糖尿病 高血压 高血脂 心脏病 心肌梗死 心梗 冠心病 脑梗 脑溢血 脑出血 脑瘫 ' +
	'中风 偏瘫 瘫痪 精神病 精神分裂 精神障碍 精神残疾 抑郁症 癫痫 智障 残疾 肢体 肢残 聋哑 失明 尘肺 骨折 重病 大病 慢性病 慢病 住院 手术 怀孕 流产 早产 患病 病重 绝症 ' +
	'红斑狼疮 帕金森 老年痴呆 阿尔茨海默 血友病 先天性 戒毒 吸毒 一级 二级 三级 四级 患者 病人 伤者 产妇 孕妇 患儿 病患'
).split(' ');

/** A person is named and their illness, disability or treatment told. */
export const health: ProseRule = besideName('health', illness, sick, illnessWords);

/** What is said of children alone, as the inside of an expression. */
export const young =
	'孤儿|留守儿童|困境儿童|未成年人?|小学生|中学生|初中生|高中生|(?<!大)学生|(?:小学|初中|高中)?[一二三四五六七八九初高][一二三]?年级|(?<!\\d)(?:[1-9]|1[0-7])(?:周)?岁|辍学|失学';
const child =
	'孤儿|留守儿童|困境儿童|儿童|未成年人?|小学生|中学生|初中生|高中生|(?<!大)学生|幼儿|婴儿|新生儿|小朋友|女孩|男孩|孩子|(?<!\\d)(?:[1-9]|1[0-7])(?:周)?岁';

const childWords =
	'孤儿 儿童 未成年 学生 初中生 高中生 幼儿 婴儿 新生儿 小朋友 女孩 男孩 孩子 年级 岁 辍学 失学'.split(
		' ',
	);

/** A child is named as one. */
export const minor: ProseRule = besideName('minor', young, child, childWords);

/**
 * A word directly beside a name, on either side, with nothing between them that makes the person somebody
 * else: `王小明因患白血病`, `患者王小明`, not `王小明走访残疾人`.
 */
function besideName(
	kind: Extract<PersonalDataKind, 'health' | 'minor'>,
	behind: string,
	ahead: string,
	words: readonly string[],
): ProseRule {
	const follows = new RegExp(`${leadsOn}(?:${behind})`, 'y');
	const anyWord = new RegExp(`${behind}|${ahead}`, 'g');
	const precedes = new RegExp(`(?:${behind}|${ahead})${leadsBack}$`);
	return {
		name: kind,
		kind,
		words,
		*find({ folded }) {
			const places = [...folded.matchAll(anyWord)].map(({ index, 0: word }) => ({
				start: index,
				end: index + word.length,
			}));
			if (places.length === 0) return;
			for (const name of namesOutside(folded, places)) {
				follows.lastIndex = name.end;
				if (follows.test(folded)) yield { start: name.start, end: follows.lastIndex };
				else {
					const from = Math.max(0, name.start - reach);
					const at = precedes.exec(folded.slice(from, name.start))?.index;
					if (at !== undefined) yield { start: from + at, end: name.end };
				}
			}
		},
	};
}

const reach = 24;

/** Names that share no character with the words: 高血压 is no person. Both lists are in order. */
function namesOutside(text: string, words: readonly NameSpan[]): NameSpan[] {
	let next = 0;
	return findPersonNames(text, (start, end) => {
		while (next < words.length && (words[next] as NameSpan).end <= start) next += 1;
		return (words[next]?.start ?? Number.POSITIVE_INFINITY) < end;
	});
}
