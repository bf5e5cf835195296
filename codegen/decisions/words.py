"""English nouns for names and sentences: their singular, and with an article. Pure."""

from __future__ import annotations

INVARIABLE = ("data_retention", "content", "usage", "speech", "costs")


def one(noun: str) -> str:
    """Name one of *noun*: "a file", "an item", "the usage"."""
    words = singular(noun).replace("_", " ")
    if noun in INVARIABLE or words == noun.replace("_", " "):
        return f"the {words}"
    return f"{'an' if words[0] in 'aeiou' and not words.startswith('us') else 'a'} {words}"


def singular(noun: str) -> str:
    """Return *noun* without its plural ending: "files", "batches", "histories"."""
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("ches", "xes", "sses")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
