import { listOpenFiles } from '../../open-data/open-files.ts';
import type { Portal } from '../../domain/portal/portal.ts';
import { examplesOf } from './example.ts';
import { hostile, long, unbroken } from './texts.ts';

const files = listOpenFiles({ ledgerRows: 0 }, [2026, 2025], {
	county: { code: '990101', name: '青禾县' },
});

export const openDataExamples = [
	...examplesOf<Pick<Portal, 'licence'>>('open-data/Licence', {
		none: {},
		'a licence': {
			licence: { name: '知识共享署名 4.0（CC BY 4.0）', url: 'https://example.gov.cn/licence/' },
		},
		'a name that would be markup': {
			licence: { name: hostile, url: 'https://example.gov.cn/licence/' },
		},
	}),
	...examplesOf<{ about: string; text: string }>('open-data/Recipe', {
		short: { about: '打开数据库：', text: 'sqlite3 county.sqlite' },
		'long lines': { about: long, text: `${unbroken}${unbroken}\n${long}` },
		'what would be markup': { about: hostile, text: hostile },
	}),
	...examplesOf<Pick<typeof files, 'ledgers' | 'tables'>>('open-data/TableFiles', {
		'every table': { ledgers: files.ledgers, tables: files.tables },
		'no ledger yet': { ledgers: [], tables: files.tables },
	}),
	...examplesOf<object>('open-data/ApiTable', { 'as it is': {} }),
];
