"""`RateLimits`: the public value that says how much a client may use. Imports the errors, `checks` and `usage`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import ceil, isfinite
from typing import Any, Final

from attrs import field, frozen

from ...errors import ConfigurationError
from ..calls.call import Call
from ..checks import flag, function, is_number, number, or_none, refuse, whole
from .token_usage import input_tokens, output_tokens

_limit: Final = or_none(number(least=1))


def _not_below_the_minute(limits: RateLimits, attribute: Any, value: float | None) -> None:
    of_a_minute = getattr(limits, attribute.name.replace("_day", "_minute"))
    if value is not None and of_a_minute is not None and value < of_a_minute:
        refuse(limits, attribute, f"what a minute allows ({of_a_minute:g}) or more", value)


@frozen(kw_only=True)
class RateLimits:
    """How many requests and tokens may be used; None is without limit.

    `burst` says how many seconds' worth of a minute's limit may go out at once. Attempts beyond it wait in line,
    `max_waiting` at a time and `max_wait` seconds each at most (None: without end); without `queueing` they are refused
    at once. With `adjust_from_headers`, what the service says is left lowers what may be used.
    `estimator` says how many tokens the input of a request has, given its body; what the answer may have is added, and
    the rest is returned when the answer tells what was used. Raises `ConfigurationError`, naming the field.
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
        """Say how many tokens *call* may use; raises `ConfigurationError` if the estimator gives no number."""
        body = call.body
        if not isinstance(body, Mapping):
            return 0
        tokens = self.estimator(body)
        if not is_number(tokens) or not isfinite(tokens) or tokens < 0:
            raise ConfigurationError(f"RateLimits.estimator: expected to get a number, 0 or more, got {tokens!r}")
        return ceil(tokens) + output_tokens(body)
