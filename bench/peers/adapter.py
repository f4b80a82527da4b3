"""One peer, as a filter: JSON lines in, JSON lines out.

    python adapter.py NAME < texts.jsonl > answers.jsonl

In: {"id": 1, "text": "…"}. Out: {"id": 1, "text": "…", "seconds": 0.0001}, in the same order, and
before all others {"version": "…"}. The time is that of the call alone, without reading and writing.
Every tool is called as its documentation shows it, with its own defaults.
"""

import importlib
import importlib.metadata
import json
import re
import sys
import time
import types


def confusable_homoglyphs():
    """Every letter that can be confused with a Latin one, in words its own gate calls dangerous."""
    from confusable_homoglyphs import confusables

    def put_right(match):
        word = match.group()
        if not confusables.is_dangerous(word, preferred_aliases=["latin"]):
            return word
        found = confusables.is_confusable(word, greedy=True, preferred_aliases=["latin"]) or []
        for one in found:
            latin = [h["c"] for h in one["homoglyphs"] if h["n"].startswith("LATIN ")]
            if latin:
                word = word.replace(one["character"], latin[0])
        return word

    return lambda text: re.sub(r"\w+", put_right, text)


def disarm_canonicalize():
    import disarm

    return disarm.canonicalize


def disarm_strip_obfuscation():
    import disarm

    return disarm.strip_obfuscation


def ftfy_fix_text():
    import ftfy

    return ftfy.fix_text


def ftfy_fix_encoding():
    import ftfy

    return ftfy.fix_encoding


def glyphguard():
    import glyphguard as guard

    return lambda text: guard.sanitize(text, "llm-input").text


def llm_guard():
    """The scanner's own file, without the package around it, which asks for torch."""
    import structlog

    structlog.configure(logger_factory=structlog.ReturnLoggerFactory())
    for name in ("llm_guard", "llm_guard.input_scanners"):
        package = types.ModuleType(name)
        package.__path__ = [str(path) for path in _folders(name)]
        sys.modules[name] = package
    module = importlib.import_module("llm_guard.input_scanners.invisible_text")
    scanner = module.InvisibleText()
    return lambda text: scanner.scan(text)[0]


def _folders(name):
    """Where a package lies, without running it."""
    first, *rest = name.split(".")
    root = importlib.metadata.distribution("llm-guard").locate_file(first)
    return [root.joinpath(*rest)]


def silverspeak():
    from silverspeak.homoglyphs.fast_normalize import fast_normalize
    from silverspeak.homoglyphs.hkb.kb import load_default_kb

    graph = load_default_kb()
    # Its program's own defaults; the function has none.
    return lambda text: fast_normalize(text, graph, min_score=0.0, score_margin=0.0).text


def icu():
    from icu import SpoofChecker

    checker = SpoofChecker()
    # The first argument chose a table once, and has been ignored since ICU 58.
    return lambda text: checker.getSkeleton(0, text)


PEERS = {
    "confusable_homoglyphs": (confusable_homoglyphs, "confusable_homoglyphs"),
    "disarm canonicalize": (disarm_canonicalize, "disarm"),
    "disarm strip_obfuscation": (disarm_strip_obfuscation, "disarm"),
    "ftfy fix_text": (ftfy_fix_text, "ftfy"),
    "ftfy fix_encoding": (ftfy_fix_encoding, "ftfy"),
    "glyphguard": (glyphguard, "glyphguard"),
    "llm-guard InvisibleText": (llm_guard, "llm-guard"),
    "silverspeak": (silverspeak, "silverspeak"),
    "ICU skeleton": (icu, "PyICU"),
}


def version(name, package):
    if name == "ICU skeleton":
        import icu

        return f"{icu.ICU_VERSION} (PyICU {icu.VERSION})"
    return importlib.metadata.version(package)


def main():
    make, package = PEERS[sys.argv[1]]
    answer = make()
    # Tables that are read at the first call belong to the start, not to the first text.
    answer("a \u0440age")
    say = sys.stdout.buffer
    say.write(json.dumps({"version": version(sys.argv[1], package)}).encode() + b"\n")
    for line in sys.stdin.buffer:
        record = json.loads(line)
        start = time.perf_counter()
        text = answer(record["text"])
        seconds = time.perf_counter() - start
        said = {"id": record["id"], "text": text, "seconds": seconds}
        say.write(json.dumps(said).encode() + b"\n")
    say.flush()


main()
