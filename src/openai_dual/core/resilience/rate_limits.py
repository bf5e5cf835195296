"""`RateLimits`: how many requests and tokens a client may use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import ceil, isfinite
from typing import Any, Final

from ..._values import field, frozen
from ...errors import ConfigurationError
from ..calls.call import Call
from ..checks import flag, function, is_number, number, or_none, refuse, whole
from .token_usage import input_tokens, output_tokens

_limit: Final = or_none(number(least=1))


def _not_below_the_minute(limits: RateLimits, attribute: Any, value: float | None) -> None:
    of_a_minute = getattr(limits, attribute.name.replace("_day", "_minute"))
    if value is not None and of_a_minute is not None and value < of_a_minute:
        refuse(limits, attribute, f"at least the limit of a minute ({of_a_minute:g})", value)


@frozen(kw_only=True)
class RateLimits:
    """Limits of requests and tokens; None means no limit.

    `burst` is how many seconds' worth of a minute's limit may be sent at once. Further attempts wait in a queue: at
    most `max_waiting` attempts, each at most `max_wait` seconds (None: without limit). Without `queueing` they are
    refused at once. With `adjust_from_headers`, the allowance that the service reports lowers the limits.
    `estimator` gets the body of a request and returns the estimated number of input tokens. The longest response that
    the request allows is added; unused tokens are returned when the response reports its usage. Raises
    `ConfigurationError`, naming the field.
    """

    requests_per_minute: float | None = field(default=None, validator=_limit)
    tokens_per_minute: float | None = field(default=None, validator=_limit)
    requests_per_day: float | None = field(default=None, validator=[_limit, _not_below_the_minute])
    tokens_per_day: float | None = field(default=None, validator=[_limit, _not_below_the_minute])
    burst: float = field(default=1.0, validator=number(above=0, most=60))
    max_wait: float | None = field(default=60.0, validator=or_none(number(least=0)))
    max_waiting: int = field(default=1000, validator=whole(least=0))
    queueing: bool = field(default=True, validator=flag)
    adjust_from_headers: bool = field(default=True, validator=flag)
    estimator: Callable[[Mapping[str, Any]], float] = field(default=input_tokens, validator=function, repr=False)

    def estimate(self, call: Call[Any]) -> int:
        """Return how many tokens *call* may use. Raises `ConfigurationError` if the estimator returns no number."""
        body = call.body
        if not isinstance(body, Mapping):
            return 0
        tokens = self.estimator(body)
        if not is_number(tokens) or not isfinite(tokens) or tokens < 0:
            raise ConfigurationError(f"RateLimits.estimator: expected to get a number, 0 or more, got {tokens!r}")
        return ceil(tokens) + output_tokens(body)
