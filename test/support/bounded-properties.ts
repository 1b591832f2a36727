import fc from 'fast-check';

/**
 * A property that failed looks for a smaller case only as long as its test has time: one that runs out of it
 * would say nothing of the cause. One that has not found any failure by then has failed all the same.
 */
fc.installGlobalPlugin(fc.interruptAfterTimeLimit(100_000, { failOnInterrupt: true }));
