/** The way of a table through the desk, in its order. */
export const deskSteps = ['choose', 'columns', 'mend', 'register', 'look', 'handOver'] as const;

export type StepName = (typeof deskSteps)[number];
