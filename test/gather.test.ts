import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainArticle } from '../src/clean.ts'
import { divide, divideLate } from '../src/divide.ts'
import { Gathering, siteLinesOf } from '../src/gather.ts'
import type { Profile } from '../src/model/profile.ts'

const BODY = [
  'افتتح وزير النقل صباح اليوم الجسر الجديد الذي يربط ضفتي النهر في المدينة القديمة.',
  'وأضاف الوزير أن العمل في الجسر استمر ثلاثة أعوام كاملة وشارك فيه مئات العمال.',
]
const page = (i: number, body: readonly string[] = bodyOf(i)) =>
  `بوابة النهر الأزرق\nعنوان الخبر رقم ${i} في المدينة\n\n${body.join('\n')}\nخدمة القراء: اكتبوا إلينا`
const bodyOf = (i: number) => BODY.map((sentence) => `في الحي رقم ${i} من المدينة ${sentence}`)

function gather(texts: readonly string[], site = 'river'): Profile {
  const gathering = new Gathering()
  for (const text of texts) gathering.add(site, divide(text))
  return gathering.freeze()
}

function merge(...profiles: readonly Profile[]): Profile {
  const gathering = new Gathering()
  for (const profile of profiles) gathering.addProfile(profile)
  return gathering.freeze()
}

const pages = Array.from({ length: 10 }, (_, i) => page(i))
const bytes = (text: string) => new TextEncoder().encode(text)
const labelsOf = (text: string, profile: Profile | null) => {
  const site = profile === null ? null : siteLinesOf(profile, 'river')
  return explainArticle(bytes(text), { site }).verdicts.map((verdict) => verdict.label)
}

describe('gathering', () => {
  it('takes of a page whose lines are made when asked for what it takes of one whose lines are held', () => {
    const line = fc.constantFrom('بوابة النهر الأزرق', 'خدمة القراء', ...BODY)
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.nat(9)), { maxLength: 60 }), (rows) => {
        const text = rows.map(([words, n]) => `${words} ${n}`).join('\n')
        const of = (cut: ReturnType<typeof divideLate>) => {
          const gathering = new Gathering()
          gathering.add('river', cut)
          return gathering.freeze()
        }
        expect(of(divideLate(text, 0))).toEqual(of(divide(text)))
      }),
    )
  })

  it('does not depend on the order of the pages', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pages, { minLength: pages.length }), (shuffled) => {
        expect(gather(shuffled)).toEqual(gather(pages))
      }),
    )
  })

  it('of parts, merged, is that of the whole', () => {
    fc.assert(
      fc.property(fc.nat(pages.length), (at) => {
        expect(merge(gather(pages.slice(0, at)), gather(pages.slice(at)))).toEqual(
          merge(gather(pages), gather([])),
        )
      }),
    )
  })

  it('survives being written and read', () => {
    const profile = gather(pages)
    expect(merge(JSON.parse(JSON.stringify(profile)))).toEqual(profile)
  })

  it('counts a line once a page, however often it stands there', () => {
    const profile = gather(['سطر\nسطر\nسطر', 'سطر'])
    expect(profile.sites.river?.lines).toEqual([
      { text: 'سطر', files: 2, head: 2, tail: 2, company: expect.any(Number) },
    ])
  })
})

describe('a learned site', () => {
  const profile = gather(pages)

  it('takes out what stands on its other pages', () => {
    expect(labelsOf(page(3), null).at(-1)).toBe('paragraph')
    expect(labelsOf(page(3), profile).at(-1)).toBe('junk')
  })

  it('says so in words', () => {
    const site = siteLinesOf(profile, 'river')
    const last = explainArticle(bytes(page(3)), { site }).verdicts.at(-1)
    expect(last).toMatchObject({
      rule: 'label/site-furniture',
      because: 'stands on 9 other pages of the site',
    })
  })

  it('keeps a report that stands on many of its pages', () => {
    const same = pages.map((text, i) => (i < 6 ? page(i, BODY) : text))
    const labels = labelsOf(page(3, BODY), gather(same))
    expect(labels.filter((label) => label === 'paragraph')).toHaveLength(2)
    expect(labels).toContain('headline')
  })

  it('never lets a page vote on itself', () => {
    const strange = `${bodyOf(99).join('\n')}\nسطر لا يعرفه أحد`
    expect(labelsOf(strange, gather([...pages, strange]))).toEqual(labelsOf(strange, null))
  })

  it('stays silent with few pages', () => {
    expect(labelsOf(page(3), gather(pages.slice(0, 5)))).toEqual(labelsOf(page(3), null))
  })

  it('obeys a line that a person marked to be kept', () => {
    const lines = profile.sites.river?.lines.map((line) => ({ ...line, keep: true })) ?? []
    const edited: Profile = { ...profile, sites: { river: { files: 10, lines, once: [] } } }
    expect(labelsOf(page(3), edited)).toEqual(labelsOf(page(3), null))
  })

  describe("of which a person marked a slogan as the site's", () => {
    const SLOGAN = 'صوت القرية والمدينة'
    const withSlogan = (i: number) => page(i).replace(/[^\n]+$/u, SLOGAN)
    const learned = gather(Array.from({ length: 10 }, (_, i) => withSlogan(i)))
    const marked = (keep: boolean): Profile => {
      const all = learned.sites.river?.lines ?? []
      const lines = all.map((line) => (line.text === SLOGAN ? { ...line, keep } : line))
      return { ...learned, sites: { river: { files: 10, lines, once: [] } } }
    }
    const last = (profile: Profile) => labelsOf(withSlogan(3), profile).at(-1)

    it('takes it out, and did not before', () => {
      expect(last(learned)).toBe('paragraph')
      expect(last(marked(false))).toBe('junk')
    })

    it('still does where more was learned', () => {
      expect(last(merge(marked(false), learned))).toBe('junk')
      expect(last(merge(learned, marked(false)))).toBe('junk')
    })

    it('keeps it where another hand says so', () => {
      expect(last(merge(marked(false), marked(true)))).toBe('paragraph')
      expect(last(merge(marked(true), marked(false)))).toBe('paragraph')
    })

    it('takes it out of no page alone, for it must recur', () => {
      const alone = {
        ...marked(false),
        sites: {
          river: {
            files: 10,
            lines: [],
            once:
              marked(false).sites.river?.lines.map((line) => ({ ...line, files: 1, head: 0, tail: 1 })) ?? [],
          },
        },
      }
      expect(last(merge(alone))).toBe('paragraph')
    })
  })

  describe('of whose foot a person marked the last line', () => {
    const FOOT = [
      'تابعونا على منصات التواصل الاجتماعي',
      'جريدة يومية سياسية مستقلة',
      'للإعلان في صحيفة النهر',
    ]
    const footed = (i: number) => `${page(i)}\n${FOOT.join('\n')}`
    const learned = gather(Array.from({ length: 10 }, (_, i) => footed(i)))
    const last = FOOT.at(-1)
    const lines = learned.sites.river?.lines.map((line) =>
      line.text === last ? { ...line, keep: true } : line,
    )
    const marked: Profile = {
      ...learned,
      sites: { river: { files: 10, lines: lines ?? [], once: learned.sites.river?.once ?? [] } },
    }

    it('keeps it, and nothing else that would go without the mark', () => {
      const before = labelsOf(footed(3), learned)
      expect(before.slice(-3)).not.toContain('paragraph')
      expect(labelsOf(footed(3), marked)).toEqual([...before.slice(0, -1), 'paragraph'])
    })

    it('counts no page of a profile that was learned from none', () => {
      const marks: Profile = {
        ...learned,
        sites: {
          river: {
            files: 0,
            lines: [{ text: String(last), files: 1, head: 0, tail: 0, company: 0, keep: true }],
            once: [],
          },
        },
      }
      for (const both of [merge(marks, learned), merge(learned, marks), merge(marks, learned, marks)])
        expect(both).toEqual(marked)
      expect(merge(marks)).toEqual(marks)
    })
  })

  it('knows nothing of other sites', () => {
    expect(siteLinesOf(profile, 'hill')).toBeNull()
    expect(siteLinesOf(profile, 'toString')).toBeNull()
  })
})
