"""The rate limits of the emulated account: response headers, and 429 for requests above the limit.

There is a token bucket for requests and one for tokens; an empty bucket refills within a minute. Without limits the
headers report high limits, and no request is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import ceil
from typing import TypeAlias

from attrs import define, field, frozen

from ...core.checks import whole
from ...errors import ConfigurationError
from ..messages import Json, Refusal
from . import validators
from .request_matching import Asked

BYTES_PER_TOKEN = 4
MINUTE = 60.0
OUTPUT_LIMITS = ("max_completion_tokens", "max_output_tokens", "max_tokens")


@frozen(kw_only=True)
class RateLimit:
    """The limits per minute. Raises `ConfigurationError`."""

    requests_per_minute: int = field(default=10_000, validator=whole(least=1))
    tokens_per_minute: int = field(default=2_000_000, validator=whole(least=1))

    @classmethod
    def parse(cls, written: str) -> RateLimit:
        """Parse `requests-per-minute=60; tokens-per-minute=1000`. Raises `ConfigurationError`."""
        given = {name.replace("-", "_"): value for name, value in validators.pairs(written)}
        return validators.made_of(cls, {name: _whole_if_one(value) for name, value in given.items()})


IDLE = RateLimit()
LimitSetting: TypeAlias = RateLimit | Mapping[str, RateLimit] | None
"""One limit for all requests, limits by model (other models are not limited), or None."""


@define
class _Bucket:
    """A token bucket: its size, what is left, and since when."""

    limit: int
    left: float
    since: float

    def fill(self, now: float) -> None:
        """Refill the bucket up to the time *now*."""
        self.left = min(self.limit, self.left + (now - self.since) * self.limit / MINUTE)
        self.since = now

    def seconds_until(self, amount: float) -> float:
        """Return the seconds until *amount* is available."""
        return max(0.0, (amount - self.left) * MINUTE / self.limit)


class Account:
    """The token buckets of one `RateLimit`."""

    def __init__(self, limit: RateLimit, now: float) -> None:
        self._buckets = {
            "requests": _Bucket(limit.requests_per_minute, limit.requests_per_minute, now),
            "tokens": _Bucket(limit.tokens_per_minute, limit.tokens_per_minute, now),
        }

    def take(self, tokens: int, now: float) -> None:
        """Charge a request of *tokens*, or refuse it with 429 without a charge."""
        amounts = {"requests": 1, "tokens": tokens}
        for kind, bucket in self._buckets.items():
            bucket.fill(now)
            if amounts[kind] > bucket.left:
                raise _refusal(kind, bucket, amounts[kind])
        for kind, bucket in self._buckets.items():
            bucket.left -= amounts[kind]

    def fill(self, now: float) -> None:
        """Refill the buckets up to the time *now*."""
        for bucket in self._buckets.values():
            bucket.fill(now)

    def headers(self) -> dict[str, str]:
        """Return the headers: limit, remaining, and time until the bucket is full."""
        told: dict[str, str] = {}
        for kind, bucket in self._buckets.items():
            told[f"x-ratelimit-limit-{kind}"] = str(bucket.limit)
            told[f"x-ratelimit-remaining-{kind}"] = str(int(bucket.left))
            told[f"x-ratelimit-reset-{kind}"] = go_duration(bucket.seconds_until(bucket.limit))
        return told

    def allowances(self) -> list[dict[str, Json]]:
        """Return what `headers` tells, as an event of a realtime session has it."""
        return [
            {
                "name": kind,
                "limit": bucket.limit,
                "remaining": int(bucket.left),
                "reset_seconds": bucket.seconds_until(bucket.limit),
            }
            for kind, bucket in self._buckets.items()
        ]


class Limits:
    """The accounts that requests are charged to; *clock* returns the time in seconds."""

    def __init__(self, limits: LimitSetting, clock: Callable[[], float]) -> None:
        self._clock = clock
        by_model = limits if isinstance(limits, Mapping) else {}
        self._by_model = {model: Account(_checked(limit), clock()) for model, limit in by_model.items()}
        self._shared = Account(_checked(limits), clock()) if limits is not None and not by_model else None

    def account(self, asked: Asked) -> Account:
        """Return the account of a request; an unlimited one by default."""
        return self._by_model.get(asked.model or "") or self._shared or Account(IDLE, self._clock())

    def take(self, account: Account, tokens: int) -> None:
        """Charge *account*, or refuse the request with 429."""
        account.take(tokens, self._clock())

    def report(self) -> list[dict[str, Json]]:
        """Return the allowances of each account now, with its model; None for the account of all models."""
        accounts: dict[str | None, Account] = dict(self._by_model.items())
        if self._shared:
            accounts[None] = self._shared
        now = self._clock()
        for account in accounts.values():
            account.fill(now)
        return [{"model": model, "allowances": account.allowances()} for model, account in accounts.items()]


def tokens_of(body_size: int, body: Json) -> int:
    """Estimate the tokens of a request: a quarter of its bytes, and the maximum output. Files cost nothing."""
    if not isinstance(body, dict):
        return 1
    most = next((body[name] for name in OUTPUT_LIMITS if isinstance(body.get(name), int)), 0)
    return body_size // BYTES_PER_TOKEN + 1 + max(0, most)


def go_duration(seconds: float) -> str:
    """Format a duration as Go does: `6ms`, `1.5s`, `6m0s`, `1h0m0s`; below a millisecond `0s`."""
    milliseconds = round(seconds * 1000)
    if milliseconds < 1000:
        return f"{milliseconds}ms" if milliseconds else "0s"
    minutes, rest = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    text = f"{rest / 1000:g}s"
    if hours:
        return f"{hours}h{minutes}m{text}"
    return f"{minutes}m{text}" if minutes else text


def _whole_if_one(written: str | None) -> int | str | None:
    return int(written) if written and written.isdecimal() else written


def _checked(limit: object) -> RateLimit:
    if not isinstance(limit, RateLimit):
        raise ConfigurationError(f"limits: expected a RateLimit, or a mapping of models to them, got {limit!r}")
    return limit


def _refusal(kind: str, bucket: _Bucket, amount: int) -> Refusal:
    """Return the service's 429, with the wait in its text and headers; without, if waiting does not help."""
    used = f"Limit {bucket.limit}, Used {bucket.limit - int(bucket.left)}, Requested {amount}."
    if amount > bucket.limit:
        return Refusal(429, f"Request too large on {kind} per min. {used}", code="rate_limit_exceeded", kind=kind)
    wait = bucket.seconds_until(amount)
    message = f"Rate limit reached on {kind} per min. {used} Please try again in {go_duration(wait)}."
    hints = {"retry-after": str(ceil(wait)), "retry-after-ms": str(ceil(wait * 1000))}
    return Refusal(429, message, code="rate_limit_exceeded", kind=kind, headers=hints)
