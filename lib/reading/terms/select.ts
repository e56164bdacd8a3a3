/** A range of tokens, `to` not included. */
interface Range {
  match: { from: number; to: number };
}

/**
 * Of overlapping candidates those whose lengths, squared, come to the most, so that one long name wins over two short
 * ones that cover a token more; of equal ones the fewer, then the earlier: "thu hút [đầu tư trực tiếp nước ngoài]",
 * not "[thu hút đầu tư] trực tiếp nước ngoài"; "các [Sở KH&CN]", not "[các Sở] [KH&CN]".
 *
 * @param candidates in the order of where they begin, one for each place (weighted interval scheduling)
 */
export function select<Candidate extends Range>(candidates: readonly Candidate[]): Candidate[] {
  interface Choice {
    weight: number;
    count: number;
    taken: Candidate | null;
    next: number;
  }
  const choices: Choice[] = [];
  const none: Choice = { weight: 0, count: 0, taken: null, next: 0 };
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i];
    if (!candidate) continue;
    const { from, to } = candidate.match;
    let next = i + 1;
    while (next < candidates.length && (candidates[next]?.match.from ?? to) < to) next++;
    const rest = choices[next] ?? none;
    const without = choices[i + 1] ?? none;
    const weight = rest.weight + (to - from) ** 2;
    const better = weight > without.weight || (weight === without.weight && rest.count + 1 <= without.count);
    choices[i] = better
      ? { weight, count: rest.count + 1, taken: candidate, next }
      : { weight: without.weight, count: without.count, taken: null, next: i + 1 };
  }
  const selected: Candidate[] = [];
  for (let i = 0; i < candidates.length; ) {
    const { taken, next } = choices[i] ?? { taken: null, next: i + 1 };
    if (taken) selected.push(taken);
    i = next;
  }
  return selected;
}
