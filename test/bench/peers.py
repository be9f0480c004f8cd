"""Tools that people clean Arabic text with today, each on the same pages. Talks with peers.mjs in lines of JSON.

peers.py PAGES: PAGES is NDJSON, {"id", "text"}. First it says which peers are there; then for each line on stdin, the name of
a peer, it does all pages once and says how many seconds that took. Loading a tool is never counted.
"""
import json
import sys
import time
from importlib.metadata import version

TEXTS = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]


def pyarabic():
    import pyarabic.araby as araby

    def clean(text):
        text = araby.strip_tatweel(text)
        text = araby.normalize_ligature(text)
        return araby.normalize_alef(text)

    return clean


def camel_tools():
    from camel_tools.utils.charmap import CharMapper
    from camel_tools.utils.dediac import dediac_ar
    from camel_tools.utils.normalize import normalize_unicode

    arclean = CharMapper.builtin_mapper("arclean")
    return lambda text: dediac_ar(arclean.map_string(normalize_unicode(text)))


def ftfy():
    from ftfy import fix_text

    return fix_text


def trafilatura():
    from trafilatura.deduplication import LRUCache
    from trafilatura.utils import normalize_unicode, sanitize

    seen = LRUCache(maxsize=4096)

    def clean(text):
        kept = []
        for line in (sanitize(normalize_unicode(text)) or "").splitlines():
            count = seen.get(line)
            seen.put(line, count + 1 if count != -1 else 1)
            if count <= 2:
                kept.append(line)
        return "\n".join(kept)

    return clean


def datatrove_c4():
    from datatrove.data import Document
    from datatrove.pipeline.filters import C4QualityFilter

    # Without counting sentences, for which it fetches a model: a lower bound of its cost.
    c4 = C4QualityFilter(min_num_sentences=-1)
    return lambda text: c4.filter(Document(text=text, id="0"))


def datatrove_sentences():
    from datatrove.utils.hashing import HashConfig, create_hash_func
    from datatrove.utils.text import TextNormConfig, simplify_text

    # What its sentence deduplication computes of each line: its normal form, and the hash of that.
    norm, hashed = TextNormConfig(), create_hash_func(HashConfig())
    return lambda text: [hashed(simplify_text(line, norm).encode()) for line in text.splitlines()]


def justext():
    import html

    from justext import get_stoplist, justext as run

    words = get_stoplist("Arabic") if "Arabic" in __import__("justext").get_stoplists() else frozenset()

    def clean(text):
        page = "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines())
        return [one.text for one in run(f"<html><body>{page}</body></html>", words) if not one.is_boilerplate]

    return clean


def tnkeeh():
    import tnkeeh as tn

    choices = dict(
        segment=False, remove_repeated_chars=False, remove_html_elements=False, remove_english=False, normalize=True,
        remove_diacritics=True, remove_special_chars=False, excluded_chars=[], remove_tatweel=True, remove_links=True,
        remove_twitter_meta=False, remove_long_words=False,
    )
    return lambda text: [tn._clean_text(line, **choices) for line in text.splitlines()]


PEERS = {
    "pyarabic": ("pyarabic", pyarabic),
    "camel-tools": ("camel-tools", camel_tools),
    "ftfy": ("ftfy", ftfy),
    "trafilatura, text steps": ("trafilatura", trafilatura),
    "datatrove C4": ("datatrove", datatrove_c4),
    "datatrove sentence hashes": ("datatrove", datatrove_sentences),
    "justext": ("justext", justext),
    "tnkeeh": ("tnkeeh", tnkeeh),
}


def say(**said):
    print(json.dumps(said), flush=True)


def load():
    there = {}
    for name, (package, make) in PEERS.items():
        try:
            clean = make()
            clean(TEXTS[0])
            there[name] = clean
            say(name=name, version=version(package))
        except BaseException as error:  # whatever keeps one from running must not keep the others
            say(name=name, missing=f"{type(error).__name__}: {error}"[:200])
    say(ready=True)
    return there


def main():
    there = load()
    for line in sys.stdin:
        clean = there[line.strip()]
        start = time.perf_counter()
        for text in TEXTS:
            clean(text)
        say(seconds=time.perf_counter() - start)


main()
