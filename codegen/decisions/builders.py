"""The names of the generated builder functions, after the method people call: `files.list` is `list_files`.

A row of names.yaml may give another name as `builder`. Pure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ..identifiers import identifier
from .entries import Entry
from .words import singular

UNNAMED = frozenset({"admin", "organization", "beta", "alpha"})
"""Resources that only group others: builders are named without them."""
PREVIEWS = frozenset({"beta", "alpha"})
"""Resources that may repeat the names of finished ones; then builders are named with them."""
COLLECTIVE = frozenset({"list", "count", "activate", "deactivate", "stream"})
"""Verbs for several things at once."""
TRANSITIVE = frozenset({"list", "retrieve", "get", "create", "update", "delete", "submit", "download"})
"""Verbs that may come before a noun in the name of a method: `list_events`."""
NOUNS = frozenset({"content"})
"""Methods that name what they retrieve."""


def builder_names(entries: Mapping[str, Entry], paths: Mapping[str, str]) -> dict[str, str]:
    """Name the builder of each operation; *entries* and *paths* map operation ids to their rows and paths.

    Two operations never share a name: where the rule gives one name twice, those of `beta` and `alpha` name their
    group too, then the operation id decides.
    """
    names = {name: entry.builder or _name(entry, paths[name], UNNAMED) for name, entry in entries.items()}
    for name in _repeated(names):
        names[name] = entries[name].builder or _name(entries[name], paths[name], UNNAMED - PREVIEWS)
    return names | {name: identifier(name) for name in _repeated(names)}


def _repeated(names: Mapping[str, str]) -> list[str]:
    counts = Counter(names.values())
    return [name for name, builder in names.items() if counts[builder] > 1]


def _name(entry: Entry, path: str, left_out: frozenset[str]) -> str:
    resources = [word for word in entry.resource.split(".") if word not in left_out] or [entry.resource]
    owner = [singular(word) for word in resources[:-1]]
    verb, _, rest = entry.method.partition("_")
    noun = resources[-1] if _is_plural(verb, resources[-1], path) else singular(resources[-1])
    if rest.startswith("and_"):
        words = [entry.method, *owner, noun]
    elif entry.method in NOUNS:
        words = ["retrieve", *owner, singular(resources[-1]), entry.method]
    elif entry.method.endswith("s") and verb not in TRANSITIVE:  # the method is a noun: `usage.costs`
        words = [*owner, singular(resources[-1]), entry.method]
    elif rest in {resources[-1], singular(resources[-1])}:  # the method repeats its resource: `list_rate_limits`
        words = [verb, *owner, rest]
    else:
        words = [verb, *owner, singular(noun) if rest else noun, *filter(None, [rest])]
    return "_".join(words)


def _is_plural(verb: str, noun: str, path: str) -> bool:
    """Tell whether *verb* is about all that the resource *noun* holds: there is one settings object, say."""
    if verb in COLLECTIVE:
        return True
    last = path.partition("?")[0].rstrip("/").rpartition("/")[2]
    return verb in {"retrieve", "update", "delete"} and identifier(last) == noun
