"""Calls pass the method `request` of their client where a program has replaced it, as tracers do.

The official client sends everything by this method. The client of this package does so only if something has replaced
it, on the class or on the client: the replacement is called with the official arguments, and what it passes on to the
original is sent as it would have been.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from types import NoneType
from typing import TYPE_CHECKING, Any, Final

from ..binding.final_options import FinalRequestOptions, options_of
from ..binding.methods import Declared
from ..binding.undocumented import FinalMethod
from ..binding.views import HEADER, VALUES, Mode
from ..client.async_executor import AsyncExecutor
from ..client.sync_executor import SyncExecutor
from ..core.calls.call import PageCall, StreamCall
from ..core.decoding.binary import BinaryContent
from ..core.decoding.model import Model
from ..responses import page_kinds
from ..responses.raw import AsyncResponseContext, ResponseContext
from ..responses.stream import AsyncStream, Stream

if TYPE_CHECKING:
    from ..core.calls.call import Call

Shown = Callable[[Any], Any]
"""A class of this package -> the class that the official name gives."""
NAME: Final = "request"
RESULTS: Final[Mapping[str, tuple[str, str]]] = {
    "chat": ("openai.types.chat:ChatCompletion", "openai.types.chat:ChatCompletionChunk"),
    "completions": ("openai.types:Completion", "openai.types:Completion"),
    "responses": ("openai.types.responses:Response", "openai.types.responses:ResponseStreamEvent"),
    "images": ("openai.types:ImagesResponse", "openai.types:ImageGenStreamEvent"),
    "transcription": ("openai.types.audio:Transcription", "openai.types.audio:TranscriptionStreamEvent"),
    "runs": ("openai.types.beta.threads:Run", "openai.types.beta:AssistantStreamEvent"),
}
"""Kind of stream -> the official types of its result without streaming, and of its events."""
_originals: dict[tuple[type, str], Any] = {}
"""The methods that pass calls on, by class and name, with what they replace."""


def show(shown: Shown) -> None:
    """Let the calls of all clients pass a replaced `request`; *shown* gives the classes that it receives."""
    for cls in (SyncExecutor, AsyncExecutor):
        for name, mode in MODES.items():
            _replace(cls, name, partial(_passing, mode, shown))
    _replace(FinalMethod, "__call__", _sending)


MODES: Final[Mapping[str, Mode | None]] = {"execute": None, "respond": "raw", "open_response": "stream"}
"""The methods of an executor that send a call, and what the header of the official package asks for there."""


def hide() -> None:
    """Undo `show`."""
    for (cls, name), original in _originals.items():
        setattr(cls, name, original)
    _originals.clear()


def _replace(cls: type, name: str, make: Callable[[Any], Any]) -> None:
    original = _originals[cls, name] = vars(cls)[name]
    setattr(cls, name, make(original))


def _passing(mode: Mode | None, shown: Shown, original: Any) -> Any:
    """Return the method of an executor that asks for a replacement first."""

    def send(self: Any, call: Call[Any], *others: Any) -> Any:
        request = None if others else replacement(self.client())
        if request is None:
            return original(self, call, *others)
        options = options_of(call)
        if mode is not None:
            options.headers = {**(options.headers or {}), HEADER: VALUES[mode]}
        stream_cls = _stream_class(call, is_async=self.is_async)
        pass_on = partial(
            request, cast_to(call, shown), options, stream=isinstance(call, StreamCall), stream_cls=stream_cls
        )
        if mode != "stream":
            return pass_on()
        return (AsyncResponseContext if self.is_async else ResponseContext)(pass_on)

    return send


def replacement(client: Any) -> Any:
    """Return the method `request` of *client* if something has replaced it; None otherwise."""
    if client is None:
        return None
    found = vars(client).get(NAME)
    if found is None:
        found = next(vars(base)[NAME] for base in type(client).__mro__ if NAME in vars(base))
    return None if issubclass(type(found), Declared | FinalMethod) else client.request


def _sending(original: Any) -> Any:
    """Return `request` itself, whose calls pass no replacement again."""

    def send(self: Any, cast_to: Any, options: Any, **keywords: Any) -> Any:
        method = type(self)(self.__func__, _Holder(self.__self__._executor))  # noqa: SLF001 (a client)
        return original(method, cast_to, options, **keywords)

    return send


class _Holder:
    """Stands for a client whose calls are sent at once."""

    def __init__(self, executor: Any) -> None:
        self._executor = _Direct(executor)


class _Direct:
    """The methods of an executor that send a call, as they were before `show`."""

    def __init__(self, executor: Any) -> None:
        for name in MODES:
            setattr(
                self, name, partial(_originals.get((type(executor), name), getattr(type(executor), name)), executor)
            )

    def warn_deprecated(self, call: Call[Any]) -> None:
        """Do nothing: the method that made the call has warned."""


def cast_to(call: Call[Any], shown: Shown) -> Any:
    """Return the official type of the result of *call*; `object` for JSON of no class."""
    if isinstance(call, StreamCall):
        known = RESULTS.get(call.operation.events or "")
        return object if known is None else _at(known[0])
    if isinstance(call, PageCall):
        return shown(page_kinds.SYNC[call.page])
    if call.operation.answer == "binary":
        return shown(BinaryContent)
    owner = getattr(call.decode, "__self__", None)
    if isinstance(owner, type) and issubclass(owner, Model):
        return shown(owner)
    return NoneType if call.operation.answer == "nothing" else object


def _stream_class(call: Call[Any], *, is_async: bool) -> Any:
    """Return the class of the stream of *call*, with the official type of its events; None without a stream."""
    if not isinstance(call, StreamCall):
        return None
    known = RESULTS.get(call.operation.events or "")
    stream: Any = AsyncStream if is_async else Stream
    return stream[Any if known is None else _at(known[1])]


def _at(place: str) -> Any:
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)


__all__ = ["FinalRequestOptions", "cast_to", "hide", "replacement", "show"]
