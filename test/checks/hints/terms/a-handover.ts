import type { Cells } from '../../../builders.ts';

/** The seals of the village committee after the election of January 2026. */
export function aHandover(cells: Cells = {}): Cells {
	return {
		编号: 'JJ2026-01',
		换届日期: '2026-01-12',
		交接日期: '2026-01-20',
		项目: '印章',
		移交人职务: '原村委会主任',
		接收人职务: '村委会主任',
		...cells,
	};
}

/** Each a row with an id of its own. */
export function itemsHandedOver(items: readonly string[], cells: Cells = {}): Cells[] {
	return items.map((项目, index) => aHandover({ 编号: `JJ2026-0${index + 1}`, 项目, ...cells }));
}
