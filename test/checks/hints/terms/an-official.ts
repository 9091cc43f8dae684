import type { Cells } from '../../../builders.ts';

/** The head of the village committee from 2021 on, without an end. */
export function anOfficial(cells: Cells = {}): Cells {
	return { 姓名: '周百灵', 机构: '村民委员会', 职务: '主任', 任期开始: '2021-01-16', ...cells };
}
