import { describe, expect, it } from 'vitest';
import { putRows, readRows } from '../../../src/client/desk/put-rows.ts';
import { balances } from '../../../src/domain/tables/balances.ts';
import { comments } from '../../../src/domain/tables/comments.ts';

const text = '\uFEFF编号,收到日期,渠道,内容（脱敏）\nYJ-1,2026-03-01,来访,"路灯,不亮"\n';
const row = { id: 'YJ-2', receivedOn: '2026-03-02', channel: '电话', text: '井盖' };

describe('rows put into a file', () => {
	it('follow below, and leave what is there to the letter', () => {
		expect(putRows(comments, text, [row])).toBe(`${text}YJ-2,2026-03-02,电话,井盖\n`);
	});

	it('take the place of the row with the same id, in capitals or not', () => {
		const put = putRows(comments, text, [{ ...row, id: 'yj-1' }]);
		expect(readRows(comments, put)).toEqual([{ ...row, id: 'yj-1' }]);
	});

	it('bring the columns that they need, empty for the others', () => {
		const put = putRows(comments, text, [{ ...row, result: '已解决' }]);
		expect(put.split('\n')[0]).toBe('\uFEFF编号,收到日期,渠道,内容（脱敏）,办理结果');
		expect(readRows(comments, put)[0]).toMatchObject({ id: 'YJ-1', result: '' });
	});

	it('begin a file where there is none', () => {
		expect(readRows(comments, putRows(comments, undefined, [row]))).toEqual([row]);
	});

	it('are the collective’s where nothing is said', () => {
		const account = { period: '2026-03', account: '库存现金', opening: '1.00' };
		const first = putRows(balances, undefined, [{ ...account, entity: '集体经济组织' }]);
		expect(readRows(balances, putRows(balances, first, [account]))).toHaveLength(1);
		const other = putRows(balances, first, [{ ...account, entity: '村民委员会' }]);
		expect(readRows(balances, other)).toHaveLength(2);
	});
});
