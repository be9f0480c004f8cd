import type { Review } from '../data/known.ts'
import { ALL } from '../list/query.ts'
import { Icon } from '../parts/icon.tsx'
import { shown } from '../parts/text.tsx'
import { addressOf, type Route, route } from '../state/route.ts'
import { language, theme, turnLanguage, turnTheme, words } from '../state/settings.ts'
import { number } from '../words/say.ts'

/** What stands above every view: where one is, where one can go, and how the page looks. */
export function Header({ review, openHelp }: { readonly review: Review; readonly openHelp: () => void }) {
  const { overview, pages, furniture, otherLanguage, themes, help } = words.value
  const { view } = route.value
  const tabs: readonly (readonly [to: Route, name: string, here: boolean, count?: string])[] = [
    [{ view: 'overview' }, overview, view === 'overview'],
    [{ view: 'pages', query: ALL }, pages, view === 'pages' || view === 'page', number(review.head.pages)],
    [{ view: 'furniture' }, furniture, view === 'furniture'],
  ]
  return (
    <header class="header">
      <a class="brand" href="#/">
        <Logo />
        <bdi class="brand-title">{shown(review.head.title)}</bdi>
      </a>
      <nav class="tabs" aria-label="clean-news">
        {tabs.map(([to, name, here, count]) => (
          <a class="tab" href={addressOf(to)} key={to.view} {...(here ? { 'aria-current': 'page' } : {})}>
            {name}
            {count === undefined ? null : <span class="tab-count number">{count}</span>}
          </a>
        ))}
      </nav>
      <div class="tools">
        <button
          type="button"
          class="icon-button tool-text"
          onClick={turnLanguage}
          lang={language.value === 'ar' ? 'en' : 'ar'}
        >
          {otherLanguage}
        </button>
        <button type="button" class="icon-button" onClick={turnTheme} title={themes[theme.value]}>
          <Icon name={theme.value} />
          <span class="unseen">{themes[theme.value]}</span>
        </button>
        <button type="button" class="icon-button" onClick={openHelp} title={help}>
          <span aria-hidden="true">?</span>
          <span class="unseen">{help}</span>
        </button>
      </div>
    </header>
  )
}

/** Lines of a page, one of which is going. */
function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="7" class="logo-ground" />
      <path d="M25 10H9M25 22H13" class="logo-kept" />
      <path d="M25 16H7" class="logo-gone" />
    </svg>
  )
}
