"""`FakeSocket`, and the connections that follow a `Dialogue` in the place of a server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable
from threading import Condition
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..http.websocket_dial import replaced_connections
from .dialogues import Dialogue, Entry, with_silence
from .errors import NoAnswerError, UnusedAnswersError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    import httpx

PATIENCE: Final = 5.0
"""Seconds that a reader waits for another thread or task to send what the script continues after."""
NORMAL: Final = 1000


class Frame(NamedTuple):
    """A close frame."""

    code: int
    reason: str = ""


class ConnectionClosed(Exception):  # noqa: N818 (the name that the package websockets gives it)
    """A scripted connection is closed."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.rcvd, self.sent = (None if code == 1006 else Frame(code)), None


class _Scripted:
    """What both connections share: the script, and the events that were sent."""

    def __init__(self, dialogue: Dialogue, refuse: Callable[[str], Exception], sent: list[Any]) -> None:
        self._dialogue, self._refuse, self._sent = dialogue, refuse, sent
        self._code: int | None = None

    def _hear(self, text: str) -> None:
        if self._code is not None:
            raise ConnectionClosed(self._code)
        event = json.loads(text)
        self._sent.append(event)
        if not self._dialogue.hear(event):
            raise self._refuse(f"the client sent {event.get('type')}, which the script does not have: {text[:500]}")

    def _read(self) -> str | None:
        """Return the next message; None as long as the client has to speak first."""
        if self._code is not None:
            raise ConnectionClosed(self._code)
        entry = self._dialogue.next()
        if entry is None:
            return None
        if "close" in entry:
            self._code = int(entry["close"])
            raise ConnectionClosed(self._code)
        return json.dumps(with_silence(entry["in"]))

    def _stuck(self) -> Exception:
        return self._refuse(
            f"the client reads, but the script continues only after it has sent {self._dialogue.awaited}"
        )


class ScriptedConnection(_Scripted):
    """A connection as the package websockets has it for threads."""

    def __init__(self, dialogue: Dialogue, refuse: Callable[[str], Exception], sent: list[Any]) -> None:
        super().__init__(dialogue, refuse, sent)
        self._changed = Condition()

    def abort(self) -> None:
        """Cut the connection."""
        self.close(1006)

    def send(self, text: str) -> None:
        """Take in an event of the client."""
        with self._changed:
            self._hear(text)
            self._changed.notify_all()

    def recv(self, timeout: float | None = None) -> str:
        """Return the next message of the script."""
        with self._changed:
            found: list[str] = []

            def arrived() -> bool:
                message = self._read()
                found.extend([] if message is None else [message])
                return message is not None

            if self._changed.wait_for(arrived, PATIENCE if timeout is None else min(timeout, PATIENCE)):
                return found[0]
        if timeout is not None and timeout <= PATIENCE:
            raise TimeoutError
        raise self._stuck()

    def close(self, code: int = NORMAL, reason: str = "") -> None:  # noqa: ARG002 (as websockets has it)
        """Close the connection."""
        with self._changed:
            self._code = code if self._code is None else self._code
            self._changed.notify_all()


class AsyncScriptedConnection(_Scripted):
    """A connection as the package websockets has it for asyncio."""

    def __init__(self, dialogue: Dialogue, refuse: Callable[[str], Exception], sent: list[Any]) -> None:
        super().__init__(dialogue, refuse, sent)
        self._changed = asyncio.Event()
        self.loop = asyncio.get_running_loop()
        self.transport: Any = self

    def abort(self) -> None:
        """Cut the connection."""
        self._code = 1006
        self._notify()

    def _notify(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    async def send(self, text: str) -> None:
        """Take in an event of the client."""
        self._hear(text)
        self._notify()

    async def recv(self) -> str:
        """Return the next message of the script."""
        limit = asyncio.timeout(PATIENCE)
        try:
            async with limit:
                while (message := self._read()) is None:
                    await self._changed.wait()
        except TimeoutError:
            if limit.expired():
                raise self._stuck() from None
            raise
        return message

    async def close(self, code: int = NORMAL, reason: str = "") -> None:  # noqa: ARG002 (as websockets has it)
        """Close the connection."""
        self._code = code if self._code is None else self._code
        self._notify()


def scripted(dialogue: Dialogue, refuse: Callable[[str], Exception], sent: list[Any], *, awaiting: bool) -> Any:
    """Return a connection that follows *dialogue*; *refuse* makes the error for what is not in it."""
    kind = AsyncScriptedConnection if awaiting else ScriptedConnection
    return kind(dialogue, refuse, sent)


class FakeSocket:
    """Play the server of WebSockets in a `with` block: every connection that is opened inside follows a script.

        with FakeSocket([{"type": "session.created", "session": {}}, "response.create", 1000]) as fake:
            ...

    A dict is an event of the server. A text is the type of an event that the client must have sent before the
    script continues. A number closes the connection with that code; 1006 cuts it. Several scripts serve one
    connection each, in order. `sent` has the events of the client, `handshakes` the requests. Raises
    `NoAnswerError` for a connection without a script, for an event that is not in it, and for a reader that waits
    in vain; `UnusedAnswersError` at the end if a script was not played to its end.
    """

    def __init__(self, *scripts: Iterable[dict[str, Any] | str | int]) -> None:
        self._dialogues = [Dialogue([_entry(item) for item in script]) for script in scripts]
        self._used = 0
        self.sent: list[Any] = []
        self.handshakes: list[httpx.Request] = []

    def __enter__(self) -> Self:
        self._context = replaced_connections(self._open)
        self._context.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._context.__exit__(kind, error, tb)
        left = sum(not dialogue.is_over for dialogue in self._dialogues)
        if kind is None and left:
            raise UnusedAnswersError(f"{left} of {len(self._dialogues)} scripts were not played to their end")

    def _open(self, message: httpx.Request, _: Callable[[], Any], *, awaiting: bool) -> Any:
        self.handshakes.append(message)
        if self._used == len(self._dialogues):
            raise NoAnswerError(f"connection {self._used + 1} has no script: {len(self._dialogues)} were given")
        dialogue = self._dialogues[self._used]
        self._used += 1
        made = scripted(dialogue, NoAnswerError, self.sent, awaiting=awaiting)
        return given(made) if awaiting else made


async def given(connection: Any) -> Any:
    """Return *connection*, to be awaited."""
    return connection


def _entry(item: dict[str, Any] | str | int) -> Entry:
    if isinstance(item, dict):
        return {"in": item}
    return {"out": item} if isinstance(item, str) else {"close": item}
