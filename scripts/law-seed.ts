import fc from "fast-check";

/**
 * Laws draw the same cases on every machine, so that a red run can be repeated and an unlucky draw never stops a
 * landing. `npm run test:full` draws anew each time: that is where new counterexamples are looked for.
 */
const SEED = 20_261_123;

if (!process.env.TOILBOX_FULL) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });
