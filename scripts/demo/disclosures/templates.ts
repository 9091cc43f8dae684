import { financePeriodic } from './finance-periodic.ts';
import { partyEvents } from './party-events.ts';
import { partyPeriodic } from './party-periodic.ts';
import { resolutionEvents } from './resolutions.ts';
import type { EventTemplate, PeriodicTemplate } from './telling.ts';
import { villageEvents } from './village-events.ts';
import { villageNotices } from './village-notices.ts';
import { villagePeriodic } from './village-periodic.ts';

export const periodicTemplates: readonly PeriodicTemplate[] = [
	...partyPeriodic,
	...villagePeriodic,
	...financePeriodic,
];

export const eventTemplates: readonly EventTemplate[] = [
	...partyEvents,
	...villageNotices,
	...villageEvents,
	...resolutionEvents,
];
