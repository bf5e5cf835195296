"""The options of a call replace the settings of its client."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

from openai_dual.core.calls.call import CallOptions
from openai_dual.core.cancellation import NEVER, CancelScope, ShutdownState
from openai_dual.core.execution.policy import Policy
from openai_dual.core.resilience.retry import Retry
from openai_dual.errors import ConfigurationError

POLICY = Policy(Retry(3, initial=2), float, float, deadline=10.0)


def middleware(request: Any) -> Generator[Any, Any, Any]:
    return (yield request)


def test_without_options_the_policy_is_the_clients() -> None:
    assert POLICY is POLICY.for_call(CallOptions(), NEVER)


@pytest.mark.parametrize(
    ("options", "field", "value"),
    [
        ({"max_retries": 0}, "retry", Retry(0, initial=2)),
        ({"deadline": 5}, "deadline", 5),
        ({"deadline": None}, "deadline", None),
        ({"middleware": (middleware,)}, "middleware", (middleware,)),
    ],
)
def test_an_option_replaces_the_setting(options: dict[str, Any], field: str, value: Any) -> None:
    assert value == getattr(POLICY.for_call(CallOptions(**options), NEVER), field)


def test_a_scope_of_the_call_replaces_the_clients() -> None:
    scope = CancelScope(ShutdownState())

    assert scope is POLICY.for_call(CallOptions(), scope).scope


@pytest.mark.parametrize("options", [{"max_retries": -1}, {"max_retries": 1.5}, {"deadline": 0}, {"deadline": "1"}])
def test_invalid_options_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        POLICY.for_call(CallOptions(**options), NEVER)
