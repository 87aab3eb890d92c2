/**
 * [WO3] What no sentence of ours says to anybody. The product asks "What would help?" where others ask "Why is your report late?":
 * the list is of words that judge a person or command one, in each language as it does so.
 */
export const unkindWords = {
  en: /\b(?:late|overdue|violation|violates|must|failed to)\b/iu,
  de: new RegExp(
    `(?<!\\p{L})(?:${[
      // late: what came after its day is told in days, or asked after
      'verspätet\\p{L}*',
      'verspätung\\p{L}*',
      'zu spät',
      '(?:in|im) verzug',
      // overdue: a day that has passed is "vorbei"
      'überfällig\\p{L}*',
      'ausstehend\\p{L}*',
      'säumig\\p{L}*',
      // violation: nobody breaks a rule here, and there is no rule to break
      'versto(?:ß|ss|ße|sse)\\p{L}*',
      'verstö(?:ß|ss)\\p{L}*',
      'verletz\\p{L}*',
      'regelwidrig\\p{L}*',
      'unzulässig\\p{L}*',
      // must: nobody is commanded; "verpflichtend" is said of a project's standing in the plan, never of a person
      'muss',
      'müssen',
      'musst',
      'müsst\\p{L}*',
      'musste\\p{L}*',
      'sollten',
      'sollen Sie',
      'pflicht',
      // failed to: what did not come is not held against anybody, and what broke is ours
      'versäum\\p{L}*',
      'unterlassen',
      'gescheitert\\p{L}*',
      'fehlgeschlagen\\p{L}*',
      'nicht geschafft',
      'schuld',
      'mangelhaft\\p{L}*',
      'trotz Aufforderung',
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
} as const;
