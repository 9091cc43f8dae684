import type { Bilingual } from '../bilingual.ts';
import type { NameSpan } from './person-names.ts';
import { illness, young } from './sensitive-words.ts';

/** What the law protects more strictly, by the words that tell it. */
const details: readonly (readonly [RegExp, Bilingual])[] = [
	[new RegExp(illness), { zh: '病情、残疾或治疗', en: 'an illness, a disability or a treatment' }],
	[new RegExp(young), { zh: '未成年人的情况', en: 'that the person is a child' }],
	[
		/少数民族|民族成分|民族[:：]|(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺)族/,
		{ zh: '民族', en: 'the ethnic group' },
	],
	[
		/家住|居住(?:在|于)|住在|住于|住址|(?:家庭|联系|通讯|户籍)地址|门牌|单元\d|(?:[组队社街路巷弄]|小区)第?\d{1,4}号(?!路灯|杆|机井|地块)/,
		{ zh: '住址', en: 'the address' },
	],
];

const sentenceEnd = /[。！？!?；;\n]/;

/** What the sentence that names somebody tells of that person beside the name; `undefined` when nothing that must not be told. */
export function findDetailBeside(text: string, { start, end }: NameSpan): Bilingual | undefined {
	let from = start;
	while (from > 0 && !sentenceEnd.test(text.charAt(from - 1))) from -= 1;
	let to = end;
	while (to < text.length && !sentenceEnd.test(text.charAt(to))) to += 1;
	const around = `${text.slice(from, start)} ${text.slice(end, to)}`;
	return details.find(([words]) => words.test(around))?.[1];
}
