"""The `x-ratelimit-*` headers: limit, remaining amount, time until the limit is available in full again.

The service writes durations as Go does: `6m0s`, `20ms`, `1h2m3.5s`. Other servers write bare seconds, and -1 for an
unknown value. Reading these headers never fails.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ..._values import frozen

LONGEST = 40
"""Characters of the longest value that is read."""
_PREFIX = b"x-ratelimit-"
_INITIALS = frozenset({b"x-", b"X-"})
_UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}
_PART = re.compile(r"(\d+(?:\.\d*)?|\.\d+)(h|ms|us|µs|ns|m|s)", re.ASCII)
_NUMBER = re.compile(r"\d+(?:\.\d*)?|\.\d+", re.ASCII)


@frozen
class Allowance:
    """The limit of requests or of tokens; an unknown value is None. `reset` is in seconds after the response."""

    limit: int | None = None
    remaining: int | None = None
    reset: float | None = None


_UNKNOWN = Allowance()


@frozen
class RateLimitStatus:
    """The limits that the headers of a response report."""

    requests: Allowance
    tokens: Allowance

    @property
    def known(self) -> bool:
        """Whether the response reports any."""
        return self.requests != _UNKNOWN or self.tokens != _UNKNOWN


_NOT_REPORTED = RateLimitStatus(_UNKNOWN, _UNKNOWN)
"""The status of a response without any of these headers."""


def rate_limits(headers: Mapping[str, str]) -> RateLimitStatus:
    """Read the rate limits from the headers of a response."""
    found = found_in(headers)
    return RateLimitStatus(allowance(found, "requests"), allowance(found, "tokens")) if found else _NOT_REPORTED


def found_in(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Return the headers that are read here: one pass over all is faster than a search for each."""
    raw: Iterable[tuple[bytes, bytes]] | None = getattr(headers, "raw", None)
    if raw is None:
        return headers
    ours = ((name.lower(), value) for name, value in raw if name[:2] in _INITIALS)
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in ours if name.startswith(_PREFIX)}


def exhausted_for(headers: Mapping[str, str]) -> float | None:
    """Return the seconds until all exhausted limits are available in full again; None if none is exhausted."""
    limits = rate_limits(headers)
    resets = [each.reset for each in (limits.requests, limits.tokens) if each.remaining == 0 and each.reset]
    return max(resets, default=None)


def remaining(headers: Mapping[str, str], of: str) -> int | None:
    """Read the remaining amount of "requests" or "tokens"."""
    return _whole(headers.get(f"x-ratelimit-remaining-{of}", ""))


def allowance(headers: Mapping[str, str], of: str) -> Allowance:
    """Read the allowance of "requests" or "tokens"."""
    limit, remaining, reset = (headers.get(f"x-ratelimit-{what}-{of}", "") for what in ("limit", "remaining", "reset"))
    return Allowance(_whole(limit), _whole(remaining), seconds(reset))


def _whole(text: str) -> int | None:
    if text.isdigit() and text.isascii() and len(text) <= LONGEST:  # nearly always
        return int(text)
    number = seconds(text)
    return None if number is None else int(number)


def seconds(text: str) -> float | None:
    """Read a duration in Go's notation, or a bare number of seconds; None for other texts and negative numbers."""
    text = text.strip()
    if len(text) > LONGEST:
        return None
    if _NUMBER.fullmatch(text):
        return float(text)
    parts = _PART.findall(text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        return None
    return sum(float(number) * _UNITS[unit] for number, unit in parts)
