/** Words that say that money was spent, not on what; of two that begin alike the longer first. */
const empty = [
	'支付|付款|付|报销|报账|列支|开支|支出|支|购买|购置|采购|购|买|缴纳|交纳|缴|交|转账|转款|汇款',
	'各项|各种|各类|有关|相关|日常|零星|零散|其他|其它|杂项|杂支|杂费|杂物|杂',
	'费用|费|款项|款|资金|经费|钱|往来|货物|货|商品|物品|用品|用具|东西|材料|物资|事项',
	'一批|一次|一笔|一项|若干|等等|等|及|和|与|的|合计|共计|元',
	'本月|当月|上月|本季|本年|全年|上半年|下半年|\\d+年度?|\\d+月份?|第?[一二三四]季度',
	'本村|村里|村委会|村集体',
	'[\\s\\p{P}\\p{S}\\d]',
].join('|');
const everyEmpty = new RegExp(empty, 'gu');
/** Told first, for most summaries begin with something. */
const beginsEmpty = new RegExp(`^(?:${empty})`, 'u');
/** A longer summary than this says something. */
const mostCharacters = 24;

/**
 * Does a summary say nothing of what the money was for: 其他, 费用, 支付3月杂费, 材料一批? One that names a kind
 * of thing, such as 办公用品一批, says little about how much, but it does say what, and offices write it every
 * day beside an invoice that lists the rest: it is not vague.
 */
export function isVagueSummary(summary: string): boolean {
	return (
		summary.length <= mostCharacters &&
		beginsEmpty.test(summary) &&
		summary.replace(everyEmpty, '') === ''
	);
}
