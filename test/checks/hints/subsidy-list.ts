import { aSubsidy, type Cells, type VillageParts } from '../../builders.ts';

/** A batch of 450 yuan with its list; of a row a test names only the cells it is about. */
export function aListedSubsidy(rows: readonly Cells[], cells: Cells = {}): VillageParts {
	return {
		subsidies: [
			aSubsidy({ 名单文件: 'subsidies/BT2025-01.csv', 发放日期: '2025-04-02', ...cells }),
		],
		'subsidy-lists': {
			'BT2025-01': rows.map((row, index) => ({
				序号: String(index + 1),
				'姓名（脱敏）': '张*丰',
				金额: '150.00',
				...row,
			})),
		},
	};
}
