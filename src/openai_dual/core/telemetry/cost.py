"""What a call costs: its usage as the response states it, and a function that knows the prices."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from typing import Any, NamedTuple, TypeAlias

from ...errors import ConfigurationError
from ..checks import is_number


class Usage(NamedTuple):
    """The tokens of one call, for a function that knows the prices."""

    model: str | None
    """The model of the response, else that of the request."""
    input_tokens: int
    """All input tokens, the cached ones included."""
    cached_tokens: int
    output_tokens: int
    service_tier: str | None = None
    reasoning_tokens: int = 0
    """Those of the output tokens that are reasoning."""


Prices: TypeAlias = Callable[[Usage], float | None]
"""Returns the cost of a call in dollars; None if it knows no price."""


def cost_of(usage: Usage, prices: Prices) -> float | None:
    """Return what *usage* costs by *prices*, in dollars. Raises `ConfigurationError` if they return no such number."""
    found: Any = prices(usage)
    if found is None:
        return None
    if not is_number(found) or not isfinite(found) or found < 0:
        raise ConfigurationError(
            f"prices: expected to get dollars, 0 or more, or None, got {found!r}", setting="prices"
        )
    return float(found)


def usage_in(value: Any, model: str | None) -> Usage | None:
    """Read the usage from a response, or from an event of a stream; None if it states none.

    *model* is the one that was asked for.
    """
    if not isinstance(value, dict):
        return None
    found = value.get("usage")
    if not isinstance(found, dict):
        return usage_in(value.get("response") or value.get("data"), model)
    details = found.get("prompt_tokens_details") or found.get("input_tokens_details")
    made = found.get("completion_tokens_details") or found.get("output_tokens_details")
    named, tier = value.get("model"), value.get("service_tier")
    return Usage(
        named if isinstance(named, str) else model,
        _count(found, "prompt_tokens", "input_tokens"),
        _count(details, "cached_tokens") if isinstance(details, dict) else 0,
        _count(found, "completion_tokens", "output_tokens"),
        tier if isinstance(tier, str) else None,
        _count(made, "reasoning_tokens") if isinstance(made, dict) else 0,
    )


def _count(values: dict[str, Any], *names: str) -> int:
    found = (values.get(name) for name in names)
    return next((each for each in found if isinstance(each, int) and not isinstance(each, bool) and each >= 0), 0)
