"""overrides/unions.yaml: which variant of a union to prefer where nothing else tells its variants apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import define, field

from ..description import reader
from ..errors import DescriptionError


@define
class Declared:
    """overrides/unions.yaml: for a place (or every union of the same variants), the order in which keys decide."""

    orders: Mapping[frozenset[str], Sequence[str]]
    used: set[frozenset[str]] = field(factory=set)

    def order(self, candidates: Sequence[str]) -> Sequence[str] | None:
        """Return *candidates* in their declared order, the first of equals winning, if somebody declared one."""
        key = frozenset(candidates)
        if key in self.orders:
            self.used.add(key)
        return self.orders.get(key)

    def unused(self) -> list[str]:
        """List the declarations that no union needed."""
        return [", ".join(self.orders[key]) for key in self.orders if key not in self.used]


def read(path: Path) -> Declared:
    """Read the declarations at *path*: rows of `variants` (best first) and `why`."""
    rows: list[dict[str, Any]] = reader.read(path).get("unions") or []
    for index, row in enumerate(rows):
        for key in ("variants", "why"):
            if not row.get(key):
                raise DescriptionError(f"/unions/{index}/{key}", "expected a value, found nothing", file=path.name)
    return Declared({frozenset(row["variants"]): tuple(row["variants"]) for row in rows})
