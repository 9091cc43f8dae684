import { lookUpHintTexts } from '../hint-texts.ts';
import * as format from './format.ts';
import { affairList } from './affair-list.ts';
import { calendar } from './calendar.ts';
import { capitals } from './capitals.ts';
import { catalogue } from './catalogue.ts';
import { categoryPage } from './category-page.ts';
import { cite } from './cite.ts';
import { comments } from './comments.ts';
import { compare } from './compare.ts';
import { contract } from './contract.ts';
import { corrections } from './corrections.ts';
import { county } from './county.ts';
import { data } from './data.ts';
import { debts } from './debts.ts';
import { decision } from './decision.ts';
import { desk } from './desk.ts';
import { disclosure } from './disclosure.ts';
import { distributions } from './distributions.ts';
import { explore } from './explore.ts';
import { feeds } from './feeds.ts';
import { fees } from './fees.ts';
import { figure } from './figure.ts';
import { funds } from './funds.ts';
import { fundSources } from './fund-sources.ts';
import { guides } from './guides.ts';
import { held } from './held.ts';
import { hintPages } from './hint-pages.ts';
import { hintTexts } from './hints/index.ts';
import { hintTopics } from './hints/topics.ts';
import { homesteads } from './homesteads.ts';
import { inspections } from './inspections.ts';
import { ledger } from './ledger.ts';
import { loans } from './loans.ts';
import { officialLinks } from './official-links.ts';
import { handovers } from './handovers.ts';
import { officials } from './officials.ts';
import { payees } from './payees.ts';
import { programs } from './programs.ts';
import { preview } from './preview.ts';
import { project } from './project.ts';
import { question } from './question.ts';
import { rectifications } from './rectifications.ts';
import { registers } from './registers.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { standards } from './standards.ts';
import { subsidies } from './subsidies.ts';
import { supervision } from './supervision.ts';
import { trail } from './trail.ts';
import { village } from './village.ts';
import { year } from './year.ts';

/** Simplified Chinese: every text of the project. */
export const zhCN = {
	site,
	county,
	village,
	ledger,
	loans,
	disclosure,
	affairList,
	cite,
	year,
	calendar,
	registers,
	decision,
	project,
	contract,
	capitals,
	debts,
	standards,
	funds,
	fundSources,
	subsidies,
	distributions,
	fees,
	homesteads,
	officialLinks,
	officials,
	handovers,
	held,
	supervision,
	comments,
	question,
	inspections,
	rectifications,
	rules,
	payees,
	trail,
	corrections,
	feeds,
	preview,
	catalogue,
	categoryPage,
	guides,
	figure,
	hints: hintPages,
	hintTopics,
	hintText: lookUpHintTexts(hintTexts),
	search,
	explore,
	data,
	programs,
	compare,
	desk,
	format,
};
