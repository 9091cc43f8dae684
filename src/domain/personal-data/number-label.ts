import { readWordsBefore, readWordsInCell, type SearchedText } from './searched-text.ts';

const thing =
	'发票|票据|收据|税票|支票|订单|运单|快递|物流|包裹|流水|交易|合同|协议|项目|工程|招标|采购|标段|' +
	'(?<!用)户|电表|水表|气表|表|设备|资产|物资|产品|商品|批次|信用|机构|纳税人|税|车架|发动机|' +
	'保单|保险单|缴款|缴费|回单|查询|受理|业务|登记|追踪|序列|出厂|核销|产权|不动产|许可|执照|备案|图斑|地块|宗地|承包|林权';

const number = '(?:单|书|证|合同)?(?:号码?|编号|编码|代码|识别号|单号)';
const ending = '[:：是为(（]*$';

/**
 * The name of a number that says nothing of a person, at the end of a text: `发票号码：`. What only says
 * that a number follows (`编号`, `No`, `IMG`) excuses nothing, nor do words that name people's papers.
 */
const label = new RegExp(`(?:(?:${thing})${number}|地块|宗地|图斑)${ending}`);
const ofPerson = /身份|证件|[账帐]户|[账帐]号|卡号|开户|手机|电话|联系|护照|通行证|残疾|低保|用户/;
const longestLabel = 14;

/** Is what stands here labelled as the number of an invoice, an order, a meter …, in its cell or by its heading? */
export function isLabelledNumber(text: SearchedText, at: number): boolean {
	return isLabel(readWordsInCell(text, at)) || isLabel(readWordsBefore(text, at));
}

/** Is it the end of a code that begins with letters, `QHX2025-ZB-138-…`, and is that so labelled? */
export function endsLabelledCode(text: SearchedText, at: number): boolean {
	const near = text.folded.slice(Math.max(0, at - longestCode), at);
	const before = codeBefore.exec(near)?.[0];
	return before !== undefined && isLabelledNumber(text, at - before.length);
}

const longestCode = 40;
const codeBefore = /(?<![A-Za-z0-9-])(?:[A-Z][A-Z0-9]{0,9}-){1,3}$/i;

function isLabel(words: string): boolean {
	const near = words.trimEnd().slice(-longestLabel);
	return label.test(near) && !ofPerson.test(near);
}

const lettersBefore = /[A-Za-z]+[_.]?$/;
/** Words for a telephone, and what stands before any number or picture. */
const phoneLetters =
	/(?:tel|phone|mobile|mob|wechat|vx|wx|qq|(?:^|[^a-z])(?:no|nr|img|pic|id|card))[_.]?$/i;

/** Do letters stand directly before it, as in `SF1380013800012`, that do not say that any number follows? */
export function isPartOfCode({ folded }: SearchedText, at: number): boolean {
	const near = folded.slice(Math.max(0, at - 10), at);
	return lettersBefore.test(near) && !phoneLetters.test(near);
}
