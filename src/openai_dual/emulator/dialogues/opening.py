"""An accepted request to open a socket, with all that its dialogue needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import evolve, frozen

from ...validation.catalogue import Operation
from ...validation.checker import Checker
from ..behaviour.script import Script
from ..messages import Json, Request, dump
from ..request_context import RequestContext
from ..schema.channels import Channel
from ..services.dispatcher import Dispatcher
from ..state import State


@frozen
class Opening:
    """The request for a channel, and the state of the account."""

    request: Request
    channel: Channel
    path: Mapping[str, str]
    query: Mapping[str, str]
    state: State
    checker: Checker
    request_checker: Checker
    """Checks client events as leniently as the service."""
    dispatcher: Dispatcher
    """Serves requests over HTTP."""
    script: Script
    charge: Callable[[Request], None]
    """Charges a response to the account's rate limits; raises `Refusal`."""
    allowances: Callable[[str | None], list[Json]]
    """Returns the rate limits of a model, as events have them."""

    def context(self, event: Json) -> RequestContext:
        """Return *event* as a request, for the emulated model and its script."""
        channel = self.channel
        operation = Operation(channel.name, "GET", channel.path, {}, (), None, 101, {})
        request = evolve(self.request, body=dump(event))
        return RequestContext(
            request,
            operation,
            self.path,
            self.query,
            event,
            self.state,
            self.checker,
            self.dispatcher.respond,
            self.script,
        )
