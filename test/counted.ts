/**
 * Counts what is looked at while something runs: each character asked for by itself, and as many as are passed over by
 * the methods that look at several. Time on a busy machine says nothing; this says the same everywhere.
 */
export function stepsOf(run: () => void): number {
  let steps = 0
  const undo = [
    ...counting(String.prototype, {
      charCodeAt: () => 1,
      charAt: () => 1,
      codePointAt: () => 1,
      startsWith: (_text, [part]) => String(part).length,
      slice: (_text, _args, result) => String(result).length,
      indexOf: (text, [part, from], result) => passed(text, Number(from ?? 0), Number(result), String(part)),
      lastIndexOf: (text, _args, result) => text.length - Math.max(0, Number(result)),
      includes: (text) => text.length,
      split: (text) => text.length,
      replace: (text) => text.length,
      replaceAll: (text) => text.length,
      normalize: (text) => text.length,
      matchAll: (text) => text.length,
      match: (text) => text.length,
      trim: (text) => text.length,
    }),
    ...counting(RegExp.prototype, {
      exec: (_pattern, [text]) => reached(text),
      test: (_pattern, [text]) => reached(text),
    }),
  ]
  // A pattern that is not asked for the rest of a text is anchored or finds what it looks for; both are short.
  function reached(text: unknown): number {
    return Math.min(String(text).length, 64)
  }
  function counting<T extends object>(
    prototype: T,
    costs: Readonly<Record<string, (self: string, args: readonly unknown[], result: unknown) => number>>,
  ): (() => void)[] {
    return Object.entries(costs).map(([name, cost]) => {
      const before: unknown = Reflect.get(prototype, name)
      if (typeof before !== 'function') throw new Error(`${name} is no method`)
      Object.defineProperty(prototype, name, {
        configurable: true,
        writable: true,
        value(this: string, ...args: unknown[]) {
          const result: unknown = Reflect.apply(before, this, args)
          steps += cost(this, args, result)
          return result
        },
      })
      return () =>
        Object.defineProperty(prototype, name, { configurable: true, writable: true, value: before })
    })
  }
  try {
    run()
  } finally {
    for (const back of undo) back()
  }
  return steps
}

function passed(text: string, from: number, found: number, part: string): number {
  return (found < 0 ? text.length : found) - from + part.length
}
