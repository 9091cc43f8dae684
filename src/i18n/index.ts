import * as format from './format.ts';
import { affairList } from './zh-CN/affair-list.ts';
import { catalogue } from './zh-CN/catalogue.ts';
import { categoryPage } from './zh-CN/category-page.ts';
import { check } from './zh-CN/check.ts';
import { county } from './zh-CN/county.ts';
import { disclosure } from './zh-CN/disclosure.ts';
import { figure } from './zh-CN/figure.ts';
import { guides } from './zh-CN/guides.ts';
import { ledger } from './zh-CN/ledger.ts';
import { search } from './zh-CN/search.ts';
import { site } from './zh-CN/site.ts';
import { village } from './zh-CN/village.ts';
import { year } from './zh-CN/year.ts';

const zhCN = {
	site,
	county,
	village,
	ledger,
	disclosure,
	affairList,
	year,
	catalogue,
	categoryPage,
	guides,
	figure,
	search,
	check,
	format,
};

/** Every text and number format of one language. A language added here reaches every component. */
export type Texts = typeof zhCN;

const locales: Readonly<Record<string, Texts>> = { 'zh-CN': zhCN };

/** The texts of a locale; the first one where it has none yet. */
export function textsFor(locale: string | undefined): Texts {
	return locales[locale ?? 'zh-CN'] ?? zhCN;
}
