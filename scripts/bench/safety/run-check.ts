import { spawn } from 'node:child_process';
import path from 'node:path';

/** A finding as the command prints it, as far as a measurement looks at it. */
export interface PrintedFinding {
	readonly severity: string;
	readonly kind: string;
	readonly file: string;
	readonly line: number | null;
	readonly column: string | null;
}

/** What says that something personal stands there. */
const personalKinds = new Set(
	'id-card bank-card passport phone landline home-address birth-date health minor full-name name-with-details'.split(
		' ',
	),
);

export function isPersonal({ kind, severity }: PrintedFinding): boolean {
	return kind === 'private-name' || (severity === 'error' && personalKinds.has(kind));
}

/**
 * The findings of a checkout's own `check` of a data folder.
 * @throws when it prints no report
 */
export async function runCheck(project: string, data: string): Promise<readonly PrintedFinding[]> {
	const script = path.join(project, 'scripts/check.ts');
	const child = spawn(process.execPath, [script, '--data', data, '--format', 'json'], {
		cwd: project,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const parts: Buffer[] = [];
	child.stdout.on('data', (part: Buffer) => parts.push(part));
	await new Promise((resolve, reject) => {
		child.on('close', resolve);
		child.on('error', reject);
	});
	const report = JSON.parse(Buffer.concat(parts).toString('utf8')) as {
		findings: readonly PrintedFinding[];
	};
	return report.findings;
}
