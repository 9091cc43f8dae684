import type { Direction } from '../../domain/money/categories.ts';
import { compact } from '../cells/office-text.ts';

const numbering = /^\(?[一二三四五六七八九十\d]{1,3}[)、.]+/;
const namesSide =
	/^(?:本[月期季年]|当[月期]|全部|各项|各类|村级?|集体)*(收入|支出)(?:部分|类|项目|情况|明细|公示|公开)*表?(?:如下)?:?$/;

/** The side that the title of a section gives to the payments below it: `一、收入`, `二、本月支出`, `支出部分`. */
export function sideOfSection(text: string): Direction | undefined {
	const side = namesSide.exec(compact(text).replace(numbering, ''))?.[1];
	if (side === undefined) return undefined;
	return side === '收入' ? 'income' : 'expense';
}

/** The side that the title of a whole table gives to its payments: `2025年3月支出明细`. */
export function sideOfTitles(titles: readonly string[]): Direction | undefined {
	const text = titles.map(compact).join(' ');
	const [income, expense] = [text.includes('收入'), text.includes('支出')];
	if (income === expense || text.includes('收支')) return undefined;
	return income ? 'income' : 'expense';
}

/** How the title of a section is numbered: titles numbered alike stand beside each other. */
export function levelOf(text: string): string {
	const written = numbering.exec(compact(text))?.[0] ?? '';
	return written.replace(/[一二三四五六七八九十]+/, '一').replace(/\d+/, '1');
}
