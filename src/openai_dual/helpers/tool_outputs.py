"""Results of calls and messages that a caller supplies, as requests have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from ..core.plain import to_plain
from ..core.workflows.tool_results import result_text
from ..errors import InvalidParameterError

if TYPE_CHECKING:
    from ..core.workflows.toolbox import ToolCall

Data = dict[str, Any]

SCREEN = ("output", "acknowledged_safety_checks")
"""Fields of the result of a computer."""


def outputs_of(given: Mapping[str, Any] | Iterable[Any], calls: Sequence[ToolCall]) -> Data:
    """Return the results *given* by the id of their call. Raises `InvalidParameterError` for other calls than *calls*.

    They are given by the id of the call, or as items: of responses, or messages of chat completions.
    """
    if isinstance(given, str) or not isinstance(given, Iterable):
        raise InvalidParameterError(f"supply_outputs: expected a dict or a list, got {given!r}")
    pairs = given.items() if isinstance(given, Mapping) else [_pair(each) for each in given]
    known, found = {call.id: call for call in calls}, Data()
    for call_id, value in pairs:
        if call_id not in known:
            raise InvalidParameterError(f"supply_outputs: expected calls of {[*known]}, got {call_id!r}")
        if call_id in found:
            raise InvalidParameterError(f"supply_outputs: expected one output of {call_id}, got several")
        found[call_id] = _screen(value) if known[call_id].kind == "computer" else _value(value)
    return found


def message_of(given: Any) -> Data:
    """Return a message as requests have it; a text is one of the user. Raises `InvalidParameterError`."""
    if isinstance(given, str):
        return {"role": "user", "content": given}
    message: Any = to_plain(given)
    if not isinstance(message, Mapping) or not message:
        raise InvalidParameterError(f"add_message: expected a text or a message, got {given!r}")
    return dict(cast("Mapping[str, Any]", message))


def _pair(given: Any) -> tuple[Any, Any]:
    """Return the id of the call and the result of an item."""
    item: Any = to_plain(given)
    if not isinstance(item, Mapping):
        raise InvalidParameterError(f"supply_outputs: expected items with the id of a call, got {given!r}")
    known = cast("Mapping[str, Any]", item)
    call_id = known.get("call_id", known.get("tool_call_id"))
    if known.get("type") == "computer_call_output":
        return call_id, known
    return call_id, known.get("output", known.get("content"))


def _screen(value: Any) -> Data:
    plain: Any = to_plain(value)
    if not isinstance(plain, Mapping) or not isinstance(plain.get("output"), Mapping):
        raise InvalidParameterError("supply_outputs: expected a computer_call_output for the call of a computer")
    return {name: plain[name] for name in SCREEN if name in plain}


def _value(value: Any) -> Any:
    """Return a result as the model receives it: content parts as they are, anything else as text."""
    given: list[Any] = value if isinstance(value, list) else []
    if given:
        parts = [to_plain(each) for each in given]
        if all(isinstance(each, Mapping) and isinstance(each.get("type"), str) for each in parts):
            return parts
    return result_text(value, "supply_outputs")
