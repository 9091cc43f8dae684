import * as format from './format.ts';
import { affairList } from './zh-CN/affair-list.ts';
import { calendar } from './zh-CN/calendar.ts';
import { capitals } from './zh-CN/capitals.ts';
import { catalogue } from './zh-CN/catalogue.ts';
import { categoryPage } from './zh-CN/category-page.ts';
import { check } from './zh-CN/check.ts';
import { comments } from './zh-CN/comments.ts';
import { contract } from './zh-CN/contract.ts';
import { corrections } from './zh-CN/corrections.ts';
import { county } from './zh-CN/county.ts';
import { debts } from './zh-CN/debts.ts';
import { decision } from './zh-CN/decision.ts';
import { disclosure } from './zh-CN/disclosure.ts';
import { distributions } from './zh-CN/distributions.ts';
import { figure } from './zh-CN/figure.ts';
import { guides } from './zh-CN/guides.ts';
import { hints } from './zh-CN/hints.ts';
import { ledger } from './zh-CN/ledger.ts';
import { officials } from './zh-CN/officials.ts';
import { payees } from './zh-CN/payees.ts';
import { preview } from './zh-CN/preview.ts';
import { project } from './zh-CN/project.ts';
import { rectifications } from './zh-CN/rectifications.ts';
import { registers } from './zh-CN/registers.ts';
import { search } from './zh-CN/search.ts';
import { site } from './zh-CN/site.ts';
import { subsidies } from './zh-CN/subsidies.ts';
import { supervision } from './zh-CN/supervision.ts';
import { trail } from './zh-CN/trail.ts';
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
	calendar,
	registers,
	decision,
	project,
	contract,
	capitals,
	debts,
	subsidies,
	distributions,
	officials,
	supervision,
	comments,
	rectifications,
	payees,
	trail,
	corrections,
	preview,
	catalogue,
	categoryPage,
	guides,
	figure,
	hints,
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
