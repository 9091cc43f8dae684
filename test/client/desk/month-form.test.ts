import { describe, expect, it } from 'vitest';
import {
	balancesPath,
	financePath,
	periodsToRegister,
	readMonth,
	registerMonth,
} from '../../../src/client/desk/month-form.ts';
import { startWork, type VillageData } from '../../../src/client/desk/office-work.ts';
import { readRows } from '../../../src/client/desk/put-rows.ts';
import { balances } from '../../../src/domain/tables/balances.ts';
import { finance } from '../../../src/domain/tables/disclosures.ts';

const own = 'villages/990101001200';
const ledger = '日期,凭证号,类别,摘要,收入（元）,支出（元）\n2026-03-05,记-1,办公费,纸,,20.05\n';

/** A village with one account, whose February is registered and whose March has just been made. */
function aWork(files: Readonly<Record<string, string>> = {}) {
	const work = startWork(() => undefined);
	work.open({
		desk: {
			village: { id: '990101001200', name: '柳溪村', township: '990101' },
			files: {
				[`${own}/finance.csv`]:
					'编号,目录编号,期间,标题,发布日期,编制人\nCW2026-07,CW02,2026-02,2月,2026-03-10,陈小满\n',
				[`${own}/balances.csv`]:
					'期间,账户,期初余额,本期收入,本期支出,期末余额\n2026-02,库存现金,0.00,100.00,0.00,100.00\n',
				[`${own}/ledger/2026-02.csv`]: ledger,
				...files,
			},
		},
		county: {
			files: {
				'catalogue.csv':
					'目录编号,类别,公开事项,公开频次,公开对象,公开依据,张贴天数,数据表\nCW02,财务,收支明细,每月,全社会,规定,12,ledger\nCW03,财务,余额,每月,全社会,规定,,balances\n',
			},
		},
	} as unknown as VillageData);
	work.put(`${own}/ledger/2026-03.csv`, ledger);
	return work;
}

describe('a month to be registered', () => {
	it('is the one that was made, and any other without a row', () => {
		expect(periodsToRegister(aWork())).toEqual(['2026-03']);
		const forgotten = { [`${own}/ledger/2026-01.csv`]: ledger };
		expect(periodsToRegister(aWork(forgotten))).toEqual(['2026-03', '2026-01']);
	});

	it('has its sums, the balances of the period before, and whoever signed last', () => {
		const month = readMonth(aWork(), '2026-03', '2026-04-10');
		expect(month).toMatchObject({ incomeFen: 0, expenseFen: 2005 });
		expect(month?.accounts).toMatchObject([{ account: '库存现金', openingFen: 10_000 }]);
		expect(month?.known).toMatchObject({
			...{ preparedBy: '陈小满', publishedOn: '2026-04-10', postedTo: '2026-04-22' },
		});
		expect(readMonth(aWork(), '2026-05', '2026-04-10')).toBeUndefined();
	});

	it('becomes a row for the ledger, one for the balances, and one an account; a second time it is the same', () => {
		const work = aWork();
		const month = readMonth(work, '2026-03', '2026-04-10');
		if (!month) throw new Error('There is a month');
		const account = { entity: '', account: '库存现金', label: '' };
		const entry = { ...account, openingFen: 10_000, incomeFen: 0, expenseFen: 2005 };
		const titles = { ledger: '3月收支', balances: '3月余额' };
		const put = () => {
			registerMonth(work, month, { publishedOn: '2026-04-10' }, [entry], titles);
			return [work.textOf(financePath(work)), work.textOf(balancesPath(work))];
		};
		const [registered, held] = put();
		expect(readRows(finance, registered).slice(1)).toMatchObject([
			{ id: 'CW2026-08', obligation: 'CW02', period: '2026-03', title: '3月收支' },
			{ id: 'CW2026-09', obligation: 'CW03', period: '2026-03', title: '3月余额' },
		]);
		expect(readRows(balances, held).at(-1)).toMatchObject({
			...{ period: '2026-03', opening: '100.00', expense: '20.05', closing: '79.95' },
		});
		expect(put()).toEqual([registered, held]);
	});
});
