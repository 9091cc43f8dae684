import { compact } from '../cells/office-text.ts';
import { readTotalLabel } from './total-label.ts';

/** What a row states that is no row of the table: a sum, or what there is before or after the rows. */
export type StatedKind = 'total' | 'cumulative' | 'carried' | 'opening' | 'closing';

/** `合计`, `上月结余` …, without white space. */
export interface StatedLabel {
	readonly kind: StatedKind;
	readonly label: string;
}

const when =
	'(?:\\d{4}年度?)?(?:\\d{1,2}(?:月份?|季度)|第?[一二三四]季度|[一二三四五六七八九十]{1,2}月份?)?';
const side = '(?:收入|支出|收支|发生额?)?';

const labels: Readonly<Record<StatedKind, RegExp>> = {
	cumulative: new RegExp(
		`^(?:\\d{1,2}[-—至]\\d{1,2}月)?${when}自?(?:本|当|全)?(?:年初?|年度|月份?|季度?|期)?(?:至今|起)?${side}累计(?:${side}|金额|数)?$|^[本全]年度?${side}合计$`,
	),
	total: new RegExp(
		`^${when}(?:(?:本|当|全)?(?:日|周|旬|月份?|季度?|期|页|村)?(?:${side}总?(?:合计|小计|总计|共计)(?:金额|数)?|发生额)(?:及(?:期末|月末|本月|本期)?(?:余额|结余))?(?:\\(万?元\\))?|(?:[本当](?:月|期|季度?)总?|总)(?:收入|支出))$`,
	),
	carried: /^(?:承[前上]页?|接[前上]页|[过转][次下]页|过次)$/,
	opening: new RegExp(
		`^${when}[承接转]?(?:上(?:月|期|年度?|季度?)|期初|月初|年初|季初)末?(?:累计)?(?:结余|余额|结转|结存|转入|存余|数)(?:余额|数|额|金额)?$`,
	),
	closing: new RegExp(
		`^${when}(?:(?:[本当](?:月|期|年度?|季度?)末?|期末|月末|年末|季末|累计)?(?:结余|余额|结存)(?:数|额|金额)?|(?:期|月|年|季)末数|结转下(?:月|期|年度?|季度?))$`,
	),
};

/** What the words of a cell say that their row states; only among payments do rows state balances. */
export function readStatedLabel(cell: string, withBalances: boolean): StatedLabel | undefined {
	const label = compact(cell).replace(/:$/, '');
	const kinds = Object.keys(labels) as StatedKind[];
	const kind = withBalances ? kinds.find((name) => labels[name].test(label)) : undefined;
	if (kind) return { kind, label };
	const total = readTotalLabel(cell);
	if (total === undefined) return undefined;
	const isOfYear = withBalances ? /累计|^[本全]年/ : /累计/;
	return { kind: isOfYear.test(total) ? 'cumulative' : 'total', label: total };
}
