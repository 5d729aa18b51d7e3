import type { ClockId, ContactCheckId } from '../domain/codes';

/** What the panel itself says: headings, buttons, and the short sentences that carry figures. Every figure comes in written. */
export interface PanelWords {
  product: string;
  open: string;
  close: string;
  moveToOtherSide: string;
  tabHint: string;
  otherLanguage: string;
  openPage: (page: string) => string;
  youAreHere: string;
  why: string;
  proofOf: (name: string) => string;
  exact: (fact: string) => string;
  inUsd: (fact: string) => string;
  factOf: (fact: string, whose: string) => string;
  /** What stands between and after parts of a sentence. */
  colon: string;
  gap: string;
  comma: string;
  stop: string;
  questionMark: string;
  account: string;
  offer: string;

  reading: string;
  readingSlow: string;
  fromMemory: string;
  updatedReload: string;
  historyOff: string;
  nothingJudged: string;

  sections: Record<'next' | 'benefits' | 'tier' | 'deadlines' | 'contact' | 'diagnosis' | 'read' | 'rules', string>;

  /** Name of the kind's proof for a screen reader. */
  kind: string;
  /** The head's second line. */
  kindOffer: (kind: string) => string;
  kindUnknown: string;
  liveFor: (days: string) => string;
  notLive: string;
  liveUnknown: string;

  summary: {
    allSet: string;
    /** What can be used now; some may still have to be activated. */
    benefitsReady: (count: number) => string;
    benefitsOpen: (count: number) => string;
    allSetAccount: string;
    cannotTell: (fact: string) => string;
    cannotTellKind: string;
    noRules: string;
    endIn: (count: number, days: string) => string;
    endToday: (count: number) => string;
    publicationEndsIn: (days: string) => string;
    publicationEndsToday: string;
    expiredAgo: (days: string) => string;
    sponsorshipEndsIn: (days: string) => string;
    benefitsToActivate: (count: number) => string;
    waitUntil: (date: string) => string;
    lockedOnly: string;
  };

  counts: {
    /** `4 ready`. */
    condition: (count: string, condition: string) => string;
    none: string;
    tierOpen: (fact: string) => string;
    tierNext: (current: string, next: string) => string;
    tierTop: (current: string) => string;
    nextDeadline: (date: string) => string;
    lastDeadline: (date: string) => string;
    noDeadline: string;
    checksPass: (count: number) => string;
    checksFail: (count: number, all: number) => string;
    checksUnknown: (count: number) => string;
    checksAdvice: (count: number) => string;
    causeFound: (count: number) => string;
    causesRuledOut: (count: number) => string;
    causesUnknown: (count: number) => string;
    noCause: string;
    factsRead: (read: number, all: number) => string;
    oldest: (age: string) => string;
    nothingRead: string;
  };

  benefit: {
    tierEnough: string;
    fromTier: (tier: string) => string;
    fromTierReached: (tier: string) => string;
    everyOffer: string;
    short: (amount: string, metric: string) => string;
    decides: (facts: string) => string;
    decideTogether: (facts: string, others: number) => string;
    notSettled: string;
    activateBy: (date: string) => string;
    endsOn: (date: string) => string;
    none: string;
    inferred: string;
    oursInChinese: string;
    forKinds: (kinds: string) => string;
  };

  tier: {
    reachedBy: (metric: string, have: string, need: string) => string;
    notBy: (metric: string, have: string) => string;
    toNext: (tier: string) => string;
    gap: (have: string, need: string, metric: string) => string;
    need: (amount: string, metric: string) => string;
    /** One line per further metric. */
    orMore: (short: string, metric: string, have: string, need: string) => string;
    reaches: (need: string, tier: string) => string;
    notRead: (metric: string) => string;
    adds: (tier: string, count: number, names: string) => string;
    doesNotCount: (amount: string, metric: string, counted: string) => string;
    fromSourceCell: string;
    needsDesignation: (tier: string) => string;
    designationMark: string;
    dependsOn: (tiers: string, facts: string) => string;
    withoutIntegration: (tier: string) => string;
    withIntegration: (tier: string) => string;
    integrationQuestion: string;
    companySum: (sum: string) => string;
    ladderName: string;
    here: string;
    reached: string;
    noTable: string;
  };

  deadline: {
    dayUnit: (count: number) => string;
    lastDay: string;
    expiredAgo: (days: string) => string;
    overBy: (days: string) => string;
    seats: string;
    shownBy: string;
    countedFrom: (date: string) => string;
    byHand: string;
    byRule: string;
    of: (deadline: string, benefits: string) => string;
    none: string;
  };

  rule: {
    clocks: Record<Exclude<ClockId, 'silence'>, string>;
    checks: Record<ContactCheckId, string>;
    silence: (after: string, firstDay: string) => string;
    silenceBoth: (afters: string) => string;
    silenceElsewhere: (edition: string, after: string) => string;
    answer: (within: string) => string;
    contacts: (least: string, most: string | null) => string;
    kind: string;
    live: string;
    source: string;
    of: (edition: string, rule: string) => string;
    facts: string;
    inferredStart: string;
    grade: Record<
      'official' | 'official-machine-translated' | 'third-party-quoting-official' | 'third-party' | 'inferred',
      string
    >;
  };

  result: {
    checks: Record<'pass' | 'fail' | 'unknown' | 'advice', string>;
    causes: Record<'pass' | 'fail' | 'unknown', string>;
    notReadYet: (facts: string) => string;
    readThere: (page: string) => string;
  };

  read: {
    at: (page: string, age: string) => string;
    under: (label: string) => string;
    lookedFor: string;
    /** Heads the facts that a verdict waits for. */
    open: string;
    lost: (facts: string) => string;
    problem: string;
    either: (values: string) => string;
    partial: string;
    nothing: string;
    notRead: string;
    byHand: string;
  };

  /** The questions that only the user can answer. */
  ask: {
    message: string;
    messageAtOwner: string;
    messageAtContact: string;
    ownerKnown: string;
    ownerThere: string;
    renewal: string;
    anniversary: string;
    liveSince: string;
    date: string;
    dateForm: string;
    dateRefused: string;
    save: string;
  };

  rules: {
    asOf: (date: string) => string;
    window: (from: string, to: string | null) => string;
    because: Record<'asked' | 'window' | 'anniversary' | 'renewal' | 'deciding-date-unknown', string>;
    sources: string;
    noEdition: string;
  };
}
