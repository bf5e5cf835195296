"""The prices of models, by genai-prices: the extra `prices` installs it."""

from __future__ import annotations

from typing import Final

from ..core.telemetry.cost import Usage
from ..errors import ConfigurationError

try:
    from genai_prices import Usage as Counted
    from genai_prices import calc_price
except ImportError as exc:
    raise ConfigurationError(
        "prices: expected genai-prices to be installed: pip install 'openai-dual[prices]'", setting="prices"
    ) from exc

BATCH: Final = 0.5
"""The share of the price that a request of a batch costs; genai-prices does not have it."""


def known_price(usage: Usage) -> float | None:
    """Return what *usage* costs in dollars; None for a model without a known price."""
    if usage.model is None:
        return None
    counted = Counted(
        input_tokens=usage.input_tokens, cache_read_tokens=usage.cached_tokens, output_tokens=usage.output_tokens
    )
    context = None if usage.service_tier is None else {"service_tier": usage.service_tier}
    share = BATCH if usage.service_tier == "batch" else 1.0
    try:
        price = calc_price(counted, usage.model, provider_id="openai", price_context=context)
        return share * float(price.total_price)
    except LookupError:
        return None
