/** What the system answers a call that it refuses, as Node passes it on. */
export interface SystemError extends Error {
	/** `ENOSPC`, `EACCES` … */
	readonly code: string;
	readonly syscall: string;
	/** Absent where a file was open already. */
	readonly path?: string | undefined;
	/** What the other was to become. */
	readonly dest?: string | undefined;
}

export function isSystemError(error: unknown): error is SystemError {
	if (!(error instanceof Error)) return false;
	const { code, syscall } = error as Partial<SystemError>;
	return typeof code === 'string' && typeof syscall === 'string';
}
