import type { SampleTask } from "../sample-task";
import { ACCESS_TASKS } from "./access";
import { ALERT_TASKS } from "./alerts";
import { ENGINEERING_TASKS } from "./engineering";
import { IDENTITY_TASKS } from "./identity";
import { INTEGRATION_TASKS } from "./integration";
import { JUDGMENT_TASKS } from "./judgment";
import { MAIL_AND_PHONE_TASKS } from "./mail-and-phone";
import { NOISE_TASKS } from "./noise";
import { PLATFORM_TASKS } from "./platform";
import { WAREHOUSE_TASKS } from "./warehouse";
import { WORKPLACE_TASKS } from "./workplace";

/** Everything that happens at Harbourline Freight; the tickets of the tasks sum to about 20,000. */
export const SAMPLE_TASKS: readonly SampleTask[] = [
  ...IDENTITY_TASKS,
  ...ACCESS_TASKS,
  ...MAIL_AND_PHONE_TASKS,
  ...WORKPLACE_TASKS,
  ...WAREHOUSE_TASKS,
  ...INTEGRATION_TASKS,
  ...PLATFORM_TASKS,
  ...ALERT_TASKS,
  ...JUDGMENT_TASKS,
  ...ENGINEERING_TASKS,
  ...NOISE_TASKS,
];
