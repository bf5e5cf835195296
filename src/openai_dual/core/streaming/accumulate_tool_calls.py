"""The tool calls of a chat message, accumulated from deltas in any form that OpenAI-compatible servers send. Pure.

The official service numbers calls by `index` and names each call once, with its id. Other servers omit the index, send
it as text or as 0 for every call, omit the id or make a new one for each delta, repeat the name, or send the
arguments as an object. A delta that could belong to several calls is an error: a guess would run the wrong function.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from ...errors import MalformedJSONError, StructuredAnswerError
from ..jsons import dumps, loads
from .text_builder import TextBuilder, grown, merge, number_of

ARGUMENTS: Final = {"function": "arguments", "custom": "input"}
"""The text that grows, by the kind of call."""


class CallDelta(NamedTuple):
    """A delta of a tool call, read leniently; empty fields count as missing."""

    data: dict[str, Any]
    number: int | None
    """The index that was sent."""
    id: str
    name: str
    piece: str
    """Text added to the arguments."""

    @classmethod
    def of(cls, data: dict[str, Any]) -> CallDelta:
        """Read a delta."""
        kind = "custom" if data.get("custom").__class__ is dict else "function"
        called: Any = data.get(kind)
        if called.__class__ is not dict:
            return cls(data, number_of(data.get("index")), _text(data.get("id")), "", "")
        field = ARGUMENTS[kind]
        piece = arguments_text(called.get(field))
        if called.get(field) is not None:
            called = called | {field: piece}
        return cls(
            data | {kind: called}, number_of(data.get("index")), _text(data.get("id")), _text(called.get("name")), piece
        )


class ToolCallState:
    """One tool call so far."""

    __slots__ = ("arguments", "data", "index", "number", "turn")

    def __init__(self, number: int, index: int | None, turn: int) -> None:
        self.number, self.index, self.turn = number, index, turn
        self.data: dict[str, Any] = {}
        self.arguments: TextBuilder | None = None
        """The arguments so far; None if there are none."""

    def merge(self, delta: dict[str, Any]) -> None:
        """Add a delta; the first id stays."""
        merge(self.data, delta if not self.id else delta | {"id": self.id})
        text: Any = self._called.get("input" if "custom" in self.data else "arguments")
        self.arguments = text if text.__class__ is TextBuilder else None

    @property
    def id(self) -> str:
        """The id; empty if none was sent."""
        return _text(self.data.get("id"))

    @property
    def name(self) -> str:
        """The name of the function or of the custom tool."""
        return _text(self._called.get("name"))

    @property
    def state(self) -> str:
        """Return "empty", "open" or "complete", from the JSON of the arguments so far."""
        text = "" if self.arguments is None else self.arguments.text.strip()
        if not text:
            return "empty"
        return "complete" if is_object(text) else "open"

    def to_dict(self) -> dict[str, Any]:
        """Return the call as a message holds it."""
        call: dict[str, Any] = grown(self.data)
        call.pop("index", None)
        return call if "type" in call or "function" not in call else {"type": "function"} | call

    @property
    def _called(self) -> dict[str, Any]:
        called: Any = self.data.get("custom" if "custom" in self.data else "function")
        return called if called.__class__ is dict else {}


class ToolCallAccumulator:
    """The tool calls of one message so far, in the order of their first deltas."""

    def __init__(self) -> None:
        self.calls: list[ToolCallState] = []
        self._by_id: dict[str, ToolCallState] = {}
        self._by_index: dict[int, ToolCallState] = {}
        """The latest call of each index that the server sent."""
        self._turn = 0

    def add(self, deltas: list[Any]) -> list[tuple[ToolCallState, str]]:
        """Add the tool calls of one delta; return each call with the text added to its arguments.

        Raises `StructuredAnswerError` for a delta that could belong to several calls.
        """
        self._turn += 1
        return [self._add_piece(each) or self._add(CallDelta.of(each)) for each in deltas if each.__class__ is dict]

    def _add_piece(self, data: dict[str, Any]) -> tuple[ToolCallState, str] | None:
        """Add a delta that only extends the arguments of the call with its index, the usual case."""
        function: Any = data.get("function")
        if len(data) != 2 or function.__class__ is not dict or len(function) != 1:
            return None
        index: Any = data.get("index")
        call = self._by_index.get(index) if index.__class__ is int else None
        piece, text = function.get("arguments"), None if call is None else call.arguments
        if call is None or text is None or piece.__class__ is not str:
            return None
        text.append(piece)
        return call, piece

    def _add(self, delta: CallDelta) -> tuple[ToolCallState, str]:
        call = self._call_of(delta)
        if delta.id and call.arguments is not None and delta.piece.strip() and call.state == "complete":
            if delta.piece == call.arguments.text:
                return call, ""  # the complete call, sent again
            raise _ambiguous(f"the arguments of {call.name} are complete, and more of them arrived")
        call.merge(delta.data)
        if delta.id:
            self._by_id.setdefault(delta.id, call)
        if delta.number is not None:
            self._by_index[delta.number] = call
        return call, delta.piece

    def _call_of(self, delta: CallDelta) -> ToolCallState:
        """Find the call that *delta* continues, or start a new one."""
        known = self._by_id.get(delta.id) if delta.id else None
        if known is not None and (delta.number in (None, known.index) or not delta.name):
            return known
        latest = self.calls[-1] if self.calls else None
        candidate = latest if delta.number is None else self._by_index.get(delta.number)
        if candidate is None or _starts_call(candidate, delta):
            return self._new(delta.number)
        if delta.number is None and not delta.id:
            self._check_only(candidate)
        return candidate

    def _new(self, index: int | None) -> ToolCallState:
        taken = {each.number for each in self.calls}
        number = index if index is not None and index not in taken else max(taken, default=-1) + 1
        call = ToolCallState(number, index, self._turn)
        self.calls.append(call)
        return call

    def _check_only(self, call: ToolCallState) -> None:
        """Raise unless *call* is the only one that a delta without index and id can continue."""
        together = [each for each in self.calls if each.turn == call.turn and each.state != "complete"]
        if len(together) > 1:
            raise _ambiguous("several calls are incomplete, and a delta names none of them")


def _starts_call(call: ToolCallState, delta: CallDelta) -> bool:
    """Decide whether *delta* starts a new call rather than continuing *call*, the latest with its index."""
    other_id = bool(delta.id and call.id and delta.id != call.id)
    if not delta.name:
        if other_id and delta.piece.strip() and call.state == "complete":
            raise _ambiguous("a delta has a new id and no name, and the arguments so far are complete")
        return False
    if other_id:
        return _starts_with_new_id(call, delta)
    return False if delta.id and call.id else _starts_without_id(call, delta)


def _starts_with_new_id(call: ToolCallState, delta: CallDelta) -> bool:
    """Decide for a delta with a name and an id of its own; some servers make a new id for each delta."""
    piece = delta.piece.strip()
    if delta.name != call.name or not piece or call.state != "open":
        return True
    if piece.startswith("{"):
        raise _ambiguous(f"a delta has a new id and the name {call.name}, whose arguments are incomplete")
    return False


def _starts_without_id(call: ToolCallState, delta: CallDelta) -> bool:
    """Decide for a delta with a name, where the delta or the call has no id."""
    state, repeated = call.state, delta.name == call.name or not call.name
    if state == "complete":
        if repeated and call.arguments is not None and delta.piece == call.arguments.text:
            raise _ambiguous(f"the same call of {call.name} arrived twice without an id")
        return bool(delta.piece.strip()) or not repeated
    if repeated or (call.id and not delta.id and state == "empty"):  # the latter: a name in pieces
        return False
    if state == "open" or delta.number is not None:
        raise _ambiguous(f"a delta names {delta.name} while the call of {call.name} is incomplete")
    return True


def arguments_text(value: Any) -> str:
    """Return arguments as JSON text: some servers send the object itself."""
    if value.__class__ is str:
        return str(value)
    return "" if value is None else dumps(value).decode()


def _text(value: Any) -> str:
    return value if value.__class__ is str else ""


def is_object(text: str) -> bool:
    """Tell whether *text* is a complete JSON object."""
    if not text.rstrip().endswith("}"):
        return False
    try:
        loads(text.encode(errors="surrogatepass"))
    except MalformedJSONError:
        return False
    return True


def _ambiguous(why: str) -> StructuredAnswerError:
    return StructuredAnswerError(f"The tool calls of the stream cannot be told apart: {why}.")
