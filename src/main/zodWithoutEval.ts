// zod writes its validators with `new Function` where it may, and under our policy even the attempt is a violation. It looks
// here when its first schema is made, so this has to run before anything that has one is imported.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
