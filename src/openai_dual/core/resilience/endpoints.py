"""`Endpoint` and `Endpoints`: the servers that a client may send its calls to, and which of them to try first. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import inf, log
from random import random
from typing import Any, Final

from ..._values import field, frozen
from ...errors import APIError, ConfigurationError, QuotaExceededError, RateLimitError
from ..checks import number, whole
from ..secrets import Secret, SecretURL
from .model_limits import ModelLimits, limiter
from .rate_limiter import RateLimiter

QUOTA_HOLD: Final = 60.0
"""Seconds for which an endpoint whose quota is used up is the last to be tried."""


def _url(value: object) -> Any:
    return SecretURL(str(value).strip().rstrip("/")) if value is not None else value


def _key(value: object) -> Any:
    """Wrap a key. What is no key may hold one, so that it becomes an empty one, which is refused."""
    if isinstance(value, Secret) or callable(value):
        return value
    return Secret(value if isinstance(value, str) else "")


def _limiter(value: object) -> RateLimiter | ModelLimits | None:
    return None if value is None else limiter(value)


def _is_key(_: Any, __: Any, value: object) -> None:
    if isinstance(value, Secret) and not value.reveal():
        raise ConfigurationError(
            "Endpoint.api_key: expected a key, or a function that returns one", setting="Endpoint.api_key"
        )


@frozen
class Endpoint:
    """One server, or one account of it, that a client may send its calls to, with its own key.

    Endpoints with the lowest `priority` are used first; among equal ones, calls are spread by `weight`. `rate_limits`
    are those of this endpoint alone. `api_key_header` is the header that carries the key, if not that of the client.
    Raises `ConfigurationError`, naming the field.
    """

    base_url: str = field(converter=_url)
    api_key: str | Secret | Callable[[], Any] = field(converter=_key, validator=_is_key, repr=False)  # type: ignore[assignment]  # the converter wraps it
    priority: int = field(default=0, validator=whole(least=0), kw_only=True)
    weight: float = field(default=1.0, validator=number(above=0), kw_only=True)
    rate_limits: RateLimiter | ModelLimits | None = field(default=None, converter=_limiter, kw_only=True)
    api_key_header: str | None = field(default=None, kw_only=True)


class Endpoints:
    """The endpoints of a client and its copies. Times are on the steady clock.

    *uniform* returns a random number from 0 to 1. Raises `ConfigurationError`.
    """

    def __init__(self, each: Iterable[Endpoint], uniform: Callable[[], float] = random) -> None:
        self.each: Sequence[Endpoint] = sorted(each, key=lambda endpoint: endpoint.priority)
        if not self.each:
            raise ConfigurationError("endpoints: expected at least one, or None", setting="endpoints")
        self._held_until = [-inf] * len(self.each)
        self._uniform = uniform

    def __repr__(self) -> str:
        return repr([*self.each])

    def order(self, now: float, wait: Callable[[int], float]) -> list[int]:
        """Return the numbers of the endpoints in the order in which they should be tried.

        *wait* returns for how many seconds an endpoint cannot be used; 0 if it can. Those that can be used go first.
        """

        def rank(index: int) -> tuple[float, int, float]:
            endpoint = self.each[index]
            lot = -log(max(self._uniform(), 1e-300)) / endpoint.weight
            return max(wait(index), self.held(index, now)), endpoint.priority, lot

        return sorted(range(len(self.each)), key=rank)

    def held(self, index: int, now: float) -> float:
        """Return for how many seconds the endpoint asked to be left alone."""
        return max(0.0, self._held_until[index] - now)

    def failed(self, index: int, error: APIError, now: float) -> None:
        """Leave an endpoint alone if *error* says for how long."""
        if isinstance(error, QuotaExceededError):
            self._held_until[index] = now + QUOTA_HOLD
        elif isinstance(error, RateLimitError) and error.retry_after:
            self._held_until[index] = max(self._held_until[index], now + error.retry_after)


def endpoints(given: object) -> Endpoints | None:
    """Return the pool of the endpoints that are *given*. Raises `ConfigurationError` for anything else."""
    if given is None or isinstance(given, Endpoints):
        return given
    each: list[Any] = list(given) if isinstance(given, Iterable) and not isinstance(given, str) else [given]
    if not all(isinstance(one, Endpoint) for one in each):
        raise ConfigurationError("endpoints: expected a list of Endpoint, or None", setting="endpoints")
    return Endpoints(each)


def may_move(error: APIError, *, creates: bool) -> bool:
    """Return whether a call that failed with *error* may be sent to another endpoint.

    A call that *creates* something may only if nothing can have been created: it was not sent, or refused by a 429.
    """
    if isinstance(error, RateLimitError):
        return not error.lasting or isinstance(error, QuotaExceededError)
    return error.retryable and not (creates and getattr(error, "sent", True))
