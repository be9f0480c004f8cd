import { render } from 'preact'
import { readReview } from './data/review.ts'
import { applySettings, words } from './state/settings.ts'
import { App } from './views/app.tsx'
import { Failed, Loading } from './views/waiting.tsx'

applySettings()
const app = document.getElementById('app')
if (app !== null) void start(app)

async function start(root: HTMLElement): Promise<void> {
  render(<Loading />, root)
  try {
    if (typeof DecompressionStream === 'undefined') throw new Error(words.value.tooOld)
    render(<App review={await readReview()} />, root)
  } catch (error) {
    render(<Failed reason={error instanceof Error ? error.message : String(error)} />, root)
  }
}
