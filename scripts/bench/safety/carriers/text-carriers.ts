import { bytesOf } from '../../../../test/attachments/pictures.ts';
import { personId, type Carrier } from './carrier.ts';

function csv(name: string, cell: string, mark = cell): Carrier {
	return {
		name: `csv ${name}`,
		extension: 'csv',
		bytes: bytesOf(`项目,说明\n路灯,${cell}\n`),
		mark,
	};
}

export const textCarriers: readonly Carrier[] = [
	csv('cell', personId),
	csv('DDE formula', "=cmd|'/c calc'!A0"),
	csv('formula with plus', '+1+cmd|x!A0', '+1+cmd'),
	csv('formula with minus', '-2+3+cmd|x!A0', '-2+3'),
	csv('formula with at', '@SUM(A1)'),
	csv('formula behind a tab', '\t=1+1', '=1+1'),
	csv('quoted formula', '"=HYPERLINK(""https://example.com"",""a"")"', '=HYPERLINK'),
	csv('full-width formula', '＝1+1'),
];
