"""Whether tests may use the real service, and how much that may cost.

`make live` sets `OPENAI_LIVE`; a key in the environment alone lets no test spend money. `OPENAI_LIVE_CAP` is the
maximum cost of a run in US dollars. The cost of a call is computed from the usage in its response.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any, Final

import pytest
from attrs import define, field

KEY: Final = os.environ.get("OPENAI_API_KEY", "")
"""The user's key; read before a fixture removes it from the environment."""

BASE_URL: Final = os.environ.get("OPENAI_BASE_URL") or "https://api.openai.com/v1"
LIVE: Final = bool(KEY and os.environ.get("OPENAI_LIVE"))
CAP: Final = float(os.environ.get("OPENAI_LIVE_CAP", "0.10"))

PRICES: Final[Mapping[str, tuple[float, float]]] = {
    "gpt-4o-mini": (0.15, 0.60),
    "gpt-image-1-mini": (2.50, 8.00),
    "text-embedding-3-small": (0.02, 0.0),
}
"""US dollars for a million tokens in and out, by the beginning of the model's name."""

DEAREST: Final = (10.0, 40.0)
"""The price of models that are not listed."""

PER_CALL: Final = 0.0005
"""Added for every response: speech and transcriptions report no usage."""


@define
class Budget:
    """Sums the cost of the responses of a run; when it reaches *cap*, further tests are skipped."""

    cap: float
    spent: float = field(default=0.0, init=False)

    def check(self) -> None:
        """Skip the calling test if nothing is left."""
        if self.spent >= self.cap:
            pytest.skip(f"the spending cap is reached: {self.spent:.4f} of {self.cap} USD")

    def count(self, results: Iterable[Any]) -> list[Any]:
        """Add the cost of each of *results* as it arrives; stop when nothing is left."""
        kept: list[Any] = []
        for result in results:
            kept.append(result)
            self.spent += cost(result)
            self.check()
        return kept


def cost(result: Any) -> float:
    """Return the cost of a response in US dollars; of a stream, that of the event with the usage."""
    answer = getattr(result, "response", None) or result
    usage, model = getattr(answer, "usage", None), str(getattr(answer, "model", ""))
    price = next((price for name, price in PRICES.items() if model.startswith(name)), DEAREST)
    sent = _tokens(usage, "prompt_tokens", "input_tokens") * price[0]
    made = _tokens(usage, "completion_tokens", "output_tokens") * price[1]
    return PER_CALL + (sent + made) / 1e6


def _tokens(usage: Any, *names: str) -> int:
    return next((count for name in names if isinstance(count := getattr(usage, name, None), int)), 0)


BUDGET: Final = Budget(CAP)
"""The budget of this run."""
