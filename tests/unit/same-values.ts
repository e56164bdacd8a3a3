import fc from 'fast-check';

/** Properties are tried with the same values in every run, so that what failed fails again; others on request. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
