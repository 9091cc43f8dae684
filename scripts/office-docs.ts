/** `npm run docs`: writes the offices' documentation from the declarations. */
import { writeFileSync } from 'node:fs';
import { formatOfficeDocs } from '../src/reporting/office-docs.ts';
import { readArguments, runCommand } from './arguments.ts';

const file = new URL('../data/README.md', import.meta.url);

await runCommand('npm run docs', () => {
	readArguments({ options: {} });
	writeFileSync(file, formatOfficeDocs());
	return 0;
});
