"""Open WebSockets: check a request to upgrade, start its dialogue, and let time pass for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from attrs import frozen

from ..validation.checker import Checker
from .behaviour.delivery import Step, steps_before
from .behaviour.fault import BodyPosition, Fault
from .behaviour.pacing import Pacing
from .behaviour.script import Script
from .dialogues.opening import Opening
from .dialogues.session import SocketSession
from .dialogues.table import check, dialogue
from .messages import Json, Request
from .request_log import Received
from .schema.channels import Channel, channels
from .services import models
from .services.dispatcher import Dispatcher, check_key
from .services.table import seconds_to_skip
from .state import State


@frozen
class Upgrade:
    """An accepted WebSocket: headers of the response that accepts it, its dialogue, and its fault."""

    headers: Mapping[str, str]
    session: SocketSession
    fault: Fault | None = None

    @property
    def before(self) -> Iterable[Step]:
        """The steps before the response."""
        return steps_before(self.fault) if self.fault else ()

    @property
    def cut(self) -> BodyPosition | None:
        """Where the response to the handshake is cut, if it is."""
        fault = self.fault
        if fault is None or fault.after is not None or not (fault.cut or fault.reset):
            return None
        return "half" if fault.at is None else fault.at


class Sockets:
    """The open sockets. *dispatcher* serves requests over HTTP, *charge* charges one to the rate limits."""

    def __init__(
        self,
        state: State,
        script: Script,
        pacing: Pacing,
        dispatcher: Dispatcher,
        charge: Callable[[Request], None],
        allowances: Callable[[str | None], list[Json]],
    ) -> None:
        self._state, self._script, self._pacing = state, script, pacing
        self._dispatcher, self._charge, self._allowances = dispatcher, charge, allowances
        self._open: list[SocketSession] = []
        self._skipped = 0

    def open(
        self, request: Request, found: tuple[Channel, Mapping[str, str]], fault: Fault | None, entry: Received
    ) -> SocketSession:
        """Return the session of an accepted request; one that the service refuses raises `Refusal`."""
        channel, path = found
        check_key(request.headers)
        query = dict(request.query)
        check(channel, query)
        self._state.skip(seconds_to_skip(request))
        self.pass_time()
        opening = self._opening(request, channel, path, query)
        models.check_named(opening.context({"model": query.get("model")}))
        session = SocketSession(dialogue(opening), self._pacing, fault, entry.events)
        self._open.append(session)
        return session

    def close(self, session: SocketSession) -> None:
        """Forget *session*, whose connection has ended."""
        self._open.remove(session)
        session.close()

    def pass_time(self) -> None:
        """Let the open sockets know by how much the clock was moved since the last call."""
        seconds, self._skipped = self._state.skipped - self._skipped, self._state.skipped
        if seconds:
            for session in self._open:
                session.pass_time(seconds)

    @cached_property
    def _checkers(self) -> tuple[Checker, Checker]:
        """The checkers of server events and of client events, for all sockets: they remember unions."""
        schemas = channels().schemas
        return Checker(schemas), Checker(schemas, lenient=True)

    def _opening(
        self, request: Request, channel: Channel, path: Mapping[str, str], query: Mapping[str, str]
    ) -> Opening:
        return Opening(
            *(request, channel, path, query, self._state, *self._checkers),
            *(self._dispatcher, self._script, self._charge, self._allowances),
        )
