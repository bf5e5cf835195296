"""Which limiter a model has."""

from __future__ import annotations

import pytest

from openai_dual.core.resilience import model_limits
from openai_dual.core.resilience.model_limits import ModelLimits, limiter
from openai_dual.core.resilience.rate_limiter import RateLimiter
from openai_dual.core.resilience.rate_limits import RateLimits

LIMITS = ModelLimits({"b*": RateLimits(), "bb": RateLimits(), "bc*": RateLimits(), "?": RateLimits()})


@pytest.mark.parametrize(
    ("model", "pattern"),
    [("bb", "bb"), ("bbb", "b*"), ("bcd", "b*"), ("x", "?"), ("B", "?"), ("xyz", None), ("", None), (None, None)],
)
def test_an_exact_name_goes_before_the_first_pattern(model: str | None, pattern: str | None) -> None:
    assert (LIMITS.limiters[pattern] if pattern else None) is LIMITS.limiter_of(model)


def test_names_of_models_are_not_kept_without_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_limits, "MOST_MODELS", 3)
    limits = ModelLimits({"*": RateLimits()})
    found = {limits.limiter_of(f"m{number}") for number in range(10)}

    assert {limits.limiters["*"]} == found
    assert len(limits._found) <= 3


def test_a_limiter_is_used_as_it_is() -> None:
    own = RateLimiter(RateLimits())
    made = limiter({"m": own})

    assert own is limiter(own)
    assert isinstance(made, ModelLimits)
    assert (own, made) == (made.limiter_of("m"), limiter(made))
