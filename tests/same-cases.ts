import fc from 'fast-check'

// Properties draw the same cases in every run, so that a run that fails fails again, and none fails
// by chance. `FC_SEED` draws others.
const { FC_SEED } = process.env
fc.configureGlobal({ seed: FC_SEED ? Number(FC_SEED) : 20_261_122 })
