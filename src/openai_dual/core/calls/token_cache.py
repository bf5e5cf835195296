"""`TokenCache`: an access token, replaced before it ends, by one exchange at a time for all threads and event loops."""

from __future__ import annotations

from collections.abc import Callable, Generator
from math import inf
from threading import Lock
from typing import Any, Final, NamedTuple, TypeAlias

from ...errors import APIConnectionError, APIError, APIStatusError, APITimeoutError, OAuthError
from ..effects import Ask, Send, Sleep
from ..forks import renew_after_fork
from ..secrets import Secret
from ..signals import Signal

KEPT: Final = 0.5
"""Seconds for which a token that holds is used without another trial, after it could not be replaced."""


class Exchanged(NamedTuple):
    """The result of an exchange."""

    token: Secret
    lifetime: float
    """Seconds."""


Exchange: TypeAlias = Generator[Send | Sleep | Ask, Any, Exchanged]


class _Flight:
    """An exchange under way; those that wait for it get its error, too."""

    def __init__(self) -> None:
        self.landed = Signal()
        self.error: Exception | None = None


class TokenCache:
    """Hold a token; *buffer* are the seconds before its end at which it is replaced, at most half its lifetime."""

    def __init__(self, buffer: float) -> None:
        self._buffer = buffer
        self._lock = Lock()
        self._flight: _Flight | None = None
        self._token: Secret | None = None
        self._ends = self._renews = -inf
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Leave a running exchange to the parent."""
        self._lock, self._flight = Lock(), None

    def token(self, clock: Callable[[], float], exchange: Callable[[], Exchange]) -> Generator[Any, Any, Secret]:
        """Return the token, after an *exchange* if need be; *clock* is the steady clock. Raises its errors."""
        while True:
            with self._lock:
                now = clock()
                if self._token is not None and now < min(self._renews, self._ends):
                    return self._token
                running, mine = self._flight, _Flight()
                if running is None:
                    self._flight = mine
            if running is None:
                return (yield from self._exchanged(mine, clock, exchange))
            yield Sleep(inf, until=running.landed)
            if running.error is not None:
                raise running.error
            if not running.landed.is_given:  # the deadline of the call has shortened the wait
                raise APITimeoutError(message="Request timed out (deadline): another call exchanges the token.")

    def _exchanged(
        self, flight: _Flight, clock: Callable[[], float], exchange: Callable[[], Exchange]
    ) -> Generator[Any, Any, Secret]:
        began = clock()
        try:
            return self._store((yield from exchange()), began)
        except APIError as error:
            kept = self._kept(clock()) if _passes(error) else None
            if kept is None:
                flight.error = error
                raise
            return kept
        except Exception as error:
            flight.error = error
            raise
        finally:  # also if the call that exchanges is cancelled: then the next one that waits exchanges
            with self._lock:
                if self._flight is flight:
                    self._flight = None
            flight.landed.give()

    def _store(self, exchanged: Exchanged, now: float) -> Secret:
        lifetime = exchanged.lifetime
        with self._lock:
            self._token, self._ends = exchanged.token, now + lifetime
            self._renews = self._ends - min(self._buffer, lifetime / 2)
        return exchanged.token

    def _kept(self, now: float) -> Secret | None:
        """Return the token if it still holds, to be used for a while."""
        with self._lock:
            if self._token is None or now >= self._ends:
                return None
            self._renews = now + KEPT
            return self._token

    def forget(self, token: Secret | None = None) -> None:
        """Drop *token*, which the service refused, unless another one is held by now; without one, drop any."""
        with self._lock:
            if token is None or token == self._token:
                self._token, self._ends, self._renews = None, -inf, -inf


def _passes(error: APIError) -> bool:
    """Tell whether a later exchange may succeed."""
    if isinstance(error, APIStatusError):
        return not isinstance(error, OAuthError) and (error.status_code in {408, 409, 429} or error.status_code >= 500)
    return isinstance(error, APIConnectionError)
