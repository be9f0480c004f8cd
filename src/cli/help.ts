// What each command's help says below its options.
import { WARNINGS } from '../model/warning-codes.ts'

const CODES = Object.entries(WARNINGS)
  .map(([code, meaning]) => `  ${code.padEnd('replacement-character'.length)}  ${meaning}`)
  .join('\n')

export const MAIN_HELP = `
Inputs are folders (all .txt below them), files, or patterns in quotes ('news/**/*.txt').
Linked pages and folders are read, too, each folder once; only ** in a pattern does not go through
linked folders.
Each page NAME.txt becomes NAME.json in a tree of the same shape.

Examples:
  clean-news pages articles             clean all pages of a folder
  clean-news pages articles --audit     and keep the account of every character
  clean-news pages index --fold --digits latin     for a search index
  clean-news check pages                see first what would change; nothing is written
  clean-news explain pages/one.txt      see why, line by line
  clean-news learn pages -o sites.json  keep what the pages of each site have in common
  clean-news restore articles pages     get the original pages back (needs --audit)
  clean-news filter < a.jsonl > b.jsonl clean a stream of records
  clean-news pages articles --watch     go on, and clean pages as they come in

A second run cleans only what changed since, by its bytes; --force cleans all. Articles of pages
that are gone are named, and removed with --prune.
  clean-news report articles            see all of it in a browser: one page, no network

What many pages of a site print near their top or end is its furniture, where its words speak of
the site; other lines that come back stay, with a warning. A site is the first folder of a page's
path. Each run learns this from its own pages first, of which it looks at 400 a site and 4,000 in
all; --profile takes it from a file instead, --no-learn does without.

Exit code: 0 done; 1 some files failed, each is named, or the disk was full; 2 wrong usage, nothing
was done. Ctrl-C or SIGTERM ends the run after the pages in hand; the next one goes on with the rest.
An input that is called like a command is written with its folder: clean-news ./check articles`

export const CHECK_HELP = `
One line a page on stdout: path (below its folder; as it was named where a page is named by itself),
lines removed, edits, warnings, set apart by tabs. With --expect a fifth column: current, missing (no
article yet), stale (the page has changed since), differs (other options, another version, or edited
by hand), audit-differs.

Limits (exit code 1 where one is passed; what passed it is named):
  Shares are of letters, as in the article's stats.keptShare: those of lines that stand in no field
  of the article, of all letters of the page. Repeated headlines and menus count, spaces do not.
  --max-removed looks at all pages together, --max-removed-page at each of them.
  --expect wants the same pages and options as the run that wrote the articles, since a run learns
  from its pages. Where all inputs are folders it also names articles that no page becomes.

Codes for --fail-on:
${CODES}

Reporters: pretty, as above; json, the summary with what was found in each page; github, annotations
for GitHub Actions, which shows ten errors and ten warnings a step; sarif, SARIF 2.1.0 for code
scanning; junit, XML for Jenkins or GitLab.

Exit code: 0 all pages were read and no limit was passed; 1 otherwise; 2 wrong usage.

Examples:
  clean-news check pages
  clean-news check pages --max-removed 8% --max-removed-page 60% --max-warnings 50
  clean-news check pages --fail-on bad-bytes,mojibake-suspected,no-body
  clean-news check pages --expect articles          are the articles up to date?
  clean-news check pages --reporter sarif > clean-news.sarif
  clean-news check pages --json | jq '.files[] | select(.removedShare > 0.5).path'`

export const EXPLAIN_HELP = `
A page that is read by itself says nothing of its site: without --profile nothing is learned,
and lines may stay here that a run over all pages takes out. With --profile its site is the
nearest folder around it that the profile knows.

Marks: \u2212 the line was removed, ~ it was changed. Below a changed line stands what was changed, by
which rule, how often, and where: the words around it as they stood before. Characters that cannot
be seen are named: [NBSP] \u2192 [SPACE].

Where Arabic is printed back to front and unjoined, the terminal does not order it: --bidi visual.

Examples:
  clean-news explain pages/one.txt
  clean-news explain pages/one.txt | less                      as wide as the terminal
  FORCE_COLOR=1 clean-news explain pages/one.txt | less -R     in colour, too
  clean-news explain pages/one.txt --bidi visual               for xterm, tmux and the like
  clean-news explain pages/daily/one.txt --profile sites.json
  clean-news explain pages/one.txt --json                      the audit as data`

export const LEARN_HELP = `
The profile is JSON, one line of a site a row. Give a row "keep": true and that line is text,
whatever is counted. All pages are read, while a run without --profile looks at 400 a site and
4,000 in all: of larger sites the profile knows more. What was learned of parts and merged is what
is learned of the whole, if each page is named once.

For that it holds every short line near the top or end of a page, also of one page alone: a fifth to a
half as much as the pages, 20 MB or so for 20,000. A name that ends in .gz has it compressed, to a quarter of
that or less; it is read wherever a profile is.

Examples:
  clean-news learn pages -o sites.json
  clean-news pages articles --profile sites.json
  clean-news learn more-pages --merge sites.json -o sites.json    add pages to a profile
  clean-news learn --merge a.json --merge b.json -o both.json     join profiles
  clean-news learn pages -o sites.json.gz                         compressed`

export const RESTORE_HELP = `
Each page is proven by the checksum of its article before it is written. Nothing is written through
links in <dir> that lead out of it.

Example:
  clean-news restore articles pages-again`

export const FILTER_HELP = `
Each line of stdin is a record such as {"id": "daily/0001", "text": "\u2026"}, each line of stdout an article
in the order of the records. A record without an id is called by its line. A line that is no such
record is named on stderr with its number, and the rest goes on.

A stream cannot be learned from before it is cleaned: what the pages of each site have in common
is known from --profile, or not at all. The site is what stands before the first / of the id; those
that the profile does not know are named at the end.

Examples:
  clean-news filter < pages.jsonl > articles.jsonl
  zstdcat dump.jsonl.zst | clean-news filter --text-field body --pass url,date | jq .headline
  clean-news filter --profile sites.json --audit < pages.jsonl

Exit code: 0 done, or the reader has seen enough; 1 some lines failed; 2 wrong usage.`
export const REPORT_HELP = `
The page is one file that needs no network: open it in any browser of 2023 or newer, mail it, keep it.
It shows the run in figures, a list to search, filter and sort, each page beside its article with what
was removed and changed and why, and what each site prints on many pages. Press ? in it for its keys.
Without --audit it knows what was removed, but neither the page as it was nor what was changed.

Examples:
  clean-news pages articles --audit && clean-news report articles
  clean-news report articles -o review.html --title "October, second crawl" --lang en
  clean-news report articles --json | jq .bytes

Exit code: 0 done; 1 a file is broken or its audit proves nothing, each is named, the others are shown;
2 wrong usage, nothing was written. JSON files of others are named and left out.`
