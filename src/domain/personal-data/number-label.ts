import { readWordsBefore, type SearchedText } from './searched-text.ts';

const thing =
	'发票|票据|收据|税票|支票|订单|运单|快递|物流|包裹|流水|交易|合同|协议|项目|工程|招标|采购|标段|' +
	'用户|客户|户|电表|水表|气表|表|设备|资产|物资|产品|商品|批次|档案|信用|机构|纳税人|税|车架|发动机|' +
	'保单|保险单|缴款|缴费|回单|查询|追踪|序列|核销|受理|业务|登记|产权|不动产|许可|执照|备案|图斑|地块|宗地';

const number = '(?:单|书|证)?(?:号码?|编号|编码|代码|识别号|单号)';
const ending = '[:：是为(（]*$';

/** The name of a number that says nothing of a person, at the end of a text: `发票号码：`. */
const label = new RegExp(`(?:${thing})${number}${ending}`);
/** The same without saying of what: no more than a column of ids is called. */
const bareLabel = new RegExp(`(?:编号|编码|代码|单号|序号)${ending}`);
const ofPerson = /身份|证件|[账帐]户|[账帐]号|卡号|开户|手机|电话|联系|护照|通行证/;
const longestLabel = 14;

/** Is what stands here labelled as the number of an invoice, an order, a meter …, in its cell or by its heading? */
export function isLabelledNumber(text: SearchedText, at: number): boolean {
	return isLabelledInCell(text, at) || isLabel(readWordsBefore(text, at), label);
}

/** The same, by words in the cell itself. */
export function isLabelledInCell(text: SearchedText, at: number): boolean {
	const words = readWordsBefore({ ...text, heading: '' }, at);
	return isLabel(words, label) || isLabel(words, bareLabel);
}

function isLabel(words: string, form: RegExp): boolean {
	const near = words.slice(-longestLabel);
	return form.test(near) && !ofPerson.test(near);
}

const lettersBefore = /[A-Za-z]+$/;
const phoneLetters = /(?:tel|phone|mobile|mob|wechat|vx|wx|qq)$/i;

/** Do letters stand directly before it, as in `SF1380013800012`, that are not the word for a telephone? */
export function isPartOfCode({ folded }: SearchedText, at: number): boolean {
	const near = folded.slice(Math.max(0, at - 10), at);
	return lettersBefore.test(near) && !phoneLetters.test(near);
}
