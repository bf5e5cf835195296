"""The difference of two sets of facts, without the known exceptions; as lines or as JSON. Pure, but for `read`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from attrs import frozen

from ..description import reader
from ..errors import DescriptionError
from .facts import KINDS, Fact

SHOWN = 40
"""How many names a kind lists before it counts the rest."""


@frozen
class Exceptions:
    """overrides/drift.yaml: patterns of facts that may differ, each with the reason."""

    patterns: Sequence[tuple[str, str]]

    def covers(self, fact: Fact) -> bool:
        """Tell whether *fact* is a known exception."""
        return any(kind == fact.kind and fnmatchcase(fact.text, pattern) for kind, pattern in self.patterns)


@frozen
class Drift:
    """What only the official package has, and what only this one has, by kind."""

    missing: Mapping[str, Sequence[str]]
    extra: Mapping[str, Sequence[str]]

    def lines(self) -> list[str]:
        """Spell the difference as a table."""
        return [
            line
            for title, side in (("missing here", self.missing), ("only here", self.extra))
            for kind in KINDS
            if side.get(kind)
            for line in (f"{title}: {len(side[kind])} {kind}", *_listed(side[kind]))
        ]

    def json(self) -> str:
        """Spell the difference as JSON."""
        return json.dumps({"missing": self.missing, "extra": self.extra}, indent=2)


def read(path: Path) -> Exceptions:
    """Read the exceptions at *path*: rows of `kind`, `pattern` and `why`. Raises `DescriptionError` for any other."""
    rows = reader.read(path).get("exceptions") or []
    for index, row in enumerate(rows):
        if row.get("kind") not in KINDS or not row.get("pattern") or not row.get("why"):
            raise DescriptionError(f"/exceptions/{index}", "expected kind, pattern and why", file=path.name)
    return Exceptions([(row["kind"], row["pattern"]) for row in rows])


def compared(official: set[Fact], ours: set[Fact], exceptions: Exceptions) -> Drift:
    """Compare two sets of facts. Of an operation that one side lacks, only the operation is listed."""
    shared = {fact.text for fact in official & ours if fact.kind == "operations"}
    return Drift(_grouped(official - ours, shared, exceptions), _grouped(ours - official, shared, exceptions))


def _grouped(facts: Iterable[Fact], shared: set[str], exceptions: Exceptions) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for fact in sorted(facts):
        inside = fact.kind in {"operations", "webhooks"} or _operation(fact) in shared
        if inside and not exceptions.covers(fact):
            found.setdefault(fact.kind, []).append(fact.text)
    return found


def _operation(fact: Fact) -> str:
    return fact.text.partition("(")[0].partition(":")[0].partition(" ")[0]


def _listed(names: Sequence[str]) -> list[str]:
    more = [f"  ... and {len(names) - SHOWN} more"] if len(names) > SHOWN else []
    return [*(f"  {name}" for name in names[:SHOWN]), *more]
