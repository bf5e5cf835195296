"""The connections of realtime conversations: events, senders, the conversation so far, interruption, tools."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from ..._generated.channels.realtime import RealtimeSenders
from ...core.workflows.toolbox import OnError, Toolbox, ToolCall
from ...runtime.drivers import adrive, arest, drive, rest
from ...sockets.connection import AsyncConnection, Connection
from ...sockets.protocol.session import Item, Received
from ...sockets.protocol.settings import Reconnected
from ...sockets.protocol.shapes import mapping, mappings
from ...sockets.realtime.conversation import Conversation
from ...sockets.realtime.interruption import interruption
from ...sockets.realtime.playback import Playback
from ...sockets.senders import AsyncSends, Sends

if TYPE_CHECKING:
    from ..._generated.models.realtime_server_event import RealtimeServerEvent

Data = dict[str, Any]
SPEECH: Final = "input_audio_buffer.speech_started"


class _Realtime:
    """What both connections share: the conversation so far, and what a response asks for."""

    _session: Any
    auto_interrupt = False
    playback: Playback | None = None
    """What was heard of the assistant's audio; assign a `Playback` to which you tell what you play."""

    @property
    def state(self) -> Conversation:
        """The conversation so far: `session`, `items`, `under_way`, `received_ms`, `usage`, `rate_limits`."""
        found: Conversation = self._session.memory
        return found

    def _interruption(self, played_ms: float | None) -> list[Data]:
        events = interruption(self.state, played_ms, self.playback)
        if self.playback is not None:
            self.playback.clear()
        return events

    def _reaction(self, item: Item) -> Sequence[Data]:
        """Note the audio of *item*; return what stops the assistant if the user speaks over it."""
        if not isinstance(item, Received):
            return ()
        if self.playback is not None:
            self.playback.add(item.data)
        return self._interruption(None) if self.auto_interrupt and item.data.get("type") == SPEECH else ()


def opening(box: Toolbox, *, respond: bool) -> list[Data]:
    """Return the events that offer the functions of *box* to the model, and ask for a response."""
    tools = [{"type": "function", **_lenient(each.param)} for each in box.tools.values()]
    offered = {"type": "session.update", "session": {"type": "realtime", "tools": [*tools, *box.others]}}
    return [offered, {"type": "response.create"}] if respond else [offered]


def _lenient(param: Mapping[str, Any]) -> Data:
    """Return a function without `strict`, which realtime sessions do not have."""
    return {name: value for name, value in param.items() if name != "strict"}


def calls_of(item: Any) -> list[ToolCall]:
    """Return the functions that a completed response asks for."""
    data = item.data if isinstance(item, Received) else {}
    if data.get("type") != "response.done":
        return []
    response = mapping(data.get("response"))
    if response.get("status") != "completed":
        return []
    found = [one for one in mappings(response.get("output")) if one.get("type") == "function_call"]
    return [ToolCall(str(one.get("call_id")), str(one.get("name")), one.get("arguments")) for one in found]


def output_of(call: ToolCall, text: str) -> Data:
    """Return the event that gives the result of a function to the model."""
    item = {"type": "function_call_output", "call_id": call.id, "output": text}
    return {"type": "conversation.item.create", "item": item}


class RealtimeConnection(_Realtime, Connection["RealtimeServerEvent"], RealtimeSenders[Sends]):
    """A realtime conversation, blocking."""

    def interrupt(self, played_ms: float | None = None) -> None:
        """Stop the assistant: cancel its response, and cut its words to what was heard.

        *played_ms* is the part that was heard of the item that plays, in milliseconds; without it `playback` tells,
        and without that the time since its audio began. Nothing is cut beyond what came, nor at 0.
        """
        self._send_all(self._interruption(played_ms))

    def run_tools(
        self,
        functions: Iterable[Callable[..., Any]],
        *,
        tools: Iterable[Any] = (),
        respond: bool = False,
        on_error: OnError = "feed_back",
    ) -> Iterator[RealtimeServerEvent | Reconnected]:
        """Offer *functions* to the model, and yield the events of the conversation; calls are served on the way.

        The functions are offered when the iteration starts; then a response is asked for if *respond* is set. After
        all calls of a response have their outputs, one new response is asked for. Calls of *tools* without a function
        are the caller's to serve. Raises `InvalidParameterError` for functions that cannot be described.
        """
        box = Toolbox.of(functions, list(tools), on_error)
        return self._served(box, opening(box, respond=respond))

    def _ask(self, step: Any) -> Any:
        return rest(self._wire.scope, self._wire.clock, step)

    def _served(self, box: Toolbox, first: Iterable[Data]) -> Iterator[Any]:
        for request in first:
            self.send(request)
        while (event := self._event(item := self.next_item())) is not None:
            yield event
            calls = calls_of(item)
            if not calls or not box.serves(calls):
                continue
            for call in calls:
                text = drive(box.run(call), self._ask)
                self.send(output_of(call, text))
            self.send({"type": "response.create"})


class AsyncRealtimeConnection(_Realtime, AsyncConnection["RealtimeServerEvent"], RealtimeSenders[AsyncSends]):
    """A realtime conversation, awaiting."""

    async def interrupt(self, played_ms: float | None = None) -> None:
        """Stop the assistant, as `RealtimeConnection.interrupt` does."""
        await self._send_all(self._interruption(played_ms))

    async def _ask(self, step: Any) -> Any:
        return await arest(self._wire.scope, self._wire.clock, step)

    async def run_tools(
        self,
        functions: Iterable[Callable[..., Any]],
        *,
        tools: Iterable[Any] = (),
        respond: bool = False,
        on_error: OnError = "feed_back",
    ) -> AsyncIterator[RealtimeServerEvent | Reconnected]:
        """Offer *functions* to the model and serve their calls, as `RealtimeConnection.run_tools` does."""
        box = Toolbox.of(functions, list(tools), on_error)
        for request in opening(box, respond=respond):
            await self.send(request)
        while (event := self._event(item := await self.next_item())) is not None:
            yield event
            calls = calls_of(item)
            if not calls or not box.serves(calls):
                continue
            for call in calls:
                text = await adrive(box.run(call), self._ask)
                await self.send(output_of(call, text))
            await self.send({"type": "response.create"})
