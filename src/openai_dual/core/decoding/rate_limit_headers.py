"""What the `x-ratelimit-*` headers say: how much is allowed, how much is left, when it is whole again.

The service writes durations as Go does: `6m0s`, `20ms`, `1h2m3.5s`; other servers write bare seconds, and -1 for
what they do not know. Imports nothing of this package.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from attrs import frozen

LONGEST = 40
"""How many characters a value may have that is looked at."""
_PREFIX = b"x-ratelimit-"
_INITIALS = frozenset({b"x-", b"X-"})
_UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}
_PART = re.compile(r"(\d+(?:\.\d*)?|\.\d+)(h|ms|us|µs|ns|m|s)", re.ASCII)
_NUMBER = re.compile(r"\d+(?:\.\d*)?|\.\d+", re.ASCII)


@frozen
class Allowance:
    """How much of one thing may be used: what is not known is None; `reset` in seconds from the answer on."""

    limit: int | None = None
    remaining: int | None = None
    reset: float | None = None


_UNKNOWN = Allowance()


@frozen
class RateLimitStatus:
    """The allowances that an answer tells of."""

    requests: Allowance
    tokens: Allowance

    @property
    def known(self) -> bool:
        """Whether the answer tells of any."""
        return self.requests != _UNKNOWN or self.tokens != _UNKNOWN


_UNTOLD = RateLimitStatus(_UNKNOWN, _UNKNOWN)
"""What an answer without any of these headers says."""


def rate_limits(headers: Mapping[str, str]) -> RateLimitStatus:
    """Read the rate limits from an answer's headers; never fails."""
    found = found_in(headers)
    return RateLimitStatus(allowance(found, "requests"), allowance(found, "tokens")) if found else _UNTOLD


def found_in(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Keep the headers that are read here: one look at each is less than a search for every one of them."""
    raw: Iterable[tuple[bytes, bytes]] | None = getattr(headers, "raw", None)
    if raw is None:
        return headers
    ours = ((name.lower(), value) for name, value in raw if name[:2] in _INITIALS)
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in ours if name.startswith(_PREFIX)}


def exhausted_for(headers: Mapping[str, str]) -> float | None:
    """Return after how many seconds everything that is used up is whole again; None if nothing is known to be."""
    limits = rate_limits(headers)
    resets = [each.reset for each in (limits.requests, limits.tokens) if each.remaining == 0 and each.reset]
    return max(resets, default=None)


def remaining(headers: Mapping[str, str], of: str) -> int | None:
    """Read how much is left of "requests" or "tokens"; never fails."""
    return _whole(headers.get(f"x-ratelimit-remaining-{of}", ""))


def allowance(headers: Mapping[str, str], of: str) -> Allowance:
    """Read the allowance of "requests" or "tokens"; never fails."""
    limit, remaining, reset = (headers.get(f"x-ratelimit-{what}-{of}", "") for what in ("limit", "remaining", "reset"))
    return Allowance(_whole(limit), _whole(remaining), seconds(reset))


def _whole(text: str) -> int | None:
    if text.isdigit() and text.isascii() and len(text) <= LONGEST:  # nearly always
        return int(text)
    number = seconds(text)
    return None if number is None else int(number)


def seconds(text: str) -> float | None:
    """Read a duration in Go's notation, or a bare number of seconds; None for anything else, negative ones too."""
    text = text.strip()
    if len(text) > LONGEST:
        return None
    if _NUMBER.fullmatch(text):
        return float(text)
    parts = _PART.findall(text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        return None
    return sum(float(number) * _UNITS[unit] for number, unit in parts)
