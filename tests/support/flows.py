"""Run the flow of a call with scripted replies, on a clock that only the script moves.

A script can be run by either driver, with the same trace: `Script.by(kind)`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

import httpx
import pytest
from attrs import define, evolve, field

from openai_dual.core.call_info import CallInfo
from openai_dual.core.effects import Ask, Effect, HttpRequest, Send, Sleep
from openai_dual.core.execution.flow import Flow, call_flow
from openai_dual.core.execution.policy import Policy
from openai_dual.core.resilience.retry import Retry
from openai_dual.errors import OpenAIError
from openai_dual.runtime.drivers import adrive, drive

TIMEOUTS = {"connect": 5.0, "read": 600.0, "write": None, "pool": 600.0}
REQUEST = HttpRequest("POST", "https://api.example/v1/x", [(b"A", b"b")], b"{}", TIMEOUTS)
CALL = CallInfo("doX", "POST", REQUEST.url)
WALL = 1_700_000_000.0

Reply: TypeAlias = "httpx.Response | BaseException | str"


def response(status: int, headers: dict[str, str] | None = None, **error: str) -> httpx.Response:
    request = httpx.Request("POST", REQUEST.url)
    return httpx.Response(status, headers=headers, json={"error": error}, request=request)


@define
class Clock:
    """A monotonic clock that the test sets."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@define
class Script:
    """Perform the effects of a flow: a send takes *took* seconds, a sleep its own time."""

    replies: Sequence[Reply]
    took: float = 0.0
    clock: Clock = field(factory=Clock)
    kind: str = "sync"
    policy: dict[str, Any] = field(factory=dict)
    effects: list[Effect] = field(factory=list)

    @property
    def now(self) -> float:
        return self.clock.now

    def run(self, *, max_retries: int = 3, deadline: float | None = None, **how: Any) -> Any:
        flow = self.flow(max_retries, deadline, **how)
        replies = iter(self.replies)
        if self.kind == "sync":
            return drive(flow, lambda effect: self.perform(effect, replies))

        async def perform(effect: Effect) -> Any:
            return self.perform(effect, replies)

        return asyncio.run(adrive(flow, perform))

    def flow(self, max_retries: int = 3, deadline: float | None = None, **how: Any) -> Flow:
        retry = evolve(how.pop("retry", Retry(uniform=lambda _, high: high)), max_retries=max_retries)
        policy = Policy(retry, self.clock, lambda: WALL, deadline, **self.policy)
        call = CALL._replace(creates=how.pop("creates", False))
        return call_flow(how.pop("request", REQUEST), policy, call, **how)

    def perform(self, effect: Effect, replies: Iterator[Reply]) -> Reply | None:
        self.effects.append(effect)
        if isinstance(effect, Sleep):
            self.clock.now += effect.seconds
            return None
        self.clock.now += self.took if isinstance(effect, Send) else 0
        reply = next(replies)
        if isinstance(reply, BaseException):
            raise reply
        return reply

    def fail(self, **how: Any) -> OpenAIError:
        with pytest.raises(OpenAIError) as caught:
            self.run(**how)
        return caught.value

    @property
    def sends(self) -> list[HttpRequest]:
        return [effect.request for effect in self.effects if isinstance(effect, Send)]

    @property
    def waits(self) -> list[float]:
        return [effect.seconds for effect in self.effects if isinstance(effect, Sleep)]

    @property
    def asked(self) -> list[Ask]:
        return [effect for effect in self.effects if isinstance(effect, Ask)]
