"""Decisions of a live session: send what they are about, ask for one, and wait for it."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from ...errors import ServerEventError
from ...runtime.drivers import adrive, drive
from ...sockets.connection import AsyncConnection, Connection, closed_error
from ...sockets.protocol.session import Item, Received
from ...sockets.protocol.shapes import mapping

if TYPE_CHECKING:
    from ..._generated.models.decision import Decision

E = TypeVar("E")
Data = dict[str, Any]
NEXT: Final = object()
"""Yielded to read the next item."""
Flow: TypeAlias = Generator[Any, Any, Any]


def asked(connection: Any, items: Iterable[Any]) -> Flow:
    """Yield client events, and `NEXT` for the next item, until the decision arrives; return that.

    Items of other events are given back to *connection*, whose next reader gets them in order.
    """
    name, kept = f"decision_{os.urandom(8).hex()}", list[Item]()
    requests = [
        {"type": "decision.item.create", "event_id": f"{name}_{number}", "item": item}
        for number, item in enumerate(items)
    ]
    names = {name, *(request["event_id"] for request in requests)}
    yield from requests
    yield {"type": "decision.create", "event_id": name}
    try:
        while True:
            item = yield NEXT
            if isinstance(item, Received) and _concerns(item.data, names):
                event: Any = connection.parse_event(item.message)
                if item.data["type"] == "error" or item.data["event"].get("type") != "decision.completed":
                    raise ServerEventError(event)
                return event.event.decision
            if connection.is_end(item):
                raise closed_error(item)
            kept.append(item)
    finally:
        connection.give_back(kept)


def _concerns(data: Data, names: set[str]) -> bool:
    """Tell whether *data* is the decision, or the refusal of an event, named one of *names*."""
    if data.get("type") == "decision.event":
        return str(data.get("source_event_id")) in names and isinstance(data.get("event"), Mapping)
    inner = mapping(data.get("error")).get("client_event_id")
    return data.get("type") == "error" and str(data.get("client_event_id") or inner) in names


class DecidingConnection(Connection[E]):
    """A connection to a live session, blocking."""

    def decide(self, items: Iterable[Any] = (), *, timeout: float | None = None) -> Decision:
        """Ask for a decision about the conversation and *items*, and return it.

        *items* are sent as `decision.item.create`. This reads the session until the decision arrives; the other
        events come to the next reader. A session whose `delegation` has no decisions refuses. Raises
        `ServerEventError` with the event if the service refuses, `TimeoutError` if nothing comes for *timeout*
        seconds, and the errors of `recv`.
        """

        def perform(step: Any) -> Any:
            return self.next_item(timeout) if step is NEXT else self.send(step)

        decision: Decision = drive(asked(self, items), perform)
        return decision


class AsyncDecidingConnection(AsyncConnection[E]):
    """A connection to a live session, awaiting."""

    async def decide(
        self,
        items: Iterable[Any] = (),
        *,
        timeout: float | None = None,  # noqa: ASYNC109 (as DecidingConnection.decide)
    ) -> Decision:
        """Ask for a decision and return it, as `DecidingConnection.decide`."""

        async def perform(step: Any) -> Any:
            return await self.next_item(timeout) if step is NEXT else await self.send(step)

        decision: Decision = await adrive(asked(self, items), perform)
        return decision
