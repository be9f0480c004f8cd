import { type Static, Type } from '@sinclair/typebox'

/** The version of the profile layout. */
export const PROFILE_VERSION = 1

/** A profile speaks of a site from this many pages on: below it one report on two pages would look like furniture. */
export const LEAST_PAGES = 8

const closed = { additionalProperties: false }

const ProfileLineSchema = Type.Object(
  {
    text: Type.String({ description: 'The line as one page prints it.' }),
    files: Type.Integer({ minimum: 1, description: 'Pages of the site that have the line near an edge.' }),
    head: Type.Integer({ minimum: 0, description: 'Pages that have it near their top.' }),
    tail: Type.Integer({ minimum: 0, description: 'Pages that have it near their end.' }),
    company: Type.Integer({
      minimum: 0,
      description: 'Which kinds of pages have it, as 32 bits: one bit means one text, printed on many pages.',
    }),
    keep: Type.Optional(
      Type.Boolean({
        description:
          'true: this line is text, whatever the counts say. false: it speaks of the site, whatever its words are.',
      }),
    ),
  },
  closed,
)

const SiteProfileSchema = Type.Object(
  {
    files: Type.Integer({ minimum: 0, description: 'Pages of the site that were read.' }),
    lines: Type.Array(ProfileLineSchema, {
      description: 'Lines seen on two pages and more, most pages first.',
    }),
    once: Type.Array(ProfileLineSchema, {
      description: 'Lines seen on one page, so that profiles can be merged.',
    }),
  },
  closed,
)

/** Profiles of sites as JSON Schema; {@link Profile} is its type. */
export const ProfileSchema = Type.Object(
  {
    schemaVersion: Type.Literal(PROFILE_VERSION),
    sites: Type.Record(Type.String(), SiteProfileSchema, {
      description: 'By site, the first folder of a page’s path; "" for pages at the top.',
    }),
  },
  { ...closed, title: 'clean-news profile', description: 'What pages of a site have in common.' },
)

/** What was learned of some sites. */
export type Profile = Static<typeof ProfileSchema>

/** What was learned of one site. */
export type SiteProfile = Static<typeof SiteProfileSchema>

/** One line of a site. */
export type ProfileLine = Static<typeof ProfileLineSchema>

/** A site's profile as the labels look it up. */
export interface SiteLines {
  /** Pages the site was learned from. */
  readonly files: number
  /** By folded line: how often and in what company it stands near the top and near the end. */
  readonly counts: ReadonlyMap<string, ProfileLine>
}
