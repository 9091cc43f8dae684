import { payeeKey } from '../domain/payees/payee-name.ts';
import { textsFor } from '../texts/index.ts';
import { payeePath } from '../views/paths.ts';
import type { ListedPayee } from '../views/pages/payee-list.ts';
import type { SearchRecord } from './search-record.ts';

const { payees } = textsFor('zh-CN');

/** What a payee is found by: its name, however it is written, and the villages and townships concerned. */
export function describePayee(payee: ListedPayee): SearchRecord {
	const { id, name, spellings, townships, concerned } = payee;
	const key = payeeKey(name);
	return {
		path: payeePath(id),
		title: name,
		place: payees.place(concerned.length),
		keywords: [...spellings, key, key.replace(/[()]/gu, '')].join(' '),
		segments: [],
		filters: { kind: 'payee', township: townships, village: concerned },
		date: '',
		year: undefined,
	};
}
