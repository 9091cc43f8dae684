/** January, April, July, October: what is paid in advance comes then. */
export const quarterStarts: readonly number[] = [1, 4, 7, 10];
