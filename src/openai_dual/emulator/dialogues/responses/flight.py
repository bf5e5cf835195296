"""One response in flight: generated when its turn in the lane has come, and perhaps steered."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import evolve, frozen

from ...messages import Json, Refusal, Request, dump
from ...request_context import RequestContext
from ...services import models
from ...services.responses import operations
from ..opening import Opening
from ..outputs import Event, Output, Rest
from .memory import Memory

ADDRESS: Final = "/v1/responses"
ENDS: Final = ("response.completed", "response.incomplete", "response.failed")
BEFORE_OUTPUT: Final = ("response.created", "response.in_progress")
CALLS: Final[Mapping[str, str]] = {
    "function_call": "function_call_output",
    "custom_tool_call": "custom_tool_call_output",
    "mcp_approval_request": "mcp_approval_response",
}
"""By the type of an item that needs an answer: the type of that answer."""


@frozen
class Steer:
    """Input that arrives while a response is in flight."""

    id: str
    input: Sequence[Json]


class Flight:
    """A response in flight, and its successors if it is steered.

    *lane* is the `stream_id` of its events, *body* the body of the request, *error* makes an error event.
    """

    def __init__(
        self,
        opening: Opening,
        memory: Memory,
        lane: str | None,
        body: Mapping[str, Json],
        error: Callable[[Refusal, Event], Event],
        *,
        warm_up: bool = False,
    ) -> None:
        self.lane, self.body, self.steers = lane, body, list[Steer]()
        self.id: str | None = None
        """The id of the response; None until it is its turn."""
        self.over = False
        self.calls: Sequence[Json] = ()
        """The items of the response that need an answer."""
        self._opening, self._memory, self._error, self._warm_up = opening, memory, error, warm_up
        self._number = 0

    def events(self) -> Iterator[Output | Rest]:
        """Yield the events of the response and its successors, or the error that they are."""
        body: Mapping[str, Json] | None = self.body
        try:
            while body is not None:
                self.body, self._number = body, 0
                body = yield from self._one()
        except Refusal as refusal:
            self._memory.forget(self.body.get("previous_response_id"))
            yield self._error(refusal, {"stream_id": self.lane})
        finally:
            self.over = True

    def event(self, kind: str, fields: Mapping[str, Any]) -> Event:
        """Return the next event of the response, with its number and its lane."""
        event = {**fields, "type": kind, "sequence_number": self._number}
        self._number += 1
        return {**event, "stream_id": self.lane} if self.lane else event

    def pending(self, steer: Steer) -> Event:
        """Return the event that the response needs other input before *steer* can continue it."""
        told = {"id": steer.id, "previous_response_id": self.id}
        stubs = [_stub(item) for item in self.calls]
        fields = {"steer": told, "reason": "waiting_for_required_input", "required_input": stubs}
        return self.event("response.steer.pending", fields)

    def _one(self) -> Generator[Output | Rest, None, Mapping[str, Json] | None]:
        """Yield the events of one response; return the body of its successor if it was steered."""
        request = self._request()
        self._opening.charge(request)
        context = evolve(self._opening.dispatcher.visit(request), recent=self._memory)
        models.check_named(context)
        history, made = operations.make(context, warm_up=self._warm_up)
        self.id, self.over = str(made.response["id"]), False
        self.calls = [item for item in made.response["output"] if item["type"] in CALLS]
        self._memory.keep(self.id, [*history.items, *made.response["output"]])
        if delay := max((one.delay for one in context.scripted), default=0.0):
            yield Rest(delay)
        done: list[Json] = []
        for kind, event in operations.events(context, made):
            if self.steers and not self.calls and kind not in BEFORE_OUTPUT:
                yield self.event("response.incomplete", {"response": self._cut(context, made.response, done)})
                self._memory.keep(self.id, [*history.items, *done])
                return self._successor()
            done += [event["item"]] if kind == "response.output_item.done" else []
            self.over = kind in ENDS
            yield self.event(kind, event)
        yield from map(self.pending, self.steers)
        return None

    def _cut(self, context: RequestContext, response: dict[str, Any], done: list[Json]) -> dict[str, Any]:
        """Return *response* as it ends when it is steered: with the items that are *done*."""
        end = {"status": "incomplete", "incomplete_details": {"reason": "steered"}, "completed_at": None}
        cut = {**response, **end, "output": done}
        if response["store"]:
            operations.RESPONSES.collection(context).add(cut)
        return cut

    def _successor(self) -> dict[str, Json]:
        """Return the body of the response that continues this one with the input of the steers."""
        given = [item for steer in self.steers for item in steer.input]
        self.steers.clear()
        return {**self.body, "previous_response_id": self.id, "input": given}

    def _request(self) -> Request:
        headers = {**self._opening.request.headers, "content-type": "application/json"}
        body = dump(self.body)
        return evolve(self._opening.request, method="POST", path=ADDRESS, query=(), headers=headers, body=body)


def _stub(item: Json) -> dict[str, Any]:
    kind = CALLS[item["type"]]
    if kind == "mcp_approval_response":
        return {"type": kind, "approval_request_id": item["id"]}
    named = {"name": item["name"]} if kind == "function_call_output" else {}
    return {"type": kind, "call_id": item["call_id"], **named}
