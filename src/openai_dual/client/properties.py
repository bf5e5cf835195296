"""The settings that a client has, to be read. Imports `config`, for types and httpx's `Timeout`; `base` uses it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..config import Config, Timeout
    from ..core.resilience.bulkhead import Bulkhead
    from ..core.resilience.circuit_breaker import CircuitBreaker
    from ..core.resilience.rate_limiter import RateLimiter
    from ..core.resilience.retry_budget import RetryBudget


class ClientProperties:
    """What has settings in effect."""

    _options: Config

    @property
    def config(self) -> Config:
        """The settings in effect, credentials masked; `explained()` and `str` say where each came from."""
        return self._options

    @property
    def base_url(self) -> str:
        """The URL that the paths of operations are appended to, without a slash at its end."""
        return self._options.base_url

    @property
    def timeout(self) -> float | Timeout | None:
        """The timeout of every attempt that has none of its own."""
        from ..config import Timeout  # loads httpx

        value = self._options.timeout
        return Timeout(**value) if isinstance(value, Mapping) else value

    @property
    def max_retries(self) -> int:
        """How often a call is sent again at most."""
        return self._options.retry.max_retries

    @property
    def retry_budget(self) -> RetryBudget | None:
        """What the retries of this client and its copies are paid from."""
        return self._options.retry_budget

    @property
    def circuit_breaker(self) -> CircuitBreaker | None:
        """What refuses calls while the service keeps failing; it shows, opens and resets its circuits."""
        return self._options.circuit_breaker

    @property
    def rate_limits(self) -> RateLimiter | None:
        """What keeps the calls within rate limits; another client that it is given to shares them."""
        return self._options.rate_limits

    @property
    def bulkhead(self) -> Bulkhead | None:
        """What keeps the calls in flight few; another client that it is given to shares it."""
        return self._options.bulkhead

    @property
    def organization(self) -> str | None:
        """The organization that requests are made for."""
        return self._options.organization

    @property
    def project(self) -> str | None:
        """The project that requests are made for."""
        return self._options.project
