"""How many tokens may be enqueued for each model, and when a batch that was refused is created again. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Final, TypeAlias

from ...core.checks import is_whole
from ...errors import ConfigurationError

Enqueued: TypeAlias = int | str | Mapping[str, int | str] | None
"""A limit for each model, limits by names or patterns of models, or None."""

SHARE: Final = 4
"""A part has at most this share of the limit, so that the queue stays full while a batch ends and the next starts."""
UNITS: Final = {"": 1, "K": 1_000, "M": 1_000_000, "B": 1_000_000_000}
FIRST: Final = 30.0
LONGEST: Final = 600.0
"""Seconds until a batch is created again that was refused although the run has no other batch of the model."""
HALVED: Final = 3
"""Refusals in a row after which a part is divided: its tokens are only estimated."""


class Room:
    """The limits of enqueued tokens: those that were given, and those that the service has named in refusals."""

    def __init__(self, given: Enqueued) -> None:
        self._given = {name: _tokens(value) for name, value in _limits(given).items()}
        self._named: dict[str | None, int] = {}

    def limit(self, model: str | None) -> int | None:
        """Return the limit of *model*; None if it is not known."""
        found = [limit for name, limit in self._given.items() if fnmatchcase(model or "", name)]
        named = self._named.get(model)
        return min([*found[:1], *([] if named is None else [named])], default=None)

    def most_of_a_part(self, model: str | None) -> int | None:
        """Return how many tokens a part may have."""
        limit = self.limit(model)
        return None if limit is None else max(limit // SHARE, 1)

    def fits(self, model: str | None, tokens: int, enqueued: int) -> bool:
        """Return whether a part fits beside what is *enqueued* for *model*; one that is alone always does."""
        limit = self.limit(model)
        return limit is None or enqueued == 0 or enqueued + tokens <= limit

    def learn(self, model: str | None, message: str) -> None:
        """Remember the limit that the *message* of a refusal names."""
        if found := re.search(r"(?i)limit: *([0-9][0-9,]*) *(?:enqueued )?tokens", message):
            self._named[model] = max(int(found[1].replace(",", "")), 1)


def _limits(given: object) -> dict[str, object]:
    if given is None:
        return {}
    return {str(name): value for name, value in given.items()} if isinstance(given, Mapping) else {"*": given}


def _tokens(value: object) -> int:
    if is_whole(value) and isinstance(value, int) and value >= 1:
        return value
    found = re.fullmatch(r"(?i)([0-9]+(?:\.[0-9]+)?)([KMB]?)", value.strip()) if isinstance(value, str) else None
    tokens = int(float(found[1]) * UNITS[found[2].upper()]) if found else 0
    if tokens < 1:
        raise ConfigurationError(
            f"enqueued_tokens: expected a number of tokens, such as 90_000_000 or '90M', got {value!r}",
            setting="enqueued_tokens",
        )
    return tokens


def pause(refusals: int) -> float:
    """Return the seconds to wait after a number of *refusals* in a row."""
    return min(FIRST * 2.0 ** max(refusals - 1, 0), LONGEST)
