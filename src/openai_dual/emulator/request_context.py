"""A checked request, with all that a service needs to serve it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from random import Random
from typing import TypeAlias

from attrs import Factory, frozen

from ..validation.catalogue import Operation
from ..validation.checker import Checker
from .behaviour.answer import Answer
from .behaviour.request_matching import matchable
from .behaviour.script import Script
from .messages import Json, Reply, Request
from .schema.sampler import Sampler
from .state import State


@frozen(slots=False)
class RequestContext:
    """A request whose operation is known: its path, query and body values, and the state of the account."""

    request: Request
    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, Json]
    body: Json
    state: State
    checker: Checker
    ask: Callable[[Request], Reply]
    """Sends another request to the emulator, for example a line of a batch."""
    script: Script
    scripted: list[Answer] = Factory(list)
    """The scripted answers that were used for this request."""
    recent: Mapping[str, Sequence[Json]] = Factory(dict)
    """The items up to the end of the responses that a WebSocket remembers, by the id of the response."""

    @cached_property
    def random(self) -> Random:
        """Random numbers that are determined by the seed and the request's method, address and body."""
        request = self.request
        return self.state.random(request.method, request.path, str(request.query), request.body.decode("latin-1"))

    @property
    def sampler(self) -> Sampler:
        """Generates values from this request's random numbers."""
        return Sampler(self.checker, self.random)

    def scripted_answer(self, message: str, model: str | None = None) -> Answer | None:
        """Return the scripted answer to *message*, if any; *model* defaults to the model in the body."""
        if not self.script:
            return None
        answer = self.script.output(matchable(self.request, self.body, message, model))
        self.scripted.extend([answer] if answer else [])
        return answer


Service: TypeAlias = Callable[[RequestContext], Reply]
"""A function that serves an operation. Each module of services has a table of them by operation id."""
