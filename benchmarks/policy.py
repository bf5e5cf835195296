"""Measure what the policy (retry, budget, circuit breaker) adds to a successful call.

The flow of a call is driven with a prepared response. The cost of the same driver with a flow that only sends is
subtracted.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import Any

import httpx

from openai_dual import OpenAI
from openai_dual.core.call_info import CallInfo
from openai_dual.core.effects import HttpRequest, Send
from openai_dual.core.execution.flow import call_flow
from openai_dual.runtime.drivers import drive

from .measure import interleaved, repeated
from .table import Bound, Row, Side

URL = "http://127.0.0.1/v1/chat/completions"


def rows() -> Iterator[Row]:
    """Measure the default policy of a client."""
    executor: Any = OpenAI(api_key="key")._executor  # noqa: SLF001 (what every call of a client goes by)
    policy = executor.policy
    answer = httpx.Response(200, request=httpx.Request("POST", URL))
    request = HttpRequest("POST", URL, [], b"{}", {})
    info = CallInfo("createChatCompletion", "POST", URL)
    sides: dict[str, Callable[[], object]] = {
        "policy": lambda: drive(call_flow(request, policy, info), lambda _: answer),
        "send only": lambda: drive(_send_only(request), lambda _: answer),
    }
    figures = interleaved({side: repeated(work) for side, work in sides.items()}, 20_000)
    added: dict[Side, float] = {"ours": figures["policy"] - figures["send only"]}
    yield Row("the policy, added to a healthy call", "us CPU", added, (Bound(8),))


def _send_only(request: HttpRequest) -> Generator[Send, Any, httpx.Response]:
    response: httpx.Response = yield Send(request)
    return response
