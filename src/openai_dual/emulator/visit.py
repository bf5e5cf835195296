"""One checked request on its way through a service."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from random import Random
from typing import TypeAlias

from attrs import frozen

from .catalogue import Operation
from .messages import Json, Reply, Request
from .sample import Sampler
from .schema import Checker
from .state import State


@frozen(slots=False)
class Visit:
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

    @cached_property
    def random(self) -> Random:
        """Random numbers that follow from the seed and this request's method, address and body."""
        request = self.request
        return self.state.random(request.method, request.path, str(request.query), request.body.decode("latin-1"))

    @property
    def sampler(self) -> Sampler:
        """Makes up values from this request's random numbers."""
        return Sampler(self.checker, self.random)


Service: TypeAlias = Callable[[Visit], Reply]
"""What answers an operation: each module of services ends in a table of them, by the operation's id."""
