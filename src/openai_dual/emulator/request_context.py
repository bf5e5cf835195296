"""One checked request on its way through a service."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from random import Random
from typing import TypeAlias

from attrs import Factory, frozen

from .behaviour.answer import Answer
from .behaviour.request_matching import asked
from .behaviour.script import Script
from .messages import Json, Reply, Request
from .schema.catalogue import Operation
from .schema.checker import Checker
from .schema.sampler import Sampler
from .state import State


@frozen(slots=False)
class RequestContext:
    """A request whose operation is known: its path, query and body values, and the account it is about."""

    request: Request
    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, Json]
    body: Json
    state: State
    checker: Checker
    ask: Callable[[Request], Reply]
    """Has the emulator answer another request: a line of a batch is one."""
    script: Script
    scripted: list[Answer] = Factory(list)
    """What the script has answered in this context."""

    @cached_property
    def random(self) -> Random:
        """Random numbers that follow from the seed and this request's method, address and body."""
        request = self.request
        return self.state.random(request.method, request.path, str(request.query), request.body.decode("latin-1"))

    @property
    def sampler(self) -> Sampler:
        """Makes up values from this request's random numbers."""
        return Sampler(self.checker, self.random)

    def scripted_answer(self, message: str, model: str | None = None) -> Answer | None:
        """Find the scripted answer to *message*; the *model* is that of the body unless another speaks."""
        if not self.script:
            return None
        answer = self.script.spoken(asked(self.request, self.body, message, model))
        self.scripted.extend([answer] if answer else [])
        return answer


Service: TypeAlias = Callable[[RequestContext], Reply]
"""What answers an operation: each module of services ends in a table of them, by the operation's id."""
